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

/** What of a unit tells the system it belongs to. */
interface TierEvidence {
  readonly id?: string | undefined;
  readonly level?: UnitLevel | undefined;
  readonly parent?: string | undefined;
}

/**
 * The system that most of the units mean: a district and a commune below one speak for three tiers, a commune below a
 * province for two. One mistyped level among thousands of communes does not make all the others wrong. Three tiers when
 * both are equally many, two when nothing speaks for either.
 */
export function tierSystemOf(units: readonly TierEvidence[]): TierSystem {
  const levels = new Map<string | undefined, UnitLevel | undefined>(units.map(({ id, level }) => [id, level]));
  let [two, three] = [0, 0];
  for (const { level, parent } of units) {
    const above = level === "commune" ? levels.get(parent) : level;
    if (above === "district") three += 1;
    else if (level === "commune" && above === "province") two += 1;
  }
  return three > 0 && three >= two ? "three-tier" : "two-tier";
}
