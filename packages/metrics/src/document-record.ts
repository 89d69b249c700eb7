import type { Carrier, Indication, LossCause, Millis, UnitLevel } from "@lienthong/model";

/** What is known of a unit. An id that was never registered has a record without level. */
export interface UnitRecord {
  readonly id: string;
  name: string | undefined;
  level: UnitLevel | undefined;
  /** At the last event; `undefined` while no event has said it. */
  connected: boolean | undefined;
  counted: boolean;
}

/**
 * What happened to one delivery, as moments. Nothing is decided while events come in, so that the order of events of
 * one moment does not matter.
 */
export interface DeliveryRecord {
  readonly recipient: UnitRecord;
  /** Whether the document names this recipient; a delivery to another one is counted, and reported. */
  addressed: boolean;
  /** First and last time it left electronically, and who was connected then. */
  firstSentAt: Millis | undefined;
  sentAt: Millis | undefined;
  senderConnected: boolean | undefined;
  recipientConnected: boolean | undefined;
  paperAt: Millis | undefined;
  paperCause: LossCause | undefined;
  firstArrivedAt: Millis | undefined;
  arrivedAt: Millis | undefined;
  /** Whether the recipient was connected at the last arrival. */
  arrivedConnected: boolean | undefined;
  /** First status by the recipient: it proves an arrival that the log does not have. */
  firstStatusAt: Millis | undefined;
  failedAt: Millis | undefined;
  failedCause: LossCause | undefined;
  returnedAt: Millis | undefined;
  returnedCause: LossCause | undefined;
  acceptedAt: Millis | undefined;
  finishedAt: Millis | undefined;
  verdict: Indication | undefined;
  /** Whether `verdict` comes from a message that was really verified. */
  real: boolean;
  /** For a real verdict: what had been decided. */
  decided: Indication | undefined;
}

/** One document and its deliveries. Without `issuedAt` only traces of it were seen. */
export interface DocumentRecord {
  readonly id: string;
  /** Time of the first event that names it. */
  readonly seenAt: Millis;
  issuedAt: Millis | undefined;
  sender: UnitRecord;
  kind: string;
  urgency: number;
  carrier: Carrier;
  signedName: boolean;
  signedAt: Millis | undefined;
  due: Millis | undefined;
  readonly deliveries: Map<string, DeliveryRecord>;
}

export function newUnit(id: string): UnitRecord {
  return { id, name: undefined, level: undefined, connected: undefined, counted: false };
}

export function newDocument(id: string, seenAt: Millis, sender: UnitRecord): DocumentRecord {
  return {
    id,
    seenAt,
    issuedAt: undefined,
    sender,
    kind: "",
    urgency: 0,
    carrier: "electronic",
    signedName: false,
    signedAt: undefined,
    due: undefined,
    deliveries: new Map(),
  };
}

export function newDelivery(recipient: UnitRecord): DeliveryRecord {
  return {
    recipient,
    addressed: false,
    firstSentAt: undefined,
    sentAt: undefined,
    senderConnected: undefined,
    recipientConnected: undefined,
    paperAt: undefined,
    paperCause: undefined,
    firstArrivedAt: undefined,
    arrivedAt: undefined,
    arrivedConnected: undefined,
    firstStatusAt: undefined,
    failedAt: undefined,
    failedCause: undefined,
    returnedAt: undefined,
    returnedCause: undefined,
    acceptedAt: undefined,
    finishedAt: undefined,
    verdict: undefined,
    real: false,
    decided: undefined,
  };
}
