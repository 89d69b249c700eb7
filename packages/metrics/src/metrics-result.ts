import type { Finding, Indication, LossCause, Millis, UnitLevel } from "@lienthong/model";
import type { MetricKey } from "./metric-definition.js";
import type { Rate, Share } from "./rate.js";

/** Level of a unit, `unknown` for an id that the log never registers. */
export type LevelKey = UnitLevel | "unknown";

/** One row of a breakdown of `interlink.delivery`. */
export interface Group extends Share {
  /** Level, kind, month `2017-03` or ISO week `2017-W09`. */
  readonly key: string;
  /** Deliveries that are in neither number, because they are not decided yet. */
  readonly open: number;
}

/** One cell of the matrix of levels; `key` is `department>commune`. */
export interface PairGroup extends Group {
  readonly sender: LevelKey;
  readonly recipient: LevelKey;
}

/** `interlink.delivery` of one unit, in counts. */
export interface UnitGroup {
  readonly unit: string;
  readonly name: string | undefined;
  readonly level: LevelKey;
  readonly sent: { readonly interlinked: number; readonly decided: number; readonly open: number };
  readonly received: { readonly interlinked: number; readonly decided: number; readonly open: number };
}

/** Deliveries lost to one cause. */
export interface Loss {
  readonly cause: LossCause;
  readonly count: number;
  /** Of all decided deliveries, so that headline and losses add up to 1. */
  readonly share: number;
}

/** How many units of a level are connected. */
export interface UnitCoverage extends Share {
  readonly level: LevelKey;
}

/** A materialised message whose real verdict is not the decided one: an error of the program, named. */
export interface Disagreement {
  readonly document: string;
  readonly recipient: string;
  readonly verdict: Indication;
  readonly decided: Indication;
}

/** Everything counted from one log. Same events, same result; lists are sorted. */
export interface MetricsResult {
  readonly rates: Readonly<Record<MetricKey, Rate>>;
  /** Causes that occurred, the largest first. Counts and the headline's numerator add up to its denominator. */
  readonly losses: readonly Loss[];
  /** `interlink.delivery` by group. Months and weeks are those of issuing, in Vietnam. */
  readonly breakdown: {
    readonly bySenderLevel: readonly Group[];
    readonly byRecipientLevel: readonly Group[];
    readonly byLevelPair: readonly PairGroup[];
    readonly byKind: readonly Group[];
    readonly byMonth: readonly Group[];
    readonly byWeek: readonly Group[];
    readonly byUnit: readonly UnitGroup[];
  };
  readonly documents: {
    readonly issued: number;
    /** Every delivery decided. */
    readonly decided: number;
    /** At least one delivery not decided: in neither number of `interlink.document.*`. */
    readonly open: number;
    readonly withoutRecipients: number;
  };
  readonly deliveries: {
    readonly total: number;
    readonly decided: number;
    readonly interlinked: number;
    readonly lost: number;
    /** Sent electronically and neither arrived nor failed. */
    readonly onTheWay: number;
    readonly notSent: number;
    readonly arrived: number;
    readonly accepted: number;
    readonly returned: number;
    readonly finished: number;
  };
  readonly electronic: {
    /** Documents with at least one delivery sent electronically. */
    readonly documents: number;
    /** Of these, with paper in parallel. */
    readonly withPaper: number;
    /** Of these, never verified anywhere: they count as not verified. */
    readonly withoutVerdict: number;
    /** Of these, with every electronic delivery still on the way: not in the numbers of `signed.*`. */
    readonly onTheWay: number;
  };
  readonly units: {
    readonly registered: number;
    readonly counted: number;
    readonly connected: number;
    /** Counted units by level. */
    readonly byLevel: readonly UnitCoverage[];
  };
  readonly verification: {
    /** Documents of which a real message was verified. */
    readonly materialised: number;
    /** Every real verdict is the decided one. */
    readonly agreed: number;
    readonly disagreed: number;
    /** The first twenty, by document and recipient. */
    readonly disagreements: readonly Disagreement[];
  };
  /** First and last event; `undefined` for an empty log. */
  readonly period: { readonly from: Millis; readonly to: Millis } | undefined;
  /** What does not fit together in the log: one finding per kind of anomaly, with its count and the first example. */
  readonly findings: readonly Finding[];
}
