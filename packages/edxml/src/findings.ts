import { excerpt, type Finding } from "@lienthong/model";
import { ATTACHMENT_FINDINGS, type AttachmentFindingCode } from "./findings/attachment-findings.js";
import { ELEMENT_FINDINGS, type ElementFindingCode } from "./findings/element-findings.js";
import { FILE_FINDINGS, type FileFindingCode } from "./findings/file-findings.js";
import type { FindingEntry } from "./findings/finding-entry.js";
import { VALUE_FINDINGS, type ValueFindingCode } from "./findings/value-findings.js";

/** What the reader of messages finds. What the validator finds is in `EDXML_RULES`. */
export type EdxmlFindingCode = AttachmentFindingCode | ElementFindingCode | FileFindingCode | ValueFindingCode;

/**
 * Every finding of the reader: of the file, its elements, their values, the attachments. `error`: something is lost or
 * unsure; `warning`: tolerated; `info`: told.
 */
export const EDXML_FINDINGS: Readonly<Record<EdxmlFindingCode, FindingEntry>> = {
  ...FILE_FINDINGS,
  ...ELEMENT_FINDINGS,
  ...VALUE_FINDINGS,
  ...ATTACHMENT_FINDINGS,
};

/** A finding by its row of the table, with what was read and what was assumed instead. */
export function readFinding(
  code: EdxmlFindingCode,
  place: { readonly path: string; readonly line?: number; readonly column?: number },
  value?: string,
  assumed?: string,
): Finding {
  const { severity, meaning, remedy } = EDXML_FINDINGS[code];
  const read = value === undefined || value === "" ? "" : `: ${JSON.stringify(excerpt(value))}`;
  const taken = assumed === undefined ? "" : `; read as ${assumed}`;
  return {
    code,
    severity,
    ...place,
    ...(value === undefined ? {} : { value: excerpt(value) }),
    message: `${meaning.en}${read}${taken}.`,
    remedy: remedy.en,
  };
}
