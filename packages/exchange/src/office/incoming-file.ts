import {
  excerpt,
  STATUS_CODES,
  type DeliveryState,
  type LossCause,
  type Millis,
  type StatusCode,
  type Unit,
} from "@lienthong/model";
import { ExchangeError } from "../errors.js";
import type { IncomingEntry } from "../register/incoming-register.js";
import { written, type StatusNotice, type StatusSubject, type WrittenStatus } from "./status-message.js";
import { said, type Track, type TrackStep } from "./track.js";

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

/** What an office keeps of a document that came in. */
export interface Filed {
  readonly subject: StatusSubject;
  readonly issuer: string;
  readonly receivedAt: Millis;
  readonly track: Track;
  /** Key of the message as it came, to know a repetition of a refused one. */
  readonly content: string;
  /** Key of what the message says, without its way, to know the same document after another way. */
  readonly substance: string;
  readonly entry: IncomingEntry | undefined;
  readonly cause: LossCause | undefined;
}

/** The documents that came in, by their ids, and what the office says about them. */
export class IncomingFile {
  readonly #unit: Unit;
  readonly #filed = new Map<string, Filed>();

  constructor(unit: Unit) {
    this.#unit = unit;
  }

  get(documentId: string): Filed | undefined {
    return this.#filed.get(documentId);
  }

  put(filed: Filed): void {
    this.#filed.set(filed.subject.documentId, filed);
  }

  /** A document as others see it. */
  view(documentId: string): IncomingDocument | undefined {
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

  /** The track of a document that its issuer speaks about; `undefined` for a document this office does not have. */
  trackFor(documentId: string, issuer: string): Track | undefined {
    const filed = this.#filed.get(documentId);
    return filed?.issuer === issuer ? filed.track : undefined;
  }

  /**
   * The office says something about a document.
   *
   * @throws ExchangeError `EXCHANGE_DOCUMENT_UNKNOWN`, `EXCHANGE_STATUS_REFUSED`; nothing is changed
   */
  report(documentId: string, status: StatusCode, reason: string | undefined, time: Millis): WrittenStatus {
    const filed = this.#filed.get(documentId);
    if (filed === undefined) {
      throw new ExchangeError(
        "EXCHANGE_DOCUMENT_UNKNOWN",
        `Office "${this.#unit.id}" has received no document "${excerpt(documentId)}"; use the documentId of a receipt.`,
        { details: { documentId: excerpt(documentId), unit: this.#unit.id } },
      );
    }
    const { track, subject, issuer } = filed;
    const step = said(status, "receiver", track.unusedSecond(said(status, "receiver", time)), reason);
    track.check(step, documentId);
    const told = written(this.notice(subject, issuer, status, step.time, { reason }));
    track.apply(step, documentId);
    return told;
  }

  /** What is to be told to an issuer; without a reason in the words of the status. */
  notice(
    about: StatusSubject,
    to: string,
    code: StatusCode,
    time: Millis,
    why: { readonly reason?: string | undefined; readonly cause?: LossCause } = {},
  ): StatusNotice {
    const description = why.reason ?? STATUS_CODES[code].vi;
    const cause = why.cause === undefined ? {} : { cause: why.cause };
    return { from: this.#unit, to, about, code, description, time, ...cause };
  }
}
