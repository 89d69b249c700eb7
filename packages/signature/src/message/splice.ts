import { Buffer } from "node:buffer";
import { byteOffset, type XmlDocument } from "@lienthong/xml";

/** A text to put into a document at an offset of its source. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** The bytes of a document with texts put in, every other byte as it was. */
export function splice(bytes: Uint8Array, document: XmlDocument, insertions: readonly Insertion[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const { offset, text } of insertions.toSorted((a, b) => a.offset - b.offset)) {
    const to = byteOffset(document, offset);
    pieces.push(bytes.subarray(from, to), Buffer.from(text, "utf8"));
    from = to;
  }
  pieces.push(bytes.subarray(from));
  return Buffer.concat(pieces);
}
