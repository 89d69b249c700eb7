import type { DocumentKind, KindListing } from "./document-kind.js";
import type { Confidence } from "./confidence.js";

type Listed = DocumentKind["listed"];

/** Position and abbreviation in Decree 30/2020/NĐ-CP: Art 7 and Appendix III, both read. */
function nd30(number: number, abbreviation?: string): Listed {
  return { "nd30-2020": listing(number, abbreviation, "read") };
}

/** Position and abbreviation in TT 01/2011/TT-BNV; `weak` and `general-knowledge` mark abbreviations not to rely on. */
function tt01(number: number, abbreviation?: string, confidence: Confidence = "reported"): Listed {
  return { "tt01-2011": listing(number, abbreviation, confidence) };
}

function listing(number: number, abbreviation: string | undefined, confidence: Confidence): KindListing {
  return abbreviation === undefined ? { number, confidence } : { number, abbreviation, confidence };
}

/** Numbers of list B that the public opening of QCVN 102:2016/SĐ1:2022 shows; the others follow TT 01/2011 (assumed). */
function isReadInListB(number: number): boolean {
  return number <= 9 || (number >= 18 && number <= 26);
}

function kind(
  key: string,
  vi: string,
  en: string,
  in2020: Listed,
  in2011: Listed,
  aliases?: readonly string[],
): DocumentKind {
  const detail = in2011["tt01-2011"]?.number;
  return {
    key,
    name: { en, vi },
    group: "administrative",
    listed: { ...in2020, ...in2011 },
    ...(aliases === undefined ? {} : { aliases }),
    ...(detail === undefined
      ? {}
      : { edxml: { type: 2, detail, confidence: isReadInListB(detail) ? "read" : "assumed" } }),
  };
}

/**
 * The 29 administrative kinds of Decree 30/2020 and the 32 of TT 01/2011, in the order of the decree; kinds that it
 * dropped stand where the circular had them.
 */
export const ADMINISTRATIVE_KINDS: readonly DocumentKind[] = [
  kind("NQ", "Nghị quyết", "individual resolution", nd30(1, "NQ"), tt01(1, "NQ")),
  kind("QĐ", "Quyết định", "individual decision", nd30(2, "QĐ"), tt01(2, "QĐ")),
  kind("CT", "Chỉ thị", "directive", nd30(3, "CT"), tt01(3, "CT")),
  kind("QC", "Quy chế", "regulation", nd30(4, "QC"), tt01(4, "QC")),
  kind("QyĐ", "Quy định", "rules", nd30(5, "QyĐ"), tt01(5, "QyĐ")),
  kind("TC", "Thông cáo", "communiqué", nd30(6, "TC"), tt01(6, "TC")),
  kind("TB", "Thông báo", "notice", nd30(7, "TB"), tt01(7, "TB")),
  kind("HD", "Hướng dẫn", "guidance", nd30(8, "HD"), tt01(8, "HD")),
  kind("CTr", "Chương trình", "programme", nd30(9, "CTr"), tt01(9, "CTr")),
  kind("KH", "Kế hoạch", "plan", nd30(10, "KH"), tt01(10, "KH")),
  kind("PA", "Phương án", "option plan", nd30(11, "PA"), tt01(11, "PA")),
  kind("ĐA", "Đề án", "scheme", nd30(12, "ĐA"), tt01(12, "ĐA")),
  kind("DA", "Dự án", "project", nd30(13, "DA"), tt01(13, "DA")),
  kind("BC", "Báo cáo", "report", nd30(14, "BC"), tt01(14, "BC")),
  kind("BB", "Biên bản", "minutes", nd30(15, "BB"), tt01(15, "BB")),
  kind("TTr", "Tờ trình", "submission", nd30(16, "TTr"), tt01(16, "TTr")),
  kind("HĐ", "Hợp đồng", "contract", nd30(17, "HĐ"), tt01(17, "HĐ")),
  kind("CV", "Công văn", "official letter", nd30(18), tt01(18)),
  kind("CĐ", "Công điện", "telegram", nd30(19, "CĐ"), tt01(19, "CĐ")),
  kind("BGN", "Bản ghi nhớ", "memorandum", nd30(20, "BGN"), tt01(20, "GN", "weak")),
  kind("CK", "Bản cam kết", "undertaking", {}, tt01(21, "CK", "general-knowledge")),
  kind("BTT", "Bản thỏa thuận", "agreement", nd30(21, "BTT"), tt01(22, "TTh", "weak"), ["Bản thoả thuận"]),
  kind("CN", "Giấy chứng nhận", "certificate", {}, tt01(23, "CN", "general-knowledge")),
  kind("GUQ", "Giấy ủy quyền", "authorisation", nd30(22, "GUQ"), tt01(24, "UQ", "general-knowledge"), [
    "Giấy uỷ quyền",
  ]),
  kind("GM", "Giấy mời", "invitation", nd30(23, "GM"), tt01(25, "GM")),
  kind("GGT", "Giấy giới thiệu", "letter of introduction", nd30(24, "GGT"), tt01(26, "GT", "general-knowledge")),
  kind("GNP", "Giấy nghỉ phép", "leave form", nd30(25, "GNP"), tt01(27, "NP", "weak")),
  kind("ĐĐ", "Giấy đi đường", "travel order", {}, tt01(28, "ĐĐ", "general-knowledge")),
  kind("BN", "Giấy biên nhận hồ sơ", "file receipt", {}, tt01(29, "BN", "general-knowledge")),
  kind("PG", "Phiếu gửi", "sending slip", nd30(26, "PG"), tt01(30, "PG")),
  kind("PC", "Phiếu chuyển", "transfer slip", nd30(27, "PC"), tt01(31, "PC")),
  kind("PB", "Phiếu báo", "notice slip", nd30(28, "PB"), {}),
  kind("thu-cong", "Thư công", "official letter-card", nd30(29), tt01(32)),
];

function copy(key: string, vi: string, en: string, in2011: string): DocumentKind {
  return {
    key,
    name: { en, vi },
    group: "copy",
    listed: {
      "nd30-2020": { abbreviation: key, confidence: "read" },
      "tt01-2011": { abbreviation: in2011, confidence: "general-knowledge" },
    },
  };
}

/** Forms of copies — bản sao: Decree 30/2020, Appendix III (read). */
export const COPY_KINDS: readonly DocumentKind[] = [
  copy("SY", "Sao y", "true copy", "SY"),
  copy("TrS", "Trích sao", "extract", "TS"),
  copy("SL", "Sao lục", "copy of a copy", "SL"),
];
