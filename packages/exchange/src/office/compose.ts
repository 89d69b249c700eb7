import { writeMessage, type DocumentDraft } from "@lienthong/edxml";
import {
  documentKind,
  formatDocumentCode,
  formatEdxmlDate,
  formatFinding,
  isLienThongError,
  kindAbbreviation,
  signatureRequirement,
  vietnamTime,
  type Finding,
  type IdSource,
  type Millis,
  type SignatureNeed,
  type SignedBy,
  type Unit,
} from "@lienthong/model";
import { signAttachments, signMessage, type Signer } from "@lienthong/signature";
import { ExchangeError } from "../errors.js";
import type { OutgoingRegister } from "../register/outgoing-register.js";
import { documentMessage, draftFiles } from "./document-message.js";
import { checkDraft } from "./check-draft.js";
import type { Draft } from "./draft.js";

/** With what an office signs. */
export interface OfficeSigners {
  readonly organisation: Signer;
  /** The person with authority; one signer stands for all of an office's leaders. */
  readonly personal?: Signer;
}

/** How document ids are made: from organisation, date and code as the Government Office does, or UUIDs. */
export type DocumentIds = "convention" | "uuid";

/** Who issues. */
export interface Issuer {
  readonly unit: Unit;
  /** Abbreviation in codes: `UBND`, `SNV`. */
  readonly abbreviation: string;
  readonly signers: OfficeSigners;
  readonly register: OutgoingRegister;
  readonly documentIds: DocumentIds;
  readonly ids: IdSource;
  /** Whether the issuer has a document with this id already. */
  readonly taken: (documentId: string) => boolean;
}

/** A document with number, date and signatures: văn bản đã phát hành. */
export interface IssuedDocument {
  readonly documentId: string;
  /** Number and notation, e.g. `45/TB-UBND`. */
  readonly code: string;
  readonly kind: string;
  readonly number: number;
  readonly year: number;
  readonly issuedAt: Millis;
  readonly signed: SignedBy;
  /** The signed message. */
  readonly bytes: Uint8Array;
  /** What was written, without the signatures. */
  readonly message: DocumentDraft;
}

/**
 * Issues a draft in the order of ND30 (Art. 13–15, 17): the person with authority signs the attachments, the number and
 * the date are assigned, the organisation signs the whole. The number is taken only if everything succeeds.
 *
 * @throws ExchangeError `EXCHANGE_DRAFT_INVALID`, `EXCHANGE_SIGNATURE_REQUIRED`, `EXCHANGE_DOCUMENT_ID_TAKEN`; nothing
 *   is changed, no number is used
 */
export function compose(draft: Draft, issuer: Issuer, time: Millis): IssuedDocument {
  refuse(checkDraft(draft, time));
  const required = signatureRequirement({ at: time, form: draft.form ?? "original" });
  const personal = (draft.personal ?? signsPersonally(draft, required.personal)) ? issuer.signers.personal : undefined;
  if (personal === undefined && (required.personal === "required" || draft.personal === true))
    throw noPersonalSigner(issuer.unit, draft);
  const { unit, abbreviation, signers } = issuer;
  // Model's own spelling (NFC): the same kind typed otherwise must not begin a series of its own.
  const kind = documentKind(draft.kind)?.key ?? draft.kind;
  const { year } = vietnamTime(time);
  const files = draftFiles(draft, unit, issuer.ids);
  const first = personal === undefined ? [] : [signAttachments(files, { signer: personal, time })];

  return issuer.register.issue(seriesOf(kind, time), year, (number): IssuedDocument => {
    const drafting = draft.drafting === undefined ? {} : { drafting: draft.drafting };
    const code = formatDocumentCode({ number, kind, issuer: abbreviation, ...drafting, year, at: time });
    const byConvention = issuer.documentIds === "convention";
    const documentId = byConvention ? `${unit.id},${formatEdxmlDate(time)},${code}` : issuer.ids.next();
    if (issuer.taken(documentId)) throw idTaken(documentId);
    const message = documentMessage(draft, files, { unit, documentId, code, time });
    const unsigned = writeDraft(message, first);
    const seal = required.organisation !== "not-needed";
    const bytes = seal
      ? signMessage(unsigned, { role: "organisation", layout: "parts", signer: signers.organisation, time })
      : unsigned;
    const signed = signedBy(personal !== undefined, seal);
    return { documentId, code, kind, number, year, issuedAt: time, signed, bytes, message };
  });
}

/**
 * What is numbered together: the documents of one kind. Kinds without an abbreviation share the series of the official
 * letter (`CV`), because their codes (`12/UBND`) would otherwise meet.
 */
function seriesOf(kind: string, time: Millis): string {
  return kindAbbreviation(kind, time) === undefined ? "CV" : kind;
}

/**
 * The person with authority signs where the rules of the time ask for it, and an original also where they do not: an
 * office that has a personal signer uses it.
 */
function signsPersonally({ form = "original" }: Draft, need: SignatureNeed): boolean {
  return need !== "not-needed" || form === "original";
}

function signedBy(personal: boolean, organisation: boolean): SignedBy {
  if (personal) return organisation ? "both" : "personal";
  return organisation ? "organisation" : "none";
}

/** Writes the message; what its writer finds wrong came from the draft. */
function writeDraft(message: DocumentDraft, signatures: readonly string[]): Uint8Array {
  try {
    return writeMessage(message, { ids: true, signatures });
  } catch (error) {
    if (isLienThongError(error) && error.code === "EDXML_INVALID")
      refuse(error.details["findings"] as readonly Finding[], error);
    throw error;
  }
}

function refuse(findings: readonly Finding[], cause?: unknown): void {
  const [first] = findings;
  if (first === undefined) return;
  const more = findings.length === 1 ? "" : ` (and ${findings.length - 1} more in details.findings)`;
  throw new ExchangeError("EXCHANGE_DRAFT_INVALID", `The draft cannot be issued: ${formatFinding(first)}${more}`, {
    details: { findings },
    ...(cause === undefined ? {} : { cause }),
  });
}

function noPersonalSigner(unit: Unit, draft: Draft): ExchangeError {
  const { id } = unit;
  return new ExchangeError(
    "EXCHANGE_SIGNATURE_REQUIRED",
    `A document of kind "${draft.kind}" needs the signature of the person with authority, and office "${id}" has no personal signer; give it one.`,
    { details: { unit: id, kind: draft.kind, role: "personal" } },
  );
}

function idTaken(documentId: string): ExchangeError {
  return new ExchangeError(
    "EXCHANGE_DOCUMENT_ID_TAKEN",
    `Document id "${documentId}" belongs to another document of this office; two kinds have one notation: choose documentIds "uuid".`,
    { details: { documentId } },
  );
}
