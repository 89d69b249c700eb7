import type { Millis } from "../clock/clock.js";
import { ModelError } from "../errors/model-error.js";

const DAY = 86_400_000;

/** One stretch of office time of a day, half-open: milliseconds since midnight in Vietnam, `from` ≤ t < `to`. */
export interface OfficeInterval {
  readonly from: Millis;
  readonly to: Millis;
}

/** Office hours of a working day — giờ làm việc hành chính: at least one interval, in order, not overlapping. */
export type OfficeHours = readonly OfficeInterval[];

/**
 * Reads office hours written as `07:00-11:30`, one text per interval, in the order of the day.
 *
 * @throws ModelError `MODEL_CALENDAR_TABLE` when a text is not such an interval, is empty or overlaps the one before
 */
export function officeHours(...intervals: readonly string[]): OfficeHours {
  const hours: OfficeInterval[] = [];
  for (const text of intervals) {
    const match = /^(\d{2}):(\d{2})\s*[-–]\s*(\d{2}):(\d{2})$/.exec(text);
    if (match === null) throw hoursError(text, "is not an interval such as 07:00-11:30");
    const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = match.slice(1).map(Number);
    if (m1 > 59 || m2 > 59) throw hoursError(text, "has a minute beyond 59");
    hours.push({ from: (h1 * 60 + m1) * 60_000, to: (h2 * 60 + m2) * 60_000 });
  }
  checkOfficeHours(hours);
  return hours;
}

/**
 * Checks office hours that were made by hand.
 *
 * @throws ModelError `MODEL_CALENDAR_TABLE`
 */
export function checkOfficeHours(hours: OfficeHours): void {
  if (hours.length === 0) throw hoursError("", "are empty: give at least one interval");
  let end = 0;
  for (const { from, to } of hours) {
    const text = `${String(from)}-${String(to)} ms`;
    if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) throw hoursError(text, "are not whole milliseconds");
    if (from < end) throw hoursError(text, "begin before the interval in front of them ends");
    if (to <= from) throw hoursError(text, "end before they begin");
    if (to > DAY) throw hoursError(text, "go beyond midnight");
    end = to;
  }
}

function hoursError(text: string, problem: string): ModelError {
  return new ModelError(
    "MODEL_CALENDAR_TABLE",
    `Office hours "${text}" ${problem}. Write the intervals in order, e.g. "07:00-11:30", "13:30-17:00".`,
    { details: { field: "hours", value: text } },
  );
}

/**
 * 07:00–11:30 and 13:30–17:00: eight hours as many provincial bodies keep them.
 *
 * Assumed: no decision of Tây Ninh on office hours was found; Phú Yên (2021) and, in winter, Nghệ An (2016)
 * published 07:30–12:00 and 13:30–17:00.
 */
export const ASSUMED_OFFICE_HOURS: OfficeHours = [
  { from: 7 * 3_600_000, to: 11.5 * 3_600_000 },
  { from: 13.5 * 3_600_000, to: 17 * 3_600_000 },
];
