import { Buffer } from "node:buffer";

/**
 * Base64 read strictly (RFC 4648 §4): the standard alphabet only, padding only where it belongs, unused bits zero.
 * Spaces and line ends are allowed anywhere, as XML folds long values.
 *
 * Node's own decoder passes over junk, takes the URL alphabet, and reads a letter beyond U+00FF by its low byte; so what
 * it read is written again and must be the same text.
 *
 * @returns `undefined` for anything else.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  return decodeUnfolded(text) ?? decodeUnfolded(text.replace(/[ \t\r\n]+/g, ""));
}

function decodeUnfolded(text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : undefined;
}

export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
