import type { DeliverySignal, Unit } from "@lienthong/model";
import { againstTable, nothingToRecall, objectToRecipient, objectToSignatures } from "./assess.js";
import type { Arrival } from "./arrival.js";
import type { IncomingFile } from "./incoming-file.js";
import type { Receipt } from "./receipt.js";
import type { WrittenStatus } from "./status-message.js";
import { said } from "./track.js";

/** What became of a request. */
export interface RequestTaken {
  readonly result: Pick<Receipt, "outcome"> & Partial<Pick<Receipt, "cause" | "reason" | "requests" | "repeated">>;
  readonly said: readonly WrittenStatus[];
}

/**
 * Documents that ask about other documents: recall (business type 1), update (2) and replacement (3). They are told to
 * the transition table; a person of the office answers with 15 or 16.
 */
export class IncomingRequests {
  readonly #unit: Unit;
  readonly #file: IncomingFile;
  /** By the message as it came. */
  readonly #taken = new Map<string, RequestTaken["result"]>();

  constructor(unit: Unit, file: IncomingFile) {
    this.#unit = unit;
    this.#file = file;
  }

  /**
   * Takes a recall or update of a document that is registered here; `undefined` for any other message. What is wrong with
   * the request itself is answered with 16 at once. An update of a document that never came is the document: some
   * products send every repetition as an update (F-13).
   */
  take(arrival: Arrival): RequestTaken | undefined {
    const { message, key, content, verdict, time } = arrival;
    const type = message.business?.type;
    if (type !== "1" && type !== "2") return undefined;
    const before = this.#taken.get(content);
    if (before !== undefined) return { result: { ...before, repeated: true }, said: [] };
    const target = message.business?.documentId ?? key.documentId;
    const filed = this.#file.get(target);
    if (filed?.entry === undefined || filed.issuer !== key.issuer) {
      return type === "2" ? undefined : refused(nothingToRecall(target));
    }
    const signal: DeliverySignal = `business-${type}`;
    const refusal = filed.track.refusal({ signal, by: "sender" });
    if (refusal !== undefined) return refused(againstTable(refusal));
    const objection = objectToRecipient(message, this.#unit) ?? objectToSignatures(verdict);
    filed.track.apply(said(signal, "sender", time, message.business?.reason), target);
    const taken: RequestTaken =
      objection === undefined
        ? { result: { outcome: "request", requests: [target] }, said: [] }
        : refused(objection, [this.#file.report(target, "16", objection.reason.vi, time)]);
    this.#taken.set(content, taken.result);
    return taken;
  }

  /** Documents that an accepted replacement replaces; each is owed an answer. */
  replacedBy({ message, key, time }: Arrival): readonly string[] {
    if (message.business?.type !== "3") return [];
    const requests: string[] = [];
    for (const { documentId } of message.business.replacements) {
      // Nothing replaces itself: the corrected document under the old id is the document.
      if (documentId === key.documentId) continue;
      const track = this.#file.trackFor(documentId, key.issuer);
      const ask = said("business-3", "sender", time);
      if (track === undefined || track.refusal(ask) !== undefined) continue;
      track.apply(ask, documentId);
      requests.push(documentId);
    }
    return requests;
  }
}

function refused(
  objection: Pick<RequestTaken["result"], "cause" | "reason">,
  answers: readonly WrittenStatus[] = [],
): RequestTaken {
  return { result: { outcome: "refused", ...objection }, said: answers };
}
