import { describe, expect, test } from "@jest/globals";
import {
  ASSUMED_OFFICE_HOURS,
  dayNumber,
  dayOf,
  formatEdxmlTimestamp,
  officeHours,
  vietnamCalendar,
  vietnamMoment,
  vietnamTime,
  WorkingCalendar,
  type Millis,
  type SpecialDay,
} from "@lienthong/model";

const HOUR = 3_600_000;
const calendar = vietnamCalendar();
/** `2017-01-25 16:00` in Vietnam. */
function at(text: string): Millis {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = text.split(/\D/u).map(Number);
  return vietnamMoment(year, month, day, hour, minute, second);
}
const show = (time: Millis): string => formatEdxmlTimestamp(time).replaceAll("/", "-");

describe("open and closed", () => {
  test.each([
    ["2017-06-28 06:59:59", false],
    ["2017-06-28 07:00:00", true],
    ["2017-06-28 11:29:59", true],
    ["2017-06-28 11:30:00", false],
    ["2017-06-28 13:29:59", false],
    ["2017-06-28 13:30:00", true],
    ["2017-06-28 17:00:00", false],
    ["2017-07-01 09:00:00", false], // Saturday
    ["2017-01-30 09:00:00", false], // Tết
    ["2019-01-05 09:00:00", true], // Saturday worked for 31 December
    ["2018-12-31 09:00:00", false],
  ])("%s: %s", (text, open) => {
    expect(calendar.isOpen(at(text))).toBe(open);
  });

  test.each([
    ["2017-06-28 09:15:30", "2017-06-28 09:15:30", "2017-06-28 11:30:00"],
    ["2017-06-28 02:00:00", "2017-06-28 07:00:00", "2017-06-28 11:30:00"],
    ["2017-06-28 12:00:00", "2017-06-28 13:30:00", "2017-06-28 17:00:00"],
    ["2017-06-28 17:00:00", "2017-06-29 07:00:00", "2017-06-29 11:30:00"],
    ["2017-06-30 17:30:00", "2017-07-03 07:00:00", "2017-07-03 11:30:00"],
    ["2017-01-25 17:00:00", "2017-02-02 07:00:00", "2017-02-02 11:30:00"], // over Tết
    ["2016-12-31 23:59:59", "2017-01-03 07:00:00", "2017-01-03 11:30:00"],
  ])("%s: opens %s, closes %s", (text, opening, closing) => {
    const from = text.startsWith("2016") ? vietnamCalendar({ beyond: "weekly" }) : calendar;
    expect(show(from.nextOpening(at(text)))).toBe(opening);
    expect(show(from.closing(at(text)))).toBe(closing);
  });

  test("a day's opening, end of morning and closing", () => {
    const day = dayNumber(at("2017-06-28 03:00:00"));
    expect([calendar.openingOf(day), calendar.morningEndOf(day), calendar.closingOf(day)].map(show)).toEqual([
      "2017-06-28 07:00:00",
      "2017-06-28 11:30:00",
      "2017-06-28 17:00:00",
    ]);
    expect(calendar.dailyWorkingTime).toBe(8 * HOUR);
    expect(calendar.hours).toEqual(ASSUMED_OFFICE_HOURS);
  });

  test("why a day is special", () => {
    expect(calendar.specialDay(dayOf(2017, 1, 28))?.name.vi).toBe("Tết Nguyên đán");
    expect(calendar.specialDay(dayOf(2017, 6, 28))).toBeUndefined();
  });
});

describe("working time", () => {
  test.each([
    ["2017-06-28 09:00:00", 0, "2017-06-28 09:00:00"],
    ["2017-06-28 20:00:00", 0, "2017-06-28 20:00:00"],
    ["2017-06-28 09:00:00", 2.5 * HOUR, "2017-06-28 11:30:00"],
    ["2017-06-28 09:00:00", 2.5 * HOUR + 1000, "2017-06-28 13:30:01"],
    ["2017-06-28 09:00:00", 6 * HOUR, "2017-06-28 17:00:00"],
    ["2017-06-28 09:00:00", 8 * HOUR, "2017-06-29 09:00:00"],
    ["2017-06-28 12:00:00", HOUR, "2017-06-28 14:30:00"],
    ["2017-06-30 16:00:00", 2 * HOUR, "2017-07-03 08:00:00"],
    ["2017-01-25 16:00:00", 2 * HOUR, "2017-02-02 08:00:00"], // Tết 2017
    ["2018-12-28 16:00:00", 2 * HOUR, "2019-01-02 08:00:00"], // the swapped end of the year
    ["2019-01-04 16:00:00", 2 * HOUR, "2019-01-05 08:00:00"], // into the Saturday worked for it
  ])("%s + %i ms = %s", (from, work, to) => {
    expect(show(calendar.addWorkingTime(at(from), work))).toBe(to);
    expect(calendar.workingTimeBetween(at(from), at(to))).toBe(work);
    expect(calendar.workingTimeBetween(at(to), at(from)) + work).toBe(0);
  });

  test("a year of working time is its working days", () => {
    const [from, to] = [at("2017-01-01 00:00:00"), at("2018-01-01 00:00:00")];
    expect(calendar.workingTimeBetween(from, to)).toBe(250 * 8 * HOUR);
    expect(show(calendar.addWorkingTime(from, 250 * 8 * HOUR))).toBe("2017-12-29 17:00:00");
  });

  test("working days are counted and stepped over", () => {
    const friday = dayOf(2017, 6, 30);
    expect(calendar.nextWorkingDay(friday)).toBe(dayOf(2017, 7, 3));
    expect(calendar.previousWorkingDay(dayOf(2017, 7, 3))).toBe(friday);
    expect(calendar.addWorkingDays(friday, 0)).toBe(friday);
    expect(calendar.addWorkingDays(friday + 1, 0)).toBe(dayOf(2017, 7, 3));
    expect(calendar.addWorkingDays(friday, -5)).toBe(dayOf(2017, 6, 23));
    expect(calendar.workingDaysBetween(friday, dayOf(2017, 7, 3))).toBe(1);
  });

  test("half milliseconds and negative work are refused, not rounded", () => {
    const from = at("2017-06-28 09:00:00");
    for (const work of [0.5, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => calendar.addWorkingTime(from, work)).toThrow(
        expect.objectContaining({ code: "MODEL_CALENDAR_TIME" }),
      );
    expect(() => calendar.workingTimeBetween(from, Number.NaN)).toThrow(
      expect.objectContaining({ code: "MODEL_CALENDAR_TIME" }),
    );
  });
});

test.each([Number.NaN, 17_000.5, Number.POSITIVE_INFINITY])("%p is no day and no count of days", (day) => {
  const friday = dayOf(2017, 6, 30);
  const attempts = [
    () => calendar.isWorkingDay(day),
    () => calendar.nextWorkingDay(day),
    () => calendar.addWorkingDays(friday, day),
    () => calendar.workingDaysBetween(friday, day),
  ];
  for (const attempt of attempts) expect(attempt).toThrow(expect.objectContaining({ code: "MODEL_CALENDAR_TIME" }));
});

describe("beyond the table", () => {
  test("the last and the first moments are still answered", () => {
    expect(show(calendar.addWorkingTime(at("2026-12-31 16:00:00"), HOUR))).toBe("2026-12-31 17:00:00");
    expect(show(calendar.nextOpening(at("2017-01-01 00:00:00")))).toBe("2017-01-03 07:00:00");
    const end = at("2026-12-31 23:59:59") + 1_000;
    expect(calendar.workingTimeBetween(at("2026-12-31 16:00:00"), end)).toBe(HOUR);
  });

  test("what lies beyond is a typed error that says what to do", () => {
    const attempts = [
      () => calendar.addWorkingTime(at("2026-12-31 16:00:00"), HOUR + 1),
      () => calendar.nextOpening(at("2026-12-31 17:00:00")),
      () => calendar.isWorkingDay(dayOf(2027, 1, 4)),
      () => calendar.isWorkingDay(dayOf(2016, 12, 30)),
      () => calendar.isOpen(at("2016-12-30 09:00:00")),
      () => calendar.previousWorkingDay(dayOf(2017, 1, 3)),
      () => calendar.workingTimeBetween(at("2016-06-01 00:00:00"), at("2017-06-01 00:00:00")),
    ];
    for (const attempt of attempts)
      expect(attempt).toThrow(
        expect.objectContaining({ code: "MODEL_CALENDAR_RANGE", message: expect.stringContaining('beyond: "weekly"') }),
      );
    // Closed hours need no table.
    expect(calendar.isOpen(at("2016-12-30 05:00:00"))).toBe(false);
  });

  test("weekly: the table inside, weekdays alone outside, without a seam", () => {
    const weekly = vietnamCalendar({ beyond: "weekly" });
    expect(show(weekly.addWorkingTime(at("2026-12-31 16:00:00"), 2 * HOUR))).toBe("2027-01-01 08:00:00");
    expect(show(weekly.addWorkingTime(at("2016-12-30 16:00:00"), 2 * HOUR))).toBe("2017-01-03 08:00:00");
    expect(weekly.previousWorkingDay(dayOf(2017, 1, 3))).toBe(dayOf(2016, 12, 30));
    expect(weekly.workingDaysBetween(dayOf(2015, 1, 1), dayOf(2016, 1, 1))).toBe(261);
    expect(weekly.workingDaysBetween(dayOf(2028, 1, 1), dayOf(2029, 1, 1))).toBe(260);
  });
});

describe("calendars of one's own", () => {
  test("other hours and a worked Saturday, no table at all", () => {
    const own = new WorkingCalendar({ hours: officeHours("07:30-12:00", "13:30-17:00"), weekdays: [6, 1, 2, 3, 4, 5] });
    expect(own.isOpen(at("1999-01-02 09:00:00"))).toBe(true); // a Saturday
    expect(own.isOpen(at("1999-01-03 09:00:00"))).toBe(false);
    expect(show(own.addWorkingTime(at("2050-01-01 00:00:00"), 8 * HOUR))).toBe("2050-01-01 17:00:00");
  });

  test("around the clock", () => {
    const own = new WorkingCalendar({ hours: [{ from: 0, to: 24 * HOUR }], weekdays: [0, 1, 2, 3, 4, 5, 6] });
    const from = at("2017-06-28 09:00:00");
    expect(own.addWorkingTime(from, 123_456_789)).toBe(from + 123_456_789);
    expect(own.nextOpening(from)).toBe(from);
  });

  const row = (date: string): SpecialDay => ({
    date,
    kind: "holiday",
    name: { en: "Test", vi: "Thử" },
    basis: "assumed",
    source: "test",
  });
  const table = (...dates: string[]) => ({ from: dayOf(2017, 1, 1), to: dayOf(2017, 12, 31), days: dates.map(row) });

  test.each<[string, () => unknown]>([
    ["no hours", () => officeHours()],
    ["a word", () => officeHours("morning")],
    ["minute 60", () => officeHours("07:00-11:60")],
    ["overlap", () => officeHours("07:00-11:30", "11:00-17:00")],
    ["backwards", () => officeHours("11:30-07:00")],
    ["beyond midnight", () => officeHours("07:00-24:30")],
    ["fractions", () => new WorkingCalendar({ hours: [{ from: 0.5, to: 10 }], weekdays: [1] })],
    ["no weekday", () => vietnamCalendar({ weekdays: [] })],
    ["weekday 7", () => vietnamCalendar({ weekdays: [1, 7] })],
    ["a weekday twice", () => vietnamCalendar({ weekdays: [1, 1] })],
    [
      "no such date",
      () => new WorkingCalendar({ hours: ASSUMED_OFFICE_HOURS, weekdays: [1], table: table("2017-02-30") }),
    ],
    ["outside", () => new WorkingCalendar({ hours: ASSUMED_OFFICE_HOURS, weekdays: [1], table: table("2018-01-01") })],
    [
      "twice",
      () =>
        new WorkingCalendar({ hours: ASSUMED_OFFICE_HOURS, weekdays: [1], table: table("2017-01-02", "2017-01-02") }),
    ],
  ])("%s is refused", (_, make) => {
    expect(make).toThrow(expect.objectContaining({ code: "MODEL_CALENDAR_TABLE" }));
  });

  test("the calendar keeps its own copy of the hours", () => {
    const hours = officeHours("07:00-11:30").map((interval) => ({ ...interval }));
    const own = new WorkingCalendar({ hours, weekdays: [1, 2, 3, 4, 5] });
    const [first] = hours;
    if (first !== undefined) Object.assign(first, { to: 8 * HOUR });
    expect(vietnamTime(own.closing(at("2017-06-28 09:00:00"))).minute).toBe(30);
  });
});
