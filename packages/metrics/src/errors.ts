import { LienThongError, type ErrorEntry } from "@lienthong/model";

/** The codes of everything that `@lienthong/metrics` throws. */
export type MetricsErrorCode = "METRICS_SUMMARY_FORMAT" | "METRICS_SUMMARY_VERSION";

/** An error of this package; match on `code`. */
export class MetricsError extends LienThongError<MetricsErrorCode> {}

/** What each code means and what to do about it, sorted by code. */
export const METRICS_ERRORS: Readonly<Record<MetricsErrorCode, ErrorEntry>> = {
  METRICS_SUMMARY_FORMAT: {
    meaning: {
      en: "The text is not the summary of a run: it is not JSON, or a part that every summary has is missing.",
      vi: "Văn bản không phải bản tóm tắt của một lần chạy: không phải JSON hoặc thiếu phần bắt buộc.",
    },
    cure: {
      en: "Give the summary.json of a run directory; measure events.jsonl again if it was changed.",
      vi: "Chỉ định tệp summary.json của thư mục kết quả; nếu tệp đã bị sửa, hãy đo lại từ events.jsonl.",
    },
  },
  METRICS_SUMMARY_VERSION: {
    meaning: {
      en: "The summary was written in a version that this program does not read.",
      vi: "Bản tóm tắt thuộc phiên bản mà chương trình này không đọc được.",
    },
    cure: {
      en: "Use the release that wrote it, or measure the run's events.jsonl again.",
      vi: "Dùng bản phát hành đã ghi tệp, hoặc đo lại từ events.jsonl của lần chạy.",
    },
  },
};
