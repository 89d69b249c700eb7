import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  dayNumber,
  dayOf,
  deadline,
  startOfDay,
  vietnamCalendar,
  vietnamMoment,
  WorkingCalendar,
  type CountedDeadlineKey,
  type Millis,
} from "@lienthong/model";
import { runs } from "../support/property-runs.js";

const calendar = vietnamCalendar({ beyond: "weekly" });
const often = { numRuns: runs(400) };
/** From before the table to after it; half of them near Tết, year ends and the ends of office hours. */
const moment: fc.Arbitrary<Millis> = fc.oneof(
  fc.integer({ min: vietnamMoment(2016, 6, 1), max: vietnamMoment(2027, 6, 1) }),
  fc
    .tuple(
      fc.constantFrom(dayOf(2017, 1, 1), dayOf(2017, 1, 28), dayOf(2019, 1, 1), dayOf(2023, 4, 30), dayOf(2027, 1, 1)),
      fc.integer({ min: -6, max: 6 }),
      fc.constantFrom(0, 7 * 3_600_000, 11.5 * 3_600_000, 13.5 * 3_600_000, 17 * 3_600_000, 86_400_000 - 1),
      fc.integer({ min: -2, max: 2 }),
    )
    .map(([day, shift, clock, off]) => startOfDay(day + shift) + clock + off),
);
const work = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }),
  fc.integer({ min: 0, max: 400 * 8 * 3_600_000 }),
  fc.integer({ min: 0, max: 60 }).map((days) => days * 8 * 3_600_000),
);

/** Working time between two moments the slow way: day by day, interval by interval. */
function walked(of: WorkingCalendar, from: Millis, to: Millis): Millis {
  let sum = 0;
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1)
    if (of.isWorkingDay(day))
      for (const interval of of.hours) {
        const start = Math.max(from, startOfDay(day) + interval.from);
        const end = Math.min(to, startOfDay(day) + interval.to);
        sum += Math.max(0, end - start);
      }
  return sum;
}

describe("arithmetic in working time", () => {
  test("adding and measuring are inverse, exactly", () => {
    fc.assert(
      fc.property(moment, work, (from, ms) => {
        const to = calendar.addWorkingTime(from, ms);
        expect(calendar.workingTimeBetween(from, to)).toBe(ms);
        expect(Number.isSafeInteger(to)).toBe(true);
        // The first such moment: one millisecond earlier something is missing.
        if (ms > 0) expect(calendar.workingTimeBetween(from, to - 1)).toBe(ms - 1);
        expect(calendar.addWorkingTime(from, calendar.workingTimeBetween(from, to))).toBe(to);
      }),
      often,
    );
  });

  test("measuring agrees with walking through the days", () => {
    const near = fc.integer({ min: 0, max: 40 * 86_400_000 });
    fc.assert(
      fc.property(moment, near, (from, span) => {
        expect(calendar.workingTimeBetween(from, from + span)).toBe(walked(calendar, from, from + span));
      }),
      { numRuns: runs(200) },
    );
  });

  test("adding is monotone in both and additive", () => {
    fc.assert(
      fc.property(moment, moment, work, work, (a, b, first, second) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        expect(calendar.addWorkingTime(early, first)).toBeLessThanOrEqual(calendar.addWorkingTime(late, first));
        const [less, more] = first <= second ? [first, second] : [second, first];
        expect(calendar.addWorkingTime(a, less)).toBeLessThanOrEqual(calendar.addWorkingTime(a, more));
        expect(calendar.addWorkingTime(calendar.addWorkingTime(a, first), second)).toBe(
          calendar.addWorkingTime(a, first + second),
        );
      }),
      often,
    );
  });

  test("between two moments: additive over a third, turned round by exchange", () => {
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        const sum = calendar.workingTimeBetween(a, b) + calendar.workingTimeBetween(b, c);
        expect(calendar.workingTimeBetween(a, c)).toBe(sum);
        expect(calendar.workingTimeBetween(a, b) + calendar.workingTimeBetween(b, a)).toBe(0);
      }),
      often,
    );
  });

  test("openings: open, the first such moment, and closing ends it", () => {
    fc.assert(
      fc.property(moment, (time) => {
        const opening = calendar.nextOpening(time);
        const closing = calendar.closing(time);
        expect(calendar.isOpen(opening)).toBe(true);
        expect(opening === time).toBe(calendar.isOpen(time));
        expect(calendar.workingTimeBetween(time, opening)).toBe(0);
        expect(calendar.isOpen(closing)).toBe(false);
        expect(calendar.workingTimeBetween(opening, closing)).toBe(closing - opening);
      }),
      often,
    );
  });

  test("any weekly pattern, without a table", () => {
    const weekdays = fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 });
    fc.assert(
      fc.property(weekdays, moment, fc.integer({ min: 0, max: 30 * 3_600_000 }), (days, from, ms) => {
        const own = new WorkingCalendar({ hours: calendar.hours, weekdays: days });
        const to = own.addWorkingTime(from, ms);
        expect(walked(own, from, to)).toBe(ms);
        expect(own.addWorkingDays(own.nextWorkingDay(dayNumber(from)), 0)).toBe(own.nextWorkingDay(dayNumber(from)));
      }),
      { numRuns: runs(200) },
    );
  });

  test("deadlines never run backwards, and the urgent one is never the later", () => {
    const rule = fc.constantFrom<CountedDeadlineKey>("issue", "send", "acknowledge", "submit");
    fc.assert(
      fc.property(rule, moment, moment, (key, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const due = deadline(key, early, { urgency: 0, calendar });
        expect(due).toBeGreaterThan(early);
        expect(due).toBeLessThanOrEqual(deadline(key, late, { urgency: 0, calendar }));
        expect(deadline(key, early, { urgency: 3, calendar })).toBeLessThanOrEqual(due);
      }),
      often,
    );
  });
});
