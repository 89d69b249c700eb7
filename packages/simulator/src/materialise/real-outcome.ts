import type { Receipt } from "@lienthong/exchange";
import type { LossCause } from "@lienthong/model";

/** What a receipt has to be for what was decided. What a clerk returns for reasons of their own is sound mail. */
export function expectedOutcome(returned: LossCause | undefined): string {
  if (returned === undefined || returned === "returned-other") return "accepted";
  return returned === "duplicate" ? "duplicate" : `refused as ${returned}`;
}

/** What a receipt is, in the same words. */
export function outcomeOf({ outcome, cause }: Pick<Receipt, "outcome" | "cause">): string {
  return outcome === "refused" ? `refused as ${cause ?? "?"}` : outcome;
}
