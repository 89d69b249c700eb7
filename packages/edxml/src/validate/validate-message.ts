import type { Finding } from "@lienthong/model";
import type { EdxmlDraft } from "../message/draft.js";
import { Check } from "./check.js";
import { checkDocument } from "./document-rules.js";
import type { EdxmlProfile } from "./rules.js";
import { checkStatus } from "./status-rules.js";

/**
 * Holds a message, read or to be written, against the rules of a profile: all breaches in one pass, each with the path
 * of its element, the rule's id as `code`, and a remedy. What is an error here `writeMessage` refuses to write. The rules
 * with their texts and sources are in `EDXML_RULES`. No clock: a date in the future is not found.
 */
export function validateMessage(message: EdxmlDraft, profile: EdxmlProfile = "qcvn"): readonly Finding[] {
  const check = new Check(profile);
  if (message.kind === "document") checkDocument(check, message);
  else checkStatus(check, message);
  return check.findings;
}
