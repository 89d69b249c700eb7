import type { Millis } from "../clock/clock.js";
import type { StatusCode } from "../status/status-code.js";
import type { UnitLevel } from "../unit/unit-level.js";
import type { LossCause } from "./loss-cause.js";

/** How a delivery (or a document) travels. */
export type Channel =
  /** From the sender's system to the recipient's over an exchange axis. */
  | "axis"
  /** Inside one system that both use; it never sees an axis (F-14). */
  | "internal"
  /** On paper, because the electronic way was not taken: `cause` says why. */
  | "paper";

/** Form in which a document is exchanged. `both`: electronically, with paper in parallel. */
export type Carrier = "electronic" | "paper" | "both";

/** The signatures a document carries — chữ ký số: of the person with authority, of the organisation, both or none. */
export type SignedBy = "none" | "personal" | "organisation" | "both";

/** Main indication of a signature verdict (ETSI EN 319 102-1). */
export type Indication = "TOTAL-PASSED" | "INDETERMINATE" | "TOTAL-FAILED";

interface EventBase {
  /** When it happened: epoch milliseconds, UTC. */
  readonly time: Millis;
}

/** A unit takes part. Logs open with one for every unit, so that rates over units need nothing but the log. */
export interface UnitRegistered extends EventBase {
  readonly type: "unit.registered";
  /** Organisation id — mã định danh. */
  readonly unit: string;
  readonly name: string;
  readonly level: UnitLevel;
  readonly parent?: string;
  /** Whether its eOffice is connected to the exchange at this moment. */
  readonly connected: boolean;
  /** Whether it is one of the counted bodies (a provincial committee that acts through its Office is not). */
  readonly counted: boolean;
}

/** A unit's eOffice is connected or disconnected later on. */
export interface UnitConnection extends EventBase {
  readonly type: "unit.connection";
  readonly unit: string;
  readonly connected: boolean;
}

/** A document is issued — phát hành. */
export interface DocumentIssued extends EventBase {
  readonly type: "document.issued";
  /** Document id, compared as opaque text. */
  readonly document: string;
  /** Organisation id of the issuer. */
  readonly sender: string;
  /** Key of the kind in `model`'s table, e.g. `TB`, `CV`. */
  readonly kind: string;
  /** Number and notation — số/ký hiệu, e.g. `45/TB-UBND`. */
  readonly code: string;
  /** 0 normal · 1 khẩn · 2 thượng khẩn · 3 hỏa tốc · 4 hỏa tốc hẹn giờ. */
  readonly urgency: number;
  readonly carrier: Carrier;
  readonly signed: SignedBy;
  /** Whether an attachment's file name contains `_Signed`: what some hubs count as signed (F-23). */
  readonly signedName?: boolean;
  /** Organisation ids as addressed; each is one delivery. */
  readonly recipients: readonly string[];
  /** When the person with authority signed, if known. */
  readonly signedAt?: Millis;
  /** Due date — hạn xử lý. */
  readonly due?: Millis;
}

interface DeliveryBase extends EventBase {
  readonly document: string;
  readonly sender: string;
  readonly recipient: string;
}

/** One delivery (document × recipient) leaves the sender. */
export interface DeliverySent extends DeliveryBase {
  readonly type: "delivery.sent";
  readonly channel: Channel;
  /** Why it goes on paper; present exactly when the channel is `paper`. */
  readonly cause?: LossCause;
}

/** It is in the recipient's system: what status 01 reports. Paper does not arrive in a system. */
export interface DeliveryArrived extends DeliveryBase {
  readonly type: "delivery.arrived";
  readonly channel: "axis" | "internal";
}

/** It was sent electronically and will not arrive: refused by an axis, lost, given up. */
export interface DeliveryFailed extends DeliveryBase {
  readonly type: "delivery.failed";
  readonly cause: LossCause;
}

/** A status message of the exchange — trạng thái: 01 … 06, 13, 15, 16. */
export interface StatusSent extends EventBase {
  readonly type: "status.sent";
  readonly document: string;
  /** Who says so. */
  readonly unit: string;
  /** The other end of the delivery, to whom it is said. */
  readonly to: string;
  readonly code: StatusCode;
  /** Why, for 02, 13 and 16. */
  readonly cause?: LossCause;
  /** Reason in the clerk's words, where the producer keeps it. */
  readonly reason?: string;
  /** When the other end's system learnt of it, if the producer knows: polling makes it later than `time` (F-32). */
  readonly knownAt?: Millis;
}

/** The signatures of a document were judged at a recipient. */
export interface DocumentVerified extends EventBase {
  readonly type: "document.verified";
  readonly document: string;
  readonly sender: string;
  readonly recipient: string;
  readonly verdict: Indication;
  /** Sub-indication or the first failing check. */
  readonly reason?: string;
  /** `real`: a signed message was really verified. `decided`: a simulator decided so. */
  readonly basis: "real" | "decided";
  /** For `real` in a simulation: what had been decided. Equal to `verdict`, or the run names a disagreement. */
  readonly decided?: Indication;
}

/**
 * Whatever happens to a document, wherever it happens: the one record between producers (simulator, axis, offices,
 * folders of messages) and everything that counts, draws or exports.
 *
 * A log is ordered by `time`; events of one moment stand in the order in which they happened.
 */
export type ExchangeEvent =
  | UnitRegistered
  | UnitConnection
  | DocumentIssued
  | DeliverySent
  | DeliveryArrived
  | DeliveryFailed
  | StatusSent
  | DocumentVerified;

/** Version of the schema; a log of another major version is refused, not guessed at. */
export const EXCHANGE_EVENT_VERSION = 1;
