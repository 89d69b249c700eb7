import type { Millis } from "../clock/clock.js";
import { vietnamMoment } from "../clock/vietnam-time.js";
import type { Text } from "../errors/lienthong-error.js";
import type { Basis } from "../event/loss-cause.js";
import type { UnitLevel } from "./unit-level.js";

/** How local government is built: province – district – commune, or province – commune. */
export type TierSystem = "three-tier" | "two-tier";

/** One system: when it holds, and which level may stand below which. */
export interface TierRules {
  readonly name: Text;
  /** First moment at which it holds; absent: from before anything here is about. */
  readonly from?: Millis;
  /** First moment at which it no longer holds. */
  readonly until?: Millis;
  /** For each level the levels that its parent may have; `none` allows a unit without a parent. Empty: no such level. */
  readonly parents: Readonly<Record<UnitLevel, readonly (UnitLevel | "none")[]>>;
  readonly basis: Basis;
  readonly source: Text;
}

const REFORM = vietnamMoment(2025, 7, 1);

/** The two systems of local government that documents of this century meet. */
export const TIER_SYSTEMS: Readonly<Record<TierSystem, TierRules>> = {
  "three-tier": {
    name: { en: "three tiers (province, district, commune)", vi: "ba cấp (tỉnh, huyện, xã)" },
    until: REFORM,
    parents: {
      central: ["none", "central"],
      province: ["none", "central"],
      department: ["province", "central"],
      district: ["province"],
      commune: ["district"],
    },
    basis: "law",
    source: {
      en: "Local government before 2025-07-01; that departments stand below a province or a central body is this project's reading.",
      vi: "Chính quyền địa phương trước ngày 01/07/2025; việc xếp sở, ban, ngành dưới cấp tỉnh hoặc trung ương là cách hiểu của dự án.",
    },
  },
  "two-tier": {
    name: { en: "two tiers (province, commune)", vi: "hai cấp (tỉnh, xã)" },
    from: REFORM,
    parents: {
      central: ["none", "central"],
      province: ["none", "central"],
      department: ["province", "central"],
      district: [],
      commune: ["province"],
    },
    basis: "law",
    source: {
      en: "District level abolished on 2025-07-01 (34 provinces, 3,321 communes).",
      vi: "Bỏ cấp huyện từ ngày 01/07/2025 (34 tỉnh, thành phố; 3.321 xã, phường, đặc khu).",
    },
  },
};

/** The system that holds at a moment; the change is at midnight in Vietnam at the start of 2025-07-01. */
export function tierSystemAt(time: Millis): TierSystem {
  return time < REFORM ? "three-tier" : "two-tier";
}

/** The system that a set of levels can only mean: a district makes it three tiers. */
export function tierSystemOf(levels: Iterable<UnitLevel | undefined>): TierSystem {
  for (const level of levels) if (level === "district") return "three-tier";
  return "two-tier";
}
