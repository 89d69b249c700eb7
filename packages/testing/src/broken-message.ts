import { breakMessage, DEFECTS, type Defect, type DefectEntry } from "@lienthong/exchange";
import { signingWorkflow, type SigningSteps } from "./signing-workflow.js";

const DAY = 86_400_000;

/** A message with one defect, and what a correct receiver makes of it. */
export interface BrokenMessage extends DefectEntry {
  readonly bytes: Uint8Array;
}

/**
 * A good message, broken in one way by name. What it must lead to comes with it: the main indication of the verdict and
 * the cause of the refusal. `wrong-recipient` is the one whose signatures are good: only its recipient can see it.
 *
 * @param steps the good message. Default: {@link signingWorkflow}
 * @throws ExchangeError `EXCHANGE_DEFECT_MESSAGE` when the message has nothing that can be broken so
 */
export function brokenMessage(defect: Defect, steps: SigningSteps = signingWorkflow()): BrokenMessage {
  const { authority, time, unit, signers } = steps;
  const stranger = { id: "000.00.99.H53", name: "Cơ quan khác (thử nghiệm)" };
  const bytes = breakMessage(steps.signed.bytes, defect, {
    time,
    organisation: signers.organisation,
    elsewhere: { organId: stranger.id, name: stranger.name },
    expired: authority.organisation(unit, { notAfter: time - DAY }),
    stranger: authority.organisation(stranger),
  });
  return { ...DEFECTS[defect], bytes };
}
