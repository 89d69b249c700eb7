import { describe, expect, test } from "@jest/globals";
import {
  dayNumber,
  dayOf,
  formatEdxmlDate,
  formatEdxmlTimestamp,
  formatIsoDate,
  parseDate,
  startOfDay,
  vietnamMoment,
  vietnamTime,
  weekday,
} from "@lienthong/model";
import fc from "fast-check";

describe("time in Vietnam", () => {
  test("is seven hours ahead of UTC, whatever the machine's zone", () => {
    expect(vietnamMoment(2017, 6, 30, 7)).toBe(Date.UTC(2017, 5, 30, 0));
    expect(vietnamTime(Date.UTC(2016, 11, 31, 17))).toEqual({
      year: 2017,
      month: 1,
      day: 1,
      hour: 0,
      minute: 0,
      second: 0,
      weekday: 0,
    });
  });

  test("has the forms of edXML and of files", () => {
    const time = vietnamMoment(2017, 1, 2, 8, 5, 9);
    expect(formatEdxmlDate(time)).toBe("2017/01/02");
    expect(formatEdxmlTimestamp(time)).toBe("2017/01/02 08:05:09");
    expect(formatIsoDate(time)).toBe("2017-01-02");
  });

  test("knows the weekday: 1 July 2025 was a Tuesday, 1 January 1970 a Thursday", () => {
    expect(weekday(dayOf(2025, 7, 1))).toBe(2);
    expect(weekday(0)).toBe(4);
    expect(weekday(-1)).toBe(3);
  });

  test("reads dates that exist, and no others", () => {
    expect(parseDate("2017-06-30")).toBe(vietnamMoment(2017, 6, 30));
    expect(parseDate("2016/02/29")).toBe(vietnamMoment(2016, 2, 29));
    for (const text of ["2017-02-29", "2017/02-03", "30/06/2017", "2017-6-30", "2017-13-01", "", "2017-06-30T00:00"]) {
      expect(parseDate(text)).toBeUndefined();
    }
  });

  test("a day begins at its midnight and formatting reads back (property)", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2100, 0) }), (time) => {
        const start = startOfDay(dayNumber(time));
        expect(start).toBeLessThanOrEqual(time);
        expect(time - start).toBeLessThan(86_400_000);
        expect(parseDate(formatIsoDate(time))).toBe(start);
        expect(vietnamTime(time).weekday).toBe(weekday(dayNumber(time)));
      }),
    );
  });
});
