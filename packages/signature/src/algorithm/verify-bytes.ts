import { verify, type KeyObject } from "node:crypto";

/** Whether a signature was made with a key's private half. A key that OpenSSL refuses to use verifies nothing. */
export function verifyBytes(hash: string, bytes: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  try {
    return verify(hash, bytes, key, signature);
  } catch {
    return false;
  }
}
