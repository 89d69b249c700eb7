import type { Basis } from "@lienthong/model";
import type { DocumentType } from "../message/message.js";

/** A line of the lists that `DocumentType/Type` and `TypeDetail` number. */
export interface ListedDocumentType extends Required<DocumentType> {
  /** `law`: read in the code lists of the regulation; `assumed`: the order of TT 01/2011/TT-BNV, not read in the list itself. */
  readonly basis: Basis;
}

const LEGAL: readonly string[] = [
  "Hiến pháp",
  "Luật",
  "Pháp lệnh",
  "Lệnh",
  "Nghị quyết",
  "Nghị quyết liên tịch",
  "Nghị định",
  "Quyết định",
  "Thông tư",
  "Thông tư liên tịch",
  "Chỉ thị",
  "Bộ luật",
  "Văn bản quy phạm pháp luật của đơn vị hành chính - kinh tế đặc biệt",
];

const ADMINISTRATIVE: readonly string[] = [
  "Nghị quyết",
  "Quyết định",
  "Chỉ thị",
  "Quy chế",
  "Quy định",
  "Thông cáo",
  "Thông báo",
  "Hướng dẫn",
  "Chương trình",
  "Kế hoạch",
  "Phương án",
  "Đề án",
  "Dự án",
  "Báo cáo",
  "Biên bản",
  "Tờ trình",
  "Hợp đồng",
  "Công văn",
  "Công điện",
  "Bản ghi nhớ",
  "Bản cam kết",
  "Bản thỏa thuận",
  "Giấy chứng nhận",
  "Giấy ủy quyền",
  "Giấy mời",
  "Giấy giới thiệu",
  "Giấy nghỉ phép",
  "Giấy đi đường",
  "Giấy biên nhận hồ sơ",
  "Phiếu gửi",
  "Phiếu chuyển",
  "Thư công",
];

/** Numbers 10–17 and 27–32 of list B were not read in the regulation. */
const assumedNumber = (number: number): boolean => (number >= 10 && number <= 17) || number >= 27;

/**
 * The lists of document types of QCVN 102:2016: 1 legal documents, 2 administrative documents. Practice ignores them
 * (every vendor sample says 1/0 for a Công văn), so they are for writing and for warnings only.
 */
export const EDXML_DOCUMENT_TYPES: readonly ListedDocumentType[] = [
  ...LEGAL.map((name, index): ListedDocumentType => ({ type: 1, detail: index + 1, name, basis: "law" })),
  ...ADMINISTRATIVE.map((name, index): ListedDocumentType => ({
    type: 2,
    detail: index + 1,
    name,
    basis: assumedNumber(index + 1) ? "assumed" : "law",
  })),
];

/**
 * The line of the lists for a name, whatever its capitals; administrative documents first, because three names stand in
 * both lists and legal ones are rare in exchange.
 */
export function documentTypeByName(name: string): ListedDocumentType | undefined {
  const wanted = name.normalize("NFC").trim().toLowerCase();
  return EDXML_DOCUMENT_TYPES.findLast((line) => line.name.toLowerCase() === wanted);
}
