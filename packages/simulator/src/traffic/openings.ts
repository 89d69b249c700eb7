import type { Millis } from "@lienthong/model";

/** What traffic needs of a working calendar; `WorkingCalendar` of `model` fits. */
export interface OpeningHours {
  /** The moment itself while open. */
  nextOpening(time: Millis): Millis;
  /** End of the opening in which the moment lies. */
  closing(time: Millis): Millis;
}

/** The openings that begin in a stretch of time, as [from, to) pairs in order. */
export function* openings(calendar: OpeningHours, from: Millis, until: Millis): Generator<readonly [Millis, Millis]> {
  for (let open = calendar.nextOpening(from); open < until;) {
    const close = calendar.closing(open);
    yield [open, close];
    open = calendar.nextOpening(close);
  }
}
