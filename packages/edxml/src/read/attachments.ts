import { Buffer } from "node:buffer";
import { textContent, type XmlElement } from "@lienthong/xml";
import { decodeBase64 } from "../attachment/base64.js";
import { bareContentId } from "../attachment/content-id.js";
import { safeFileName } from "../attachment/file-name.js";
import { Unpacker } from "../attachment/unpack.js";
import { looksZipped, type ZipLimits } from "../attachment/zip-directory.js";
import type { Attachment, ManifestEntry } from "../message/attachment.js";
import { Fields } from "./fields.js";
import { given } from "./given.js";
import type { Reading } from "./reading.js";

/** `edXMLBody/edXMLManifest/Reference`, all of them. */
export function readManifest(body: Fields | undefined): readonly ManifestEntry[] {
  const manifest = body?.inner("edXMLManifest") ?? body?.inner("Manifest");
  if (manifest === undefined) return [];
  const entries = manifest.all("Reference").map((element): ManifestEntry => {
    const fields = new Fields(element, manifest.reading);
    const entry = given({
      contentId: bareContentId(fields.requiredToken("ContentId")),
      name: fields.text("AttachmentName"),
      contentType: fields.token("ContentType"),
      description: fields.text("Description"),
    });
    fields.close();
    return entry;
  });
  manifest.close();
  return entries;
}

/** `AttachmentEncoded/Attachment`, all of them, or those of the layout of a gateway. */
export function readAttachments(root: Fields, envelope: Fields, limits: ZipLimits): readonly Attachment[] {
  const own = root.inner("AttachmentEncoded");
  const inside = own === undefined ? envelope.inner("AttachmentEncoded") : undefined;
  if (inside !== undefined) root.reading.found("EDXML_ELEMENT_MISPLACED", inside.element, "AttachmentEncoded");
  const list = own ?? inside;
  const unpacker = new Unpacker(limits);
  if (list !== undefined) {
    const attachments = list
      .all("Attachment")
      .map((element) => readAttachment(new Fields(element, list.reading), unpacker));
    list.close();
    return attachments;
  }
  return readGatewayAttachments(envelope, unpacker);
}

/** `edXMLAttachments/Attachment{AttachmentName, AttachmentType, AttachmentSize, AttachmentData}`, seen in real messages of a gateway. */
function readGatewayAttachments(envelope: Fields, unpacker: Unpacker): readonly Attachment[] {
  const list = envelope.inner("edXMLAttachments");
  if (list === undefined) return [];
  list.reading.found("EDXML_ATTACHMENT_LAYOUT", list.element, undefined, "attachments with the ContentIds 1, 2, …");
  return list.all("Attachment").map((element, index) => {
    const fields = new Fields(element, list.reading);
    const name = fields.text("AttachmentName") ?? "";
    const wire = readContent(fields, "AttachmentData");
    const attachment = opened(fields, { contentId: String(index + 1), name, contentType: "", wire }, unpacker);
    for (const passed of ["AttachmentType", "AttachmentSize"]) fields.all(passed);
    fields.close();
    return attachment;
  });
}

function readAttachment(fields: Fields, unpacker: Unpacker): Attachment {
  const { element, reading } = fields;
  const name = fields.text("AttachmentName") ?? "";
  if (name === "") reading.found("EDXML_ATTACHMENT_NAME", element);
  const contentType = fields.token("ContentType") ?? "";
  if (contentType === "") reading.found("EDXML_CONTENT_TYPE_MISSING", element, name);
  const read = given({
    contentId: bareContentId(fields.requiredToken("ContentId")),
    name,
    contentType,
    description: fields.text("Description"),
    fieldName: fields.text("FieldName"),
    mimeType: fields.token("MimeType"),
    format: fields.token("Format"),
    wire: readContent(fields, "ContentTransferEncoded"),
  });
  fields.close();
  return opened(fields, read, unpacker);
}

function readContent(fields: Fields, local: string): Uint8Array {
  const element = fields.one(local);
  if (element === undefined) {
    fields.reading.found("EDXML_ATTACHMENT_NO_CONTENT", fields.element);
    return new Uint8Array(0);
  }
  const { bytes, garbage } = decodeBase64(textContent(element));
  if (garbage !== undefined) fields.reading.found("EDXML_BASE64", element, garbage);
  return bytes;
}

function opened(fields: Fields, read: Omit<Attachment, "fileName" | "content">, unpacker: Unpacker): Attachment {
  const { element, reading } = fields;
  const { content, noticed } = unpacker.unpack(read.wire, read);
  for (const { code, value, assumed } of noticed) reading.found(code, element, value, assumed);
  const fileName = safeFileName(read.name);
  if (fileName !== read.name && read.name !== "") reading.found("EDXML_FILE_NAME", element, read.name, fileName);
  if (hasReplacementCharacters(content)) reading.found("EDXML_CONTENT_DAMAGED", element, read.name);
  return { ...read, fileName, content };
}

/** U+FFFD in UTF-8. */
const REPLACEMENT = Uint8Array.of(0xef, 0xbf, 0xbd);

/** Only in PDF and zip, where the three bytes cannot stand by themselves often: in a text they may be meant. */
function hasReplacementCharacters(content: Uint8Array): boolean {
  const pdf = content[0] === 0x25 && content[1] === 0x50 && content[2] === 0x44 && content[3] === 0x46;
  if (!pdf && !looksZipped(content)) return false;
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  let runs = 0;
  for (let at = bytes.indexOf(REPLACEMENT); at !== -1 && runs < 3; at = bytes.indexOf(REPLACEMENT, at + 3)) runs += 1;
  return runs === 3;
}

/** Compares both lists of files by `ContentId`, and finds ids that are there twice. */
export function compareManifest(
  manifest: readonly ManifestEntry[],
  attachments: readonly Attachment[],
  at: XmlElement,
  reading: Reading,
): void {
  const attached = new Set<string>();
  for (const { contentId } of attachments) {
    if (attached.has(contentId)) reading.found("EDXML_CONTENT_ID_TWICE", at, contentId);
    attached.add(contentId);
  }
  const listed = new Set(manifest.map(({ contentId }) => contentId));
  for (const { contentId, name } of manifest) {
    if (!attached.has(contentId)) reading.found("EDXML_ATTACHMENT_MISSING", at, name ?? contentId);
  }
  for (const { contentId, name } of attachments) {
    if (!listed.has(contentId)) reading.found("EDXML_ATTACHMENT_UNLISTED", at, name);
  }
}
