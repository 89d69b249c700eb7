import { Buffer } from "node:buffer";

const SPACE = /[ \t\r\n]+/g;
const OUTSIDE = /[^A-Za-z0-9+/]/;

/**
 * Base64 read strictly (RFC 4648 §4): the standard alphabet only, padding only where it belongs, unused bits zero.
 * Spaces and line ends are allowed anywhere, as XML folds long values. Node's own decoder passes over junk.
 *
 * @returns `undefined` for anything else.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const plain = text.replace(SPACE, "");
  if (plain.length % 4 !== 0) return undefined;
  const padding = plain.endsWith("==") ? 2 : plain.endsWith("=") ? 1 : 0;
  if (OUTSIDE.test(padding === 0 ? plain : plain.slice(0, -padding))) return undefined;
  const bytes = Buffer.from(plain, "base64");
  if (padding === 0) return bytes;
  const tail = plain.slice(-4);
  return Buffer.from(tail, "base64").toString("base64") === tail ? bytes : undefined;
}

export function encodeBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
