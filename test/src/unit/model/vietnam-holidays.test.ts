import { describe, expect, test } from "@jest/globals";
import {
  dayNumber,
  dayOf,
  HOLIDAY_SOURCES,
  parseDate,
  vietnamCalendar,
  VIETNAM_HOLIDAYS,
  weekday,
  type SpecialDay,
} from "@lienthong/model";
import { lunarDate } from "../../support/lunar-calendar.js";

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const day = (date: string): number => dayNumber(parseDate(date) ?? Number.NaN);
const shift = (date: string, days: number): string =>
  new Date((day(date) + days) * 86_400_000).toISOString().slice(0, 10);
const isWeekend = ({ date }: SpecialDay): boolean => [0, 6].includes(weekday(day(date)));
const of = (year: number, ...kinds: string[]): readonly SpecialDay[] =>
  VIETNAM_HOLIDAYS.days.filter(({ date, kind }) => date.startsWith(String(year)) && kinds.includes(kind));
const datesOf = (name: string, year: number): readonly string[] =>
  of(year, "holiday")
    .filter((special) => special.name.en.startsWith(name))
    .map(({ date }) => date);

describe("the table of holidays, 2017 to 2026", () => {
  test("every row has a date of its own, both names, a basis and a source", () => {
    const dates = VIETNAM_HOLIDAYS.days.map(({ date }) => date);
    expect(new Set(dates).size).toBe(dates.length);
    expect(dates).toEqual([...dates].sort());
    for (const special of VIETNAM_HOLIDAYS.days) {
      expect(parseDate(special.date)).toBeDefined();
      expect(special.name.vi).not.toBe("");
      expect(special.source.length).toBeGreaterThan(10);
      expect(["law", "observed", "assumed"]).toContain(special.basis);
    }
    const texts = Object.values(HOLIDAY_SOURCES).map(({ text }) => text);
    const used = new Set(VIETNAM_HOLIDAYS.days.map(({ source }) => source));
    expect(texts.filter((text) => !used.has(text))).toEqual([]);
  });

  test.each(YEARS)("%i: Tết and Hùng Kings' Day fall where astronomy puts them", (year) => {
    const newYear = lunarDate(year, 1, 1);
    expect(datesOf("Hùng", year)).toEqual([lunarDate(year, 3, 10)]);
    // Five days in a row: one or two before the first day of the year, the others from it.
    const tet = datesOf("Lunar", year);
    expect(tet).toHaveLength(5);
    const first = tet[0] ?? "";
    expect(tet).toEqual([0, 1, 2, 3, 4].map((days) => shift(first, days)));
    expect([1, 2]).toContain(day(newYear) - day(first));
  });

  test.each(YEARS)("%i: the days of the Labour Code, and each on a weekly day off made good", (year) => {
    // 10 days under the code of 2012; 11 under that of 2019 (a second day at National Day); Culture Day is assumed.
    const statutory = of(year, "holiday").filter(({ basis }) => basis !== "assumed");
    expect(statutory).toHaveLength(year < 2021 ? 10 : 11);
    const fixed = ["01-01", "04-30", "05-01", "09-02"].map((date) => `${year}-${date}`);
    expect(statutory.map(({ date }) => date)).toEqual(expect.arrayContaining(fixed));
    const lost = statutory.filter(isWeekend);
    const substitutes = of(year, "substitute");
    expect(substitutes.map(({ name }) => name.en).sort()).toEqual(lost.map(({ name }) => name.en).sort());
    for (const { date } of substitutes) expect([0, 6]).not.toContain(weekday(day(date)));
  });

  test("days swapped are worked on a Saturday near by: one for one", () => {
    const swapped = VIETNAM_HOLIDAYS.days.filter(({ kind }) => kind === "swapped-off");
    const madeUp = VIETNAM_HOLIDAYS.days.filter(({ kind }) => kind === "made-up");
    expect(swapped.map(({ date }) => date)).toEqual([
      "2018-12-31",
      "2019-04-29",
      "2024-04-29",
      "2025-05-02",
      "2026-01-02",
      "2026-08-31",
    ]);
    expect(madeUp).toHaveLength(swapped.length);
    for (const special of madeUp) {
      expect(weekday(day(special.date))).toBe(6);
      expect(special.basis).toBe("observed");
      expect(swapped.some(({ date }) => Math.abs(day(date) - day(special.date)) <= 10)).toBe(true);
    }
    for (const special of swapped) expect(isWeekend(special)).toBe(false);
  });

  test("what no announcement was found for is marked assumed", () => {
    const assumed = VIETNAM_HOLIDAYS.days.filter(({ basis }) => basis === "assumed");
    expect(assumed.map(({ date }) => date)).toEqual(["2026-11-24"]);
  });

  test.each([
    [2017, 250],
    [2018, 250],
    [2019, 252],
    [2020, 252],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 250],
    [2026, 249],
  ])("%i has %i working days", (year, expected) => {
    const calendar = vietnamCalendar({ beyond: "weekly" });
    expect(calendar.workingDaysBetween(dayOf(year, 1, 1), dayOf(year + 1, 1, 1))).toBe(expected);
  });
});
