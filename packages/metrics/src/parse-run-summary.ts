import { excerpt } from "@lienthong/model";
import { MetricsError } from "./errors.js";
import { METRIC_DEFINITIONS } from "./metric-definition.js";
import { RUN_SUMMARY_VERSION, type RunSummary } from "./run-summary.js";

const LISTS = ["losses", "published", "assumptions", "anomalies"] as const;
const PARTS = ["rates", "deliveries", "documents", "electronic", "units", "breakdown", "verification"] as const;

/**
 * Reads `summary.json`. Checks the version and that every part is there; numbers are taken as they stand.
 *
 * @throws {@link MetricsError} `METRICS_SUMMARY_FORMAT`, `METRICS_SUMMARY_VERSION`
 */
export function parseRunSummary(text: string): RunSummary {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw wrong("it is not JSON", error);
  }
  if (!isRecord(value)) throw wrong("it is not an object");
  const { version = null } = value;
  if (version !== RUN_SUMMARY_VERSION) {
    const shown = excerpt(JSON.stringify(version));
    throw new MetricsError(
      "METRICS_SUMMARY_VERSION",
      `The summary has version ${shown}, this program reads version ${RUN_SUMMARY_VERSION}. Use the release that wrote it, or measure its events.jsonl again.`,
      { details: { version: shown } },
    );
  }
  for (const part of PARTS) if (!isRecord(value[part])) throw wrong(`${part} is missing`);
  for (const list of LISTS) if (!Array.isArray(value[list])) throw wrong(`${list} is missing`);
  const rates = value.rates as Record<string, unknown>;
  for (const key of Object.keys(METRIC_DEFINITIONS)) {
    const rate = rates[key];
    if (!isRecord(rate) || typeof rate.numerator !== "number" || typeof rate.denominator !== "number") {
      throw wrong(`rates["${key}"] is missing`);
    }
  }
  return value as unknown as RunSummary;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function wrong(why: string, cause?: unknown): MetricsError {
  return new MetricsError(
    "METRICS_SUMMARY_FORMAT",
    `The text is not the summary of a run: ${why}. Give the summary.json of a run directory.`,
    { cause },
  );
}
