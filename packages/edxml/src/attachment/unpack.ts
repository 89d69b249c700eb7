import type { EdxmlFindingCode } from "../findings.js";
import { extensionOf } from "./file-name.js";
import {
  looksZipped,
  unzipEntry,
  zipEntries,
  type ZipEntry,
  type ZipLimits,
  type ZipRefusal,
} from "./zip-directory.js";
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
  if (entries === "damaged") return unpackNone(wire, entries, attachment.name);
  if (isContainer(extension, entries)) {
    const noticed = declared ? [{ code: "EDXML_ZIP_DECLARED", value, assumed: "the file as it is" } as const] : [];
    return { content: wire, noticed };
  }
  if (entries === "limit") return unpackNone(wire, entries, `more than ${limits.entries} files`);
  const undeclared =
    declared || value === "" ? [] : [{ code: "EDXML_ZIP_UNDECLARED", value, assumed: "a zipped file" } as const];
  const first = unpackFirst(wire, entries, limits);
  return { content: first.content, noticed: [...undeclared, ...first.noticed] };
}

/** With more files than are looked at, the extension is believed: what is zipped for the way is one file. */
function isContainer(extension: string, entries: readonly ZipEntry[] | "limit"): boolean {
  const mark = CONTAINERS.get(extension.toLowerCase());
  return mark !== undefined && (entries === "limit" || entries.some(({ name }) => mark.test(name)));
}

function unpackFirst(wire: Uint8Array, entries: readonly ZipEntry[], limits: ZipLimits): Unpacked {
  const files = entries.filter(({ name }) => !name.endsWith("/"));
  const [first, second] = files;
  if (first === undefined) return { content: new Uint8Array(0), noticed: [{ code: "EDXML_ZIP_EMPTY", value: "" }] };
  const content = unzipEntry(wire, first, limits);
  if (content === "limit") return unpackNone(wire, content, `${first.size} bytes`);
  if (content === "damaged") return unpackNone(wire, content, first.name);
  const noticed: Unpacked["noticed"][number][] = [];
  if (/[/\\]/.test(first.name)) noticed.push({ code: "EDXML_ZIP_PATH", value: first.name });
  if (second !== undefined) noticed.push({ code: "EDXML_ZIP_ENTRIES", value: second.name, assumed: first.name });
  return { content, noticed };
}

function unpackNone(wire: Uint8Array, refusal: ZipRefusal, value: string): Unpacked {
  const code = refusal === "limit" ? "EDXML_ZIP_LIMIT" : "EDXML_ZIP_DAMAGED";
  return { content: wire, noticed: [{ code, value }] };
}

/** Unpacks the files of one message, all of them together within the limits. */
export class Unpacker {
  readonly #limits: ZipLimits;
  #left: number;

  constructor(limits: ZipLimits) {
    this.#limits = limits;
    this.#left = limits.total;
  }

  /** As {@link unpack}, with what the files before have left of the total. */
  unpack(wire: Uint8Array, attachment: Parameters<typeof unpack>[1]): Unpacked {
    const unpacked = unpack(wire, attachment, { ...this.#limits, total: this.#left });
    if (unpacked.content !== wire) this.#left -= unpacked.content.length;
    return unpacked;
  }
}
