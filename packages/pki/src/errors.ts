import { LienThongError, type ErrorEntry } from "@lienthong/model";

/** The codes of everything that `@lienthong/pki` throws. */
export type PkiErrorCode = "PKI_KEY_SLOT" | "PKI_NAME" | "PKI_PEM" | "PKI_VALIDITY";

/** An error of this package; match on `code`. */
export class PkiError extends LienThongError<PkiErrorCode> {}

/** What each code means and what to do about it, sorted by code. */
export const PKI_ERRORS: Readonly<Record<PkiErrorCode, ErrorEntry>> = {
  PKI_KEY_SLOT: {
    meaning: {
      en: "The pool of test keys has no key under this number.",
      vi: "Kho khóa thử nghiệm không có khóa mang số này.",
    },
    cure: {
      en: "Use a whole number from 0 to TEST_KEY_COUNT − 1.",
      vi: "Dùng số nguyên từ 0 đến TEST_KEY_COUNT − 1.",
    },
  },
  PKI_NAME: {
    meaning: {
      en: "A part of a certificate's name is empty or has control characters.",
      vi: "Một thành phần tên trong chứng thư số bị rỗng hoặc chứa ký tự điều khiển.",
    },
    cure: {
      en: "Give the name as text; details.attribute says which part.",
      vi: "Cung cấp tên dạng văn bản; details.attribute cho biết thành phần nào.",
    },
  },
  PKI_PEM: {
    meaning: {
      en: "A text is not a certificate in PEM: it has no CERTIFICATE block, or something other than base64 in one.",
      vi: "Văn bản không phải chứng thư số dạng PEM: không có khối CERTIFICATE, hoặc trong khối có ký tự không thuộc base64.",
    },
    cure: {
      en: "Give text with -----BEGIN CERTIFICATE----- and -----END CERTIFICATE----- lines.",
      vi: "Cung cấp văn bản có dòng -----BEGIN CERTIFICATE----- và -----END CERTIFICATE-----.",
    },
  },
  PKI_VALIDITY: {
    meaning: {
      en: "A certificate's validity ends before it begins, or is outside the years 1950 to 9999.",
      vi: "Thời hạn chứng thư số kết thúc trước khi bắt đầu, hoặc nằm ngoài các năm 1950 đến 9999.",
    },
    cure: {
      en: "Give notBefore and notAfter as epoch milliseconds, notBefore first.",
      vi: "Cung cấp notBefore và notAfter dạng mili giây epoch, notBefore trước.",
    },
  },
};
