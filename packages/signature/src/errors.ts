import { LienThongError, type ErrorEntry } from "@lienthong/model";

/** The codes of everything that `@lienthong/signature` throws; whatever the bytes, verifying throws none of them. */
export type SignatureErrorCode =
  "SIG_ATTACHMENT" | "SIG_CERTIFICATE" | "SIG_IDENTIFIER" | "SIG_KEY" | "SIG_MESSAGE" | "SIG_ORDER" | "SIG_TIME";

/** An error of this package; match on `code`. */
export class SignatureError extends LienThongError<SignatureErrorCode> {}

/** What each code means and what to do about it, sorted by code. */
export const SIGNATURE_ERRORS: Readonly<Record<SignatureErrorCode, ErrorEntry>> = {
  SIG_ATTACHMENT: {
    meaning: {
      en: "The attachments cannot be signed as they are: none at all, an empty one, an id twice or not fit for a URI, content that is not base64, or a manifest that says something else.",
      vi: "Không thể ký các tệp đính kèm: không có tệp nào, tệp rỗng, mã nội dung trùng hoặc không dùng được trong URI, nội dung không phải base64, hoặc bảng kê không khớp.",
    },
    cure: {
      en: "Correct the attachment named in details.contentId, and write manifest and attachments with the same id, name and type.",
      vi: "Sửa tệp nêu trong details.contentId, ghi bảng kê và tệp đính kèm với cùng mã, tên và kiểu.",
    },
  },
  SIG_CERTIFICATE: {
    meaning: {
      en: "Bytes are not a certificate: not DER, not X.509 version 3, or a rule of RFC 5280 is broken that makes it ambiguous.",
      vi: "Dữ liệu không phải chứng thư số: không phải DER, không phải X.509 phiên bản 3, hoặc vi phạm quy tắc RFC 5280 gây nhập nhằng.",
    },
    cure: {
      en: "Give the certificate in DER (for PEM: decode the block first). The message says which field is wrong.",
      vi: "Cung cấp chứng thư số dạng DER (với PEM: giải mã khối trước). Thông báo nêu trường sai.",
    },
  },
  SIG_IDENTIFIER: {
    meaning: {
      en: "An Id that the layout parts needs is used otherwise in the message: twice, on another element, or the element has another one.",
      vi: "Một Id mà kiểu ký parts cần đã bị dùng khác trong thông điệp: trùng lặp, đặt ở phần tử khác, hoặc phần tử mang Id khác.",
    },
    cure: {
      en: "Remove the other Id, or write the message anew with writeMessage(message, { ids: true }).",
      vi: "Xóa Id kia, hoặc ghi lại thông điệp bằng writeMessage(message, { ids: true }).",
    },
  },
  SIG_KEY: {
    meaning: {
      en: "The private key does not belong to the certificate, or is not an RSA key of at least 2048 bits.",
      vi: "Khóa bí mật không khớp với chứng thư số, hoặc không phải khóa RSA từ 2048 bit.",
    },
    cure: {
      en: "Give the key that the certificate was issued for.",
      vi: "Cung cấp đúng khóa mà chứng thư số được cấp cho.",
    },
  },
  SIG_MESSAGE: {
    meaning: {
      en: "The bytes are not an edXML message that can be signed: not well-formed, no MessageHeader at its place, a part twice, or comments in what is to be signed.",
      vi: "Dữ liệu không phải thông điệp edXML có thể ký: XML sai cú pháp, thiếu MessageHeader đúng vị trí, thành phần bị lặp, hoặc có chú thích trong phần cần ký.",
    },
    cure: {
      en: "Correct what the message names; messages written by @lienthong/edxml can be signed.",
      vi: "Sửa điều thông báo nêu; thông điệp do @lienthong/edxml ghi ra đều ký được.",
    },
  },
  SIG_ORDER: {
    meaning: {
      en: "The signature does not fit those the message has: a role twice, or anything after the organisation's signature.",
      vi: "Chữ ký không phù hợp với các chữ ký đã có: trùng vai trò, hoặc ký sau chữ ký của cơ quan, tổ chức.",
    },
    cure: {
      en: "Sign in the order person, number, organisation; once each. Start again from the unsigned message.",
      vi: "Ký theo thứ tự cá nhân, cấp số, cơ quan; mỗi vai trò một lần. Làm lại từ thông điệp chưa ký.",
    },
  },
  SIG_TIME: {
    meaning: {
      en: "The signing time is not a moment of the years 1970 to 9999, or the time of verification is no moment.",
      vi: "Thời điểm ký không thuộc các năm 1970 đến 9999, hoặc thời điểm kiểm tra không hợp lệ.",
    },
    cure: {
      en: "Give epoch milliseconds, for instance clock.now().",
      vi: "Cung cấp mili giây epoch, ví dụ clock.now().",
    },
  },
};
