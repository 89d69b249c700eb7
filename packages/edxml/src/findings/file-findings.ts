import { entry, type FindingEntry } from "./finding-entry.js";

/** Findings about the file as a whole. */
export type FileFindingCode =
  | "EDXML_BYTE_ORDER_MARK"
  | "EDXML_DIALECT"
  | "EDXML_ENCODING_UTF16"
  | "EDXML_LEADING_BYTES"
  | "EDXML_NAMESPACE"
  | "EDXML_NOT_XML"
  | "EDXML_UNDECLARED_XLINK";

/** What each of them means, sorted by code. */
export const FILE_FINDINGS: Readonly<Record<FileFindingCode, FindingEntry>> = {
  EDXML_BYTE_ORDER_MARK: entry(
    "info",
    "A byte order mark stands before the message",
    "Có dấu thứ tự byte (BOM) trước thông điệp",
    "Save as UTF-8 without byte order mark.",
    "Lưu UTF-8 không có BOM.",
  ),
  EDXML_DIALECT: entry(
    "error",
    "The file is of another dialect than QCVN 102:2016 and is not read",
    "Tệp thuộc dạng khác QCVN 102:2016 nên không được đọc",
    "Ask the sender for edXML of QCVN 102:2016.",
    "Yêu cầu bên gửi dùng edXML theo QCVN 102:2016.",
  ),
  EDXML_ENCODING_UTF16: entry(
    "warning",
    "The message is UTF-16",
    "Thông điệp dùng UTF-16",
    "Save as UTF-8 without byte order mark.",
    "Lưu UTF-8 không có BOM.",
  ),
  EDXML_LEADING_BYTES: entry(
    "warning",
    "Something stands before the message; the national SDK cannot read it",
    "Có ký tự thừa trước thông điệp; SDK quốc gia không đọc được",
    "Begin the file with the XML declaration.",
    "Bắt đầu tệp bằng khai báo XML.",
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
  EDXML_UNDECLARED_XLINK: entry(
    "warning",
    "The prefix xlink is used without being declared; strict readers refuse the message",
    "Tiền tố xlink được dùng nhưng không khai báo; bộ đọc chặt chẽ sẽ từ chối",
    'Declare xmlns:xlink="http://www.w3.org/1999/xlink" or leave the attributes out.',
    'Khai báo xmlns:xlink="http://www.w3.org/1999/xlink" hoặc bỏ các thuộc tính.',
  ),
};
