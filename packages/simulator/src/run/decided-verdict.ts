import { DEFECTS } from "@lienthong/exchange";
import type { Indication, LossCause } from "@lienthong/model";

/**
 * What the verification of a delivery's message has to say, by what was decided about the delivery: the verdict of the
 * defect that stands for the cause, and a full pass for a sound message, whatever a clerk makes of it.
 */
export function decidedVerdict(cause: LossCause | undefined): Indication {
  const defect = Object.values(DEFECTS).find((entry) => entry.cause === cause);
  return defect?.indication ?? "TOTAL-PASSED";
}
