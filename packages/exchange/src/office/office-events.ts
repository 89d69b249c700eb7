import { parseOrganId, type DocumentVerified, type ExchangeEvent, type Millis, type Unit } from "@lienthong/model";
import type { SubmitResult } from "../axis/submission.js";
import type { IssuedDocument } from "./compose.js";
import type { Draft } from "./draft.js";
import type { Received } from "./incoming-desk.js";
import type { StatusNotice } from "./status-message.js";

const canonical = (organId: string): string => parseOrganId(organId).id.text;

/** A document was issued. */
export function issuedEvent(unit: Unit, draft: Draft, issued: IssuedDocument): ExchangeEvent {
  const { signed, issuedAt: time } = issued;
  const names = issued.message.attachments ?? [];
  const byPerson = signed === "both" || signed === "personal";
  return {
    type: "document.issued",
    time,
    document: issued.documentId,
    sender: canonical(unit.id),
    kind: issued.kind,
    code: issued.code,
    urgency: draft.urgency ?? 0,
    carrier: draft.paper === true ? "both" : "electronic",
    signed,
    signedName: names.some(({ name }) => /_signed/i.test(name)),
    recipients: draft.to.map(({ organId }) => canonical(organId)),
    ...(byPerson ? { signedAt: time } : {}),
    ...(draft.dueDate === undefined ? {} : { due: draft.dueDate }),
  };
}

/** A document was given to the axis; a repetition tells nothing. */
export function sentEvents(
  unit: Unit,
  issued: IssuedDocument,
  result: SubmitResult,
  time: Millis,
): readonly ExchangeEvent[] {
  const sender = canonical(unit.id);
  const { documentId: document } = issued;
  if (!result.accepted || result.repeated) return [];
  return result.packages.map(({ recipient, channel }) => ({
    type: "delivery.sent",
    time,
    document,
    sender,
    recipient,
    channel,
  }));
}

/** A document came in: it arrived, it was verified, and what was said about it. A repetition tells nothing. */
export function receivedEvents(
  unit: Unit,
  receipt: Received["receipt"],
  notices: readonly StatusNotice[],
  time: Millis,
): readonly ExchangeEvent[] {
  const verified = verifiedEvent(unit, receipt, time);
  if (verified === undefined) return notices.map(statusEvent);
  const { document, sender, recipient } = verified;
  const [first, ...rest] = notices.map(statusEvent);
  const arrived: ExchangeEvent = { type: "delivery.arrived", time, document, sender, recipient, channel: "axis" };
  return [arrived, ...(first === undefined ? [] : [first]), verified, ...rest];
}

/** The signatures of a document were judged; `undefined` for a repetition, or when there is no document to name. */
export function verifiedEvent(unit: Unit, receipt: Received["receipt"], time: Millis): DocumentVerified | undefined {
  const { verdict, message, documentId = "", repeated, outcome } = receipt;
  if (verdict === undefined || message === undefined || repeated || outcome === "request") return undefined;
  const sender = canonical(message.from.organId);
  if (documentId === "" || sender === "") return undefined;
  const reason = verdict.subIndication;
  return {
    type: "document.verified",
    time,
    document: documentId,
    sender,
    recipient: canonical(unit.id),
    verdict: verdict.indication,
    ...(reason === undefined ? {} : { reason }),
    basis: "real",
  };
}

/** A status was said. Its words are not told. */
export function statusEvent(notice: StatusNotice): ExchangeEvent {
  const { from, to, about, code, time, cause } = notice;
  return {
    type: "status.sent",
    time,
    document: about.documentId,
    unit: canonical(from.id),
    to,
    code,
    ...(cause === undefined ? {} : { cause }),
  };
}
