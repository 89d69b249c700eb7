import type { ExchangeEvent, LossCause, Millis } from "@lienthong/model";
import type { Envelope } from "./envelope.js";
import { issuedEvent } from "./issued-event.js";
import type { Package } from "./package.js";
import type { PackageStore } from "./package-store.js";

/** A delivery: one document on its way to one recipient. */
interface Delivery {
  readonly document: string;
  readonly sender: string;
  readonly recipient: string;
}

/**
 * What an axis can tell of what passes through it, as exchange events. It looks at messages and verifies nothing.
 *
 * @see ExchangeAxis.note for what only an office knows
 */
export class AxisWitness {
  readonly #facts: Pick<PackageStore, "firstTime" | "isKnown">;

  /** @param facts where it remembers what it has told */
  constructor(facts: Pick<PackageStore, "firstTime" | "isKnown">) {
    this.#facts = facts;
  }

  /** A document at its first sight: that it was issued. A document seen before, or a status, tells nothing. */
  issued(envelope: Envelope, recipients: readonly string[], time: Millis): readonly ExchangeEvent[] {
    if (envelope.kind === "status" || !this.#facts.firstTime(`issued|${envelope.documentId}`)) return [];
    return [issuedEvent(envelope, recipients, time)];
  }

  /** A message was stored for a recipient. */
  stored(envelope: Envelope, item: Package, cause: LossCause | undefined, time: Millis): readonly ExchangeEvent[] {
    if (envelope.kind === "document") {
      const delivery = deliveryOf(envelope, item.recipient);
      this.#facts.firstTime(factOf("sent", delivery));
      return [{ type: "delivery.sent", time, ...delivery, channel: item.channel }];
    }
    const { documentId: document, sender: unit, status: code } = envelope;
    const because = cause === undefined ? {} : { cause };
    // Words stay in the message: free text is not told.
    const said: ExchangeEvent = { type: "status.sent", time, document, unit, to: item.recipient, code, ...because };
    // 13 comes from the document's sender; every other status from a recipient, who must have the document. That it
    // arrived is told only of a document that passed here: a status about another one proves nothing.
    const delivery: Delivery = { document, sender: item.recipient, recipient: unit };
    if (code === "13" || !this.#facts.isKnown(factOf("sent", delivery))) return [said];
    return [...this.#arrived(delivery, item.channel, time), said];
  }

  /** A delivery was refused: it was sent, and it will not arrive. */
  refused(envelope: Envelope, recipient: string, cause: LossCause, time: Millis): readonly ExchangeEvent[] {
    if (envelope.kind === "status") return [];
    const delivery = deliveryOf(envelope, recipient);
    return [
      { type: "delivery.sent", time, ...delivery, channel: "axis" },
      { type: "delivery.failed", time, ...delivery, cause },
    ];
  }

  /** A package reached a final state. */
  ended(item: Package, time: Millis): readonly ExchangeEvent[] {
    if (item.kind === "status") return [];
    const delivery: Delivery = { document: item.documentId, sender: item.sender, recipient: item.recipient };
    if (item.state === "done") return this.#arrived(delivery, item.channel, time);
    if (item.state !== "fail") return [];
    return [{ type: "delivery.failed", time, ...delivery, cause: "undelivered" }];
  }

  /** Told once, by what comes first: the recipient's system takes the package, or its first status passes. */
  #arrived(delivery: Delivery, channel: "axis" | "internal", time: Millis): readonly ExchangeEvent[] {
    if (!this.#facts.firstTime(factOf("arrived", delivery))) return [];
    return [{ type: "delivery.arrived", time, ...delivery, channel }];
  }
}

function deliveryOf(envelope: Envelope, recipient: string): Delivery {
  return { document: envelope.documentId, sender: envelope.sender, recipient };
}

function factOf(what: "sent" | "arrived", { document, sender, recipient }: Delivery): string {
  return JSON.stringify([what, document, sender, recipient]);
}
