import {
  documentKindByName,
  parseDate,
  parseDocumentCode,
  type DocumentIssued,
  type Millis,
  type SignedBy,
} from "@lienthong/model";
import type { DocumentEnvelope } from "./envelope.js";

/** File names that some hubs count as signed (F-23). */
const SIGNED_NAME = /_signed/i;

/**
 * That a document was issued, as far as its message tells: `signed` follows from the number of signatures, which are
 * looked at and not verified; the kind from the name of the document's type, else from its code, else it is `CV`, the
 * one kind whose code names none.
 *
 * @param recipients canonical ids as addressed
 */
export function issuedEvent(envelope: DocumentEnvelope, recipients: readonly string[], time: Millis): DocumentIssued {
  const { message } = envelope;
  const due = message.dueDate === undefined ? undefined : parseDate(message.dueDate);
  const kind = documentKindByName(message.type.name, { at: time })?.key ?? parseDocumentCode(envelope.code).code?.kind;
  return {
    type: "document.issued",
    time,
    document: envelope.documentId,
    sender: envelope.sender,
    kind: kind ?? "CV",
    code: envelope.code,
    urgency: envelope.urgency,
    carrier: message.business?.paper === true ? "both" : "electronic",
    signed: signedBy(message.signatures.length),
    signedName: message.attachments.some((attachment) => SIGNED_NAME.test(attachment.name)),
    recipients,
    ...(due === undefined ? {} : { due }),
  };
}

/** One signature is the organisation's: it is the one that every profile asks for. */
function signedBy(count: number): SignedBy {
  if (count === 0) return "none";
  return count === 1 ? "organisation" : "both";
}
