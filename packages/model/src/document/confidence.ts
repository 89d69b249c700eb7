import type { Text } from "../errors/lienthong-error.js";

/** How well a fact is supported. */
export type Confidence = "read" | "reported" | "weak" | "general-knowledge" | "assumed";

/** What each degree of {@link Confidence} means, with the mark under which tables show it. */
export const CONFIDENCE: Readonly<Record<Confidence, { readonly mark: string; readonly meaning: Text }>> = {
  read: {
    mark: "",
    meaning: {
      en: "read in the text itself or counted in data",
      vi: "đọc trong chính văn bản hoặc đếm trong dữ liệu",
    },
  },
  reported: {
    mark: "°",
    meaning: {
      en: "one report, portal or summary, not contradicted",
      vi: "theo một nguồn báo chí, cổng thông tin hoặc bản tóm tắt, không có nguồn trái ngược",
    },
  },
  weak: {
    mark: "†",
    meaning: { en: "indirect evidence only", vi: "chỉ có bằng chứng gián tiếp" },
  },
  "general-knowledge": {
    mark: "‡",
    meaning: { en: "general knowledge, no source found", vi: "kiến thức chung, chưa tìm thấy nguồn" },
  },
  assumed: {
    mark: "*",
    meaning: { en: "our assumption or derivation", vi: "giả định hoặc suy luận của dự án" },
  },
};
