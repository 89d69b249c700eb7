import {
  documentKind,
  excerpt,
  formatDocumentCode,
  isKindInForce,
  isLienThongError,
  parseOrganId,
  vietnamTime,
  type Finding,
  type Millis,
} from "@lienthong/model";
import { EXCHANGE_FINDINGS, type ExchangeFindingCode } from "../findings.js";
import type { Addressee, Draft, DraftAttachment } from "./draft.js";

const LONGEST_SUBJECT = 500;
const LONGEST_NAME = 500;
const PDF = "application/pdf";

type Found = (code: ExchangeFindingCode, path: string, message: string, value?: string) => void;

const FORMS: readonly string[] = ["original", "copy", "annex-inside", "annex-separate"];

/** A text of a draft, "" when there is none: callers without types leave fields out. */
function textOf(value: string | null | undefined): string {
  return typeof value === "string" ? value : "";
}

/**
 * Everything that keeps a draft from being issued, each with its path; empty for a good one. Codes: `EXCHANGE_FINDINGS`.
 * Fields that a caller without types left out count as empty.
 *
 * @param at when it would be issued: kinds come and go with the regulations
 */
export function checkDraft(draft: Draft, at: Millis): readonly Finding[] {
  const findings: Finding[] = [];
  const found: Found = (code, path, message, value) => {
    const shown = value === undefined ? {} : { value: excerpt(value) };
    findings.push({ code, severity: "error", path, ...shown, message, remedy: EXCHANGE_FINDINGS[code].cure.en });
  };
  const key = textOf(draft.kind);
  const kind = documentKind(key);
  if (kind === undefined || !isKindInForce(kind, at)) {
    const known = kind === undefined ? "no document kind" : "no document kind in force then";
    found("DRAFT_KIND", "kind", `"${excerpt(key)}" is ${known}.`, key);
  } else if (draft.drafting !== undefined) checkDrafting(key, draft.drafting, at, found);
  const { length } = textOf(draft.subject).trim();
  if (length === 0) found("DRAFT_SUBJECT", "subject", "The subject is empty.");
  if (length > LONGEST_SUBJECT) found("DRAFT_SUBJECT", "subject", `The subject has ${length} characters.`);
  const { signer } = draft as { readonly signer?: Draft["signer"] };
  if (textOf(signer?.fullName).trim() === "") found("DRAFT_SIGNER", "signer.fullName", "The signer has no name.");
  const urgency = draft.urgency ?? 0;
  if (![0, 1, 2, 3, 4].includes(urgency))
    found("DRAFT_URGENCY", "urgency", `${urgency} is no urgency.`, String(urgency));
  const { form = "original", dueDate = 0 } = draft;
  if (!FORMS.includes(form)) found("DRAFT_FORM", "form", `"${excerpt(form)}" is no form of a document.`, form);
  if (!Number.isSafeInteger(dueDate)) found("DRAFT_DUE_DATE", "dueDate", `${dueDate} is no moment.`, String(dueDate));
  checkAddressees((draft as { readonly to?: Draft["to"] }).to ?? [], found);
  if (draft.attachments !== undefined) checkAttachments(draft.attachments, found);
  return findings;
}

/** The drafting unit stands in the code, so the code decides what it may be. */
function checkDrafting(kind: string, drafting: string, at: Millis, found: Found): void {
  try {
    formatDocumentCode({ number: 1, kind, issuer: "UBND", drafting, year: vietnamTime(at).year, at });
  } catch (error) {
    if (!isLienThongError(error) || error.code !== "MODEL_DOCUMENT_CODE") throw error;
    found("DRAFT_DRAFTING", "drafting", `"${excerpt(drafting)}" cannot stand in a code.`, drafting);
  }
}

function checkAddressees(to: readonly Addressee[], found: Found): void {
  if (to.length === 0) found("DRAFT_ADDRESSEE", "to", "The draft has no addressee.");
  const seen = new Set<string>();
  to.forEach(({ organId }, index) => {
    const path = `to[${index}].organId`;
    const id = parseOrganId(textOf(organId)).id.text;
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
    if (!ArrayBuffer.isView(content)) found("DRAFT_ATTACHMENT", `${place}.content`, "The file is no Uint8Array.");
    else if (content.length === 0) found("DRAFT_ATTACHMENT", `${place}.content`, "The file is empty.");
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
