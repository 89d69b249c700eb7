import type { Indication, LossCause } from "@lienthong/model";
import type { Check } from "./check.js";
import { SUB_INDICATIONS, type SubIndication } from "./sub-indication.js";

/** An indication with what led to it. */
export interface Decision {
  readonly indication: Indication;
  readonly subIndication?: SubIndication;
  readonly cause?: LossCause;
}

/**
 * Decides once, after all checks: TOTAL-FAILED before INDETERMINATE, so that an expired certificate does not hide a
 * changed document; among equals the first in the order of the checks.
 */
export function decide(checks: Iterable<Check>): Decision {
  let decision: Decision = { indication: "TOTAL-PASSED" };
  for (const { subIndication, cause } of checks) {
    if (subIndication === undefined) continue;
    const { indication } = SUB_INDICATIONS[subIndication];
    if (!isWorse(indication, decision.indication)) continue;
    decision = { indication, subIndication, ...(cause === undefined ? {} : { cause }) };
  }
  return decision;
}

const RANK: Readonly<Record<Indication, number>> = { "TOTAL-PASSED": 0, INDETERMINATE: 1, "TOTAL-FAILED": 2 };

function isWorse(a: Indication, b: Indication): boolean {
  return RANK[a] > RANK[b];
}
