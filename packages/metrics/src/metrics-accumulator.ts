import {
  vietnamCalendar,
  type DeliveryArrived,
  type DeliveryFailed,
  type DeliverySent,
  type DocumentIssued,
  type DocumentVerified,
  type ExchangeEvent,
  type Millis,
  type StatusSent,
  type UnitConnection,
  type UnitRegistered,
  type WorkingCalendar,
} from "@lienthong/model";
import {
  newDelivery,
  newDocument,
  newUnit,
  type DeliveryRecord,
  type DocumentRecord,
  type UnitRecord,
} from "./document-record.js";
import type { MetricsResult } from "./metrics-result.js";
import { metricsResult } from "./result-of-tally.js";
import { Tally } from "./tally.js";

/** How a log is counted. */
export interface MetricsOptions {
  /**
   * Working days and office hours for `ack.onTime` and `send.onTime`. Default: the Vietnamese calendar, without
   * holidays before 2017 and after 2026, where its table ends.
   */
  readonly calendar?: WorkingCalendar;
  /**
   * Bounds the memory: a document is counted as it stands and forgotten this long after it was issued. What comes
   * later for it is reported, not counted. Without it every document is kept to the end and the result is exact
   * (about 1.5 KB with four recipients): a refusal (02) may come any time after an arrival, so no delivery is safely closed before.
   */
  readonly horizon?: Millis;
}

/**
 * Counts exchange events one by one; {@link result} may be asked at any time, also between events.
 *
 * Never throws on bad sequences: what does not fit is counted as its facts say and reported in the findings.
 */
export class MetricsAccumulator {
  readonly #horizon: Millis | undefined;
  readonly #units = new Map<string, UnitRecord>();
  readonly #documents = new Map<string, DocumentRecord>();
  readonly #settled: Tally;
  #first: Millis | undefined;
  #last: Millis | undefined;

  constructor(options: MetricsOptions = {}) {
    this.#horizon = options.horizon;
    this.#settled = new Tally(options.calendar ?? vietnamCalendar({ beyond: "weekly" }));
  }

  add(event: ExchangeEvent): void {
    const { time } = event;
    const { anomalies } = this.#settled;
    if (!Number.isFinite(time)) {
      anomalies.note("LOG_TIME_INVALID", event.type);
      return;
    }
    if (this.#last !== undefined && time < this.#last) anomalies.note("LOG_OUT_OF_ORDER", event.type);
    this.#first = Math.min(this.#first ?? time, time);
    this.#last = Math.max(this.#last ?? time, time);
    switch (event.type) {
      case "unit.registered":
        this.#register(event);
        break;
      case "unit.connection":
        this.#connect(event);
        break;
      case "document.issued":
        this.#issue(event);
        this.#forget();
        break;
      case "delivery.sent":
        this.#send(event);
        break;
      case "delivery.arrived":
        this.#arrive(event);
        break;
      case "delivery.failed":
        this.#fail(event);
        break;
      case "status.sent":
        this.#status(event);
        break;
      case "document.verified":
        this.#verify(event);
        break;
      default:
        anomalies.note("LOG_TYPE_UNKNOWN", String((event as { readonly type: unknown }).type));
    }
  }

  /** Everything counted so far, with open documents as they stand. Does not change what comes after. */
  result(): MetricsResult {
    const tally = this.#settled.copy();
    for (const document of this.#documents.values()) tally.add(document);
    const period =
      this.#first === undefined || this.#last === undefined ? undefined : { from: this.#first, to: this.#last };
    return metricsResult(tally, this.#units, period);
  }

  #register(event: UnitRegistered): void {
    const unit = this.#unit(event.unit);
    if (unit.level !== undefined) this.#settled.anomalies.note("LOG_UNIT_TWICE", unit.id);
    unit.name = event.name;
    unit.level = event.level;
    unit.connected = event.connected;
    unit.counted = event.counted;
  }

  #connect(event: UnitConnection): void {
    this.#unit(event.unit).connected = event.connected;
  }

  #issue(event: DocumentIssued): void {
    const { anomalies } = this.#settled;
    const document = this.#document(event.document, event.sender, event.time);
    if (document.issuedAt !== undefined) {
      anomalies.note("LOG_DOCUMENT_TWICE", document.id);
      return;
    }
    document.issuedAt = event.time;
    document.sender = this.#unit(event.sender);
    document.kind = event.kind;
    document.urgency = event.urgency;
    document.carrier = event.carrier;
    document.signedName = event.signedName === true;
    document.signedAt = event.signedAt;
    document.due = event.due;
    for (const recipient of event.recipients) {
      const delivery = this.#deliveryOf(document, recipient);
      if (delivery.addressed) anomalies.note("LOG_RECIPIENT_TWICE", `${document.id} → ${recipient}`);
      delivery.addressed = true;
    }
  }

  #send(event: DeliverySent): void {
    const delivery = this.#delivery(event);
    if (event.channel === "paper") {
      delivery.paperAt = event.time;
      delivery.paperCause = event.cause;
      if (delivery.sentAt !== undefined) return;
    } else {
      delivery.firstSentAt ??= event.time;
      delivery.sentAt = event.time;
    }
    delivery.senderConnected = this.#unit(event.sender).connected;
    delivery.recipientConnected = delivery.recipient.connected;
  }

  #arrive(event: DeliveryArrived): void {
    const delivery = this.#delivery(event);
    delivery.firstArrivedAt ??= event.time;
    delivery.arrivedAt = event.time;
    delivery.arrivedConnected = delivery.recipient.connected;
  }

  #fail(event: DeliveryFailed): void {
    const delivery = this.#delivery(event);
    delivery.failedAt = event.time;
    delivery.failedCause = event.cause;
  }

  #status(event: StatusSent): void {
    const document = this.#document(event.document, event.code === "13" ? event.unit : event.to, event.time);
    if (event.code === "13") return;
    if (document.issuedAt !== undefined && document.sender.id !== event.to) {
      this.#settled.anomalies.note("LOG_STATUS_UNRELATED", `${event.document}: ${event.unit} → ${event.to}`);
      return;
    }
    const delivery = this.#deliveryOf(document, event.unit);
    delivery.firstStatusAt ??= event.time;
    if (event.code === "02") {
      delivery.returnedAt = event.time;
      delivery.returnedCause = event.cause;
    } else if (event.code === "03") delivery.acceptedAt ??= event.time;
    else if (event.code === "06") delivery.finishedAt ??= event.time;
  }

  #verify(event: DocumentVerified): void {
    const delivery = this.#delivery(event);
    if (delivery.real && event.basis === "decided") return;
    delivery.verdict = event.verdict;
    delivery.real = event.basis === "real";
    delivery.decided = event.decided;
  }

  #unit(id: string): UnitRecord {
    let unit = this.#units.get(id);
    if (unit === undefined) this.#units.set(id, (unit = newUnit(id)));
    return unit;
  }

  /** The document's record; traces that come before it is issued wait in it. */
  #document(id: string, sender: string, time: Millis): DocumentRecord {
    let document = this.#documents.get(id);
    if (document === undefined) this.#documents.set(id, (document = newDocument(id, time, this.#unit(sender))));
    return document;
  }

  #deliveryOf(document: DocumentRecord, recipient: string): DeliveryRecord {
    let delivery = document.deliveries.get(recipient);
    if (delivery === undefined) document.deliveries.set(recipient, (delivery = newDelivery(this.#unit(recipient))));
    return delivery;
  }

  #delivery(event: DeliverySent | DeliveryArrived | DeliveryFailed | DocumentVerified): DeliveryRecord {
    const document = this.#document(event.document, event.sender, event.time);
    if (document.issuedAt !== undefined && document.sender.id !== event.sender) {
      this.#settled.anomalies.note("LOG_SENDER_DIFFERS", `${event.document}: ${event.sender}`);
    }
    return this.#deliveryOf(document, event.recipient);
  }

  /** Counts and drops what is older than the horizon; documents stand in the order in which they were first seen. */
  #forget(): void {
    if (this.#horizon === undefined || this.#last === undefined) return;
    const limit = this.#last - this.#horizon;
    for (const document of this.#documents.values()) {
      if (document.seenAt >= limit) return;
      this.#settled.add(document);
      this.#documents.delete(document.id);
    }
  }
}
