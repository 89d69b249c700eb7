import type { Millis } from "./clock.js";

/** Vietnam keeps UTC+7 all year, without daylight saving time (since 1975-06-13). */
const OFFSET = 7 * 3_600_000;
const DAY = 86_400_000;

/** A day of the Vietnamese calendar as the number of days since 1970-01-01 there. */
export type DayNumber = number;

/** Date and time of day in Vietnam. */
export interface VietnamTime {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekday: number;
}

/** The day in Vietnam on which a moment falls. */
export function dayNumber(time: Millis): DayNumber {
  return Math.floor((time + OFFSET) / DAY);
}

/** Midnight in Vietnam at the start of a day. */
export function startOfDay(day: DayNumber): Millis {
  return day * DAY - OFFSET;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(day: DayNumber): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day of a date of the Gregorian calendar; days beyond the month's end count on, as `Date.UTC` does. */
export function dayOf(year: number, month: number, day: number): DayNumber {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY);
}

/** A moment given by date and time of day in Vietnam. */
export function vietnamMoment(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): Millis {
  return startOfDay(dayOf(year, month, day)) + hour * 3_600_000 + minute * 60_000 + second * 1_000;
}

/** Date and time of day in Vietnam at a moment. */
export function vietnamTime(time: Millis): VietnamTime {
  const local = new Date(time + OFFSET);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    weekday: local.getUTCDay(),
  };
}

const two = (value: number): string => String(value).padStart(2, "0");

/** `yyyy/MM/dd` in Vietnam: the date form of edXML. */
export function formatEdxmlDate(time: Millis): string {
  const { year, month, day } = vietnamTime(time);
  return `${String(year).padStart(4, "0")}/${two(month)}/${two(day)}`;
}

/** `yyyy/MM/dd HH:mm:ss` in Vietnam: the timestamp form of edXML. */
export function formatEdxmlTimestamp(time: Millis): string {
  const { hour, minute, second } = vietnamTime(time);
  return `${formatEdxmlDate(time)} ${two(hour)}:${two(minute)}:${two(second)}`;
}

/** `yyyy-MM-dd` in Vietnam: the form for files and reports. */
export function formatIsoDate(time: Millis): string {
  return formatEdxmlDate(time).replaceAll("/", "-");
}

/**
 * Reads `yyyy-MM-dd` or `yyyy/MM/dd` as midnight in Vietnam.
 *
 * @returns `undefined` unless it is exactly such a date and exists in the calendar (2017-02-30 does not).
 */
export function parseDate(text: string): Millis | undefined {
  const match = /^(\d{4})([-/])(\d{2})\2(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const time = vietnamMoment(year, month, day);
  const back = vietnamTime(time);
  return back.year === year && back.month === month && back.day === day ? time : undefined;
}
