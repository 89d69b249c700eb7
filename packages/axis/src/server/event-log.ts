import { encodeEventLog, type ExchangeEvent } from "@lienthong/model";
import type { ExchangeAxis } from "@lienthong/exchange";

/** Everything the axis has told since it started, in memory. */
export class EventLog {
  readonly #events: ExchangeEvent[] = [];

  /** Begins with every unit as it stands, so that rates can be computed from the log alone. */
  follow(axis: ExchangeAxis): void {
    axis.on("exchange", (event) => {
      this.#events.push(event);
    });
    axis.announce();
  }

  /** The events until now. */
  list(): readonly ExchangeEvent[] {
    return [...this.#events];
  }

  /** The log as JSON Lines, as `lienthong measure` reads it: whole events until now, in chunks. */
  encode(): AsyncIterable<string> {
    return encodeEventLog(this.list(), "lienthong axis");
  }
}
