import { startOfDay, type Millis, type RandomSource } from "@lienthong/model";
import type { ScenarioValues } from "../scenario/scenario.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The next moment not before `time` on a grid of `period` that goes through `phase`. */
function nextTick(time: Millis, period: Millis, phase: Millis): Millis {
  return phase + Math.ceil((time - phase) / period) * period;
}

/**
 * When systems look at the axis: delays that no person causes. Documents are fetched every few minutes, each body's
 * system with a phase of its own; statuses at fixed hours, usually once a night (F-32).
 */
export class Polling {
  readonly #documentPeriod: Millis;
  readonly #phases: readonly Millis[];
  readonly #statusPeriod: Millis;
  readonly #statusPhase: Millis;

  constructor(axis: ScenarioValues["axis"], ids: readonly string[], source: RandomSource) {
    this.#documentPeriod = Math.max(1, Math.round(axis.documentPoll * MINUTE));
    this.#phases = ids.map((id) => source.stream("poll", id).int(this.#documentPeriod));
    this.#statusPeriod = Math.max(1, Math.round(axis.statusPoll * HOUR));
    this.#statusPhase = startOfDay(0) + Math.round(axis.statusPollAt * HOUR);
  }

  /** When a body's system takes a document that is ready at the axis. */
  documents(body: number, time: Millis): Millis {
    return nextTick(time, this.#documentPeriod, this.#phases[body] ?? 0);
  }

  /** When the sender's system learns of a status. */
  statuses(time: Millis): Millis {
    return nextTick(time, this.#statusPeriod, this.#statusPhase);
  }
}
