import { entry, type FindingEntry } from "./finding-entry.js";

/** Findings about the value of an element. */
export type ValueFindingCode = "EDXML_BLANKS" | "EDXML_DATE" | "EDXML_DATE_FORM" | "EDXML_FLAG" | "EDXML_NUMBER";

/** What each of them means, sorted by code. */
export const VALUE_FINDINGS: Readonly<Record<ValueFindingCode, FindingEntry>> = {
  EDXML_BLANKS: entry(
    "info",
    "Blanks around a value that has none",
    "Có khoảng trắng thừa quanh giá trị",
    "Write the value without blanks.",
    "Ghi giá trị không có khoảng trắng thừa.",
  ),
  EDXML_DATE: entry(
    "error",
    "Not a date that exists; the national SDK reads another one or none",
    "Không phải ngày có thật; SDK quốc gia đọc thành ngày khác hoặc không đọc được",
    "Write yyyy/MM/dd (with HH:mm:ss for timestamps).",
    "Ghi yyyy/MM/dd (kèm HH:mm:ss với dấu thời gian).",
  ),
  EDXML_DATE_FORM: entry(
    "warning",
    "The date is not written as yyyy/MM/dd (a timestamp: yyyy/MM/dd HH:mm:ss); the national SDK reads another one or none",
    "Ngày không theo dạng yyyy/MM/dd (dấu thời gian: yyyy/MM/dd HH:mm:ss); SDK quốc gia đọc thành ngày khác hoặc không đọc được",
    "Write yyyy/MM/dd (with HH:mm:ss for timestamps).",
    "Ghi yyyy/MM/dd (kèm HH:mm:ss với dấu thời gian).",
  ),
  EDXML_FLAG: entry(
    "warning",
    "Neither of the two values of a flag",
    "Không phải một trong hai giá trị cho phép",
    "Write true or false for Direction, 0 or 1 elsewhere.",
    "Ghi true hoặc false cho Direction, 0 hoặc 1 ở các trường khác.",
  ),
  EDXML_NUMBER: entry(
    "warning",
    "Not a whole number of 0 or more (15 digits at most)",
    "Không phải số nguyên không âm (tối đa 15 chữ số)",
    "Write digits only.",
    "Chỉ ghi chữ số.",
  ),
};
