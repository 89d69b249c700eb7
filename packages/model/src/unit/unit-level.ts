import type { Text } from "../errors/lienthong-error.js";

/** Level of an administrative body. Districts ended on 2025-07-01. */
export type UnitLevel = "central" | "province" | "department" | "district" | "commune";

/** The levels from the top, with their names. */
export const UNIT_LEVELS: Readonly<Record<UnitLevel, Text>> = {
  central: { en: "central", vi: "trung ương" },
  province: { en: "province", vi: "cấp tỉnh" },
  department: { en: "department", vi: "sở, ban, ngành" },
  district: { en: "district", vi: "cấp huyện" },
  commune: { en: "commune", vi: "cấp xã" },
};
