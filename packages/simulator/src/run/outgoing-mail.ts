import { issuerAbbreviation } from "@lienthong/exchange";
import {
  formatDocumentCode,
  formatEdxmlDate,
  kindAbbreviation,
  LOSS_CAUSES,
  signatureRequirement,
  vietnamTime,
  type DocumentIssued,
  type LossCause,
  type Millis,
  type SignedBy,
} from "@lienthong/model";
import type { HandlerId } from "../kernel/kernel.js";
import { causeOf } from "../traffic/fate.js";
import { CARRIERS, SIGNED } from "../traffic/traffic.js";
import { deliveryEnds, deliveryStreamKey, documentStreamKey, organIdOf, priorityOf, type World } from "./world.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WORKING_DAY = 8 * HOUR;

/**
 * The way out: the leader signs, the clerk numbers, signs for the organisation and issues, the system sends. Ends
 * where a delivery is in the recipient's system, on paper, or lost.
 */
export class OutgoingMail {
  readonly #world: World;
  readonly #arrived: (delivery: number) => void;
  readonly #signedHandler: HandlerId;
  readonly #sendHandler: HandlerId;
  readonly #arriveHandler: HandlerId;
  readonly #failHandler: HandlerId;
  /** Last number given, by body, kind and year. */
  readonly #numbers: Map<string, number> = new Map<string, number>();

  /** @param arrived told when a delivery is in the recipient's system */
  constructor(world: World, arrived: (delivery: number) => void) {
    this.#world = world;
    this.#arrived = arrived;
    const { kernel } = world;
    this.#signedHandler = kernel.handler((document) => {
      this.#signed(document);
    });
    this.#sendHandler = kernel.handler((document) => {
      this.#send(document);
    });
    this.#arriveHandler = kernel.handler((delivery) => {
      this.#arrive(delivery);
    });
    this.#failHandler = kernel.handler((delivery) => {
      this.#fail(delivery);
    });
  }

  /** Begins with the first document. */
  start(): void {
    this.#planSigning(0);
  }

  /** The clerk has finished a document: it has its number and is issued. */
  issue(document: number): void {
    const { bodies, traffic, kernel, scenario, source, emit, proof, ids } = this.#world;
    const sender = traffic.sender[document] ?? 0;
    const senderId = organIdOf(bodies, sender);
    const kind = traffic.kinds[traffic.kind[document] ?? 0] ?? "";
    const time = kernel.now();
    const number = this.#number(senderId, kind, time);
    const issuer = issuerAbbreviation(bodies.units[sender]?.name ?? "");
    const code = formatDocumentCode({ number, kind, issuer, year: vietnamTime(time).year, at: time });
    const key = documentStreamKey(this.#world, document);
    // As the Government Office forms it and as `Office` of exchange does, so that real and simulated ids are one.
    const documentId = `${senderId},${formatEdxmlDate(time)},${code}`;
    ids[document] = documentId;
    const due = traffic.due[document] === 1 ? { due: this.#due(time, scenario.handling.dueDays) } : {};
    const signed = signedBy(SIGNED[traffic.signed[document] ?? 0] ?? "none", time);
    const event: DocumentIssued = {
      type: "document.issued",
      time,
      document: documentId,
      sender: senderId,
      kind,
      code,
      urgency: traffic.urgency[document] ?? 0,
      carrier: CARRIERS[traffic.carrier[document] ?? 0] ?? "electronic",
      signed,
      signedName: traffic.signedName[document] === 1,
      recipients: Array.from(this.#deliveries(document), (delivery) =>
        organIdOf(bodies, traffic.recipient[delivery] ?? 0),
      ),
      signedAt: traffic.signedAt[document] ?? time,
      ...due,
    };
    emit(event);
    if (proof?.has(document) === true) proof.issue({ document, documentId, number, code, signed, ...due });
    const stream = source.stream("sending", key);
    const late = stream.chance(scenario.habits.lateSending);
    const delay = stream.exponential(WORKING_DAY) + WORKING_DAY;
    // Urgent documents are sent at once: the clerk is waiting for them.
    if (late && traffic.urgency[document] === 0)
      kernel.plan(this.#world.calendar.addWorkingTime(time, Math.ceil(delay)), this.#sendHandler, document);
    else this.#send(document);
  }

  #planSigning(document: number): void {
    const { traffic, kernel } = this.#world;
    const at = traffic.signedAt[document];
    if (at !== undefined) kernel.plan(at, this.#signedHandler, document);
  }

  #signed(document: number): void {
    // One planned signing at a time keeps the queue of events small.
    this.#planSigning(document + 1);
    const { traffic, scenario, source, desks } = this.#world;
    const sender = traffic.sender[document] ?? 0;
    const { median, sigma } = scenario.staff.outgoing;
    const work = source.stream("outgoing", documentStreamKey(this.#world, document)).logNormal(median * MINUTE, sigma);
    desks[sender]?.enter(document, work, priorityOf(traffic.urgency[document] ?? 0));
  }

  #send(document: number): void {
    const { traffic } = this.#world;
    for (const delivery of this.#deliveries(document)) this.#sendTo(delivery, causeOf(traffic.fate[delivery] ?? 0));
  }

  #sendTo(delivery: number, cause: LossCause | undefined): void {
    const { traffic, kernel, scenario, source, polling, emit, proof } = this.#world;
    const base = { type: "delivery.sent" as const, time: kernel.now(), ...deliveryEnds(this.#world, delivery) };
    if (cause !== undefined && LOSS_CAUSES[cause].stage === "not-sent") {
      emit({ ...base, channel: "paper", cause });
      return;
    }
    emit({ ...base, channel: "axis" });
    if (proof?.has(traffic.document[delivery] ?? 0) === true) proof.send(delivery);
    const { median, sigma } = scenario.axis.transit;
    const stream = source.stream("transit", deliveryStreamKey(this.#world, delivery));
    const ready = kernel.now() + stream.logNormal(median * 1000, sigma);
    if (cause === "undelivered")
      kernel.plan(kernel.now() + scenario.failures.givenUpAfter * HOUR, this.#failHandler, delivery);
    else if (cause !== undefined && LOSS_CAUSES[cause].stage === "failed")
      kernel.plan(ready, this.#failHandler, delivery);
    else kernel.plan(polling.documents(traffic.recipient[delivery] ?? 0, ready), this.#arriveHandler, delivery);
  }

  #arrive(delivery: number): void {
    const { traffic, kernel, polling, emit, proof } = this.#world;
    const time = kernel.now();
    const { document, sender, recipient } = deliveryEnds(this.#world, delivery);
    emit({ type: "delivery.arrived", time, document, sender, recipient, channel: "axis" });
    emit({
      type: "status.sent",
      time,
      document,
      unit: recipient,
      to: sender,
      code: "01",
      knownAt: polling.statuses(time),
    });
    if (proof?.has(traffic.document[delivery] ?? 0) === true) proof.arrive(delivery);
    this.#arrived(delivery);
  }

  #fail(delivery: number): void {
    const { traffic, kernel, emit } = this.#world;
    const cause = causeOf(traffic.fate[delivery] ?? 0) ?? "undelivered";
    emit({ type: "delivery.failed", time: kernel.now(), ...deliveryEnds(this.#world, delivery), cause });
  }

  *#deliveries(document: number): Generator<number> {
    const { firstDelivery } = this.#world.traffic;
    const end = firstDelivery[document + 1] ?? 0;
    for (let delivery = firstDelivery[document] ?? 0; delivery < end; delivery += 1) yield delivery;
  }

  /** The running number: per body, series and calendar year, from 1. */
  #number(senderId: string, kind: string, time: Millis): number {
    const series = `${senderId}|${numberSeries(kind, time)}|${vietnamTime(time).year}`;
    const number = (this.#numbers.get(series) ?? 0) + 1;
    this.#numbers.set(series, number);
    return number;
  }

  /** The end of office hours, some working days later. */
  #due(time: Millis, days: number): Millis {
    return this.#world.calendar.addWorkingTime(time, days * WORKING_DAY);
  }
}

/** What a document carries that is issued now: where the law of the day asks for the leader's signature, that too. */
function signedBy(drawn: SignedBy, time: Millis): SignedBy {
  if (drawn !== "organisation") return drawn;
  return signatureRequirement({ at: time, form: "original" }).personal === "required" ? "both" : drawn;
}

/**
 * What is numbered together: the documents of one kind. Kinds without an abbreviation share the series of the official
 * letter, because their codes (`12/UBND`) would otherwise meet.
 */
export function numberSeries(kind: string, time: Millis): string {
  return kindAbbreviation(kind, time) === undefined ? "CV" : kind;
}
