import { createHash } from "node:crypto";
import type { DocumentMessage } from "@lienthong/edxml";
import { parseDate, parseOrganId, vietnamTime, type Millis } from "@lienthong/model";
import type { MessageVerdict } from "@lienthong/signature";
import { contentKey } from "../axis/submission.js";
import type { IncomingKey } from "../register/incoming-register.js";
import { ownText } from "./own-text.js";
import type { StatusSubject } from "./status-message.js";

/** A document message that has come in and been read and verified, before it is judged. */
export interface Arrival {
  readonly message: DocumentMessage;
  /** What the register compares. */
  readonly key: IncomingKey;
  readonly verdict: MessageVerdict;
  /** Key of the bytes as they came. */
  readonly content: string;
  /** Key of what the message says, without its way. */
  readonly substance: string;
  readonly time: Millis;
}

/** Takes down what is compared of a message. */
export function arrivalOf(bytes: Uint8Array, message: DocumentMessage, verdict: MessageVerdict, time: Millis): Arrival {
  const date = message.promulgation.date === undefined ? undefined : parseDate(message.promulgation.date);
  const key: IncomingKey = {
    documentId: ownText(message.documentId),
    issuer: ownText(parseOrganId(message.from.organId).id.text),
    code: subjectOf(message).code,
    issueYear: date === undefined ? undefined : vietnamTime(date).year,
  };
  return { message, key, verdict, content: contentKey(bytes), substance: substanceOf(message), time };
}

/** What a status says of the document it is about. */
export function subjectOf({ documentId, code, promulgation }: DocumentMessage): StatusSubject {
  const text = [code.number, code.notation].filter((part) => part !== "").join("/");
  return {
    documentId: ownText(documentId),
    code: ownText(text),
    promulgationDate: ownText(promulgation.date ?? ""),
  };
}

/** The header's main fields and the files as they travelled; hops and signatures left out. */
function substanceOf(message: DocumentMessage): string {
  const { from, code, promulgation, subject, content } = message;
  const hash = createHash("sha256");
  hash.update(JSON.stringify([from.organId, code, promulgation.date, subject, content]));
  for (const { name, wire } of message.attachments) hash.update(JSON.stringify([name, wire.length])).update(wire);
  return hash.digest("hex");
}
