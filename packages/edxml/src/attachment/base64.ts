import { Buffer } from "node:buffer";

/** Bytes from base64 text, and the first characters that are none of it. */
export interface DecodedBase64 {
  readonly bytes: Uint8Array;
  /** What should not stand there: a foreign character, or text behind the padding. `undefined` when all is well. */
  readonly garbage?: string;
}

/**
 * Decodes base64 as leniently as the national SDK does (wrapped lines, blanks, the URL alphabet, garbage skipped), but
 * tells garbage. Linear in the length of the text, whatever it is.
 */
export function decodeBase64(text: string): DecodedBase64 {
  const { buffer, byteOffset, length } = Buffer.from(text, "base64");
  const bytes = new Uint8Array(buffer, byteOffset, length);
  const pads = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  // In whole groups of four every character that is skipped makes the bytes fewer: then nothing needs to be searched.
  if (text.length % 4 === 0 && length === (text.length / 4) * 3 - pads) return { bytes };
  const padding = text.indexOf("=");
  const behind = padding === -1 ? -1 : text.slice(padding).search(/[^=\s]/);
  const foreign = text.search(/[^A-Za-z0-9+/_=\s-]/);
  const at = foreign === -1 && behind !== -1 ? padding + behind : foreign;
  return at === -1 ? { bytes } : { bytes, garbage: text.slice(at, at + 20) };
}
