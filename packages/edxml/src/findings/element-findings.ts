import { entry, type FindingEntry } from "./finding-entry.js";

/** Findings about elements: missing, repeated, spelled or placed differently. */
export type ElementFindingCode =
  | "EDXML_BUSINESS_SPELLING"
  | "EDXML_ELEMENT_MISPLACED"
  | "EDXML_ELEMENT_MISSING"
  | "EDXML_ELEMENT_REPEATED"
  | "EDXML_ELEMENT_UNKNOWN"
  | "EDXML_NAME_CASE"
  | "EDXML_STATUS_ELEMENT"
  | "EDXML_TRACE_ORGAN";

/** What each of them means, sorted by code. */
export const ELEMENT_FINDINGS: Readonly<Record<ElementFindingCode, FindingEntry>> = {
  EDXML_BUSINESS_SPELLING: entry(
    "warning",
    "The element is spelled Business; the national SDK knows only Bussiness and ignores it",
    "Phần tử viết là Business; SDK quốc gia chỉ nhận Bussiness và bỏ qua phần tử này",
    "Write Bussiness, as the format does.",
    "Viết Bussiness đúng như định dạng.",
  ),
  EDXML_ELEMENT_MISPLACED: entry(
    "warning",
    "An element stands in another place than the format says",
    "Phần tử đặt sai vị trí so với định dạng",
    "Write the layout of the national SDK.",
    "Ghi theo cấu trúc của SDK quốc gia.",
  ),
  EDXML_ELEMENT_MISSING: entry(
    "error",
    "A required element is missing",
    "Thiếu phần tử bắt buộc",
    "Add it.",
    "Bổ sung phần tử.",
  ),
  EDXML_ELEMENT_REPEATED: entry(
    "warning",
    "An element that may stand once stands several times; the last one counts",
    "Phần tử chỉ được có một lần nhưng xuất hiện nhiều lần; lấy phần tử cuối",
    "Write it once.",
    "Chỉ ghi một lần.",
  ),
  EDXML_ELEMENT_UNKNOWN: entry(
    "info",
    "An element that the format does not know is passed over",
    "Bỏ qua phần tử không có trong định dạng",
    "Leave it out, or agree on it with the receivers.",
    "Bỏ phần tử này hoặc thống nhất với bên nhận.",
  ),
  EDXML_NAME_CASE: entry(
    "warning",
    "The name of an element is written in other letters (capitals and small); the national SDK passes it over",
    "Tên phần tử sai chữ hoa/chữ thường; SDK quốc gia bỏ qua",
    "Write the name exactly as the format does.",
    "Viết đúng tên phần tử như định dạng.",
  ),
  EDXML_STATUS_ELEMENT: entry(
    "warning",
    "The header of the status stands in an element Status (BKAV's dialect) that the national SDK does not read",
    "Phần đầu của trạng thái nằm trong phần tử Status (dạng của BKAV) mà SDK quốc gia không đọc",
    "Write MessageHeader.",
    "Dùng MessageHeader.",
  ),
  EDXML_TRACE_ORGAN: entry(
    "info",
    "A trace header names no organisation, as hops that the axis appends do",
    "Vết xử lý không ghi đơn vị, như các vết do trục bổ sung",
    "Nothing to do.",
    "Không cần xử lý.",
  ),
};
