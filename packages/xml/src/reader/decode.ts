import { Buffer, isUtf8 } from "node:buffer";
import { XmlError } from "../errors.js";

/** A document as text. */
export interface DecodedSource {
  /** Without byte order mark. */
  readonly text: string;
  readonly bom: boolean;
}

/**
 * Decodes UTF-8, with or without byte order mark, and nothing else.
 *
 * @throws XmlError `XML_ENCODING` at the first byte that is not UTF-8 (overlong forms, surrogates and cut sequences
 * included), or for the byte order mark of UTF-16.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedSource {
  const [first, second, third] = bytes;
  if ((first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe)) {
    throw new XmlError("XML_ENCODING", "The document is UTF-16 (byte order mark at offset 0); save it as UTF-8.", {
      details: { offset: 0, line: 1, column: 1 },
    });
  }
  const bom = first === 0xef && second === 0xbb && third === 0xbf;
  const body = bom ? bytes.subarray(3) : bytes;
  if (!isUtf8(body)) throw invalidByte(bytes);
  // The check and the decoder of Buffer take a third of the time of a fatal TextDecoder.
  return { text: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("utf8"), bom };
}

function invalidByte(bytes: Uint8Array): XmlError {
  const offset = firstInvalidByte(bytes);
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < offset; index += 1) {
    if (bytes[index] === 0x0a) {
      line += 1;
      lineStart = index + 1;
    }
  }
  const value = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
  return new XmlError(
    "XML_ENCODING",
    `Line ${line}: the byte ${value} at offset ${offset} is not UTF-8; save the document as UTF-8.`,
    { details: { offset, line, column: offset - lineStart + 1, value } },
  );
}

/** Only for the message: the check of the platform refuses without saying where. */
function firstInvalidByte(bytes: Uint8Array): number {
  let offset = 0;
  for (;;) {
    const length = sequenceLength(bytes, offset);
    if (length === 0 || offset + length > bytes.length) return offset;
    offset += length;
  }
}

/** Length of the UTF-8 sequence that begins here, 0 when there is none (RFC 3629 §4). */
function sequenceLength(bytes: Uint8Array, start: number): number {
  const lead = bytes[start] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  const second = bytes[start + 1] ?? 0;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  for (let index = 1; index < length; index += 1) {
    if (((bytes[start + index] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
