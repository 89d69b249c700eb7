import { zipSync } from "fflate";
import type { AttachmentDraft } from "../message/draft.js";
import { bareContentId } from "./content-id.js";
import { extensionOf } from "./file-name.js";
import { unpack } from "./unpack.js";
import { DEFAULT_ZIP_LIMITS, looksZipped } from "./zip-directory.js";
import { ZIP_TYPE } from "./zip-type.js";

/** How files travel: `sdk` zips as the national SDK does; `never` sends every file as it is. */
export type ZipRule = "sdk" | "never";

/** A file ready to travel. */
export interface PackedAttachment extends AttachmentDraft {
  readonly contentId: string;
  readonly contentType: string;
  readonly wire: Uint8Array;
}

/** What the SDK sends as it is, by extension, and the type it says: proved with the vendor's builder. */
const RAW: ReadonlyMap<string, string> = new Map([
  ["pdf", "application/pdf"],
  ["doc", "application/doc"],
  ["docx", "application/docx"],
  ["zip", "application/zip"],
]);

const ANY_TYPE = "application/octet-stream";

/** The first moment that zip knows; with the time of day in the middle, so that it exists in every time zone. */
const ZIP_EPOCH: readonly [number, number, number, number] = [1980, 0, 1, 12];

/**
 * Packs the files of a draft for the way: what `writeMessage` does itself, and what a signature over the files needs
 * beforehand. Deterministic: equal files give equal bytes (the time in a zip is fixed).
 */
export function packAttachments(
  attachments: readonly AttachmentDraft[],
  zip: ZipRule = "sdk",
): readonly PackedAttachment[] {
  return attachments.map((attachment, index) => packAttachment(attachment, String(index + 1), zip));
}

function packAttachment(attachment: AttachmentDraft, place: string, zip: ZipRule): PackedAttachment {
  const contentId = bareContentId(attachment.contentId ?? place);
  const extension = attachment.format ?? extensionOf(attachment.name);
  if (attachment.wire !== undefined) {
    const declared = attachment.contentType ?? "";
    const contentType = declared === "" ? typeOf(extension, attachment.wire !== attachment.content) : declared;
    return { ...attachment, contentId, contentType, wire: attachment.wire };
  }
  if (zip === "never" || (RAW.has(extension) && staysItself(attachment, extension))) {
    return { ...attachment, contentId, contentType: typeOf(extension, false), wire: attachment.content };
  }
  const name =
    contentId.replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 64) +
    (/^[A-Za-z0-9]{1,16}$/.test(extension) ? `.${extension}` : "");
  const wire = zipSync({ [name]: attachment.content }, { mtime: new Date(...ZIP_EPOCH) });
  return { ...attachment, contentId, contentType: ZIP_TYPE, wire };
}

/** Whether a reader that looks at the bytes takes the file as it is: an archive called .pdf would be unzipped. */
function staysItself({ name, format, content }: AttachmentDraft, extension: string): boolean {
  if (!looksZipped(content)) return true;
  const travelling = { name, contentType: typeOf(extension, false), ...(format === undefined ? {} : { format }) };
  const { content: read, noticed } = unpack(content, travelling, DEFAULT_ZIP_LIMITS);
  return read === content && noticed.length === 0;
}

/** `application/zip` would make a reader unzip: it is never said of a file that travels as it is, but for `.zip` itself. */
function typeOf(extension: string, packed: boolean): string {
  return packed ? ZIP_TYPE : (RAW.get(extension) ?? ANY_TYPE);
}
