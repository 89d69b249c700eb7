import type { Confidence } from "./confidence.js";
import type { DocumentKind } from "./document-kind.js";

function legal(
  key: string,
  vi: string,
  en: string,
  detail: number,
  abbreviation = "",
  confidence: Confidence = "general-knowledge",
): DocumentKind {
  return {
    key: `L.${key}`,
    name: { en, vi },
    group: "legal",
    listed: {},
    legal: abbreviation === "" ? { confidence } : { abbreviation, confidence },
    edxml: { type: 1, detail, confidence: "read" },
  };
}

/**
 * Legal documents — văn bản quy phạm pháp luật — in the order of edXML's list A (QCVN 102:2016/SĐ1:2022, read). The Law
 * on promulgation of legal documents itself was not retrieved. Abbreviations: "read" where an instrument that our
 * reference cites bears it (30/2020/NĐ-CP, 28/2018/QĐ-TTg, 41/2017/TT-BTTTT), otherwise general knowledge. Constitution,
 * codes, laws and ordinances are numbered without one (20/2023/QH15).
 */
export const LEGAL_KINDS: readonly DocumentKind[] = [
  legal("HP", "Hiến pháp", "constitution", 1),
  legal("Luật", "Luật", "law", 2),
  legal("PL", "Pháp lệnh", "ordinance", 3),
  legal("L", "Lệnh", "order", 4, "L"),
  legal("NQ", "Nghị quyết", "resolution", 5, "NQ"),
  legal("NQLT", "Nghị quyết liên tịch", "joint resolution", 6, "NQLT"),
  legal("NĐ", "Nghị định", "decree", 7, "NĐ", "read"),
  legal("QĐ", "Quyết định", "decision", 8, "QĐ", "read"),
  legal("TT", "Thông tư", "circular", 9, "TT", "read"),
  legal("TTLT", "Thông tư liên tịch", "joint circular", 10, "TTLT"),
  legal("CT", "Chỉ thị", "directive", 11, "CT"),
  legal("BL", "Bộ luật", "code", 12),
  legal(
    "ĐB",
    "Văn bản quy phạm pháp luật của đơn vị hành chính - kinh tế đặc biệt",
    "legal document of a special administrative-economic unit",
    13,
  ),
];
