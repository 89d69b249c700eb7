import type { Carrier, Millis, SignedBy } from "@lienthong/model";
import type { Fate } from "./fate.js";

/** The carriers by their number in {@link Traffic.carrier}. */
export const CARRIERS: readonly Carrier[] = ["electronic", "both", "paper"];

/** The signatures by their number in {@link Traffic.signed}: where the law of the day asks for more, there are more. */
export const SIGNED: readonly SignedBy[] = ["none", "organisation", "both"];

/**
 * All documents of a period and their deliveries with what was decided about them, in typed columns: documents in the
 * order in which their leaders signed, the deliveries of document d from `firstDelivery[d]` to `firstDelivery[d + 1]`.
 */
export interface Traffic {
  readonly documents: number;
  readonly deliveries: number;
  /** When the person with authority signed. */
  readonly signedAt: Float64Array;
  /** Number of the sender among the bodies. */
  readonly sender: Int32Array;
  /** 1-based number among its sender's documents of the period: with the sender it names the document's streams. */
  readonly serial: Int32Array;
  /** Number of the kind in {@link kinds}. */
  readonly kind: Uint8Array;
  readonly kinds: readonly string[];
  /** 0 normal … 3 hỏa tốc. */
  readonly urgency: Uint8Array;
  readonly carrier: Uint8Array;
  readonly signed: Uint8Array;
  /** 1 when `_Signed` is in an attachment's name. */
  readonly signedName: Uint8Array;
  /** 1 when the document has a due date. */
  readonly due: Uint8Array;
  /** What is wrong with the document itself: a fate. */
  readonly defect: Uint8Array;
  readonly firstDelivery: Int32Array;
  readonly document: Int32Array;
  readonly recipient: Int32Array;
  readonly fate: Uint8Array;
}

/** Key of a document's random streams: the same document in every scenario that has it. */
export function documentKey(senderId: string, serial: number): string {
  return `${senderId}#${serial}`;
}

/** A document while it is drawn; the columns above are made of these. */
export interface DrawnDocument {
  readonly signedAt: Millis;
  readonly sender: number;
  readonly serial: number;
  readonly kind: number;
  readonly urgency: number;
  readonly carrier: number;
  readonly signed: number;
  readonly signedName: boolean;
  readonly due: boolean;
  readonly defect: Fate;
  readonly recipients: readonly number[];
  readonly fates: readonly Fate[];
}

/** Puts documents into columns, in the order of signing; of one moment, in the given order. */
export function trafficOf(drawn: readonly DrawnDocument[], kinds: readonly string[]): Traffic {
  const sorted = [...drawn].sort((a, b) => a.signedAt - b.signedAt);
  const deliveries = sorted.reduce((sum, { recipients }) => sum + recipients.length, 0);
  const firstDelivery = new Int32Array(sorted.length + 1);
  const document = new Int32Array(deliveries);
  const recipient = new Int32Array(deliveries);
  const fate = new Uint8Array(deliveries);
  let next = 0;
  sorted.forEach((one, index) => {
    firstDelivery[index] = next;
    one.recipients.forEach((body, position) => {
      document[next] = index;
      recipient[next] = body;
      fate[next] = one.fates[position] ?? 0;
      next += 1;
    });
  });
  firstDelivery[sorted.length] = next;
  return {
    documents: sorted.length,
    deliveries,
    signedAt: Float64Array.from(sorted, (one) => one.signedAt),
    sender: Int32Array.from(sorted, (one) => one.sender),
    serial: Int32Array.from(sorted, (one) => one.serial),
    kind: Uint8Array.from(sorted, (one) => one.kind),
    kinds,
    urgency: Uint8Array.from(sorted, (one) => one.urgency),
    carrier: Uint8Array.from(sorted, (one) => one.carrier),
    signed: Uint8Array.from(sorted, (one) => one.signed),
    signedName: Uint8Array.from(sorted, (one) => Number(one.signedName)),
    due: Uint8Array.from(sorted, (one) => Number(one.due)),
    defect: Uint8Array.from(sorted, (one) => one.defect),
    firstDelivery,
    document,
    recipient,
    fate,
  };
}
