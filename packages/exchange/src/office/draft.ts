import { documentKind, excerpt, isKindInForce, parseOrganId, type Finding, type Millis } from "@lienthong/model";

/** An addressee — nơi nhận. */
export interface Addressee {
  readonly organId: string;
  readonly name: string;
}

/** A file of a draft. */
export interface DraftAttachment {
  /**
   * File name with extension. A PDF without one is named after the document's code once it has a number:
   * `45-TB-UBND.pdf`.
   */
  readonly name?: string;
  /** Default `application/pdf`. */
  readonly contentType?: string;
  readonly content: Uint8Array;
  readonly description?: string;
}

/** The person with authority who signs — người ký. */
export interface DraftSigner {
  readonly fullName: string;
  /** Chức vụ. */
  readonly position?: string;
  /** Quyền hạn: `TM.`, `KT.`, `TL.`, … */
  readonly competence?: string;
}

/** A document before it has a number: dự thảo. */
export interface Draft {
  /** Key of a kind in model's table: `TB`, `CV`, `QĐ`, … */
  readonly kind: string;
  /** Trích yếu, 1–500 characters. */
  readonly subject: string;
  /** Default: the subject, as most senders do. */
  readonly content?: string;
  readonly to: readonly Addressee[];
  readonly signer: DraftSigner;
  /** Unit that drafted it, for kinds whose notation names it: `VX` in `123/UBND-VX`. */
  readonly drafting?: string;
  /**
   * Default: one placeholder PDF. It cannot show the number: the personal signature covers it, and the number comes
   * after that signature.
   */
  readonly attachments?: readonly DraftAttachment[];
  /** Put `_Signed` into the names of files named after the code: what some hubs count as signed (F-23). */
  readonly signedName?: boolean;
  /** 0 normal (default) · 1 khẩn · 2 thượng khẩn · 3 hỏa tốc · 4 hỏa tốc hẹn giờ. */
  readonly urgency?: number;
  readonly dueDate?: Millis;
  /** Where it is issued — địa danh. */
  readonly place?: string;
  /** Lines of "Nơi nhận" as printed. Default: the names of the addressees. */
  readonly toPlaces?: readonly string[];
  /** Documents it answers. */
  readonly responseFor?: readonly DraftResponse[];
  /** Original (default), copy, or annex: what decides which signatures it needs. */
  readonly form?: DocumentForm;
  /**
   * Whether the person with authority signs digitally. Default: where the rules of the time ask for it, and on originals
   * of an office that has a personal signer.
   */
  readonly personal?: boolean;
  /** A paper copy is sent in parallel. */
  readonly paper?: boolean;
}

/** Form of a document, as model's `signatureRequirement` knows them. */
export type DocumentForm = "original" | "copy" | "annex-inside" | "annex-separate";

/** A document that a draft answers. */
export interface DraftResponse {
  readonly organId: string;
  /** Number and notation. */
  readonly code: string;
  readonly documentId: string;
  /** `yyyy/MM/dd`. */
  readonly promulgationDate: string;
}

const LONGEST_SUBJECT = 500;
const LONGEST_NAME = 500;
const PDF = "application/pdf";

/**
 * Everything that keeps a draft from being issued, each with its path; empty for a good one.
 *
 * @param at when it would be issued: kinds come and go with the regulations
 */
export function checkDraft(draft: Draft, at: Millis): readonly Finding[] {
  const findings: Finding[] = [];
  const found: Found = (path, message, remedy, value) => {
    const shown = value === undefined ? {} : { value: excerpt(value) };
    findings.push({ code: "DRAFT_INVALID", severity: "error", path, message, remedy, ...shown });
  };
  const kind = documentKind(draft.kind);
  if (kind === undefined || !isKindInForce(kind, at)) {
    const known = kind === undefined ? "no document kind" : "no document kind in force then";
    const remedy = "Use a key of documentKinds(at), e.g. TB or CV.";
    found("kind", `"${excerpt(draft.kind)}" is ${known}.`, remedy, draft.kind);
  }
  if (draft.subject.trim() === "") found("subject", "The subject is empty.", "Say what the document is about.");
  if (draft.subject.length > LONGEST_SUBJECT) {
    found("subject", `The subject has ${draft.subject.length} characters.`, `Use at most ${LONGEST_SUBJECT}.`);
  }
  if (draft.signer.fullName.trim() === "") found("signer.fullName", "The signer has no name.", "Give the full name.");
  const urgency = draft.urgency ?? 0;
  if (![0, 1, 2, 3, 4].includes(urgency)) {
    found("urgency", `${urgency} is no urgency.`, "Use 0 (normal) to 4 (hỏa tốc hẹn giờ).", String(urgency));
  }
  checkAddressees(draft.to, found);
  if (draft.attachments !== undefined) checkAttachments(draft.attachments, found);
  return findings;
}

type Found = (path: string, message: string, remedy: string, value?: string) => void;

function checkAddressees(to: readonly Addressee[], found: Found): void {
  if (to.length === 0) found("to", "The draft has no addressee.", "Give at least one.");
  const seen = new Set<string>();
  to.forEach(({ organId }, index) => {
    const id = parseOrganId(organId).id.text;
    if (id === "") found(`to[${index}].organId`, "The addressee has no organisation id.", "Give its id.");
    else if (seen.has(id)) found(`to[${index}].organId`, `"${excerpt(id)}" is addressed twice.`, "Keep one.", organId);
    seen.add(id);
  });
}

function checkAttachments(attachments: readonly DraftAttachment[], found: Found): void {
  const seen = new Set<string>();
  if (attachments.length === 0)
    found("attachments", "There is no file to sign.", "Give one, or leave attachments out.");
  attachments.forEach(({ name, contentType = PDF, content }, index) => {
    const path = `attachments[${index}].name`;
    if (content.length === 0) found(`attachments[${index}].content`, "The file is empty.", "Give its bytes.");
    if (name === undefined) {
      if (contentType !== PDF) found(path, `A file of type "${excerpt(contentType)}" has no name.`, "Give it one.");
      return;
    }
    if (!/[^./\\]\.[^./\\\s]+$/u.test(name))
      found(path, `"${excerpt(name)}" has no extension.`, "Give one, like .pdf.", name);
    if (/[/\\\p{Cc}]/u.test(name)) found(path, `"${excerpt(name)}" is no plain file name.`, "Leave out folders.", name);
    if (name.length > LONGEST_NAME)
      found(path, `The name has ${name.length} characters.`, `Use at most ${LONGEST_NAME}.`);
    if (seen.has(name)) found(path, `Two files are named "${excerpt(name)}".`, "Give each its own name.", name);
    seen.add(name);
  });
}
