import type { EdxmlFindingCode } from "../findings.js";
import { extensionOf } from "./file-name.js";
import { looksZipped, unzipEntry, zipEntries, type ZipEntry, type ZipLimits } from "./zip-directory.js";
import { ZIP_TYPE } from "./zip-type.js";

/** A file after unzipping, and what was noticed. */
export interface Unpacked {
  readonly content: Uint8Array;
  readonly noticed: readonly { readonly code: EdxmlFindingCode; readonly value: string; readonly assumed?: string }[];
}

/** Formats that are zip archives themselves, and the file that marks one. */
const CONTAINERS: ReadonlyMap<string, RegExp> = new Map([
  ...["docx", "docm", "dotx", "xlsx", "xlsm", "xltx", "pptx", "pptm", "ppsx"].map(
    (name) => [name, /^\[Content_Types\]\.xml$/] as const,
  ),
  ...["odt", "ods", "odp", "odg", "epub"].map((name) => [name, /^mimetype$/] as const),
  ["jar", /^META-INF\//],
]);

/**
 * What is in the bytes that travelled (the rule of the national SDK, made robust against types that lie): the first file of an archive,
 * unless the attachment is an archive itself. The bytes decide, the `ContentType` that disagrees is noticed. Where
 * nothing can be unpacked, the content is what travelled.
 */
export function unpack(
  wire: Uint8Array,
  attachment: { readonly name: string; readonly contentType: string; readonly format?: string },
  limits: ZipLimits,
): Unpacked {
  const extension = attachment.format ?? extensionOf(attachment.name);
  const declared = attachment.contentType === ZIP_TYPE;
  const value = attachment.contentType;
  if (!looksZipped(wire)) {
    if (!declared || extension === "zip" || wire.length === 0) return { content: wire, noticed: [] };
    return { content: wire, noticed: [{ code: "EDXML_ZIP_DECLARED", value, assumed: "the file as it is" }] };
  }
  // The national SDK compares the extension of an archive exactly: what is called .ZIP is unzipped.
  if (extension === "zip" || (extension.toLowerCase() === "zip" && !declared)) return { content: wire, noticed: [] };
  const entries = zipEntries(wire, limits);
  if (entries === undefined) return { content: wire, noticed: [{ code: "EDXML_ZIP_DAMAGED", value: attachment.name }] };
  if (isContainer(extension, entries)) {
    const noticed = declared ? [{ code: "EDXML_ZIP_DECLARED", value, assumed: "the file as it is" } as const] : [];
    return { content: wire, noticed };
  }
  const undeclared =
    declared || value === "" ? [] : [{ code: "EDXML_ZIP_UNDECLARED", value, assumed: "a zipped file" } as const];
  const first = unpackFirst(wire, entries, limits);
  return { content: first.content, noticed: [...undeclared, ...first.noticed] };
}

function isContainer(extension: string, entries: readonly ZipEntry[]): boolean {
  const mark = CONTAINERS.get(extension.toLowerCase());
  return mark !== undefined && entries.some(({ name }) => mark.test(name));
}

function unpackFirst(wire: Uint8Array, entries: readonly ZipEntry[], limits: ZipLimits): Unpacked {
  const files = entries.filter(({ name }) => !name.endsWith("/"));
  const [first, second] = files;
  if (first === undefined) return { content: new Uint8Array(0), noticed: [{ code: "EDXML_ZIP_EMPTY", value: "" }] };
  const content = unzipEntry(wire, first, limits);
  if (content === "limit")
    return { content: wire, noticed: [{ code: "EDXML_ZIP_LIMIT", value: `${first.size} bytes` }] };
  if (content === "damaged") return { content: wire, noticed: [{ code: "EDXML_ZIP_DAMAGED", value: first.name }] };
  const noticed: Unpacked["noticed"][number][] = [];
  if (/[/\\]/.test(first.name)) noticed.push({ code: "EDXML_ZIP_PATH", value: first.name });
  if (second !== undefined) noticed.push({ code: "EDXML_ZIP_ENTRIES", value: second.name, assumed: first.name });
  return { content, noticed };
}
