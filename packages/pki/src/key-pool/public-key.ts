import { createHash, createPublicKey, type KeyObject } from "node:crypto";

/** What certificates say of a public key. */
export interface PublicKeyFacts {
  /** SubjectPublicKeyInfo in DER. */
  readonly spki: Uint8Array;
  /** Leftmost 160 bits of the SHA-256 of the encoded key (RFC 7093 §2, method 1). */
  readonly identifier: Uint8Array;
}

const facts = new WeakMap<KeyObject, PublicKeyFacts>();

/** Works them out once per key object. */
export function publicKeyFacts(key: KeyObject): PublicKeyFacts {
  const known = facts.get(key);
  if (known !== undefined) return known;
  const publicKey = key.type === "private" ? createPublicKey(key) : key;
  const spki = publicKey.export({ type: "spki", format: "der" });
  const bits = publicKey.asymmetricKeyType === "rsa" ? publicKey.export({ type: "pkcs1", format: "der" }) : spki;
  const made = { spki, identifier: createHash("sha256").update(bits).digest().subarray(0, 20) };
  facts.set(key, made);
  return made;
}
