import { createHash } from "node:crypto";
import { isLienThongError } from "@lienthong/model";
import { readCertificate, type Certificate } from "./certificate.js";

const MOST = 2_048;
/** Longer ones (genuine certificates have some 2 KB) are read anew each time, so that strangers cannot fill the memory. */
const LONGEST = 16_384;

const read = new Map<string, Certificate | string>();

/**
 * A certificate, or a sentence saying why the bytes are none. What was read is kept by its digest (the last 2,048), as
 * reading takes longer than checking a signature; the answer is the same with and without.
 */
export function cachedCertificate(der: Uint8Array): Certificate | string {
  if (der.length > LONGEST) return tryRead(der);
  const digest = createHash("sha256").update(der).digest("base64");
  const known = read.get(digest);
  if (known !== undefined) return known;
  const made = tryRead(der);
  const oldest = read.size >= MOST ? read.keys().next().value : undefined;
  if (oldest !== undefined) read.delete(oldest);
  read.set(digest, made);
  return made;
}

function tryRead(der: Uint8Array): Certificate | string {
  try {
    // A copy: the caller's bytes may change, what is cached must not.
    return readCertificate(new Uint8Array(der));
  } catch (error) {
    if (isLienThongError(error)) return error.message;
    throw error;
  }
}
