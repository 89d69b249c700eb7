import { readMessage } from "@lienthong/edxml";
import { excerpt, type Finding, type Millis, type Unit } from "@lienthong/model";
import type { MessageVerdict } from "@lienthong/signature";
import { EXCHANGE_FINDINGS } from "../findings.js";
import type { IncomingEntry, IncomingRegister } from "../register/incoming-register.js";
import { arrivalOf, subjectOf, type Arrival } from "./arrival.js";
import {
  objectToDuplicate,
  objectToMissing,
  objectToRecipient,
  objectToSignatures,
  unreadable,
  type Objection,
} from "./assess.js";
import { IncomingFile } from "./incoming-file.js";
import { IncomingRequests } from "./incoming-requests.js";
import type { Receipt } from "./receipt.js";
import { written, type WrittenStatus } from "./status-message.js";
import { said, Track } from "./track.js";

/** What receiving led to: the receipt, and what is to be said to the sender. */
export interface Received {
  readonly receipt: Omit<Receipt, "statuses" | "submissions">;
  readonly said: readonly WrittenStatus[];
}

type Known = Omit<Received["receipt"], "outcome">;

/**
 * The incoming side of an office: văn thư đến. It judges what comes in (completeness, recipient, duplicate,
 * signatures: ND30 Art. 21), registers what is accepted, and files what came. Deterministic.
 */
export class IncomingDesk {
  readonly file: IncomingFile;
  readonly #unit: Unit;
  readonly #register: IncomingRegister;
  readonly #verify: (bytes: Uint8Array, at: Millis) => MessageVerdict;
  readonly #requests: IncomingRequests;

  constructor(unit: Unit, register: IncomingRegister, verify: (bytes: Uint8Array, at: Millis) => MessageVerdict) {
    this.#unit = unit;
    this.#register = register;
    this.#verify = verify;
    this.file = new IncomingFile(unit);
    this.#requests = new IncomingRequests(unit, this.file);
  }

  /** Judges a message and files it. */
  receive(bytes: Uint8Array, time: Millis): Received {
    const { message, findings } = readMessage(bytes);
    if (message?.kind !== "document") {
      return received({ outcome: "refused", ...unreadable(message?.kind), findings, repeated: false, requests: [] });
    }
    const verdict = this.#verify(bytes, time);
    const arrival = arrivalOf(bytes, message, verdict, time);
    const { documentId } = arrival.key;
    const known: Known = { findings, message, verdict, documentId, repeated: false, requests: [] };
    const request = this.#requests.take(arrival);
    if (request !== undefined) return received({ ...known, ...request.result }, request.said);
    const objection =
      this.#objectToRepetition(arrival) ??
      objectToMissing(message) ??
      objectToRecipient(message, this.#unit) ??
      objectToDuplicate(arrival.key, this.#register) ??
      objectToSignatures(verdict);
    return objection === undefined ? this.#accept(arrival, known) : this.#refuse(arrival, known, objection);
  }

  /** A document of this issuer that is registered here already, whatever the message says now. */
  #objectToRepetition({ key }: Arrival): Objection | undefined {
    const earlier = this.file.get(key.documentId);
    const registered = earlier?.entry !== undefined && earlier.issuer === key.issuer;
    return registered ? objectToDuplicate(key, this.#register) : undefined;
  }

  #accept(arrival: Arrival, known: Known): Received {
    const { message, key, time } = arrival;
    const about = subjectOf(message);
    const told = (["01", "03"] as const).map((code) => written(this.file.notice(about, key.issuer, code, time)));
    const entry = this.#register.enter(key, time);
    this.#put(arrival, entry, undefined);
    const requests = this.#requests.replacedBy(arrival);
    return received({ ...known, outcome: "accepted", registerNumber: entry.number, requests }, told);
  }

  #refuse(arrival: Arrival, known: Known, objection: Objection): Received {
    const { message, key, content, substance, time } = arrival;
    const outcome = objection.cause === "duplicate" ? "duplicate" : "refused";
    const earlier = this.file.get(key.documentId);
    const registered = earlier?.entry !== undefined;
    // At least once: what was answered is not answered again, or the answer would undo the first one.
    const repeated = earlier?.issuer === key.issuer && (registered || earlier.content === content);
    const refused = { ...known, outcome, ...objection, repeated } as const;
    if (repeated) {
      const findings =
        earlier.substance === substance ? known.findings : [...known.findings, otherContent(key.documentId)];
      return received({ ...refused, findings });
    }
    // Without an id or an issuer there is nobody to tell, and nothing to tell of.
    if (key.documentId.trim() === "" || key.issuer === "") return received(refused);
    const about = subjectOf(message);
    const why = { reason: objection.reason.vi, cause: objection.cause };
    const told = [
      written(this.file.notice(about, key.issuer, "01", time)),
      written(this.file.notice(about, key.issuer, "02", time, why)),
    ];
    if (!registered) this.#put(arrival, undefined, objection);
    return received(refused, told);
  }

  #put(arrival: Arrival, entry: IncomingEntry | undefined, objection: Objection | undefined): void {
    const { message, key, content, substance, time } = arrival;
    const { documentId, issuer } = key;
    const track = new Track();
    track.apply(said("01", "receiver", time), documentId);
    track.apply(said(entry === undefined ? "02" : "03", "receiver", time, objection?.reason.vi), documentId);
    const filed = { subject: subjectOf(message), issuer, receivedAt: time, track, content, substance };
    this.file.put({ ...filed, entry, cause: objection?.cause });
  }
}

function received(receipt: Received["receipt"], told: readonly WrittenStatus[] = []): Received {
  return { receipt, said: told };
}

/** The same id with other words or files: the first stands, and a person should look. */
function otherContent(documentId: string): Finding {
  const code = "RECEIPT_OTHER_CONTENT";
  const { meaning, cure } = EXCHANGE_FINDINGS[code];
  return { code, severity: "warning", path: "", value: excerpt(documentId), message: meaning.en, remedy: cure.en };
}
