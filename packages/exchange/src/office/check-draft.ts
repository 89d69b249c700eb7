import { documentKind, excerpt, isKindInForce, parseOrganId, type Finding, type Millis } from "@lienthong/model";
import { EXCHANGE_FINDINGS, type ExchangeFindingCode } from "../findings.js";
import type { Addressee, Draft, DraftAttachment } from "./draft.js";

const LONGEST_SUBJECT = 500;
const LONGEST_NAME = 500;
const PDF = "application/pdf";

type Found = (code: ExchangeFindingCode, path: string, message: string, value?: string) => void;

/**
 * Everything that keeps a draft from being issued, each with its path; empty for a good one. Codes: `EXCHANGE_FINDINGS`.
 *
 * @param at when it would be issued: kinds come and go with the regulations
 */
export function checkDraft(draft: Draft, at: Millis): readonly Finding[] {
  const findings: Finding[] = [];
  const found: Found = (code, path, message, value) => {
    const shown = value === undefined ? {} : { value: excerpt(value) };
    findings.push({ code, severity: "error", path, ...shown, message, remedy: EXCHANGE_FINDINGS[code].cure.en });
  };
  const kind = documentKind(draft.kind);
  if (kind === undefined || !isKindInForce(kind, at)) {
    const known = kind === undefined ? "no document kind" : "no document kind in force then";
    found("DRAFT_KIND", "kind", `"${excerpt(draft.kind)}" is ${known}.`, draft.kind);
  }
  const { length } = draft.subject.trim();
  if (length === 0) found("DRAFT_SUBJECT", "subject", "The subject is empty.");
  if (length > LONGEST_SUBJECT) found("DRAFT_SUBJECT", "subject", `The subject has ${length} characters.`);
  if (draft.signer.fullName.trim() === "") found("DRAFT_SIGNER", "signer.fullName", "The signer has no name.");
  const urgency = draft.urgency ?? 0;
  if (![0, 1, 2, 3, 4].includes(urgency))
    found("DRAFT_URGENCY", "urgency", `${urgency} is no urgency.`, String(urgency));
  checkAddressees(draft.to, found);
  if (draft.attachments !== undefined) checkAttachments(draft.attachments, found);
  return findings;
}

function checkAddressees(to: readonly Addressee[], found: Found): void {
  if (to.length === 0) found("DRAFT_ADDRESSEE", "to", "The draft has no addressee.");
  const seen = new Set<string>();
  to.forEach(({ organId }, index) => {
    const path = `to[${index}].organId`;
    const id = parseOrganId(organId).id.text;
    if (id === "") found("DRAFT_ADDRESSEE", path, "The addressee has no organisation id.");
    else if (seen.has(id)) found("DRAFT_ADDRESSEE", path, `"${excerpt(id)}" is addressed twice.`, organId);
    seen.add(id);
  });
}

function checkAttachments(attachments: readonly DraftAttachment[], found: Found): void {
  if (attachments.length === 0) found("DRAFT_ATTACHMENT", "attachments", "There is no file to sign.");
  const seen = new Set<string>();
  attachments.forEach(({ name, contentType = PDF, content }, index) => {
    const place = `attachments[${index}]`;
    const wrong = (message: string): void => {
      found("DRAFT_ATTACHMENT", `${place}.name`, message, name);
    };
    if (content.length === 0) found("DRAFT_ATTACHMENT", `${place}.content`, "The file is empty.");
    if (name === undefined) {
      if (contentType !== PDF) wrong(`A file of type "${excerpt(contentType)}" has no name.`);
      return;
    }
    if (!/[^./\\]\.[^./\\\s]+$/u.test(name)) wrong(`"${excerpt(name)}" has no extension.`);
    if (/[/\\\p{Cc}]/u.test(name)) wrong(`"${excerpt(name)}" is no plain file name.`);
    if (name.length > LONGEST_NAME) wrong(`The name has ${name.length} characters, more than ${LONGEST_NAME}.`);
    if (seen.has(name)) wrong(`Two files are named "${excerpt(name)}".`);
    seen.add(name);
  });
}
