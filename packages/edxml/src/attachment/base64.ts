import { Buffer } from "node:buffer";

/** Bytes from base64 text, and what is wrong with it. */
export interface DecodedBase64 {
  readonly bytes: Uint8Array;
  /**
   * What should not stand there: a foreign character, or text behind the padding; or the last characters of a text
   * that ends inside a group of four. `undefined` when all is well.
   */
  readonly garbage?: string;
}

/**
 * Decodes base64 as leniently as the national SDK does (wrapped lines, blanks, the URL alphabet, garbage skipped), but
 * tells garbage and a missing end. Linear in the length of the text, whatever it is.
 */
export function decodeBase64(text: string): DecodedBase64 {
  const { buffer, byteOffset, length } = Buffer.from(text, "base64");
  const bytes = new Uint8Array(buffer, byteOffset, length);
  if (isWhole(text, length)) return { bytes };
  const garbage = garbageOf(text);
  return garbage === undefined ? { bytes } : { bytes, garbage };
}

/**
 * In whole groups of four every character that is skipped makes the bytes fewer: then nothing needs to be searched.
 * Characters beyond ASCII are not skipped by the decoder of Node, but taken for others.
 */
function isWhole(text: string, length: number): boolean {
  const pads = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  return (
    text.length % 4 === 0 && length === (text.length / 4) * 3 - pads && Buffer.byteLength(text, "utf8") === text.length
  );
}

function garbageOf(text: string): string | undefined {
  const foreign = text.search(/[^A-Za-z0-9+/_=\s-]/);
  if (foreign !== -1) return text.slice(foreign, foreign + 20);
  const padding = text.indexOf("=");
  const behind = padding === -1 ? -1 : text.slice(padding).search(/[^=\s]/);
  if (behind !== -1) return text.slice(padding + behind, padding + behind + 20);
  const compact = text.replace(/\s+/g, "");
  return compact.length % 4 === 0 ? undefined : `…${compact.slice(-20)}`;
}
