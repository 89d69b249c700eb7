import { LienThongError, type ErrorEntry } from "@lienthong/model";

/** The codes of everything that `@lienthong/testing` throws. */
export type TestingErrorCode = "TESTING_REASON" | "TESTING_RECEIVED" | "TESTING_SETTINGS" | "TESTING_WORKFLOW";

/** An error of this package; match on `code`. A test that is written wrongly throws it, whichever way it asserts. */
export class TestingError extends LienThongError<TestingErrorCode> {}

/** What each code means and what to do about it; sorted by code. */
export const TESTING_ERRORS: Readonly<Record<TestingErrorCode, ErrorEntry>> = {
  TESTING_REASON: {
    meaning: {
      en: "toFailVerification was asked for a reason that no verification can have, so the assertion would say nothing.",
      vi: "toFailVerification nhận lý do không thể có trong kết quả xác thực, nên phép kiểm tra không có ý nghĩa.",
    },
    cure: {
      en: "Use a loss cause of model (certificate-invalid, …) or a sub-indication of signature (HASH_FAILURE, …).",
      vi: "Dùng nguyên nhân trong model (certificate-invalid, …) hoặc mã chi tiết của signature (HASH_FAILURE, …).",
    },
  },
  TESTING_RECEIVED: {
    meaning: {
      en: "A matcher received something other than the bytes of a message.",
      vi: "Phép kiểm tra nhận giá trị không phải dữ liệu byte của gói tin.",
    },
    cure: {
      en: "Give a Uint8Array (a Buffer is one), not a text, a promise or a parsed message.",
      vi: "Truyền Uint8Array (Buffer cũng được), không truyền chuỗi, promise hay gói tin đã phân tích.",
    },
  },
  TESTING_SETTINGS: {
    meaning: {
      en: "A matcher was given a setting that it cannot use, so the assertion would hold or fail for a reason of its own.",
      vi: "Phép kiểm tra nhận thiết lập không dùng được, nên kết quả sẽ không phản ánh gói tin.",
    },
    cure: {
      en: "Give at as epoch milliseconds (date.getTime()), trust as { anchors: [certificates in DER] }, a profile by its name.",
      vi: "Truyền at là mili giây epoch (date.getTime()), trust là { anchors: [chứng thư DER] }, hồ sơ theo đúng tên.",
    },
  },
  TESTING_WORKFLOW: {
    meaning: {
      en: "The signing workflow was asked for a document of a time at which the rules leave out one of its two signatures.",
      vi: "Quy trình ký được yêu cầu cho thời điểm mà quy định không cần đủ hai chữ ký số.",
    },
    cure: {
      en: "Leave the form of the draft at original, or compose with an Office of exchange instead.",
      vi: "Giữ hình thức bản gốc của dự thảo, hoặc dùng Office của gói exchange.",
    },
  },
};
