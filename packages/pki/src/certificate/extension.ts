import {
  bitString,
  boolean,
  implicitOctets,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  toDer,
  type Asn1,
} from "../forge/asn1.js";

/** An extension of a certificate: what it is, whether an unknowing reader must refuse, and its value in DER. */
export interface Extension {
  readonly oid: string;
  readonly critical: boolean;
  readonly value: Uint8Array;
}

/** Bits of keyUsage (RFC 5280 §4.2.1.3), by their number. */
const KEY_USAGE = {
  digitalSignature: 0,
  nonRepudiation: 1,
  keyEncipherment: 2,
  dataEncipherment: 3,
  keyAgreement: 4,
  keyCertSign: 5,
  cRLSign: 6,
} as const;

/** A bit of the keyUsage extension by its name in RFC 5280. */
export type KeyUsage = keyof typeof KEY_USAGE;

/** RFC 5280 §4.2.1.9. For a CA with the longest path below it; absent `pathLength` means any. */
export function basicConstraints(options: { readonly ca: boolean; readonly pathLength?: number }): Extension {
  const fields: Asn1[] = options.ca ? [boolean(true)] : [];
  if (options.ca && options.pathLength !== undefined) fields.push(integer(options.pathLength));
  return { oid: "2.5.29.19", critical: true, value: toDer(sequence(...fields)) };
}

/** RFC 5280 §4.2.1.3: what the key may be used for. */
export function keyUsage(...usages: readonly KeyUsage[]): Extension {
  const bits = usages.map((usage) => KEY_USAGE[usage]);
  const octet = bits.reduce<number>((sum, bit) => sum | (0x80 >> bit), 0);
  const unused = 7 - Math.max(...bits);
  return { oid: "2.5.29.15", critical: true, value: toDer(bitString(Uint8Array.of(octet), unused)) };
}

/** RFC 5280 §4.2.1.2. */
export function subjectKeyIdentifier(identifier: Uint8Array): Extension {
  return { oid: "2.5.29.14", critical: false, value: toDer(octetString(identifier)) };
}

/** RFC 5280 §4.2.1.1, by key identifier. */
export function authorityKeyIdentifier(identifier: Uint8Array): Extension {
  return { oid: "2.5.29.35", critical: false, value: toDer(sequence(implicitOctets(0, identifier))) };
}

export function encodeExtension(extension: Extension): Asn1 {
  const critical = extension.critical ? [boolean(true)] : [];
  return sequence(objectIdentifier(extension.oid), ...critical, octetString(extension.value));
}
