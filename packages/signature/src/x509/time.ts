import { Buffer } from "node:buffer";
import type { Millis } from "@lienthong/model";
import { refuseCertificate, TAG, type DerValue } from "./der.js";

const UTC_TIME = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/;
const GENERALIZED_TIME = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/;

/**
 * A Time of X.509 (RFC 5280 §4.1.2.5): with seconds, without fractions, in UTC.
 *
 * @throws SignatureError `SIG_CERTIFICATE`
 */
export function readTime(value: DerValue, what: string): Millis {
  const text = Buffer.from(value.content).toString("latin1");
  const pattern =
    value.tag === TAG.utcTime ? UTC_TIME : value.tag === TAG.generalizedTime ? GENERALIZED_TIME : undefined;
  const match = pattern?.exec(text);
  if (match === null || match === undefined) refuseCertificate(`${what} is not a time with seconds in UTC`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number);
  const full = value.tag === TAG.utcTime ? year + (year < 50 ? 2000 : 1900) : year;
  const moment = new Date(0);
  moment.setUTCFullYear(full, month - 1, day);
  moment.setUTCHours(hour, minute, second);
  const real =
    moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  if (!real) refuseCertificate(`${what} is a moment that does not exist`);
  return moment.getTime();
}
