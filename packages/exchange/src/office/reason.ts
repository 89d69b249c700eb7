import type { StatusCode } from "@lienthong/model";
import { ExchangeError } from "../errors.js";

/** Longest reason that products take (reference F-19). */
const LONGEST_REASON = 1_000;

/**
 * Holds that a reason can be told.
 *
 * @throws ExchangeError `EXCHANGE_REASON_INVALID`
 */
export function checkReason(status: StatusCode, reason: string): void {
  const { length } = reason.trim();
  if (length >= 1 && length <= LONGEST_REASON) return;
  throw new ExchangeError(
    "EXCHANGE_REASON_INVALID",
    `Status ${status} needs a reason of 1 to ${LONGEST_REASON} characters; this one has ${length}.`,
    { details: { status, length } },
  );
}
