import type { Text } from "../errors/lienthong-error.js";
import type { Confidence } from "../document/confidence.js";

/** A step of handling a document for which the law sets a time. */
export type DeadlineKey = "issue" | "send" | "acknowledge" | "submit" | "return" | "process";

/** The steps whose time follows from the rule alone, without a figure that no rule gives. */
export type CountedDeadlineKey = Exclude<DeadlineKey, "return" | "process">;

/** How long a rule gives, in working days of the one who has to act. */
export type DeadlineLimit =
  /** Until offices close on the day itself. */
  | "same-day"
  /** Until the morning of the next working day ends. */
  | "next-working-morning"
  /** Until offices close on the next working day. */
  | "next-working-day"
  /** Until the document's own due date — hạn xử lý. */
  | "due-date"
  /** "Promptly", without a number. */
  | "unspecified";

/** One rule on time. */
export interface DeadlineRule {
  readonly limit: DeadlineLimit;
  /** Whether urgent documents go at once instead. */
  readonly urgentAtOnce: boolean;
  readonly rule: Text;
  readonly source: string;
  readonly confidence: Confidence;
}

/**
 * Times that the law sets for the steps of an exchange. How a limit is counted outside office hours is our reading (see
 * {@link deadline}).
 */
export const DEADLINE_RULES: Readonly<Record<DeadlineKey, DeadlineRule>> = {
  issue: {
    limit: "next-working-day",
    urgentAtOnce: true,
    rule: {
      en: "Registered and issued on the day of signing, at the latest on the next working day; urgent documents at once after signing.",
      vi: "Làm thủ tục phát hành trong ngày ký, chậm nhất là ngày làm việc tiếp theo; văn bản khẩn phát hành ngay sau khi ký.",
    },
    source: "Decree 30/2020/NĐ-CP, Art 18(1), Art 4(1c)",
    confidence: "read",
  },
  send: {
    limit: "next-working-morning",
    urgentAtOnce: true,
    rule: {
      en: "Sent on the day of signing, at the latest in the morning of the next working day; urgent documents right after signing.",
      vi: "Gửi trong ngày ký, chậm nhất là trong buổi sáng của ngày làm việc tiếp theo; văn bản khẩn gửi ngay sau khi ký.",
    },
    source: "Decision 28/2018/QĐ-TTg, Art 6",
    confidence: "reported",
  },
  acknowledge: {
    limit: "same-day",
    urgentAtOnce: false,
    rule: {
      en: "The receiver confirms receipt within the day by a function of the system.",
      vi: "Cơ quan nhận thông báo đã nhận văn bản trong ngày bằng chức năng của hệ thống.",
    },
    source: "Decree 30/2020/NĐ-CP, Art 21(2c)",
    confidence: "read",
  },
  submit: {
    limit: "next-working-day",
    urgentAtOnce: true,
    rule: {
      en: "Submitted to the person with authority on the day, at the latest on the next working day; urgent documents at once.",
      vi: "Trình người có thẩm quyền trong ngày, chậm nhất là ngày làm việc tiếp theo; văn bản khẩn trình ngay sau khi nhận.",
    },
    source: "Decree 30/2020/NĐ-CP, Art 23(1)",
    confidence: "read",
  },
  return: {
    limit: "unspecified",
    urgentAtOnce: false,
    rule: {
      en: "A document that cannot be accepted is answered promptly; no number was found.",
      vi: "Văn bản không đủ điều kiện tiếp nhận phải được phản hồi kịp thời; không tìm thấy thời hạn cụ thể.",
    },
    source: "Decision 28/2018/QĐ-TTg, Art 9",
    confidence: "reported",
  },
  process: {
    limit: "due-date",
    urgentAtOnce: false,
    rule: {
      en: "Handled by the document's own due date.",
      vi: "Xử lý trong thời hạn ghi trên văn bản.",
    },
    source: "edXML field DueDate",
    confidence: "read",
  },
};
