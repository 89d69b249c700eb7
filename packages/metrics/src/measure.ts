import type { ExchangeEvent } from "@lienthong/model";
import { MetricsAccumulator, type MetricsOptions } from "./metrics-accumulator.js";
import type { MetricsResult } from "./metrics-result.js";

/** How a stream of events is counted. */
export interface MeasureOptions extends MetricsOptions {
  /** Ends the counting between two events with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Counts a whole log in one pass. Rejects with what the source throws, e.g. `ModelError` of `decodeEventLog`. */
export async function measure(
  events: AsyncIterable<ExchangeEvent> | Iterable<ExchangeEvent>,
  options: MeasureOptions = {},
): Promise<MetricsResult> {
  const accumulator = new MetricsAccumulator(options);
  for await (const event of events) {
    options.signal?.throwIfAborted();
    accumulator.add(event);
  }
  return accumulator.result();
}
