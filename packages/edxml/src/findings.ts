import { excerpt, type Finding, type Severity, type Text } from "@lienthong/model";

/** What the reader of messages finds. What the validator finds is in `EDXML_RULES`. */
export type EdxmlFindingCode =
  | "EDXML_ATTACHMENT_LAYOUT"
  | "EDXML_ATTACHMENT_NAME"
  | "EDXML_ATTACHMENT_NO_CONTENT"
  | "EDXML_ATTACHMENT_UNLISTED"
  | "EDXML_ATTACHMENT_MISSING"
  | "EDXML_BASE64"
  | "EDXML_BLANKS"
  | "EDXML_BUSINESS_SPELLING"
  | "EDXML_BYTE_ORDER_MARK"
  | "EDXML_CONTENT_DAMAGED"
  | "EDXML_CONTENT_ID_TWICE"
  | "EDXML_CONTENT_TYPE_MISSING"
  | "EDXML_DATE"
  | "EDXML_DATE_FORM"
  | "EDXML_DIALECT"
  | "EDXML_ELEMENT_MISPLACED"
  | "EDXML_ELEMENT_MISSING"
  | "EDXML_ELEMENT_REPEATED"
  | "EDXML_ELEMENT_UNKNOWN"
  | "EDXML_ENCODING_UTF16"
  | "EDXML_FILE_NAME"
  | "EDXML_FLAG"
  | "EDXML_LEADING_BYTES"
  | "EDXML_NAME_CASE"
  | "EDXML_NAMESPACE"
  | "EDXML_NOT_XML"
  | "EDXML_NUMBER"
  | "EDXML_STATUS_ELEMENT"
  | "EDXML_TRACE_ORGAN"
  | "EDXML_UNDECLARED_XLINK"
  | "EDXML_ZIP_DAMAGED"
  | "EDXML_ZIP_DECLARED"
  | "EDXML_ZIP_EMPTY"
  | "EDXML_ZIP_ENTRIES"
  | "EDXML_ZIP_LIMIT"
  | "EDXML_ZIP_PATH"
  | "EDXML_ZIP_UNDECLARED";

/** What a finding means and what the sender should do about it. */
export interface FindingEntry {
  readonly severity: Severity;
  readonly meaning: Text;
  readonly remedy: Text;
}

/** A row of the table; the sentences end without a full stop, because the value follows. */
function entry(severity: Severity, en: string, vi: string, remedyEn: string, remedyVi: string): FindingEntry {
  return { severity, meaning: { en, vi }, remedy: { en: remedyEn, vi: remedyVi } };
}

/** Every finding of the reader, sorted by code. `error`: something is lost or unsure; `warning`: tolerated; `info`: told. */
export const EDXML_FINDINGS: Readonly<Record<EdxmlFindingCode, FindingEntry>> = {
  EDXML_ATTACHMENT_LAYOUT: entry(
    "warning",
    "The attachments stand in edXMLAttachments, a gateway's own layout that the national SDK does not see",
    "Tệp đính kèm nằm trong edXMLAttachments, cấu trúc riêng của một cổng kết nối mà SDK quốc gia không đọc được",
    "Write AttachmentEncoded and edXMLManifest.",
    "Hãy dùng AttachmentEncoded và edXMLManifest.",
  ),
  EDXML_ATTACHMENT_MISSING: entry(
    "error",
    "The manifest lists a file that is not attached",
    "Danh mục có tệp nhưng không có tệp đính kèm tương ứng",
    "Attach the file or take it off the manifest; the ContentId must be equal in both places.",
    "Đính kèm tệp hoặc xóa khỏi danh mục; ContentId phải giống nhau ở hai nơi.",
  ),
  EDXML_ATTACHMENT_NAME: entry(
    "warning",
    "An attachment has no AttachmentName; the national SDK refuses the whole message",
    "Tệp đính kèm không có AttachmentName; SDK quốc gia từ chối toàn bộ thông điệp",
    "Give the file name with its extension.",
    "Ghi tên tệp kèm phần mở rộng.",
  ),
  EDXML_ATTACHMENT_NO_CONTENT: entry(
    "error",
    "An attachment has no ContentTransferEncoded; the national SDK refuses the whole message",
    "Tệp đính kèm không có ContentTransferEncoded; SDK quốc gia từ chối toàn bộ thông điệp",
    "Send the file again.",
    "Gửi lại tệp.",
  ),
  EDXML_ATTACHMENT_UNLISTED: entry(
    "warning",
    "A file is attached that the manifest does not list",
    "Có tệp đính kèm nhưng không có trong danh mục",
    "List it in edXMLManifest with the same ContentId.",
    "Ghi vào edXMLManifest với cùng ContentId.",
  ),
  EDXML_BASE64: entry(
    "error",
    "The content of an attachment is not clean base64; the file may be damaged",
    "Nội dung tệp đính kèm không phải base64 sạch; tệp có thể bị hỏng",
    "Encode the bytes of the file, without a data URI prefix or other text.",
    "Mã hóa base64 đúng các byte của tệp, không thêm tiền tố data URI hay văn bản khác.",
  ),
  EDXML_BLANKS: entry(
    "info",
    "Blanks around a value that has none",
    "Có khoảng trắng thừa quanh giá trị",
    "Write the value without blanks.",
    "Ghi giá trị không có khoảng trắng thừa.",
  ),
  EDXML_BUSINESS_SPELLING: entry(
    "warning",
    "The element is spelled Business; the national SDK knows only Bussiness and ignores it",
    "Phần tử viết là Business; SDK quốc gia chỉ nhận Bussiness và bỏ qua phần tử này",
    "Write Bussiness, as the format does.",
    "Viết Bussiness đúng như định dạng.",
  ),
  EDXML_BYTE_ORDER_MARK: entry(
    "info",
    "A byte order mark stands before the message",
    "Có dấu thứ tự byte (BOM) trước thông điệp",
    "Save as UTF-8 without byte order mark.",
    "Lưu UTF-8 không có BOM.",
  ),
  EDXML_CONTENT_DAMAGED: entry(
    "error",
    "The file has replacement characters (EF BF BD) inside: it went through a text string before it was encoded",
    "Tệp chứa ký tự thay thế (EF BF BD): tệp đã bị chuyển qua chuỗi văn bản trước khi mã hóa",
    "Ask the sender for the file again; the bytes are lost.",
    "Yêu cầu bên gửi gửi lại tệp; dữ liệu gốc đã mất.",
  ),
  EDXML_CONTENT_ID_TWICE: entry(
    "error",
    "Two attachments have the same ContentId",
    "Hai tệp đính kèm trùng ContentId",
    "Give every file its own ContentId.",
    "Mỗi tệp phải có ContentId riêng.",
  ),
  EDXML_CONTENT_TYPE_MISSING: entry(
    "warning",
    "An attachment has no ContentType; the national SDK takes it for zip",
    "Tệp đính kèm không có ContentType; SDK quốc gia coi là zip",
    "Write the ContentType of the bytes that travel.",
    "Ghi ContentType của dữ liệu được gửi.",
  ),
  EDXML_DATE: entry(
    "error",
    "Not a date that exists; the national SDK reads another one or none",
    "Không phải ngày có thật; SDK quốc gia đọc thành ngày khác hoặc không đọc được",
    "Write yyyy/MM/dd (with HH:mm:ss for timestamps).",
    "Ghi yyyy/MM/dd (kèm HH:mm:ss với dấu thời gian).",
  ),
  EDXML_DATE_FORM: entry(
    "warning",
    "The date is not written yyyy/MM/dd; the national SDK reads another one or none",
    "Ngày không theo dạng yyyy/MM/dd; SDK quốc gia đọc thành ngày khác hoặc không đọc được",
    "Write yyyy/MM/dd (with HH:mm:ss for timestamps).",
    "Ghi yyyy/MM/dd (kèm HH:mm:ss với dấu thời gian).",
  ),
  EDXML_DIALECT: entry(
    "error",
    "The file is of another dialect than QCVN 102:2016 and is not read",
    "Tệp thuộc dạng khác QCVN 102:2016 nên không được đọc",
    "Ask the sender for edXML of QCVN 102:2016.",
    "Yêu cầu bên gửi dùng edXML theo QCVN 102:2016.",
  ),
  EDXML_ELEMENT_MISPLACED: entry(
    "warning",
    "An element stands in another place than the format says",
    "Phần tử đặt sai vị trí so với định dạng",
    "Write the layout of the national SDK.",
    "Ghi theo cấu trúc của SDK quốc gia.",
  ),
  EDXML_ELEMENT_MISSING: entry(
    "error",
    "A required element is missing",
    "Thiếu phần tử bắt buộc",
    "Add it.",
    "Bổ sung phần tử.",
  ),
  EDXML_ELEMENT_REPEATED: entry(
    "warning",
    "An element that may stand once stands several times; the last one counts",
    "Phần tử chỉ được có một lần nhưng xuất hiện nhiều lần; lấy phần tử cuối",
    "Write it once.",
    "Chỉ ghi một lần.",
  ),
  EDXML_ELEMENT_UNKNOWN: entry(
    "info",
    "An element that the format does not know is passed over",
    "Bỏ qua phần tử không có trong định dạng",
    "Leave it out, or agree on it with the receivers.",
    "Bỏ phần tử này hoặc thống nhất với bên nhận.",
  ),
  EDXML_ENCODING_UTF16: entry(
    "warning",
    "The message is UTF-16",
    "Thông điệp dùng UTF-16",
    "Save as UTF-8 without byte order mark.",
    "Lưu UTF-8 không có BOM.",
  ),
  EDXML_FILE_NAME: entry(
    "warning",
    "The name of a file is not safe to use",
    "Tên tệp không an toàn",
    "Give a plain name without folder, control characters or device names.",
    "Đặt tên tệp đơn giản, không có thư mục, ký tự điều khiển hay tên thiết bị.",
  ),
  EDXML_FLAG: entry(
    "warning",
    "Neither of the two values of a flag",
    "Không phải một trong hai giá trị cho phép",
    "Write true or false for Direction, 0 or 1 elsewhere.",
    "Ghi true hoặc false cho Direction, 0 hoặc 1 ở các trường khác.",
  ),
  EDXML_LEADING_BYTES: entry(
    "warning",
    "Something stands before the message; the national SDK cannot read it",
    "Có ký tự thừa trước thông điệp; SDK quốc gia không đọc được",
    "Begin the file with the XML declaration.",
    "Bắt đầu tệp bằng khai báo XML.",
  ),
  EDXML_NAME_CASE: entry(
    "warning",
    "The name of an element is written in other letters (capitals and small); the national SDK passes it over",
    "Tên phần tử sai chữ hoa/chữ thường; SDK quốc gia bỏ qua",
    "Write the name exactly as the format does.",
    "Viết đúng tên phần tử như định dạng.",
  ),
  EDXML_NAMESPACE: entry(
    "warning",
    "Elements are in another namespace than the one of QCVN 102:2016; they are read by their local names",
    "Phần tử thuộc không gian tên khác QCVN 102:2016; được đọc theo tên cục bộ",
    "Declare http://www.mic.gov.vn/TBT/QCVN_102_2016.",
    "Khai báo http://www.mic.gov.vn/TBT/QCVN_102_2016.",
  ),
  EDXML_NOT_XML: entry(
    "error",
    "The file is not well-formed XML and cannot be read",
    "Tệp không phải XML đúng cú pháp nên không đọc được",
    "Correct the place that is named.",
    "Sửa vị trí đã nêu.",
  ),
  EDXML_NUMBER: entry(
    "warning",
    "Not a whole number of 0 or more",
    "Không phải số nguyên không âm",
    "Write digits only.",
    "Chỉ ghi chữ số.",
  ),
  EDXML_STATUS_ELEMENT: entry(
    "warning",
    "The header of the status stands in an element Status (BKAV's dialect) that the national SDK does not read",
    "Phần đầu của trạng thái nằm trong phần tử Status (dạng của BKAV) mà SDK quốc gia không đọc",
    "Write MessageHeader.",
    "Dùng MessageHeader.",
  ),
  EDXML_TRACE_ORGAN: entry(
    "info",
    "A trace header names no organisation, as hops that the axis appends do",
    "Vết xử lý không ghi đơn vị, như các vết do trục bổ sung",
    "Nothing to do.",
    "Không cần xử lý.",
  ),
  EDXML_UNDECLARED_XLINK: entry(
    "warning",
    "The prefix xlink is used without being declared; strict readers refuse the message",
    "Tiền tố xlink được dùng nhưng không khai báo; bộ đọc chặt chẽ sẽ từ chối",
    'Declare xmlns:xlink="http://www.w3.org/1999/xlink" or leave the attributes out.',
    'Khai báo xmlns:xlink="http://www.w3.org/1999/xlink" hoặc bỏ các thuộc tính.',
  ),
  EDXML_ZIP_DAMAGED: entry(
    "error",
    "An attachment begins as a zip archive and cannot be opened; the archive itself is given",
    "Tệp đính kèm có dạng zip nhưng không mở được; trả về nguyên tệp nén",
    "Ask the sender for the file again.",
    "Yêu cầu bên gửi gửi lại tệp.",
  ),
  EDXML_ZIP_DECLARED: entry(
    "warning",
    "The ContentType says zip and the bytes are not a zipped file",
    "ContentType ghi zip nhưng dữ liệu không phải tệp nén",
    "Zip the file or write its own ContentType: the national SDK fails on it.",
    "Nén tệp hoặc ghi đúng ContentType: SDK quốc gia sẽ báo lỗi.",
  ),
  EDXML_ZIP_EMPTY: entry(
    "error",
    "An attachment is a zip archive without any file",
    "Tệp đính kèm là tệp zip rỗng",
    "Ask the sender for the file again.",
    "Yêu cầu bên gửi gửi lại tệp.",
  ),
  EDXML_ZIP_ENTRIES: entry(
    "warning",
    "An attachment is a zip archive with several files; only the first one is read",
    "Tệp đính kèm là tệp zip có nhiều tệp; chỉ đọc tệp đầu tiên",
    "Attach every file by itself, or name the archive .zip.",
    "Đính kèm từng tệp riêng hoặc đặt tên tệp nén là .zip.",
  ),
  EDXML_ZIP_LIMIT: entry(
    "error",
    "An attachment unpacks to more than the limits allow (a zip bomb?); the archive itself is given",
    "Tệp đính kèm giải nén vượt giới hạn (bom zip?); trả về nguyên tệp nén",
    "If it is genuine, raise the limits of the reader.",
    "Nếu tệp là thật, hãy nâng giới hạn của bộ đọc.",
  ),
  EDXML_ZIP_PATH: entry(
    "warning",
    "The file in a zip archive has a path; it is passed over",
    "Tệp trong zip có đường dẫn; đường dẫn bị bỏ qua",
    "Put the file at the top level of the archive.",
    "Đặt tệp ở cấp cao nhất của tệp nén.",
  ),
  EDXML_ZIP_UNDECLARED: entry(
    "warning",
    "The bytes are zipped and the ContentType does not say so; the national SDK hands out the archive",
    "Dữ liệu đã nén nhưng ContentType không ghi zip; SDK quốc gia trả về tệp nén",
    "Write application/zip.",
    "Ghi application/zip.",
  ),
};

/** A finding by its row of the table, with what was read and what was assumed instead. */
export function readFinding(
  code: EdxmlFindingCode,
  place: { readonly path: string; readonly line?: number; readonly column?: number },
  value?: string,
  assumed?: string,
): Finding {
  const { severity, meaning, remedy } = EDXML_FINDINGS[code];
  const read = value === undefined || value === "" ? "" : `: ${JSON.stringify(excerpt(value))}`;
  const taken = assumed === undefined ? "" : `; read as ${assumed}`;
  return {
    code,
    severity,
    ...place,
    ...(value === undefined ? {} : { value: excerpt(value) }),
    message: `${meaning.en}${read}${taken}.`,
    remedy: remedy.en,
  };
}
