import { dayNumber, type DayNumber, type LossCause, type Millis, type WorkingCalendar } from "@lienthong/model";
import { Anomalies } from "./anomalies.js";
import { calendarKeys, type CalendarKeys } from "./calendar-key.js";
import { deliveryOutcome, hasArrived, recipientConnected, wentElectronically } from "./delivery-outcome.js";
import type { DeliveryRecord, DocumentRecord } from "./document-record.js";
import { Groups } from "./group-counts.js";
import type { Disagreement } from "./metrics-result.js";
import { acceptedOnTime, finishedOnTime, sentOnTime } from "./on-time.js";

const COUNTERS = {
  documents: 0,
  documentsDecided: 0,
  documentsOpen: 0,
  withoutRecipients: 0,
  documentsAll: 0,
  documentsAny: 0,
  documentsSent: 0,
  electronic: 0,
  electronicWithPaper: 0,
  electronicOnTheWay: 0,
  withoutVerdict: 0,
  signedVerified: 0,
  signedName: 0,
  signedSent: 0,
  signedSentOnTime: 0,
  deliveries: 0,
  interlinked: 0,
  recipientConnected: 0,
  onTheWay: 0,
  notSent: 0,
  arrived: 0,
  accepted: 0,
  acceptedOnTime: 0,
  returned: 0,
  finished: 0,
  finishedWithDue: 0,
  finishedOnTime: 0,
  materialised: 0,
  agreed: 0,
  disagreed: 0,
};

/** The plain counters of a tally. */
export type Counters = typeof COUNTERS;

/** Counts over whole documents. Adding is commutative: the order of documents does not matter. */
export class Tally {
  readonly counters: Counters = { ...COUNTERS };
  readonly losses: Map<LossCause, number>;
  readonly groups: Groups;
  readonly anomalies: Anomalies;
  readonly disagreements: Disagreement[] = [];
  readonly #calendar: WorkingCalendar;
  readonly #days = new Map<DayNumber, CalendarKeys>();

  constructor(calendar: WorkingCalendar, anomalies: Anomalies = new Anomalies()) {
    this.#calendar = calendar;
    this.anomalies = anomalies;
    this.losses = new Map();
    this.groups = new Groups();
  }

  /** An independent tally with the same counts. */
  copy(): Tally {
    const copy = new Tally(this.#calendar, this.anomalies.copy());
    Object.assign(copy.counters, this.counters);
    for (const [cause, count] of this.losses) copy.losses.set(cause, count);
    copy.groups.merge(this.groups);
    copy.disagreements.push(...this.disagreements);
    return copy;
  }

  /** Counts a document as it stands. */
  add(document: DocumentRecord): void {
    const { counters, anomalies } = this;
    if (document.issuedAt === undefined) {
      anomalies.note("LOG_DOCUMENT_NOT_ISSUED", document.id);
      return;
    }
    counters.documents += 1;
    const keys = this.#keys(document.issuedAt);
    const deliveries = this.#deliveries(document);
    let [interlinked, open, decided] = [0, 0, 0];
    for (const delivery of deliveries) {
      const outcome = deliveryOutcome(document, delivery);
      const isOpen = outcome === "on-the-way" || outcome === "not-sent";
      counters.deliveries += 1;
      if (isOpen) {
        open += 1;
        if (outcome === "on-the-way") counters.onTheWay += 1;
        else counters.notSent += 1;
      } else {
        decided += 1;
        if (recipientConnected(delivery)) counters.recipientConnected += 1;
        if (outcome === "interlinked") interlinked += 1;
        else this.losses.set(outcome, (this.losses.get(outcome) ?? 0) + 1);
      }
      this.groups.count(document, delivery, keys, isOpen ? "open" : outcome === "interlinked" ? "interlinked" : "lost");
      this.#countStates(document, delivery);
      this.#noteAnomalies(document, delivery, outcome === "interlinked");
    }
    counters.interlinked += interlinked;
    if (deliveries.length === 0) counters.withoutRecipients += 1;
    else if (open > 0) counters.documentsOpen += 1;
    else {
      counters.documentsDecided += 1;
      if (interlinked === decided) counters.documentsAll += 1;
      if (interlinked > 0) counters.documentsAny += 1;
    }
    this.#countDocument(document, deliveries);
    this.#countVerdicts(document, deliveries);
  }

  /** The document's deliveries, without units that only said or judged something about it. */
  #deliveries(document: DocumentRecord): DeliveryRecord[] {
    return [...document.deliveries.values()].filter((delivery) => {
      const { addressed, sentAt, paperAt, arrivedAt, failedAt } = delivery;
      if (addressed || (sentAt ?? paperAt ?? arrivedAt ?? failedAt) !== undefined) return true;
      this.anomalies.note("LOG_STATUS_UNRELATED", `${document.id} → ${delivery.recipient.id}`);
      return false;
    });
  }

  #keys(time: Millis): CalendarKeys {
    const day = dayNumber(time);
    let keys = this.#days.get(day);
    if (keys === undefined) this.#days.set(day, (keys = calendarKeys(day)));
    return keys;
  }

  #countStates(document: DocumentRecord, delivery: DeliveryRecord): void {
    const { counters } = this;
    const { acceptedAt, finishedAt } = delivery;
    if (!hasArrived(delivery)) return;
    counters.arrived += 1;
    const arrivedAt = delivery.firstArrivedAt ?? delivery.firstStatusAt;
    if (acceptedAt !== undefined && arrivedAt !== undefined) {
      counters.accepted += 1;
      if (acceptedOnTime(arrivedAt, acceptedAt, this.#calendar)) counters.acceptedOnTime += 1;
    }
    if (delivery.returnedAt !== undefined) counters.returned += 1;
    if (finishedAt === undefined) return;
    counters.finished += 1;
    if (document.due === undefined) return;
    counters.finishedWithDue += 1;
    if (finishedOnTime(document.due, finishedAt)) counters.finishedOnTime += 1;
  }

  #countDocument(document: DocumentRecord, deliveries: readonly DeliveryRecord[]): void {
    const { counters } = this;
    let [sent, withPaper] = [false, document.carrier === "both"];
    let lastSentAt: Millis | undefined;
    let [electronic, settled] = [false, false];
    for (const delivery of deliveries) {
      if (!wentElectronically(delivery)) {
        if (delivery.paperAt !== undefined) sent = true;
        continue;
      }
      sent = electronic = true;
      if (delivery.paperAt !== undefined && delivery.failedAt === undefined) withPaper = true;
      if (hasArrived(delivery) || delivery.failedAt !== undefined) settled = true;
      if (delivery.firstSentAt !== undefined) lastSentAt = Math.max(lastSentAt ?? 0, delivery.firstSentAt);
    }
    if (sent) counters.documentsSent += 1;
    if (!electronic) return;
    counters.electronic += 1;
    if (withPaper) counters.electronicWithPaper += 1;
    if (document.signedAt !== undefined && lastSentAt !== undefined) {
      counters.signedSent += 1;
      if (sentOnTime(document.signedAt, lastSentAt, this.#calendar)) counters.signedSentOnTime += 1;
    }
    if (!settled) {
      counters.electronicOnTheWay += 1;
      return;
    }
    if (document.signedName) counters.signedName += 1;
    let [passed, failed] = [false, false];
    for (const { verdict } of deliveries) {
      if (verdict === "TOTAL-PASSED") passed = true;
      else if (verdict !== undefined) failed = true;
    }
    if (!passed && !failed) counters.withoutVerdict += 1;
    if (passed && !failed) counters.signedVerified += 1;
  }

  #countVerdicts(document: DocumentRecord, deliveries: readonly DeliveryRecord[]): void {
    let [real, compared, differs] = [false, false, false];
    for (const { recipient, real: isReal, verdict, decided } of deliveries) {
      if (!isReal || verdict === undefined) continue;
      real = true;
      if (decided === undefined) continue;
      compared = true;
      if (decided === verdict) continue;
      differs = true;
      this.disagreements.push({ document: document.id, recipient: recipient.id, verdict, decided });
    }
    if (!real) return;
    this.counters.materialised += 1;
    if (differs) this.counters.disagreed += 1;
    else if (compared) this.counters.agreed += 1;
  }

  #noteAnomalies(document: DocumentRecord, delivery: DeliveryRecord, interlinked: boolean): void {
    const { anomalies } = this;
    const where = `${document.id} → ${delivery.recipient.id}`;
    if (!delivery.addressed) anomalies.note("LOG_NOT_ADDRESSED", where);
    if (delivery.arrivedAt !== undefined) {
      if (delivery.sentAt === undefined) anomalies.note("LOG_ARRIVAL_UNSENT", where);
      if (!interlinked && delivery.returnedAt === undefined) anomalies.note("LOG_ARRIVAL_UNCONNECTED", where);
    } else if (delivery.firstStatusAt !== undefined) anomalies.note("LOG_STATUS_UNARRIVED", where);
    const causeMissing =
      (delivery.paperAt !== undefined && delivery.paperCause === undefined) ||
      (delivery.returnedAt !== undefined && delivery.returnedCause === undefined) ||
      (delivery.failedAt !== undefined && delivery.failedCause === undefined);
    if (causeMissing) anomalies.note("LOG_CAUSE_MISSING", where);
  }
}
