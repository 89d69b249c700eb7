import type { Defect } from "@lienthong/exchange";
import type { LossCause, RandomStream } from "@lienthong/model";

/** Ways in which a message is spoilt so that it is returned for a cause; the stream chooses among several. */
export function defectOf(cause: LossCause, stream: RandomStream): Defect | undefined {
  switch (cause) {
    case "unsigned":
      return "unsigned";
    case "certificate-invalid":
      return stream.chance(0.5) ? "expired-certificate" : "wrong-signer";
    case "signature-broken":
      return stream.chance(0.5) ? "tampered-attachment" : "tampered-header";
    case "incomplete":
      return "missing-attachment";
    default:
      return undefined;
  }
}
