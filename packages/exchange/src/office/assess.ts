import type { DocumentMessage } from "@lienthong/edxml";
import { excerpt, LOSS_CAUSES, parseOrganId, type LossCause, type Text, type Unit } from "@lienthong/model";
import type { MessageVerdict } from "@lienthong/signature";
import type { IncomingEntry, IncomingKey, IncomingRegister } from "../register/incoming-register.js";
import type { TransitionRefused } from "./track.js";

/** Why a document is not accepted. */
export interface Objection {
  readonly cause: LossCause;
  /** For the sender's clerk; the Vietnamese text goes into status 02. */
  readonly reason: Text;
  /** The registered document that it repeats. */
  readonly duplicateOf?: IncomingEntry;
}

/** What a document must say to be registered and answered (first part of completeness, ND30 Art. 21). */
export function objectToMissing(message: DocumentMessage): Objection | undefined {
  const missing = [
    ...(message.from.organId === "" ? ["From/OrganId"] : []),
    ...(message.documentId.trim() === "" ? ["DocumentId"] : []),
    ...(message.code.number === "" ? ["Code/CodeNumber"] : []),
  ];
  if (missing.length === 0) return undefined;
  return objection("incomplete", `The message has no ${missing.join(", ")}.`, `Gói tin thiếu ${missing.join(", ")}.`);
}

/** Whether the document is for this office: one of its recipients, ids compared as canonical text. */
export function objectToRecipient(message: DocumentMessage, unit: Unit): Objection | undefined {
  const ids = message.to.map(({ organId }) => parseOrganId(organId).id.text);
  if (ids.includes(parseOrganId(unit.id).id.text)) return undefined;
  return objection(
    "wrong-recipient",
    `"${unit.id}" (${unit.name}) is not among the recipients of this document.`,
    `Nơi nhận của văn bản không có "${unit.id}" (${unit.name}).`,
  );
}

/** Whether the document is registered already. */
export function objectToDuplicate(key: IncomingKey, register: IncomingRegister): Objection | undefined {
  const found = register.find(key);
  if (found === undefined) return undefined;
  const { entry, match } = found;
  const under = `${entry.number}/${entry.year}`;
  const en = match === "document-id" ? "document id" : "number, notation and issuer";
  const vi = match === "document-id" ? "mã văn bản" : "số, ký hiệu và cơ quan ban hành";
  return {
    ...objection(
      "duplicate",
      `Same ${en} as the document registered as ${under}.`,
      `Trùng ${vi} với văn bản đến số ${under}.`,
    ),
    duplicateOf: entry,
  };
}

/** Whether the signatures are what the policy asks for. Anything but a full pass is an objection. */
export function objectToSignatures(verdict: MessageVerdict): Objection | undefined {
  if (verdict.indication === "TOTAL-PASSED") return undefined;
  const checks = [...verdict.checks, ...verdict.signatures.flatMap((signature) => signature.checks)];
  const { subIndication } = verdict;
  const decisive = checks.find((check) => check.outcome === "failed" && check.subIndication === subIndication);
  const because = decisive?.reason ?? { en: subIndication ?? "", vi: subIndication ?? "" };
  return objection(verdict.cause ?? "returned-other", because.en, because.vi);
}

/** A file that is no document message at all. */
export function unreadable(kind: "status" | undefined): Objection {
  return kind === "status"
    ? objection(
        "incomplete",
        "It is a status message, not a document.",
        "Đây là gói tin trạng thái, không phải văn bản.",
      )
    : objection("incomplete", "The message cannot be read.", "Không đọc được gói tin.");
}

/** A recall of a document that is not registered here. */
export function nothingToRecall(documentId: string): Objection {
  const shown = excerpt(documentId);
  return objection(
    "returned-other",
    `There is no document "${shown}" of this issuer to recall.`,
    `Không có văn bản "${shown}" của cơ quan này để thu hồi.`,
  );
}

/** A request that the transition table does not allow. */
export function againstTable({ reason }: TransitionRefused): Objection {
  return objection("returned-other", reason.en, reason.vi);
}

/** The cause in words, then what exactly is wrong. */
function objection(cause: LossCause, en: string, vi: string): Objection {
  const { label } = LOSS_CAUSES[cause];
  return { cause, reason: { en: sentence(label.en, en), vi: sentence(label.vi, vi) } };
}

function sentence(label: string, rest: string): string {
  const start = label.charAt(0).toUpperCase() + label.slice(1);
  return rest === "" ? `${start}.` : `${start}. ${rest}`;
}
