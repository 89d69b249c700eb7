import type { Basis } from "../event/loss-cause.js";

/** A code of level 1 as far as a source confirms it. */
interface ProvinceCode {
  /** Letter and two digits, the same in both forms: `000.00.00.H53` and `H53`. */
  readonly code: string;
  readonly basis: Basis;
}

/**
 * Provinces of 2017 whose code was seen, by GSO code (Tây Ninh is not among them: its units have a table of their own).
 * The remaining codes of the usual alphabetical list come without a source and are not used.
 */
export const PROVINCE_CODES_2017: Readonly<Record<string, ProvinceCode>> = {
  "04": { code: "H14", basis: "observed" }, // Cao Bằng
  "10": { code: "H38", basis: "observed" }, // Lào Cai
  "19": { code: "H55", basis: "observed" }, // Thái Nguyên
  "20": { code: "H37", basis: "observed" }, // Lạng Sơn
  "34": { code: "H54", basis: "observed" }, // Thái Bình
  "38": { code: "H56", basis: "observed" }, // Thanh Hóa
  "40": { code: "H41", basis: "observed" }, // Nghệ An
  "46": { code: "H57", basis: "observed" }, // Thừa Thiên Huế
  "48": { code: "H17", basis: "observed" }, // Đà Nẵng
  "93": { code: "H30", basis: "observed" }, // Hậu Giang
};

/**
 * Provinces of 2025 whose code was seen or follows from QĐ 09/2025/QĐ-TTg: a merged province that keeps the name of one
 * of its parts keeps that part's code (read in a press report; applied here to each of them: assumed).
 */
export const PROVINCE_CODES_2025: Readonly<Record<string, ProvinceCode>> = {
  "04": { code: "H14", basis: "observed" }, // Cao Bằng, not merged
  "15": { code: "H38", basis: "assumed" }, // Lào Cai, with Yên Bái
  "19": { code: "H55", basis: "assumed" }, // Thái Nguyên, with Bắc Kạn
  "20": { code: "H37", basis: "observed" }, // Lạng Sơn, not merged
  "38": { code: "H56", basis: "observed" }, // Thanh Hóa, not merged
  "40": { code: "H41", basis: "observed" }, // Nghệ An, not merged
  "46": { code: "H57", basis: "assumed" }, // Huế, formerly Thừa Thiên Huế
  "48": { code: "H17", basis: "assumed" }, // Đà Nẵng, with Quảng Nam
  "80": { code: "H53", basis: "assumed" }, // Tây Ninh, with Long An
};
