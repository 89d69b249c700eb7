import type { KeyObject } from "node:crypto";
import { excerpt, vietnamTime, type Millis } from "@lienthong/model";
import { AxisError } from "../errors.js";
import { hashOf } from "./authenticate.js";
import { HASH_HEADER, SIGN_HEADER, SIGN_HEADER_KEY, VXP_PREFIX } from "./vxp-header.js";

/** Printable ASCII without spaces at the ends: what reaches the other side as it was signed. */
const SENDABLE = /^[!-~](?:[ -~]*[!-~])?$/;

/** What the headers of a call are made of. */
export interface CallToSign {
  readonly systemId: string;
  /** The system's secret as UTF-8 bytes. */
  readonly secret: KeyObject;
  readonly time: Millis;
  readonly contentType: string;
  /** Parameters by their name without prefix. */
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * The headers of a call as the national SDK makes them, in wire order.
 *
 * @throws AxisError `AXIS_PARAMETER` for a value that a header cannot carry
 */
export function signHeaders(call: CallToSign): readonly (readonly [name: string, value: string])[] {
  const signed: readonly (readonly [string, string])[] = [
    ["systemid", call.systemId],
    ...Object.entries(call.parameters),
    ["timestamp", formatVxpTimestamp(call.time)],
    ["Content-Type", call.contentType],
  ];
  for (const [name, value] of signed) requireSendable(name, value);
  const headers = signed.map(([name, value]) => [VXP_PREFIX + name, value] as const);
  const signHeader = JSON.stringify(Object.fromEntries(headers));
  return [
    ...headers,
    [VXP_PREFIX + SIGN_HEADER_KEY, signed.map(([name]) => name).join(";")],
    [VXP_PREFIX + SIGN_HEADER, signHeader],
    [VXP_PREFIX + HASH_HEADER, hashOf(Buffer.from(signHeader, "utf8"), call.secret)],
  ];
}

/** `ddMMyyyyTHHmmss+SSSS` in Vietnam; what stands after the plus are milliseconds, not a zone (observed). */
export function formatVxpTimestamp(time: Millis): string {
  const { year, month, day, hour, minute, second } = vietnamTime(time);
  const digits = (value: number, width: number): string => String(value).padStart(width, "0");
  const date = `${digits(day, 2)}${digits(month, 2)}${digits(year, 4)}`;
  const clock = `${digits(hour, 2)}${digits(minute, 2)}${digits(second, 2)}`;
  return `${date}T${clock}+${digits(((Math.floor(time) % 1000) + 1000) % 1000, 4)}`;
}

function requireSendable(name: string, value: string): void {
  if (SENDABLE.test(value)) return;
  throw new AxisError(
    "AXIS_PARAMETER",
    `Parameter ${name} is "${excerpt(value)}", which a header cannot carry; use printable ASCII without spaces at the ends.`,
    { details: { parameter: name, value: excerpt(value) } },
  );
}
