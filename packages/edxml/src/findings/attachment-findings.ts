import { entry, type FindingEntry } from "./finding-entry.js";

/** Findings about attached files, the list of them, and what they are packed in. */
export type AttachmentFindingCode =
  | "EDXML_ATTACHMENT_LAYOUT"
  | "EDXML_ATTACHMENT_MISSING"
  | "EDXML_ATTACHMENT_NAME"
  | "EDXML_ATTACHMENT_NO_CONTENT"
  | "EDXML_ATTACHMENT_UNLISTED"
  | "EDXML_BASE64"
  | "EDXML_CONTENT_DAMAGED"
  | "EDXML_CONTENT_ID_TWICE"
  | "EDXML_CONTENT_TYPE_MISSING"
  | "EDXML_FILE_NAME"
  | "EDXML_ZIP_DAMAGED"
  | "EDXML_ZIP_DECLARED"
  | "EDXML_ZIP_EMPTY"
  | "EDXML_ZIP_ENTRIES"
  | "EDXML_ZIP_LIMIT"
  | "EDXML_ZIP_PATH"
  | "EDXML_ZIP_UNDECLARED";

/** What each of them means, sorted by code. */
export const ATTACHMENT_FINDINGS: Readonly<Record<AttachmentFindingCode, FindingEntry>> = {
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
    "The content of an attachment is not clean base64 or is cut off; the file may be damaged",
    "Nội dung tệp đính kèm không phải base64 hợp lệ hoặc bị cắt cụt; tệp có thể bị hỏng",
    "Encode the bytes of the file, without a data URI prefix or other text.",
    "Mã hóa base64 đúng các byte của tệp, không thêm tiền tố data URI hay văn bản khác.",
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
  EDXML_FILE_NAME: entry(
    "warning",
    "The name of a file is not safe to use",
    "Tên tệp không an toàn",
    'Give a plain name: no folder, no control character, none of <>:"|?*, no blank or dot at the end, no device name, at most 200 bytes.',
    'Đặt tên tệp đơn giản: không có thư mục, ký tự điều khiển, ký tự <>:"|?*, dấu cách hay dấu chấm ở cuối, tên thiết bị; tối đa 200 byte.',
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
