import { readMessage, type DocumentMessage, type StatusMessage } from "@lienthong/edxml";
import { excerpt, isStatusCode, parseOrganId, type Finding, type StatusCode, type Text } from "@lienthong/model";
import type { AxisCode } from "./axis-refusal.js";

interface EnvelopeBase {
  /** Canonical id of the organisation in `From`. */
  readonly sender: string;
  /** The ids to deliver to, as written. */
  readonly recipients: readonly string[];
  readonly documentId: string;
  /** Number and notation. */
  readonly code: string;
  readonly urgency: number;
  readonly findings: readonly Finding[];
}

/** A document on its way. */
export interface DocumentEnvelope extends EnvelopeBase {
  readonly kind: "document";
  readonly message: DocumentMessage;
}

/** A status on its way: one receiver, the organisation in `ResponseFor`. */
interface StatusEnvelope extends EnvelopeBase {
  readonly kind: "status";
  readonly status: StatusCode;
  readonly message: StatusMessage;
}

/** What an axis reads of a message to carry it. */
export type Envelope = DocumentEnvelope | StatusEnvelope;

/** Why a message cannot be carried. */
export interface EnvelopeRefused {
  readonly kind: "refused";
  readonly code: AxisCode;
  readonly reason: Text;
  readonly findings: readonly Finding[];
}

/** Reads what an axis needs and no more: what is wrong with the rest of a message is its receiver's to judge. */
export function readEnvelope(bytes: Uint8Array): Envelope | EnvelopeRefused {
  const { message, findings } = readMessage(bytes);
  if (message === undefined) {
    const first = findings.find((finding) => finding.severity === "error")?.message ?? "no edXML message was found";
    return {
      kind: "refused",
      code: "10",
      reason: {
        en: `The file is not a readable edXML message: ${first}`,
        vi: "Tệp không phải gói tin edXML đọc được.",
      },
      findings,
    };
  }
  const sender = message.from.organId;
  if (sender === "") return missing("MessageHeader/From/OrganId", findings);
  const base = { sender: parseOrganId(sender).id.text, findings };
  if (message.kind === "status") {
    const { responseFor, statusCode } = message;
    if (responseFor.organId === "") return missing("MessageHeader/ResponseFor/OrganId", findings);
    if (responseFor.documentId === "") return missing("MessageHeader/ResponseFor/DocumentId", findings);
    if (!isStatusCode(statusCode)) return unknownStatus(statusCode, findings);
    const { organId, documentId, code = "" } = responseFor;
    return {
      ...base,
      kind: "status",
      message,
      status: statusCode,
      recipients: [organId],
      documentId,
      code,
      urgency: 0,
    };
  }
  if (message.documentId === "") return missing("MessageHeader/DocumentId", findings);
  const recipients = message.to.map((organisation) => organisation.organId);
  if (recipients.length === 0 || recipients.includes("")) return missing("MessageHeader/To/OrganId", findings);
  return {
    ...base,
    kind: "document",
    message,
    recipients,
    documentId: message.documentId,
    code: `${message.code.number}/${message.code.notation}`,
    urgency: message.otherInfo.priority,
  };
}

function missing(path: string, findings: readonly Finding[]): EnvelopeRefused {
  return {
    kind: "refused",
    code: "22",
    reason: { en: `The message has no ${path}; fill it.`, vi: `Gói tin thiếu ${path}; cần bổ sung.` },
    findings,
  };
}

function unknownStatus(code: string, findings: readonly Finding[]): EnvelopeRefused {
  const shown = excerpt(code);
  return {
    kind: "refused",
    code: "22",
    reason: {
      en: `"${shown}" is no status code; use 01–06, 13, 15 or 16, two characters with the leading zero.`,
      vi: `"${shown}" không phải mã trạng thái; dùng 01–06, 13, 15 hoặc 16, đủ hai ký tự.`,
    },
    findings,
  };
}
