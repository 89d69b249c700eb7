import { Buffer } from "node:buffer";
import { bareContentId } from "../attachment/content-id.js";
import { extensionOf, safeFileName } from "../attachment/file-name.js";
import { unpack } from "../attachment/unpack.js";
import { DEFAULT_ZIP_LIMITS } from "../attachment/zip-directory.js";
import type { AttachmentDraft } from "../message/draft.js";
import { EDXML_PATHS } from "../namespace.js";
import { numbered, type Check } from "./check.js";

/** The rules of the attached files. */
export function checkAttachments(check: Check, attachments: readonly AttachmentDraft[]): void {
  const seen = new Set<string>();
  for (const [index, attachment] of attachments.entries()) {
    const path = numbered(EDXML_PATHS.attachments, "Attachment", index, attachments.length);
    const contentId = bareContentId(attachment.contentId ?? String(index + 1));
    check.text(`${path}/ContentId`, contentId);
    if (contentId === "" || /\s/.test(contentId) || seen.has(contentId)) {
      check.breach("EDXML_CONTENT_ID", `${path}/ContentId`, contentId);
    }
    seen.add(contentId);
    checkName(check, `${path}/AttachmentName`, attachment);
    check.text(`${path}/Description`, attachment.description);
    check.text(`${path}/FieldName`, attachment.fieldName);
    check.token(`${path}/MimeType`, attachment.mimeType);
    check.token(`${path}/Format`, attachment.format);
    check.token(`${path}/ContentType`, attachment.contentType);
    checkWire(check, `${path}/ContentTransferEncoded`, attachment);
  }
}

function checkName(check: Check, path: string, { name, format }: AttachmentDraft): void {
  if (!check.text(path, name)) {
    check.breach("EDXML_REQUIRED", path);
    return;
  }
  if (safeFileName(name) !== name) check.breach("EDXML_FILE_UNSAFE", path, name);
  if (extensionOf(name) === "" && format === undefined) check.breach("EDXML_FILE_EXTENSION", path, name);
}

function checkWire(check: Check, path: string, attachment: AttachmentDraft): void {
  const { wire, content } = attachment;
  if (content.length === 0) check.breach("EDXML_RECOMMENDED", path);
  if (wire === undefined || wire === content) return;
  const { content: unpacked } = unpack(
    wire,
    { ...attachment, contentType: attachment.contentType ?? "" },
    DEFAULT_ZIP_LIMITS,
  );
  if (Buffer.compare(unpacked, content) !== 0) check.breach("EDXML_WIRE", path, attachment.name);
}
