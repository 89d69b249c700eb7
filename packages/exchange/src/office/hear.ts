import type { StatusMessage } from "@lienthong/edxml";
import { excerpt, isStatusCode, parseOrganId, type Millis, type Text, type Unit } from "@lienthong/model";
import type { StatusReceipt } from "./receipt.js";
import { statusTime } from "./status-message.js";
import { said, type Track } from "./track.js";

/** Where an office looks for the delivery that a status is about. */
export interface Tracks {
  /** Of a document that this office issued. */
  readonly outgoing: (documentId: string, recipient: string) => Track | undefined;
  /** Of a document that this office received. */
  readonly incoming: (documentId: string, issuer: string) => Track | undefined;
}

/** Why a status message cannot be applied, before the transition table is asked. */
export type StatusRefusalCode =
  "STATUS_CODE_UNKNOWN" | "STATUS_DOCUMENT_UNKNOWN" | "STATUS_NOT_ADDRESSED" | "STATUS_UNREADABLE";

/** What each refusal means; those of the transition table are in model's `TRANSITION_REFUSALS`. */
export const STATUS_REFUSALS: Readonly<Record<StatusRefusalCode, Text>> = {
  STATUS_CODE_UNKNOWN: {
    en: "The status code is none of the table: 01–06, 13, 15, 16.",
    vi: "Mã trạng thái không có trong bảng: 01–06, 13, 15, 16.",
  },
  STATUS_DOCUMENT_UNKNOWN: {
    en: "No such document was exchanged with the unit that speaks.",
    vi: "Không có văn bản này trao đổi với đơn vị gửi trạng thái.",
  },
  STATUS_NOT_ADDRESSED: {
    en: "The status is addressed to another unit.",
    vi: "Trạng thái được gửi cho đơn vị khác.",
  },
  STATUS_UNREADABLE: {
    en: "The message is no readable status message.",
    vi: "Gói tin không phải gói tin trạng thái đọc được.",
  },
};

/**
 * Applies a status message to the delivery it is about, through the transition table: 13 comes from the issuer of a
 * document that was received here, everything else from a recipient of a document that was issued here. A refusal
 * changes nothing. A status that was applied before (same code and `Timestamp`, to the second) is not applied again.
 */
export function hear(message: StatusMessage, unit: Unit, now: Millis, tracks: Tracks): Omit<StatusReceipt, "findings"> {
  const { responseFor, statusCode: status, timestamp, description } = message;
  const { documentId } = responseFor;
  const from = canonical(message.from.organId);
  if (!isStatusCode(status)) return refused({ documentId, from }, "STATUS_CODE_UNKNOWN", status);
  const known = { status, documentId, from };
  const to = canonical(responseFor.organId);
  if (to !== canonical(unit.id)) return refused(known, "STATUS_NOT_ADDRESSED", to);
  const by = status === "13" ? "sender" : "receiver";
  const track = (by === "sender" ? tracks.incoming : tracks.outgoing)(documentId, from);
  if (track === undefined) return refused(known, "STATUS_DOCUMENT_UNKNOWN", `${documentId} — ${from}`);
  const step = said(status, by, statusTime(timestamp) ?? now, description);
  if (track.has(step)) return { outcome: "repeated", ...known, state: track.state };
  const refusal = track.refusal(step);
  if (refusal !== undefined) return { outcome: "refused", ...known, state: track.state, ...refusal };
  track.apply(step, documentId);
  return { outcome: "applied", ...known, state: track.state };
}

/** A refusal with the value that was read. */
export function refused(
  known: Partial<StatusReceipt>,
  rule: StatusRefusalCode,
  value = "",
): Omit<StatusReceipt, "findings"> {
  const { en, vi } = STATUS_REFUSALS[rule];
  const read = value === "" ? "" : ` ("${excerpt(value)}")`;
  return { ...known, outcome: "refused", rule, reason: { en: `${en}${read}`, vi: `${vi}${read}` } };
}

function canonical(organId: string): string {
  return parseOrganId(organId).id.text;
}
