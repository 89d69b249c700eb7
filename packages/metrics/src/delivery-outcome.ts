import type { LossCause } from "@lienthong/model";
import type { DeliveryRecord, DocumentRecord } from "./document-record.js";

/** Where a delivery stands: counted for the headline rate, counted against it for one cause, or not counted yet. */
export type DeliveryOutcome = "interlinked" | "on-the-way" | "not-sent" | LossCause;

/** Whether the delivery reached the recipient's system, by the arrival itself or by a status that proves it. */
export function hasArrived(delivery: DeliveryRecord): boolean {
  return delivery.arrivedAt !== undefined || delivery.firstStatusAt !== undefined;
}

/** Whether the delivery left, or tried to leave, electronically. */
export function wentElectronically(delivery: DeliveryRecord): boolean {
  return delivery.sentAt !== undefined || delivery.failedAt !== undefined || hasArrived(delivery);
}

/**
 * Decides one delivery. The last attempt counts, and facts go before intentions:
 *
 * 1. arrived and refused (02) at or after the last arrival: lost to the refusal's cause; but a second copy that is
 *    refused as duplicate takes nothing from a first one that was accepted;
 * 2. arrived: interlinked, unless the log has an end unconnected at that moment (then lost to that; the arrival
 *    came by some other way than from system to system);
 * 3. failed, and not sent again since: lost to the failure's cause, also when paper followed;
 * 4. sent electronically: on the way, also when paper goes in parallel;
 * 5. on paper: lost to the cause given;
 * 6. else it has not been sent.
 *
 * A delivery recalled (13, 15) after arrival stays interlinked: it was carried.
 */
export function deliveryOutcome(document: DocumentRecord, delivery: DeliveryRecord): DeliveryOutcome {
  const { returnedAt, failedAt, sentAt, paperAt } = delivery;
  if (hasArrived(delivery)) {
    const secondCopy = delivery.returnedCause === "duplicate" && delivery.acceptedAt !== undefined;
    if (returnedAt !== undefined && returnedAt >= (delivery.arrivedAt ?? returnedAt) && !secondCopy) {
      return delivery.returnedCause ?? "returned-other";
    }
    const sender = delivery.senderConnected ?? document.sender.connected;
    const recipient = delivery.arrivedConnected ?? delivery.recipient.connected;
    return unconnectedCause(sender, recipient) ?? "interlinked";
  }
  if (failedAt !== undefined && failedAt >= (sentAt ?? failedAt)) return delivery.failedCause ?? "undelivered";
  if (sentAt !== undefined) return "on-the-way";
  if (paperAt !== undefined) {
    const sender = delivery.senderConnected ?? document.sender.connected;
    const recipient = delivery.recipientConnected ?? delivery.recipient.connected;
    return delivery.paperCause ?? unconnectedCause(sender, recipient) ?? "unexplained";
  }
  return "not-sent";
}

/** `undefined` is not known, and then not held against a delivery. */
function unconnectedCause(sender: boolean | undefined, recipient: boolean | undefined): LossCause | undefined {
  if (sender === false) return recipient === false ? "both-unconnected" : "sender-unconnected";
  return recipient === false ? "recipient-unconnected" : undefined;
}

/** Whether the recipient counts as connected for `interlink.recipient`: at sending, else as last known. */
export function recipientConnected(delivery: DeliveryRecord): boolean {
  return delivery.recipientConnected ?? delivery.recipient.connected ?? hasArrived(delivery);
}
