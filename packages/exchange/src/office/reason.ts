import { excerpt, type StatusCode } from "@lienthong/model";
import { ExchangeError } from "../errors.js";

/** Longest reason that products take (reference F-19). */
const LONGEST_REASON = 1_000;

/** What XML cannot carry: control characters other than tab and line ends, half a surrogate pair, the two noncharacters. */
const UNCARRIED = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/**
 * Holds that a reason can be told.
 *
 * @throws ExchangeError `EXCHANGE_REASON_INVALID`
 */
export function checkReason(status: StatusCode, reason: string): void {
  const { length } = reason.trim();
  if (UNCARRIED.test(reason)) {
    throw new ExchangeError(
      "EXCHANGE_REASON_INVALID",
      `The reason of status ${status} has a character that a message cannot carry: "${excerpt(reason)}"; take it out.`,
      { details: { status, length } },
    );
  }
  if (length >= 1 && length <= LONGEST_REASON) return;
  throw new ExchangeError(
    "EXCHANGE_REASON_INVALID",
    `Status ${status} needs a reason of 1 to ${LONGEST_REASON} characters; this one has ${length}.`,
    { details: { status, length } },
  );
}
