import type { Indication, LossCause } from "@lienthong/model";

/** What the verification of a delivery's message has to say, by what was decided about the delivery. */
export function decidedVerdict(cause: LossCause | undefined): Indication {
  switch (cause) {
    case "unsigned":
    case "certificate-invalid":
      return "INDETERMINATE";
    case "signature-broken":
    case "incomplete":
      return "TOTAL-FAILED";
    default:
      return "TOTAL-PASSED";
  }
}
