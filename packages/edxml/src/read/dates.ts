import { parseDate } from "@lienthong/model";

/** A date or timestamp as edXML writes it, if it is one. */
export interface DateReading {
  /** `yyyy/MM/dd` or `yyyy/MM/dd HH:mm:ss`; `undefined` when the text is no date that exists. */
  readonly value: string | undefined;
  /** Whether the text was written so (`edxml`) or in another known form. */
  readonly form: "edxml" | "other";
}

const two = (text: string): string => text.padStart(2, "0");

/** Forms seen in the field: yyyy/M/d, yyyy-MM-dd, yyyyMMdd, d/M/yyyy, d-M-yyyy; a time may follow. */
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ]+(.+))?$/;
const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ]+(.+))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{6}))?$/;
/** No form is longer. The patterns would try a long text at every place of every other place. */
const LONGEST = 40;
const TIME = /^(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads a date. Never guesses a century: 20/11/2026 is 2026/11/20 and not the year 26 that the national SDK makes of
 * it, and a day that does not exist is none. A time behind the date is dropped.
 */
export function readDate(text: string): DateReading {
  const parts = split(text);
  const value =
    parts === undefined || (parts.time !== undefined && time(parts.time) === undefined) ? undefined : parts.date;
  return { value, form: value === text ? "edxml" : "other" };
}

/**
 * Reads a timestamp; without a time of day it is midnight. A time zone is only accepted where it is Vietnam's (+07:00),
 * so nothing is shifted silently.
 */
export function readTimestamp(text: string): DateReading {
  const parts = split(text);
  const clock = parts?.time === undefined ? "00:00:00" : time(parts.time);
  const value = parts === undefined || clock === undefined ? undefined : `${parts.date} ${clock}`;
  return { value, form: value === text ? "edxml" : "other" };
}

function split(text: string): { readonly date: string; readonly time: string | undefined } | undefined {
  if (text.length > LONGEST) return undefined;
  const year = YEAR_FIRST.exec(text) ?? COMPACT.exec(text);
  if (year?.length === 6) return existing(year[1], year[3], year[4], year[5]);
  if (year !== null) return existing(year[1], year[2], year[3], year[4]);
  const day = DAY_FIRST.exec(text);
  return day === null ? undefined : existing(day[4], day[3], day[1], day[5]);
}

function existing(
  year = "",
  month = "",
  day = "",
  clock?: string,
): { readonly date: string; readonly time: string | undefined } | undefined {
  const date = `${year}/${two(month)}/${two(day)}`;
  return parseDate(date) === undefined ? undefined : { date, time: clock };
}

function time(text: string): string | undefined {
  const match = TIME.exec(text.trim());
  if (match === null) return undefined;
  const [, hour = "", minute = "", second = "00", zone] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  if (zone !== undefined && zone !== "+07:00" && zone !== "+0700") return undefined;
  return `${two(hour)}:${minute}:${second}`;
}
