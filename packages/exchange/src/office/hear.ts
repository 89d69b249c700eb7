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

/** Why a status cannot be applied before the transition table is asked. */
type HearRefusal = "STATUS_CODE_UNKNOWN" | "STATUS_NOT_ADDRESSED" | "STATUS_DOCUMENT_UNKNOWN";

/**
 * Applies a status message to the delivery it is about, through the transition table: 13 comes from the issuer of a
 * document that was received here, everything else from a recipient of a document that was issued here. A refusal
 * changes nothing. A status that was applied before (same code and `Timestamp`, to the second) is not applied again.
 */
export function hear(message: StatusMessage, unit: Unit, now: Millis, tracks: Tracks): Omit<StatusReceipt, "findings"> {
  const { responseFor, statusCode: status, timestamp, description } = message;
  const { documentId } = responseFor;
  const from = parseOrganId(message.from.organId).id.text;
  if (!isStatusCode(status)) {
    const shown = `"${excerpt(status)}"`;
    return refused(
      { documentId, from },
      "STATUS_CODE_UNKNOWN",
      `${shown} is no status.`,
      `${shown} không phải mã trạng thái.`,
    );
  }
  const known = { status, documentId, from };
  if (parseOrganId(responseFor.organId).id.text !== parseOrganId(unit.id).id.text) {
    const to = `"${excerpt(responseFor.organId)}"`;
    const [en, vi] = [`It is for ${to}, not for "${unit.id}".`, `Trạng thái gửi cho ${to}, không phải "${unit.id}".`];
    return refused(known, "STATUS_NOT_ADDRESSED", en, vi);
  }
  const by = status === "13" ? "sender" : "receiver";
  const track = (by === "sender" ? tracks.incoming : tracks.outgoing)(documentId, from);
  if (track === undefined) {
    const shown = `"${excerpt(documentId)}"`;
    const en = `No document ${shown} was exchanged with "${excerpt(from)}".`;
    return refused(known, "STATUS_DOCUMENT_UNKNOWN", en, `Không có văn bản ${shown} trao đổi với "${excerpt(from)}".`);
  }
  const step = said(status, by, statusTime(timestamp) ?? now, description);
  if (track.has(step)) return { outcome: "repeated", ...known, state: track.state };
  const error = track.check(step, documentId);
  if (error !== undefined) {
    const { rule, reason } = error.details as { rule: string; reason: Text };
    return { outcome: "refused", ...known, state: track.state, rule, reason };
  }
  track.apply(step, documentId);
  return { outcome: "applied", ...known, state: track.state };
}

function refused(
  known: Partial<StatusReceipt>,
  rule: HearRefusal,
  en: string,
  vi: string,
): Omit<StatusReceipt, "findings"> {
  return { ...known, outcome: "refused", rule, reason: { en, vi } };
}
