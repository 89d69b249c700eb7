import type { Millis } from "@lienthong/model";

/**
 * State of a package in the queue of its recipient, as the national axis names them. Not to be confused with the
 * statuses 01–16 of a document: those travel as packages of their own.
 */
export type PackageState =
  /** Waits to be fetched. */
  | "initial"
  /** The recipient's system says that it is at it. */
  | "processing"
  /** The recipient's system has it. */
  | "done"
  /** The recipient's system could not take it. */
  | "fail";

/** `document`: the axis' messagetype `edoc`; `status`: `status`. */
export type PackageKind = "document" | "status";

/** One message for one recipient: the unit of delivery. */
export interface Package {
  readonly id: string;
  readonly kind: PackageKind;
  /** Canonical id of the organisation that submitted it: the `from` of the transport. */
  readonly from: string;
  /** Canonical id of the organisation in the message's `From`; a shared system may submit for it. */
  readonly sender: string;
  readonly recipient: string;
  /** The document that is sent, or that the status is about. */
  readonly documentId: string;
  /** Number and notation of that document. */
  readonly code: string;
  /** 0 normal … 3 hỏa tốc; 4 (hỏa tốc hẹn giờ) queues with 3. */
  readonly urgency: number;
  /** `internal`: both ends use one system and the message took no hop over the axis (F-14). */
  readonly channel: "axis" | "internal";
  readonly state: PackageState;
  readonly submittedAt: Millis;
  readonly updatedAt: Millis;
  /** Key of its bytes in the store; the packages of one submission share them. */
  readonly content: string;
  /** Bytes. */
  readonly size: number;
}
