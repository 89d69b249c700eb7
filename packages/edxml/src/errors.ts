import { LienThongError, type ErrorEntry } from "@lienthong/model";

/** The codes of everything that `@lienthong/edxml` throws. */
export type EdxmlErrorCode = "EDXML_INVALID" | "EDXML_SIGNATURE" | "EDXML_UNREADABLE";

/** An error of this package; match on `code`. `EDXML_INVALID` carries `details.findings`. */
export class EdxmlError extends LienThongError<EdxmlErrorCode> {}

/** What each code means and what to do about it, sorted by code. */
export const EDXML_ERRORS: Readonly<Record<EdxmlErrorCode, ErrorEntry>> = {
  EDXML_INVALID: {
    meaning: {
      en: "The message to be written breaks a rule of the format that receivers hold to; nothing was written.",
      vi: "Thông điệp cần ghi vi phạm quy tắc của định dạng mà bên nhận yêu cầu; không có gì được ghi.",
    },
    cure: {
      en: "Look at details.findings: every problem with its path and remedy. validateMessage gives the same list beforehand.",
      vi: "Xem details.findings: từng lỗi kèm vị trí và cách sửa. Có thể gọi validateMessage trước để nhận cùng danh sách.",
    },
  },
  EDXML_SIGNATURE: {
    meaning: {
      en: "A text given as a signature is not one well-formed element Signature that declares its own namespaces.",
      vi: "Văn bản được đưa vào làm chữ ký không phải là một phần tử Signature đúng cú pháp và tự khai báo không gian tên.",
    },
    cure: {
      en: "Pass the Signature element alone, without XML declaration, with all its xmlns declarations.",
      vi: "Chỉ truyền phần tử Signature, không kèm khai báo XML, với đầy đủ khai báo xmlns.",
    },
  },
  EDXML_UNREADABLE: {
    meaning: {
      en: "The bytes to be added to are not a well-formed edXML message with a header.",
      vi: "Dữ liệu cần bổ sung không phải là thông điệp edXML đúng cú pháp có phần header.",
    },
    cure: {
      en: "Call readMessage: it returns what is wrong as findings. Only messages that need no repair can be added to.",
      vi: "Gọi readMessage để nhận danh sách lỗi. Chỉ có thể bổ sung vào thông điệp không cần sửa chữa.",
    },
  },
};
