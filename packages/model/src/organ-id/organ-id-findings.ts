import type { ErrorEntry } from "../errors/lienthong-error.js";

/** The codes of everything that `parseOrganId` finds. */
export type OrganIdFindingCode =
  | "ORGAN_ID_AMBIGUOUS"
  | "ORGAN_ID_EMPTY"
  | "ORGAN_ID_GAP"
  | "ORGAN_ID_INVISIBLE"
  | "ORGAN_ID_LOWER_CASE"
  | "ORGAN_ID_NOT_NFC"
  | "ORGAN_ID_OPAQUE"
  | "ORGAN_ID_ROOT_UNKNOWN"
  | "ORGAN_ID_SPACE"
  | "ORGAN_ID_TOO_LONG";

/** What each finding about an organisation id means and what to do about it, sorted by code. */
export const ORGAN_ID_FINDINGS: Readonly<Record<OrganIdFindingCode, ErrorEntry>> = {
  ORGAN_ID_AMBIGUOUS: {
    meaning: {
      en: "The id can be read from either end: an old form with a damaged group, or a new form.",
      vi: "Mã định danh có thể đọc từ cả hai đầu: dạng cũ bị hỏng một nhóm, hoặc dạng mới.",
    },
    cure: {
      en: "Write all four groups of the old form, or the code that its province or ministry issued.",
      vi: "Ghi đủ bốn nhóm của dạng cũ, hoặc ghi mã do tỉnh, bộ đã cấp.",
    },
  },
  ORGAN_ID_EMPTY: {
    meaning: { en: "There is no id.", vi: "Không có mã định danh." },
    cure: {
      en: "Give the code of the organisation, e.g. 000.00.00.H53.",
      vi: "Ghi mã định danh của cơ quan, ví dụ 000.00.00.H53.",
    },
  },
  ORGAN_ID_GAP: {
    meaning: { en: "The id leaves out a level.", vi: "Mã định danh bỏ trống một cấp ở giữa." },
    cure: {
      en: "Fill the empty group, or set the groups left of it to zero.",
      vi: "Điền nhóm còn trống, hoặc ghi số 0 vào các nhóm bên trái.",
    },
  },
  ORGAN_ID_INVISIBLE: {
    meaning: {
      en: "The id holds characters that nobody sees; they were removed.",
      vi: "Mã định danh có ký tự ẩn; đã loại bỏ.",
    },
    cure: { en: "Type the id anew.", vi: "Gõ lại mã định danh." },
  },
  ORGAN_ID_LOWER_CASE: {
    meaning: {
      en: "The id holds lower case; it was raised.",
      vi: "Mã định danh có chữ thường; đã chuyển thành chữ hoa.",
    },
    cure: { en: "Write it in upper case.", vi: "Viết bằng chữ hoa." },
  },
  ORGAN_ID_NOT_NFC: {
    meaning: {
      en: "The id holds letters that are not composed (NFC); they were composed.",
      vi: "Mã định danh có chữ chưa ở dạng Unicode dựng sẵn (NFC); đã chuyển đổi.",
    },
    cure: { en: "Type the id anew.", vi: "Gõ lại mã định danh." },
  },
  ORGAN_ID_OPAQUE: {
    meaning: {
      en: "The id is of neither form; it is only compared.",
      vi: "Mã định danh không theo dạng nào; chỉ dùng để so sánh.",
    },
    cure: {
      en: "Write VVV.ZZ.YY.Xnn, or groups of 0-9 and A-Z separated by dots.",
      vi: "Viết theo dạng VVV.ZZ.YY.Xnn, hoặc các nhóm 0-9 và A-Z cách nhau bằng dấu chấm.",
    },
  },
  ORGAN_ID_ROOT_UNKNOWN: {
    meaning: {
      en: "The id does not begin with anything that looks like a code of level 1.",
      vi: "Mã định danh không bắt đầu bằng mã cấp 1.",
    },
    cure: {
      en: "Check it: codes of level 1 are a letter and two digits (H53).",
      vi: "Kiểm tra lại: mã cấp 1 gồm một chữ cái và hai chữ số (H53).",
    },
  },
  ORGAN_ID_SPACE: {
    meaning: { en: "The id holds spaces; they were removed.", vi: "Mã định danh có khoảng trắng; đã loại bỏ." },
    cure: { en: "Type the id anew.", vi: "Gõ lại mã định danh." },
  },
  ORGAN_ID_TOO_LONG: {
    meaning: {
      en: "The id is longer than 35 characters; it is only compared.",
      vi: "Mã định danh dài quá 35 ký tự; chỉ dùng để so sánh.",
    },
    cure: {
      en: "Check that it is one id and that nothing was appended to it.",
      vi: "Kiểm tra xem đó có phải một mã định danh và không bị ghép thêm nội dung khác.",
    },
  },
};
