import type { Indication, LossCause, Millis } from "@lienthong/model";

/** A message as it was judged by a recipient: carried, with its trace, and spoilt if that was decided. */
export interface RealMessage {
  readonly document: string;
  readonly sender: string;
  readonly recipient: string;
  readonly time: Millis;
  /** The edXML message. */
  readonly bytes: Uint8Array;
  /** What its signatures turned out to be worth. */
  readonly verdict: Indication;
  /** Why the document was returned, as decided. */
  readonly returned?: LossCause;
  /** Certificates (DER) of the test authority that the recipient trusts. */
  readonly anchors: readonly Uint8Array[];
}
