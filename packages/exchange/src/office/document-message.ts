import { packAttachments, type AttachmentDraft, type DocumentDraft, type PackedAttachment } from "@lienthong/edxml";
import {
  documentKind,
  formatEdxmlDate,
  formatEdxmlTimestamp,
  type IdSource,
  type Millis,
  type Unit,
} from "@lienthong/model";
import { placeholderPdf } from "../placeholder-pdf.js";
import type { Draft } from "./draft.js";

/** What a draft gets when it becomes a document. */
export interface Assigned {
  readonly unit: Unit;
  readonly documentId: string;
  /** Number and notation. */
  readonly code: string;
  readonly time: Millis;
}

/**
 * The files of a draft, ready to travel: what the personal signature covers. They are made before the document has a
 * number, so nothing in them can depend on it; their names can, because they stand in the manifest.
 */
export function draftFiles(draft: Draft, unit: Unit, ids: IdSource): readonly PackedAttachment[] {
  const given = draft.attachments ?? [{ content: placeholder(draft, unit) }];
  return packAttachments(
    given.map(({ name = "document.pdf", content, contentType, description }): AttachmentDraft => ({
      contentId: ids.next(),
      name,
      content,
      ...(contentType === undefined ? {} : { contentType }),
      ...(description === undefined ? {} : { description }),
    })),
  );
}

/** The message of a document, without its signatures. */
export function documentMessage(draft: Draft, files: readonly PackedAttachment[], assigned: Assigned): DocumentDraft {
  const { unit, documentId, code, time } = assigned;
  // Of a legal document the year goes with the number: 30/2020 and NĐ-CP.
  const slash = code.lastIndexOf("/");
  const kind = documentKind(draft.kind);
  const detail = kind?.edxml === undefined ? {} : { detail: kind.edxml.detail };
  const { place, dueDate, paper = false, urgency = 0, responseFor = [] } = draft;
  return {
    kind: "document",
    from: { organId: unit.id, name: unit.name },
    to: draft.to.map(({ organId, name }) => ({ organId, name })),
    documentId,
    code: { number: code.slice(0, slash), notation: code.slice(slash + 1) },
    promulgation: { ...(place === undefined ? {} : { place }), date: formatEdxmlDate(time) },
    type: { type: kind?.edxml?.type ?? 2, ...detail, name: kind?.name.vi ?? draft.kind },
    subject: draft.subject,
    content: draft.content ?? draft.subject,
    signer: draft.signer,
    ...(dueDate === undefined ? {} : { dueDate: formatEdxmlDate(dueDate) }),
    otherInfo: { priority: urgency },
    responseFor,
    toPlaces: draft.toPlaces ?? draft.to.map(({ name }) => name),
    business: { type: "0", paper },
    trace: [{ organId: unit.id, timestamp: formatEdxmlTimestamp(time) }],
    attachments: named(draft, files, code),
  };
}

/** Files without a name of their own are named after the code: `45-TB-UBND.pdf`, `45-TB-UBND-2.pdf`. */
function named(draft: Draft, files: readonly PackedAttachment[], code: string): readonly PackedAttachment[] {
  const stem = code.replace(/[/\\:*?"<>|\s]+/gu, "-");
  const mark = draft.signedName === true ? "_Signed" : "";
  let unnamed = 0;
  return files.map((file, index) => {
    if (draft.attachments?.[index]?.name !== undefined) return file;
    unnamed += 1;
    return { ...file, name: `${stem}${unnamed === 1 ? "" : `-${unnamed}`}${mark}.pdf` };
  });
}

function placeholder(draft: Draft, unit: Unit): Uint8Array {
  const kind = documentKind(draft.kind)?.name.vi ?? draft.kind;
  return placeholderPdf({
    title: kind,
    lines: [
      unit.name,
      draft.subject,
      "",
      "Number and date are assigned after the personal signature, which covers this file:",
      "they stand in the header of the message.",
      "Placeholder made by lienthong; not a real document.",
    ],
  });
}
