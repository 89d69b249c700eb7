/** What the parameters of a call are called on the wire: `XroadVnpt-docId`. HTTP compares it without case. */
export const VXP_PREFIX = "XroadVnpt-";

/** Header names beside the parameters, without prefix. */
export const SIGN_HEADER = "sign-header";
export const SIGN_HEADER_KEY = "sign-header-key";
export const HASH_HEADER = "hash-header";

/** One header with the prefix, as it came: a name may come more than once. */
export interface SentHeader {
  /** Without the prefix, spelled as it came. */
  readonly name: string;
  /** One character per byte, as Node gives it. */
  readonly value: string;
}

/** The headers with the prefix, from Node's `rawHeaders` (which drop nothing and join nothing). */
export function vxpHeaders(rawHeaders: readonly string[]): readonly SentHeader[] {
  const sent: SentHeader[] = [];
  const prefix = VXP_PREFIX.toLowerCase();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? "";
    if (!name.toLowerCase().startsWith(prefix)) continue;
    sent.push({ name: name.slice(prefix.length), value: rawHeaders[index + 1] ?? "" });
  }
  return sent;
}

/** The values under one name, compared without case. */
export function valuesOf(headers: readonly SentHeader[], name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return headers.filter((header) => header.name.toLowerCase() === wanted).map((header) => header.value);
}
