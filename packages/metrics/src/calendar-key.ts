import { dayOf, startOfDay, vietnamTime, weekday, type DayNumber } from "@lienthong/model";

/** Month and ISO week of a day in Vietnam, as keys that sort by time. */
export interface CalendarKeys {
  /** `2017-03` */
  readonly month: string;
  /** ISO 8601 week, Monday to Sunday, of the year that its Thursday is in: `2017-W09`. */
  readonly week: string;
}

/** The keys of a day in Vietnam. */
export function calendarKeys(day: DayNumber): CalendarKeys {
  const { year, month } = vietnamTime(startOfDay(day));
  return { month: `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`, week: isoWeek(day) };
}

function isoWeek(day: DayNumber): string {
  const monday = day - ((weekday(day) + 6) % 7);
  const { year } = vietnamTime(startOfDay(monday + 3));
  const week = 1 + Math.floor((monday + 3 - dayOf(year, 1, 1)) / 7);
  return `${String(year).padStart(4, "0")}-W${String(week).padStart(2, "0")}`;
}
