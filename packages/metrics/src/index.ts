export type { Anomaly } from "./anomalies.js";
export { METRICS_ERRORS, MetricsError, type MetricsErrorCode } from "./errors.js";
export { measure, type MeasureOptions } from "./measure.js";
export { METRIC_DEFINITIONS, type MetricDefinition, type MetricKey } from "./metric-definition.js";
export { MetricsAccumulator, type MetricsOptions } from "./metrics-accumulator.js";
export type {
  Disagreement,
  Group,
  LevelKey,
  Loss,
  MetricsResult,
  PairGroup,
  UnitCoverage,
  UnitGroup,
} from "./metrics-result.js";
export { parseRunSummary } from "./parse-run-summary.js";
export type { Rate, Share } from "./rate.js";
export {
  RUN_SUMMARY_VERSION,
  runSummary,
  type Assumption,
  type Interval,
  type PublishedFigure,
  type RunSummary,
  type RunSummaryInput,
  type SummaryLoss,
} from "./run-summary.js";
