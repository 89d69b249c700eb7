import { createHash } from "node:crypto";

/** RFC 5280 §4.1.2.2 allows 20 octets; 16 hold 126 bits of the digest. */
const OCTETS = 16;

/**
 * A serial number from what the certificate says: the same certificate has the same number, another one another.
 * Positive and of constant length: the first two bits are 01.
 */
export function derivedSerialNumber(content: Uint8Array): Uint8Array {
  const octets = createHash("sha256").update(content).digest().subarray(0, OCTETS);
  octets[0] = ((octets[0] ?? 0) & 0x3f) | 0x40;
  return octets;
}
