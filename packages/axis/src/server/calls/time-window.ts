import { vietnamMoment, vietnamTime, type Millis } from "@lienthong/model";
import type { VxpParameters } from "../../vxp/parameters.js";

/** From when to when, both included. */
export interface TimeWindow {
  readonly from: Millis;
  readonly to: Millis;
}

/**
 * `fromDate` and `toDate` as .NET clients send them (`dd/MM/yyyy HH:mm:ss`, Vietnam); without them, all of time.
 *
 * @returns the name of the parameter that cannot be read, instead
 */
export function readWindow(parameters: VxpParameters): TimeWindow | "fromDate" | "toDate" {
  const from = moment(parameters.get("fromDate"), -Infinity);
  const to = moment(parameters.get("toDate"), Infinity);
  if (from === undefined) return "fromDate";
  // A second lasts until the next one begins.
  return to === undefined ? "toDate" : { from, to: to + 999 };
}

function moment(text: string | undefined, absent: number): Millis | undefined {
  if (text === undefined) return absent;
  const match = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}):(\d{2}):(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [day = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const time = vietnamMoment(year, month, day, hour, minute, second);
  const back = vietnamTime(time);
  const same =
    back.year === year && back.month === month && back.day === day && back.hour === hour && back.minute === minute;
  return same && back.second === second ? time : undefined;
}
