import type { Severity, Text } from "@lienthong/model";

/**
 * Whose demands a message is held to: `qcvn` the format as the regulation and its samples have it, `sdk` what the
 * national SDK needs to read it without loss, `hub` the presence and length checks of a provincial hub (BKAV's checker).
 */
export type EdxmlProfile = "qcvn" | "sdk" | "hub";

/** The rules of the validator. */
export type EdxmlRuleId =
  | "EDXML_BLANK"
  | "EDXML_BUSINESS_REPLACES"
  | "EDXML_BUSINESS_TARGET"
  | "EDXML_BUSINESS_TYPE"
  | "EDXML_BUSINESS_UPDATE"
  | "EDXML_CHARACTER"
  | "EDXML_CONTENT_ID"
  | "EDXML_DATE_FORMAT"
  | "EDXML_DOCUMENT_TYPE"
  | "EDXML_FILE_EXTENSION"
  | "EDXML_FILE_UNSAFE"
  | "EDXML_LENGTH"
  | "EDXML_ORGAN_ID_PARTS"
  | "EDXML_PRESENCE"
  | "EDXML_PRIORITY"
  | "EDXML_RECEIVER_TWICE"
  | "EDXML_RECOMMENDED"
  | "EDXML_REQUIRED"
  | "EDXML_REQUIRED_IN_PRACTICE"
  | "EDXML_STATUS_CODE"
  | "EDXML_STATUS_REASON"
  | "EDXML_STEERING_TYPE"
  | "EDXML_WHOLE_NUMBER"
  | "EDXML_WIRE";

/** One rule of the format. */
export interface EdxmlRule {
  readonly text: Text;
  readonly remedy: string;
  /** Where the rule comes from, with the tag of its evidence in the notes on the format. */
  readonly source: string;
  /** How bad a breach is under each profile; `undefined` where the profile does not have the rule. */
  readonly severity: Readonly<Record<EdxmlProfile, Severity | undefined>>;
}

type Severities = readonly [qcvn: Severity | undefined, sdk: Severity | undefined, hub: Severity | undefined];

function rule([qcvn, sdk, hub]: Severities, en: string, vi: string, remedy: string, source: string): EdxmlRule {
  return { text: { en, vi }, remedy, source, severity: { qcvn, sdk, hub } };
}

const ALWAYS: Severities = ["error", "error", "error"];
const WARNED: Severities = ["warning", "warning", "warning"];

/** Every rule, sorted by id. */
export const EDXML_RULES: Readonly<Record<EdxmlRuleId, EdxmlRule>> = {
  EDXML_BLANK: rule(
    ALWAYS,
    "A code, id or number has blanks around it; readers take them off or fail",
    "Mã hoặc số có khoảng trắng thừa",
    "Take the blanks off.",
    "national SDK, OrganId and StatusCode are trimmed, SteeringType fails (proved)",
  ),
  EDXML_BUSINESS_REPLACES: rule(
    ["error", "warning", "error"],
    "A replacement (type 3) names no document that it replaces",
    "Thông điệp thay thế (loại 3) không nêu văn bản bị thay thế",
    "Fill replacements with the DocumentId of each replaced document.",
    "QCVN 102:2016, ReplacementInfoList (vendor samples)",
  ),
  EDXML_BUSINESS_TARGET: rule(
    ["info", "info", "info"],
    "A revocation or update names no document; its own DocumentId is meant (assumed)",
    "Thông điệp thu hồi hoặc cập nhật không nêu văn bản; hiểu là chính DocumentId của nó (giả định)",
    "Fill business.documentId.",
    "vendor samples differ",
  ),
  EDXML_BUSINESS_TYPE: rule(
    ["error", "warning", "error"],
    "The type of business is none of 0 new, 1 revoke, 2 update, 3 replace",
    "Loại nghiệp vụ không phải 0 mới, 1 thu hồi, 2 cập nhật, 3 thay thế",
    "Write one of 0, 1, 2, 3.",
    "QCVN 102:2016, BussinessDocType; the national SDK does not check it (proved)",
  ),
  EDXML_BUSINESS_UPDATE: rule(
    ["warning", "warning", "warning"],
    "An update (type 2) does not say what changes",
    "Thông điệp cập nhật (loại 2) không nêu nội dung thay đổi",
    "Fill business.update.",
    "QCVN 102:2016, BussinessDocumentInfo (vendor samples)",
  ),
  EDXML_CHARACTER: rule(
    ALWAYS,
    "The text has a character that XML cannot carry",
    "Văn bản chứa ký tự mà XML không cho phép",
    "Remove the character.",
    "XML 1.0 §2.2",
  ),
  EDXML_CONTENT_ID: rule(
    ALWAYS,
    "The ContentId of an attachment is empty, has blanks inside, or is there twice",
    "ContentId của tệp đính kèm trống, có khoảng trắng hoặc bị trùng",
    "Give every file its own ContentId without blanks.",
    "QCVN 102:2016, Reference and Attachment are joined by ContentId",
  ),
  EDXML_DATE_FORMAT: rule(
    ALWAYS,
    "Not a date that exists in the form yyyy/MM/dd (with HH:mm:ss for timestamps)",
    "Không phải ngày có thật theo dạng yyyy/MM/dd (kèm HH:mm:ss với dấu thời gian)",
    "Write for example 2026/11/20 or 2026/11/20 08:30:00.",
    "QCVN 102:2016; the national SDK reads other forms as another date (proved)",
  ),
  EDXML_DOCUMENT_TYPE: rule(
    ["warning", undefined, "error"],
    "The numbers of the document type are not in the lists (1 legal, 2 administrative)",
    "Số loại văn bản không có trong danh mục (1 quy phạm pháp luật, 2 hành chính)",
    "Take the numbers from EDXML_DOCUMENT_TYPES.",
    "QCVN 102:2016, lists A and B; BKAV's checker accepts only 1 and 2",
  ),
  EDXML_FILE_EXTENSION: rule(
    WARNED,
    "The name of a file has no extension; receivers do not know what to open it with",
    "Tên tệp không có phần mở rộng; bên nhận không biết mở bằng gì",
    "Add the extension, e.g. .pdf.",
    "national SDK, the format becomes unk (proved)",
  ),
  EDXML_FILE_UNSAFE: rule(
    ["error", "warning", "error"],
    'The name of a file is not safe to use: a folder, a control character, one of <>:"|?*, a blank or dot at an end, a device name, or more than 200 bytes',
    'Tên tệp không an toàn: có thư mục, ký tự điều khiển, một trong các ký tự <>:"|?*, dấu cách hoặc dấu chấm ở đầu hay cuối, tên thiết bị, hoặc dài quá 200 byte',
    "Give a plain file name; safeFileName makes one.",
    "national SDK, the name is used as a path (proved)",
  ),
  EDXML_LENGTH: rule(
    ["warning", undefined, "error"],
    "The text is longer than the hub allows",
    "Văn bản dài hơn giới hạn của trục",
    "Shorten it.",
    "BKAV's checker (its lengths; the regulation's were not read)",
  ),
  EDXML_ORGAN_ID_PARTS: rule(
    ["warning", undefined, "error"],
    "The organisation id has more than four parts",
    "Mã định danh có hơn bốn phần",
    "Check the id.",
    "BKAV's checker refuses it",
  ),
  EDXML_PRESENCE: rule(
    [undefined, undefined, "warning"],
    "The hub demands the tag of this optional field, even empty",
    "Trục yêu cầu có thẻ của trường không bắt buộc này, kể cả để trống",
    "Fill the field, or write with the option emptyTags.",
    "BKAV's checker",
  ),
  EDXML_PRIORITY: rule(
    ["error", "warning", "error"],
    "The priority is none of 0 to 4",
    "Độ khẩn không thuộc 0 đến 4",
    "Write 0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc or 4 hỏa tốc hẹn giờ.",
    "QCVN 102:2016, Priority",
  ),
  EDXML_RECEIVER_TWICE: rule(
    WARNED,
    "A receiver is addressed twice",
    "Một nơi nhận được ghi hai lần",
    "Keep one of the two.",
    "one delivery for each To",
  ),
  EDXML_RECOMMENDED: rule(
    WARNED,
    "A field is missing that receivers expect",
    "Thiếu trường mà bên nhận mong đợi",
    "Fill it.",
    "layout that every known reader accepts",
  ),
  EDXML_REQUIRED: rule(
    ALWAYS,
    "A required field is missing",
    "Thiếu trường bắt buộc",
    "Fill it.",
    "QCVN 102:2016; without it a message cannot be addressed, told apart or answered",
  ),
  EDXML_REQUIRED_IN_PRACTICE: rule(
    ["error", "warning", "error"],
    "A required field is missing",
    "Thiếu trường bắt buộc",
    "Fill it.",
    "QCVN 102:2016; the national SDK reads the message without it (proved)",
  ),
  EDXML_STATUS_CODE: rule(
    ["error", "warning", "error"],
    "The status is none of 01, 02, 03, 04, 05, 06, 13, 15, 16",
    "Mã trạng thái không thuộc 01, 02, 03, 04, 05, 06, 13, 15, 16",
    "Write one of them, with its leading zero.",
    "status messages of the national SDK's samples; the SDK does not check it (proved)",
  ),
  EDXML_STATUS_REASON: rule(
    WARNED,
    "A refusal (02 or 16) gives no reason",
    "Từ chối (02 hoặc 16) nhưng không nêu lý do",
    "Fill description.",
    "status messages of the national SDK's samples",
  ),
  EDXML_STEERING_TYPE: rule(
    WARNED,
    "The steering type is none of 0 to 3",
    "SteeringType không thuộc 0 đến 3",
    "Write 0, 1, 2 or 3.",
    "readings differ between products; 0 to 3 occur",
  ),
  EDXML_WHOLE_NUMBER: rule(
    ALWAYS,
    "Not a whole number of 0 or more",
    "Không phải số nguyên không âm",
    "Write a whole number.",
    "national SDK: negative numbers are left out, others break SteeringType (proved)",
  ),
  EDXML_WIRE: rule(
    ALWAYS,
    "The bytes that travel (wire) do not unpack to the content",
    "Dữ liệu gửi đi (wire) không giải nén ra đúng nội dung",
    "Leave wire out, or take it from packAttachments.",
    "this package",
  ),
};
