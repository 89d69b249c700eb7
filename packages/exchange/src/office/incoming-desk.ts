import { readMessage, type DocumentMessage } from "@lienthong/edxml";
import {
  excerpt,
  STATUS_CODES,
  type DeliverySignal,
  type DeliveryState,
  type LossCause,
  type Millis,
  type StatusCode,
  type Unit,
} from "@lienthong/model";
import type { MessageVerdict } from "@lienthong/signature";
import { contentKey } from "../axis/submission.js";
import { ExchangeError } from "../errors.js";
import type { IncomingEntry, IncomingKey, IncomingRegister } from "../register/incoming-register.js";
import {
  againstTable,
  incomingKey,
  nothingToRecall,
  objectToDuplicate,
  objectToMissing,
  objectToRecipient,
  objectToSignatures,
  unreadable,
  type Objection,
} from "./assess.js";
import type { Receipt } from "./receipt.js";
import type { StatusNotice, StatusSubject } from "./status-message.js";
import { said, Track, type TrackStep } from "./track.js";

/** A document that came in, as it stands now. */
export interface IncomingDocument extends StatusSubject {
  /** Canonical organisation id of the issuer. */
  readonly issuer: string;
  readonly receivedAt: Millis;
  /** Its line in the register; a refused document has none. */
  readonly entry?: IncomingEntry;
  /** Why it was refused. */
  readonly cause?: LossCause;
  readonly state: DeliveryState;
  readonly history: readonly TrackStep[];
}

/** What receiving led to: the receipt, and what is to be said to the sender. */
export interface Received {
  readonly receipt: Omit<Receipt, "statuses" | "submissions">;
  readonly notices: readonly StatusNotice[];
}

interface Filed {
  readonly subject: StatusSubject;
  readonly issuer: string;
  readonly receivedAt: Millis;
  readonly track: Track;
  /** Key of the message as it came, to know a repetition of a refused one. */
  readonly content: string;
  readonly entry: IncomingEntry | undefined;
  readonly cause: LossCause | undefined;
}

/**
 * The incoming side of an office: văn thư đến. It judges what comes in (completeness, recipient, duplicate,
 * signatures: ND30 Art. 21), registers what is accepted, and keeps where every document stands. Deterministic.
 */
export class IncomingDesk {
  readonly #unit: Unit;
  readonly #register: IncomingRegister;
  readonly #verify: (bytes: Uint8Array, at: Millis) => MessageVerdict;
  readonly #filed = new Map<string, Filed>();
  readonly #requests = new Set<string>();

  constructor(unit: Unit, register: IncomingRegister, verify: (bytes: Uint8Array, at: Millis) => MessageVerdict) {
    this.#unit = unit;
    this.#register = register;
    this.#verify = verify;
  }

  /** A document by its id; refused ones too. */
  get(documentId: string): IncomingDocument | undefined {
    const filed = this.#filed.get(documentId);
    if (filed === undefined) return undefined;
    const { subject, issuer, receivedAt, track, entry, cause } = filed;
    return {
      ...subject,
      issuer,
      receivedAt,
      ...(entry === undefined ? {} : { entry }),
      ...(cause === undefined ? {} : { cause }),
      state: track.state,
      history: track.history,
    };
  }

  /** Judges a message and files it. */
  receive(bytes: Uint8Array, time: Millis): Received {
    const { message, findings } = readMessage(bytes);
    if (message?.kind !== "document") {
      return received({ outcome: "refused", ...unreadable(message?.kind), findings, repeated: false, requests: [] });
    }
    const key = incomingKey(message);
    const verdict = this.#verify(bytes, time);
    const arrival: Arrival = { message, key, verdict, content: contentKey(bytes), time };
    const known = { findings, message, verdict, documentId: key.documentId, repeated: false, requests: [] };
    const request = this.#request(arrival);
    if (request !== undefined) return received({ ...known, ...request.outcome }, request.notices);

    const earlier = this.#filed.get(key.documentId);
    if (earlier?.entry !== undefined) {
      const again = objectToDuplicate(key, this.#register);
      return received({ ...known, outcome: "duplicate", ...again, repeated: true });
    }
    const objection =
      objectToMissing(message) ??
      objectToRecipient(message, this.#unit) ??
      objectToDuplicate(key, this.#register) ??
      objectToSignatures(verdict);
    if (objection === undefined) return this.#accept(arrival, known);
    const outcome = objection.cause === "duplicate" ? "duplicate" : "refused";
    const repeated = earlier?.content === arrival.content;
    // Without an id or an issuer there is nobody to tell, and nothing to tell of.
    const silent = repeated || key.documentId === "" || key.issuer === "";
    if (!silent) this.#file(arrival, undefined, objection);
    const { reason, cause } = objection;
    const said = silent ? [] : [{ status: "01" as const }, { status: "02" as const, reason: reason.vi, cause }];
    return received(
      { ...known, outcome, ...objection, repeated },
      this.#notices(subjectOf(message), key.issuer, said, time),
    );
  }

  /**
   * The office says how far it is with a document: 04, 05, 06, or the answer 15, 16 to a request.
   *
   * @throws ExchangeError `EXCHANGE_DOCUMENT_UNKNOWN`, `EXCHANGE_STATUS_REFUSED`; nothing is changed
   */
  report(documentId: string, status: StatusCode, reason: string | undefined, time: Millis): StatusNotice {
    const filed = this.#require(documentId);
    filed.track.apply(said(status, "receiver", time, reason), documentId);
    const notice = { status, ...(reason === undefined ? {} : { reason }) };
    return this.#notice(filed.subject, filed.issuer, notice, time);
  }

  /** The track of a document that its issuer speaks about; `undefined` for a document this office does not have. */
  trackFor(documentId: string, issuer: string): Track | undefined {
    const filed = this.#filed.get(documentId);
    return filed?.issuer === issuer ? filed.track : undefined;
  }

  #accept(arrival: Arrival, known: Omit<Received["receipt"], "outcome">): Received {
    const { message, key, time } = arrival;
    const entry = this.#register.enter(key, time);
    this.#file(arrival, entry, undefined);
    const requests = this.#replacements(arrival);
    const notices = this.#notices(subjectOf(message), key.issuer, [{ status: "01" }, { status: "03" }], time);
    return received({ ...known, outcome: "accepted", registerNumber: entry.number, requests }, notices);
  }

  #file(arrival: Arrival, entry: IncomingEntry | undefined, objection: Objection | undefined): void {
    const { message, key, content, time } = arrival;
    const track = new Track();
    track.apply(said("01", "receiver", time), key.documentId);
    track.apply(said(entry === undefined ? "02" : "03", "receiver", time, objection?.reason.vi), key.documentId);
    const cause = objection?.cause;
    const filed: Filed = {
      subject: subjectOf(message),
      issuer: key.issuer,
      receivedAt: time,
      track,
      content,
      entry,
      cause,
    };
    this.#filed.set(key.documentId, filed);
  }

  /**
   * A recall (business type 1) or update (2) of a document that is registered here, told to the table. What is wrong
   * with the request itself is answered with 16 at once. An update of a document that never came is the document: some
   * products send every repetition as an update (F-13).
   */
  #request(
    arrival: Arrival,
  ): { outcome: Pick<Receipt, "outcome"> & Partial<Receipt>; notices: readonly StatusNotice[] } | undefined {
    const { message, key, content, verdict, time } = arrival;
    const type = message.business?.type;
    if (type !== "1" && type !== "2") return undefined;
    const target = message.business?.documentId ?? key.documentId;
    if (this.#requests.has(content))
      return { outcome: { outcome: "request", repeated: true, requests: [target] }, notices: [] };
    const filed = this.#filed.get(target);
    if (filed?.entry === undefined || filed.issuer !== key.issuer) {
      return type === "2" ? undefined : { outcome: { outcome: "refused", ...nothingToRecall(target) }, notices: [] };
    }
    const signal: DeliverySignal = `business-${type}`;
    const refused = filed.track.check({ signal, by: "sender" }, target);
    if (refused !== undefined) return { outcome: { outcome: "refused", ...againstTable(refused) }, notices: [] };
    this.#requests.add(content);
    filed.track.apply(said(signal, "sender", time, message.business?.reason), target);
    const objection = objectToRecipient(message, this.#unit) ?? objectToSignatures(verdict);
    if (objection === undefined) return { outcome: { outcome: "request", requests: [target] }, notices: [] };
    const notice = this.report(target, "16", objection.reason.vi, time);
    return { outcome: { outcome: "refused", ...objection }, notices: [notice] };
  }

  /** Registered documents that an accepted replacement (business type 3) replaces; each is answered with 15 or 16. */
  #replacements({ message, key, time }: Arrival): readonly string[] {
    if (message.business?.type !== "3") return [];
    const requests: string[] = [];
    for (const { documentId } of message.business.replacements) {
      const track = this.trackFor(documentId, key.issuer);
      if (track === undefined || track.check({ signal: "business-3", by: "sender" }, documentId) !== undefined)
        continue;
      track.apply(said("business-3", "sender", time), documentId);
      requests.push(documentId);
    }
    return requests;
  }

  #require(documentId: string): Filed {
    const filed = this.#filed.get(documentId);
    if (filed !== undefined) return filed;
    throw new ExchangeError(
      "EXCHANGE_DOCUMENT_UNKNOWN",
      `Office "${this.#unit.id}" has received no document "${excerpt(documentId)}"; use the documentId of a receipt.`,
      { details: { documentId: excerpt(documentId), unit: this.#unit.id } },
    );
  }

  #notices(subject: StatusSubject, issuer: string, notes: readonly Note[], time: Millis): readonly StatusNotice[] {
    return notes.map((note) => this.#notice(subject, issuer, note, time));
  }

  #notice(about: StatusSubject, to: string, { status, reason, cause }: Note, time: Millis): StatusNotice {
    const description = reason ?? STATUS_CODES[status].vi;
    return { from: this.#unit, to, about, code: status, description, time, ...(cause === undefined ? {} : { cause }) };
  }
}

interface Arrival {
  readonly message: DocumentMessage;
  readonly key: IncomingKey;
  readonly verdict: MessageVerdict;
  readonly content: string;
  readonly time: Millis;
}

interface Note {
  readonly status: StatusCode;
  readonly reason?: string;
  readonly cause?: LossCause;
}

function received(receipt: Received["receipt"], notices: readonly StatusNotice[] = []): Received {
  return { receipt, notices };
}

function subjectOf(message: DocumentMessage): StatusSubject {
  const { documentId, code, promulgation } = message;
  return { documentId, code: `${code.number}/${code.notation}`, promulgationDate: promulgation.date ?? "" };
}
