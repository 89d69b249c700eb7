import type { MetricsResult, RunSummary } from "@lienthong/metrics";
import type { Text } from "@lienthong/model";

/** What a report is made of: `summary.json` of a run, and, where at hand, everything that was counted. */
export interface ReportInput {
  readonly summary: RunSummary;
  /** Adds the named disagreements of verification. The summary alone is enough for the rest. */
  readonly metrics?: MetricsResult;
  /** Name of a document kind by its key, shown with the key. Default: the kinds of `@lienthong/model`. */
  readonly kindName?: (key: string) => Text | undefined;
}
