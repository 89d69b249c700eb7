import {
  AXIS_CODES,
  breakMessage,
  ExchangeAxis,
  Office,
  OutgoingRegister,
  type SubmitResult,
} from "@lienthong/exchange";
import { UuidSource, vietnamTime, type LossCause, type Millis, type RandomSource, type Unit } from "@lienthong/model";
import { numberSeries } from "../run/outgoing-mail.js";
import type { IssuedFacts, Proof, ProofDisagreement, RealVerdict } from "../run/proof.js";
import type { Scenario } from "../scenario/scenario.js";
import type { ProofSite } from "../run/province-run.js";
import { causeOf } from "../traffic/fate.js";
import { isElectronic } from "../traffic/generate-traffic.js";
import { documentKey } from "../traffic/traffic.js";
import { defectOf } from "./defect-of.js";
import { realDraft } from "./real-draft.js";
import type { RealMessage } from "./real-message.js";
import { expectedOutcome, outcomeOf } from "./real-outcome.js";
import { Seals } from "./seals.js";
import { TransitStore } from "./transit-store.js";

/** A document between its issue and its last submission. */
interface RealDocument {
  readonly documentId: string;
  readonly bytes: Uint8Array;
}

/**
 * Real mail for chosen documents: composed and signed by the sender's office, spoilt where that was decided, carried by
 * an axis that adds its hop, and judged by the recipient's office, all at the simulated moments. A message is kept
 * only while it is on its way: what is held at one moment does not grow with the number of documents.
 */
export class RealMail implements Proof {
  readonly #scenario: Scenario;
  readonly #source: RandomSource;
  readonly #site: ProofSite;
  readonly #chosen: ReadonlySet<number>;
  readonly #seals: Seals;
  readonly #axis: ExchangeAxis;
  readonly #offices: Map<number, Office> = new Map<number, Office>();
  readonly #documents: Map<number, RealDocument> = new Map<number, RealDocument>();
  readonly #packages: Map<number, string> = new Map<number, string>();
  readonly #arrived: Map<number, Uint8Array> = new Map<number, Uint8Array>();
  readonly #disagreements: ProofDisagreement[] = [];
  readonly #ids: Map<number, string> = new Map<number, string>();
  readonly #judged: Set<string> = new Set<string>();
  readonly #onMessage: ((message: RealMessage) => void) | undefined;

  constructor(
    scenario: Scenario,
    source: RandomSource,
    site: ProofSite,
    chosen: ReadonlySet<number>,
    period: { readonly start: Millis; readonly end: Millis },
    onMessage?: (message: RealMessage) => void,
  ) {
    const { kernel, bodies } = site;
    this.#scenario = scenario;
    this.#source = source;
    this.#site = site;
    this.#chosen = chosen;
    this.#onMessage = onMessage;
    this.#seals = new Seals(period.start, period.end);
    this.#axis = new ExchangeAxis({
      clock: kernel,
      ids: new UuidSource(kernel, source.stream("packages")),
      directory: scenario.hierarchy,
      store: new TransitStore(),
    });
    bodies.units.forEach(({ id }, body) => {
      if (bodies.connected[body] === true) this.#axis.connect(id);
    });
  }

  /** How many documents are made for real. */
  get chosen(): number {
    return this.#chosen.size;
  }

  /** Ids of the documents of which a message was judged by a recipient. */
  get judged(): ReadonlySet<string> {
    return this.#judged;
  }

  /** Everything that did not come out as decided. */
  get disagreements(): readonly ProofDisagreement[] {
    return this.#disagreements;
  }

  has(document: number): boolean {
    return this.#chosen.has(document);
  }

  issue({ document, documentId, number, code, signed, due }: IssuedFacts): void {
    const { kernel, traffic } = this.#site;
    const time = kernel.now();
    const sender = this.#unit(traffic.sender[document] ?? 0);
    const stream = this.#source.stream("real", documentKey(sender.id, traffic.serial[document] ?? 0));
    const kind = traffic.kinds[traffic.kind[document] ?? 0] ?? "";
    const register = new OutgoingRegister([
      { series: numberSeries(kind, time), year: vietnamTime(time).year, last: number - 1 },
    ]);
    const office = new Office({
      unit: sender,
      clock: kernel,
      ids: new UuidSource(kernel, stream),
      // What will lack its signatures is first signed by everybody: the defect takes them away.
      signers: this.#seals.signers(sender, signed !== "organisation"),
      trust: { anchors: this.#seals.anchors },
      registers: { outgoing: register },
    });
    const issued = office.compose(realDraft(this.#scenario.name, this.#site, { document, kind, due }));
    if (issued.documentId !== documentId)
      this.#disagree(
        documentId,
        sender.id,
        `document ${documentId} (${code})`,
        `${issued.documentId} (${issued.code})`,
      );
    const cause = causeOf(traffic.defect[document] ?? 0);
    const defect = cause === undefined ? undefined : defectOf(cause, stream);
    if (defect === undefined && issued.signed !== signed)
      this.#disagree(documentId, sender.id, `signed by ${signed}`, issued.signed);
    const bytes =
      defect === undefined
        ? issued.bytes
        : breakMessage(issued.bytes, defect, {
            time,
            organisation: this.#seals.organisation(sender),
            expired: this.#seals.expired(sender),
            stranger: this.#seals.organisation(this.#stranger(sender)),
          });
    this.#documents.set(document, { documentId, bytes });
    this.#ids.set(document, documentId);
  }

  send(delivery: number): void {
    const { traffic } = this.#site;
    const number = traffic.document[delivery] ?? 0;
    const document = this.#documents.get(number);
    if (document === undefined) return;
    this.#submit(delivery, document);
    if (this.#isLast(delivery)) this.#documents.delete(number);
  }

  #submit(delivery: number, document: RealDocument): void {
    const { traffic } = this.#site;
    const from = this.#unit(traffic.sender[traffic.document[delivery] ?? 0] ?? 0).id;
    const recipient = this.#unit(traffic.recipient[delivery] ?? 0).id;
    const cause = causeOf(traffic.fate[delivery] ?? 0);
    switch (cause) {
      case "recipient-unknown": {
        // An id of the right form that the directory does not have: the last group is nobody's.
        const result = this.#axis.submit(document.bytes, { from, to: [`${recipient.slice(0, -3)}Z99`] });
        this.#expectRefusal(document, recipient, cause, result);
        return;
      }
      case "message-refused": {
        const half = document.bytes.subarray(0, document.bytes.length >> 1);
        this.#expectRefusal(document, recipient, cause, this.#axis.submit(half, { from, to: [recipient] }));
        return;
      }
      default: {
        const result = this.#axis.submit(document.bytes, { from, to: [recipient] });
        if (result.accepted) this.#packages.set(delivery, result.packageIds[0] ?? "");
        else this.#disagree(document.documentId, recipient, "taken by the axis", `refused: ${result.reason.en}`);
      }
    }
  }

  arrive(delivery: number): void {
    const id = this.#packages.get(delivery);
    if (id === undefined) return;
    this.#packages.delete(delivery);
    this.#arrived.set(delivery, this.#axis.fetch(id));
    this.#axis.done(id);
  }

  receive(delivery: number, decided: Parameters<Proof["receive"]>[1]): RealVerdict {
    const { traffic } = this.#site;
    const bytes = this.#arrived.get(delivery);
    this.#arrived.delete(delivery);
    const body = traffic.recipient[delivery] ?? 0;
    const recipient = this.#unit(body).id;
    const documentId = this.#ids.get(traffic.document[delivery] ?? 0) ?? "";
    if (bytes === undefined) {
      this.#disagree(documentId, recipient, "arrived", "not at the axis");
      return { verdict: "INDETERMINATE", reason: "not at the axis" };
    }
    this.#judged.add(documentId);
    const office = this.#office(body);
    // A decided duplicate is a document that the recipient holds already: it came once before, untold.
    if (decided.returned === "duplicate") office.receive(bytes);
    const receipt = office.receive(bytes);
    const expected = expectedOutcome(decided.returned);
    const real = outcomeOf(receipt);
    if (expected !== real) this.#disagree(documentId, recipient, expected, real);
    const { indication = "INDETERMINATE", subIndication } = receipt.verdict ?? {};
    if (indication !== decided.verdict)
      this.#disagree(documentId, recipient, decided.verdict, `${indication} ${subIndication ?? ""}`.trim());
    this.#onMessage?.({
      document: documentId,
      sender: this.#unit(traffic.sender[traffic.document[delivery] ?? 0] ?? 0).id,
      recipient,
      time: this.#site.kernel.now(),
      bytes,
      verdict: indication,
      ...(decided.returned === undefined ? {} : { returned: decided.returned }),
      anchors: this.#seals.anchors,
    });
    return { verdict: indication, ...(subIndication === undefined ? {} : { reason: subIndication }) };
  }

  /** Whether a document has no further delivery that leaves electronically; all of them leave at one moment. */
  #isLast(delivery: number): boolean {
    const { traffic } = this.#site;
    const end = traffic.firstDelivery[(traffic.document[delivery] ?? 0) + 1] ?? 0;
    for (let next = delivery + 1; next < end; next += 1) if (isElectronic(traffic.fate[next] ?? 0)) return false;
    return true;
  }

  #expectRefusal(document: RealDocument, recipient: string, cause: LossCause, result: SubmitResult): void {
    const real = result.accepted ? "taken by the axis" : `lost as ${AXIS_CODES[result.code].cause}`;
    if (real !== `lost as ${cause}`) this.#disagree(document.documentId, recipient, `lost as ${cause}`, real);
  }

  #disagree(document: string, recipient: string, decided: string, real: string): void {
    this.#disagreements.push({ document, recipient, decided, real });
  }

  #stranger(unit: Unit): Unit {
    const { units } = this.#site.bodies;
    return units.find(({ id }) => id !== unit.id) ?? unit;
  }

  #unit(body: number): Unit {
    const unit = this.#site.bodies.units[body];
    return unit ?? this.#scenario.hierarchy.require("");
  }

  #office(body: number): Office {
    const known = this.#offices.get(body);
    if (known !== undefined) return known;
    const { kernel } = this.#site;
    const unit = this.#unit(body);
    const office = new Office({
      unit,
      clock: kernel,
      ids: new UuidSource(kernel, this.#source.stream("office", unit.id)),
      signers: this.#seals.signers(unit, false),
      trust: { anchors: this.#seals.anchors },
    });
    this.#offices.set(body, office);
    return office;
  }
}
