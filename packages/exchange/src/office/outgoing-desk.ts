import { excerpt, parseOrganId, type DeliveryState, type Millis, type Unit } from "@lienthong/model";
import { ExchangeError } from "../errors.js";
import { compose, type IssuedDocument, type Issuer } from "./compose.js";
import type { Draft } from "./draft.js";
import { written, type WrittenStatus } from "./status-message.js";
import { said, Track, type TrackStep } from "./track.js";

/** One delivery of an issued document. */
export interface OutgoingDelivery {
  /** Canonical organisation id of the recipient. */
  readonly recipient: string;
  readonly state: DeliveryState;
  readonly history: readonly TrackStep[];
}

/** An issued document and how it fares at its recipients. */
export interface OutgoingDocument {
  readonly issued: IssuedDocument;
  /** One per addressee, in the order addressed. */
  readonly deliveries: readonly OutgoingDelivery[];
}

/** The outgoing side of an office: văn thư đi. It issues, and keeps where every delivery stands. Deterministic. */
export class OutgoingDesk {
  readonly #unit: Unit;
  readonly #issuer: Issuer;
  readonly #issued = new Map<string, { readonly issued: IssuedDocument; readonly tracks: Map<string, Track> }>();

  constructor(issuer: Omit<Issuer, "taken">) {
    this.#unit = issuer.unit;
    this.#issuer = { ...issuer, taken: (documentId) => this.#issued.has(documentId) };
  }

  /** Issues a draft; see {@link compose}. */
  issue(draft: Draft, time: Millis): IssuedDocument {
    const issued = compose(draft, this.#issuer, time);
    const recipients = draft.to.map(({ organId }) => parseOrganId(organId).id.text);
    this.#issued.set(issued.documentId, { issued, tracks: new Map(recipients.map((id) => [id, new Track()])) });
    return issued;
  }

  get(documentId: string): OutgoingDocument | undefined {
    const found = this.#issued.get(documentId);
    if (found === undefined) return undefined;
    const deliveries = Array.from(found.tracks, ([recipient, { state, history }]) => ({ recipient, state, history }));
    return { issued: found.issued, deliveries };
  }

  /** @throws ExchangeError `EXCHANGE_DOCUMENT_UNKNOWN` */
  require(documentId: string): IssuedDocument {
    const found = this.#issued.get(documentId);
    if (found === undefined) throw unknownDocument(this.#unit, documentId);
    return found.issued;
  }

  /**
   * Asks a recipient to give a document back (13).
   *
   * @throws ExchangeError `EXCHANGE_DOCUMENT_UNKNOWN`, `EXCHANGE_STATUS_REFUSED`; nothing is changed
   */
  recall(documentId: string, recipient: string, reason: string, time: Millis): WrittenStatus {
    const issued = this.require(documentId);
    const to = parseOrganId(recipient).id.text;
    const track = this.#issued.get(documentId)?.tracks.get(to);
    if (track === undefined) throw notSentTo(documentId, to);
    const step = said("13", "sender", track.unusedSecond(said("13", "sender", time)), reason);
    track.check(step, documentId);
    const promulgationDate = issued.message.promulgation.date ?? "";
    const about = { documentId, code: issued.code, promulgationDate };
    const told = written({ from: this.#unit, to, about, code: "13", description: reason, time: step.time });
    track.apply(step, documentId);
    return told;
  }

  /** The track of a delivery; `undefined` for a document that was not issued here or not sent to that recipient. */
  trackFor(documentId: string, recipient: string): Track | undefined {
    return this.#issued.get(documentId)?.tracks.get(recipient);
  }
}

function unknownDocument(unit: Unit, documentId: string): ExchangeError {
  return new ExchangeError(
    "EXCHANGE_DOCUMENT_UNKNOWN",
    `Office "${unit.id}" has issued no document "${excerpt(documentId)}"; use the documentId that compose returned.`,
    { details: { documentId: excerpt(documentId), unit: unit.id } },
  );
}

function notSentTo(documentId: string, recipient: string): ExchangeError {
  return new ExchangeError(
    "EXCHANGE_DOCUMENT_UNKNOWN",
    `Document "${excerpt(documentId)}" was not sent to "${excerpt(recipient)}"; only its recipients can give it back.`,
    { details: { documentId: excerpt(documentId), recipient: excerpt(recipient) } },
  );
}
