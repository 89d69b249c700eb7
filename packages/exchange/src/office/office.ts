import { readMessage } from "@lienthong/edxml";
import type { Clock, DeliveryState, ExchangeEvent, IdSource, Millis, StatusCode, Unit } from "@lienthong/model";
import { signaturePolicy, verifyMessage, type SignaturePolicy } from "@lienthong/signature";
import type { ExchangeAxis } from "../axis/exchange-axis.js";
import type { Package } from "../axis/package.js";
import type { SubmitResult } from "../axis/submission.js";
import { ExchangeError } from "../errors.js";
import { ExchangeEmitter } from "../event/exchange-emitter.js";
import { IncomingRegister } from "../register/incoming-register.js";
import { OutgoingRegister } from "../register/outgoing-register.js";
import type { DocumentIds, IssuedDocument, OfficeSigners } from "./compose.js";
import type { Draft } from "./draft.js";
import { hear, refused } from "./hear.js";
import { IncomingDesk, type Received } from "./incoming-desk.js";
import type { IncomingDocument } from "./incoming-file.js";
import { issuerAbbreviation } from "./issuer-abbreviation.js";
import { issuedEvent, receivedEvents, sentEvents, statusEvent, verifiedEvent } from "./office-events.js";
import { checkReason } from "./reason.js";
import { OutgoingDesk, type OutgoingDocument } from "./outgoing-desk.js";
import type { Receipt, StatusReceipt, StatusReport } from "./receipt.js";
import type { WrittenStatus } from "./status-message.js";

/** What an office is made of. */
export interface OfficeOptions {
  readonly unit: Unit;
  readonly clock: Pick<Clock, "now">;
  /** Ids of attachments, and of documents with `documentIds: "uuid"`. */
  readonly ids: IdSource;
  readonly signers: OfficeSigners;
  /** Whom it trusts: DER certificates of roots. */
  readonly trust: { readonly anchors: readonly Uint8Array[] };
  /** Which signatures it demands of what comes in. Default: the rules of the moment of receipt. */
  readonly policy?: SignaturePolicy;
  /** Abbreviation in codes. Default: {@link issuerAbbreviation} of the unit's name. */
  readonly abbreviation?: string;
  /** Default `convention`: `<organisation id>,<yyyy/MM/dd>,<code>`. */
  readonly documentIds?: DocumentIds;
  /** The axis it sends over and polls. */
  readonly axis?: ExchangeAxis;
  /** Registers that go on from an earlier run. */
  readonly registers?: { readonly outgoing?: OutgoingRegister; readonly incoming?: IncomingRegister };
}

/** One package that {@link Office.poll} has handled. */
export type Polled =
  | { readonly package: Package; readonly receipt: Receipt }
  | { readonly package: Package; readonly status: StatusReceipt };

/**
 * An office with its two registers — văn thư of one unit: issues and sends documents, receives, judges and registers
 * them, and says how far it is.
 *
 * With an axis it sends what it says at once; without, it returns the bytes for somebody else to carry. Statuses are
 * returned either way. What happens here is told as `exchange` events, as this office sees it. Deterministic: the
 * clock, the ids and the keys are all it depends on.
 */
export class Office extends ExchangeEmitter {
  readonly unit: Unit;
  readonly outgoingRegister: OutgoingRegister;
  readonly incomingRegister: IncomingRegister;
  readonly #options: OfficeOptions;
  readonly #outgoing: OutgoingDesk;
  readonly #incoming: IncomingDesk;

  constructor(options: OfficeOptions) {
    super();
    const { unit, signers, ids, documentIds = "convention", trust, registers = {} } = options;
    const { abbreviation = issuerAbbreviation(unit.name) } = options;
    this.unit = unit;
    this.#options = options;
    this.outgoingRegister = registers.outgoing ?? new OutgoingRegister();
    this.incomingRegister = registers.incoming ?? new IncomingRegister();
    this.#outgoing = new OutgoingDesk({
      unit,
      abbreviation,
      signers,
      register: this.outgoingRegister,
      documentIds,
      ids,
    });
    this.#incoming = new IncomingDesk(unit, this.incomingRegister, (bytes, at) =>
      verifyMessage(bytes, { trust, policy: options.policy ?? signaturePolicy({ at }), at }),
    );
  }

  /**
   * Issues a draft: personal signature over the attachments, then number and date, then the organisation's signature.
   *
   * @throws ExchangeError `EXCHANGE_DRAFT_INVALID`, `EXCHANGE_SIGNATURE_REQUIRED`, `EXCHANGE_DOCUMENT_ID_TAKEN`; nothing
   *   is changed, no number is used
   */
  compose(draft: Draft): IssuedDocument {
    const issued = this.#outgoing.issue(draft, this.#now());
    this.#tell([issuedEvent(this.unit, draft, issued)]);
    return issued;
  }

  /**
   * Sends an issued document over the axis, again too: the axis knows the same bytes.
   *
   * @returns what the axis said; a refusal leaves the document issued and unsent
   * @throws ExchangeError `EXCHANGE_DOCUMENT_UNKNOWN`, `EXCHANGE_AXIS_MISSING`
   */
  send(documentId: string): SubmitResult {
    const axis = this.#axis();
    const issued = this.#outgoing.require(documentId);
    const result = axis.submit(issued.bytes, { from: this.unit.id });
    this.#tell(sentEvents(this.unit, issued, result, this.#now()));
    return result;
  }

  /** {@link compose} and {@link send}. */
  issue(draft: Draft): IssuedDocument & { readonly submission: SubmitResult } {
    this.#axis();
    const issued = this.compose(draft);
    return { ...issued, submission: this.send(issued.documentId) };
  }

  /**
   * Receives a message as a document: reads it, judges it (recipient, duplicate, signatures by the policy), registers
   * or refuses it, and says 01 and 03, or 01 and 02. Bad input never throws: it is in the receipt.
   */
  receive(bytes: Uint8Array): Receipt {
    const time = this.#now();
    const { receipt, said } = this.#incoming.receive(bytes, time);
    const notices = said.map(({ notice }) => notice);
    this.#tell(receivedEvents(this.unit, receipt, notices, time));
    const statuses = said.map((status) => status.bytes);
    return { ...receipt, statuses, submissions: this.#sayReceived(receipt, said, time) };
  }

  /** Receives a message as a status and applies it through the transition table. Bad input never throws. */
  receiveStatus(bytes: Uint8Array): StatusReceipt {
    const { message, findings } = readMessage(bytes);
    if (message?.kind !== "status") return { ...refused({}, "STATUS_UNREADABLE"), findings };
    const heard = hear(message, this.unit, this.#now(), {
      outgoing: (documentId, recipient) => this.#outgoing.trackFor(documentId, recipient),
      incoming: (documentId, issuer) => this.#incoming.file.trackFor(documentId, issuer),
    });
    return { ...heard, findings };
  }

  /**
   * Says how far a received document is: 04 assigned, 05 in process, 06 finished, or 15 and 16 in answer to a request.
   *
   * @throws ExchangeError `EXCHANGE_DOCUMENT_UNKNOWN`; `EXCHANGE_STATUS_REFUSED` naming the rule when the status cannot
   *   follow; `EXCHANGE_REASON_INVALID` for a 16 without a reason; nothing is changed
   */
  report(documentId: string, status: StatusCode, options: { readonly reason?: string } = {}): StatusReport {
    const { reason } = options;
    if (status === "02" || status === "16" || reason !== undefined) checkReason(status, reason ?? "");
    const told = this.#incoming.file.report(documentId, status, reason, this.#now());
    return this.#say(told, this.#incoming.file.view(documentId)?.state ?? "sent");
  }

  /**
   * Asks a recipient to give a document back (13), with a reason.
   *
   * @throws ExchangeError `EXCHANGE_DOCUMENT_UNKNOWN`, `EXCHANGE_STATUS_REFUSED`, `EXCHANGE_REASON_INVALID`; nothing is
   *   changed
   */
  recall(documentId: string, recipient: string, reason: string): StatusReport {
    checkReason("13", reason);
    const told = this.#outgoing.recall(documentId, recipient, reason, this.#now());
    return this.#say(told, "recall-requested");
  }

  /**
   * Takes everything that waits for this office at its axis, most urgent first, and confirms each to the axis: `done`,
   * or `fail` for what cannot be read at all.
   *
   * @throws ExchangeError `EXCHANGE_AXIS_MISSING`
   */
  poll(): readonly Polled[] {
    const axis = this.#axis();
    return axis.pending(this.unit.id).map((item): Polled => {
      const bytes = axis.fetch(item.id);
      if (item.kind === "status") {
        const status = this.receiveStatus(bytes);
        return { package: axis.done(item.id), status };
      }
      const receipt = this.receive(bytes);
      return { package: axis.done(item.id, receipt.verdict === undefined ? "fail" : "done"), receipt };
    });
  }

  /** A document that this office issued, with the state of every delivery. */
  outgoing(documentId: string): OutgoingDocument | undefined {
    return this.#outgoing.get(documentId);
  }

  /** A document that this office received, accepted or not. */
  incoming(documentId: string): IncomingDocument | undefined {
    return this.#incoming.file.view(documentId);
  }

  /** Sends the statuses of a receipt in order; between arrival and decision the axis learns of the verdict. */
  #sayReceived(receipt: Received["receipt"], said: readonly WrittenStatus[], time: Millis): readonly SubmitResult[] {
    const { axis } = this.#options;
    if (axis === undefined) return [];
    return said.map(({ bytes, notice: { cause } }, index) => {
      const result = axis.submit(bytes, { from: this.unit.id, ...(cause === undefined ? {} : { cause }) });
      const verified = index === 0 ? verifiedEvent(this.unit, receipt, time) : undefined;
      if (verified !== undefined) axis.note(verified);
      return result;
    });
  }

  #say({ notice, bytes }: WrittenStatus, state: DeliveryState): StatusReport {
    const { code: status, to, about } = notice;
    this.#tell([statusEvent(notice)]);
    const submission = this.#options.axis?.submit(bytes, { from: this.unit.id });
    const { documentId } = about;
    return { status, documentId, to, state, bytes, ...(submission === undefined ? {} : { submission }) };
  }

  #axis(): ExchangeAxis {
    const { axis } = this.#options;
    if (axis !== undefined) return axis;
    throw new ExchangeError(
      "EXCHANGE_AXIS_MISSING",
      `Office "${this.unit.id}" has no axis; give it one, or carry the bytes of compose and receive yourself.`,
      { details: { unit: this.unit.id } },
    );
  }

  #now(): Millis {
    return this.#options.clock.now();
  }

  /** Only after everything is filed: an observer may use the office in its turn. */
  #tell(events: readonly ExchangeEvent[]): void {
    for (const event of events) this.emit("exchange", event);
  }
}
