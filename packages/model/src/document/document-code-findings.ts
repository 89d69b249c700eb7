import type { ErrorEntry } from "../errors/lienthong-error.js";

/** The codes of everything that `parseDocumentCode` finds. */
export type DocumentCodeFindingCode =
  | "DOCUMENT_CODE_ABBREVIATION"
  | "DOCUMENT_CODE_CHARACTERS"
  | "DOCUMENT_CODE_FORM"
  | "DOCUMENT_CODE_NFC"
  | "DOCUMENT_CODE_NUMBER"
  | "DOCUMENT_CODE_PERIOD"
  | "DOCUMENT_CODE_YEAR";

/** What each finding about a number and notation means and what to do about it, sorted by code. */
export const DOCUMENT_CODE_FINDINGS: Readonly<Record<DocumentCodeFindingCode, ErrorEntry>> = {
  DOCUMENT_CODE_ABBREVIATION: {
    meaning: {
      en: "The code begins like the abbreviation of a kind, but with other capitals or diacritics; the kind is not guessed.",
      vi: "Ký hiệu bắt đầu gần giống chữ viết tắt của một loại văn bản nhưng khác chữ hoa hoặc dấu; không tự đoán loại.",
    },
    cure: {
      en: "Write the abbreviation with its capitals and diacritics; if it is the issuer's, give the issuer.",
      vi: "Viết đúng chữ hoa và dấu của chữ viết tắt; nếu đó là tên cơ quan ban hành thì nêu rõ cơ quan.",
    },
  },
  DOCUMENT_CODE_CHARACTERS: {
    meaning: {
      en: "The code had blanks, invisible characters, other dashes or a leading “Số:”; they were tidied away.",
      vi: "Số, ký hiệu có khoảng trắng, ký tự ẩn, dấu gạch khác hoặc chữ “Số:” ở đầu; đã được chuẩn hóa.",
    },
    cure: { en: "Write it like 45/TB-UBND.", vi: "Viết theo dạng 45/TB-UBND." },
  },
  DOCUMENT_CODE_FORM: {
    meaning: {
      en: "The text is no number and notation: a slash, a part of it or the notation is missing, or there are too many.",
      vi: "Chuỗi không phải số, ký hiệu: thiếu dấu gạch chéo, thiếu một phần hoặc thiếu ký hiệu, hoặc có thừa phần.",
    },
    cure: {
      en: "Write it like 45/TB-UBND, 123/UBND-VX or 30/2020/NĐ-CP.",
      vi: "Viết theo dạng 45/TB-UBND, 123/UBND-VX hoặc 30/2020/NĐ-CP.",
    },
  },
  DOCUMENT_CODE_NFC: {
    meaning: {
      en: "The code holds letters that are not composed (NFC); they were composed.",
      vi: "Số, ký hiệu có chữ chưa ở dạng Unicode dựng sẵn (NFC); đã chuyển đổi.",
    },
    cure: { en: "Write composed letters.", vi: "Gõ bằng Unicode dựng sẵn." },
  },
  DOCUMENT_CODE_NUMBER: {
    meaning: {
      en: "What stands in front of the slash is not a number.",
      vi: "Phần trước dấu gạch chéo không phải là số.",
    },
    cure: {
      en: "Write digits, with at most one letter behind them.",
      vi: "Ghi chữ số, có thể kèm một chữ cái phía sau.",
    },
  },
  DOCUMENT_CODE_PERIOD: {
    meaning: {
      en: "The abbreviation of the kind is not the one in force when the document was issued.",
      vi: "Chữ viết tắt loại văn bản không phải chữ viết tắt có hiệu lực tại thời điểm ban hành.",
    },
    cure: {
      en: "Take the abbreviation from kindAbbreviation(key, at).",
      vi: "Lấy chữ viết tắt từ kindAbbreviation(key, at).",
    },
  },
  DOCUMENT_CODE_YEAR: {
    meaning: {
      en: "The code of a legal document lacks its year, or that of another kind has one.",
      vi: "Số của văn bản quy phạm pháp luật thiếu năm, hoặc số của loại văn bản khác lại ghi năm.",
    },
    cure: {
      en: "Write the year in codes of legal documents only: 30/2020/NĐ-CP, 45/TB-UBND.",
      vi: "Chỉ ghi năm trong số của văn bản quy phạm pháp luật: 30/2020/NĐ-CP, 45/TB-UBND.",
    },
  },
};
