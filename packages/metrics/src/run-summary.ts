import { LOSS_CAUSES, type Basis, type LossCause, type LossStage, type Millis, type Text } from "@lienthong/model";
import type { MetricKey } from "./metric-definition.js";
import type { Group, MetricsResult, PairGroup, UnitCoverage } from "./metrics-result.js";
import type { Rate } from "./rate.js";

/** Version of `summary.json`. */
export const RUN_SUMMARY_VERSION = 1;

/** How sure a rate is over replications. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** e.g. 0.95 */
  readonly level: number;
  readonly replications: number;
}

/** A published figure to look at beside a computed one. */
export interface PublishedFigure {
  readonly metric: MetricKey;
  /** 0 … 1 */
  readonly value: number;
  readonly label: Text;
  readonly basis: Basis;
  readonly source: string;
}

/** A parameter of the run that a reader should know of. */
export interface Assumption {
  readonly name: Text;
  readonly value: number | string;
  readonly unit?: string;
  readonly basis: Basis;
  /** Where the value comes from. */
  readonly source: string;
}

/** One cause among those that keep the rate below 100 %. */
export interface SummaryLoss {
  readonly cause: LossCause;
  readonly share: number;
  /** Basis of the parameter that makes the cause as frequent as it is. */
  readonly basis: Basis;
  readonly count: number;
  readonly stage: LossStage;
  readonly label: Text;
}

/** `summary.json` of a run: no wall time, path or host name, so that equal runs are equal bytes. */
export interface RunSummary {
  readonly version: typeof RUN_SUMMARY_VERSION;
  /** Name of the scenario; `null` for a log that no simulation wrote. */
  readonly scenario: string | null;
  readonly seed: number | null;
  /** Whether the run was interrupted: the numbers are those up to then. */
  readonly partial: boolean;
  /** First and last event, epoch milliseconds; `null` for an empty log. */
  readonly period: { readonly from: Millis; readonly to: Millis } | null;
  readonly rates: Readonly<Record<MetricKey, Rate & { readonly interval?: Interval }>>;
  /** Causes that occurred, the largest first; shares and the headline rate add up to 1. */
  readonly losses: readonly SummaryLoss[];
  readonly deliveries: MetricsResult["deliveries"];
  readonly documents: MetricsResult["documents"];
  readonly electronic: MetricsResult["electronic"];
  readonly units: {
    readonly counted: number;
    readonly connected: number;
    readonly byLevel: readonly UnitCoverage[];
  };
  readonly breakdown: {
    readonly bySenderLevel: readonly Group[];
    readonly byRecipientLevel: readonly Group[];
    readonly byLevelPair: readonly PairGroup[];
    readonly byKind: readonly Group[];
    readonly byMonth: readonly Group[];
    readonly byWeek: readonly Group[];
  };
  readonly verification: { readonly materialised: number; readonly agreed: number; readonly disagreed: number };
  readonly published: readonly PublishedFigure[];
  readonly assumptions: readonly Assumption[];
  /** Anomalies of the log, see `MetricsResult.findings`. */
  readonly anomalies: readonly { readonly code: string; readonly message: string }[];
}

/** What a summary is made of. */
export interface RunSummaryInput {
  readonly metrics: MetricsResult;
  readonly scenario?: string;
  readonly seed?: number;
  readonly partial?: boolean;
  /** Basis per cause; a cause without one is `assumed` in a scenario, and `observed` in a log without scenario. */
  readonly lossBasis?: Readonly<Partial<Record<LossCause, Basis>>>;
  readonly intervals?: Readonly<Partial<Record<MetricKey, Interval>>>;
  readonly published?: readonly PublishedFigure[];
  readonly assumptions?: readonly Assumption[];
}

/** The summary of a run. Deterministic: same input, same keys in the same order. */
export function runSummary(input: RunSummaryInput): RunSummary {
  const { metrics, scenario, seed, partial = false, lossBasis = {}, published = [], assumptions = [] } = input;
  const { breakdown, units, verification } = metrics;
  return {
    version: RUN_SUMMARY_VERSION,
    scenario: scenario ?? null,
    seed: seed ?? null,
    partial,
    period: metrics.period ?? null,
    rates: withIntervals(metrics.rates, input.intervals ?? {}),
    losses: metrics.losses.map(({ cause, count, share }) => ({
      cause,
      share,
      basis: lossBasis[cause] ?? (scenario === undefined ? "observed" : "assumed"),
      count,
      stage: LOSS_CAUSES[cause].stage,
      label: LOSS_CAUSES[cause].label,
    })),
    deliveries: metrics.deliveries,
    documents: metrics.documents,
    electronic: metrics.electronic,
    units: { counted: units.counted, connected: units.connected, byLevel: units.byLevel },
    breakdown: {
      bySenderLevel: breakdown.bySenderLevel,
      byRecipientLevel: breakdown.byRecipientLevel,
      byLevelPair: breakdown.byLevelPair,
      byKind: breakdown.byKind,
      byMonth: breakdown.byMonth,
      byWeek: breakdown.byWeek,
    },
    verification: {
      materialised: verification.materialised,
      agreed: verification.agreed,
      disagreed: verification.disagreed,
    },
    published,
    assumptions,
    anomalies: metrics.findings.map(({ code, message }) => ({ code, message })),
  };
}

function withIntervals(
  rates: MetricsResult["rates"],
  intervals: Readonly<Partial<Record<MetricKey, Interval>>>,
): RunSummary["rates"] {
  const entries = (Object.keys(rates) as MetricKey[]).map((key) => {
    const interval = intervals[key];
    return [key, interval === undefined ? rates[key] : { ...rates[key], interval }];
  });
  return Object.fromEntries(entries) as RunSummary["rates"];
}
