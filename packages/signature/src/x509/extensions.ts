import { booleanValue, DerReader, objectIdentifier, refuseCertificate, smallInteger, TAG } from "./der.js";

/** Bits of keyUsage (RFC 5280 §4.2.1.3) that decide something here, as masks of the first octet. */
export const KEY_USAGE = { digitalSignature: 0x80, nonRepudiation: 0x40, keyCertSign: 0x04 } as const;

/** What the extensions of a certificate say. */
export interface CertificateExtensions {
  /** basicConstraints cA; false when the extension is absent. */
  readonly ca: boolean;
  readonly pathLength: number | undefined;
  /** First octet of keyUsage; `undefined` when the extension is absent. */
  readonly keyUsage: number | undefined;
  readonly extendedKeyUsage: readonly string[] | undefined;
  /** Hexadecimal. */
  readonly subjectKeyIdentifier: string | undefined;
  /** Hexadecimal. */
  readonly authorityKeyIdentifier: string | undefined;
  /** Extensions that restrict a path and are not evaluated in this version, and critical ones that are unknown. */
  readonly notProcessed: readonly string[];
}

/**
 * Restrictions on paths that are not evaluated yet: nameConstraints, policyMappings, policyConstraints,
 * inhibitAnyPolicy. Passing over one would accept what the authority forbids, so a path with one is refused.
 */
const RESTRICTIONS: ReadonlySet<string> = new Set(["2.5.29.30", "2.5.29.33", "2.5.29.36", "2.5.29.54"]);

interface Extension {
  readonly critical: boolean;
  readonly value: Uint8Array;
}

/** @param content of the SEQUENCE OF Extension; `undefined` when there is none */
export function readExtensions(content: Uint8Array | undefined): CertificateExtensions {
  const all = content === undefined ? new Map<string, Extension>() : extensionMap(content);
  const take = (oid: string): Uint8Array | undefined => {
    const found = all.get(oid);
    if (found === undefined) return undefined;
    all.delete(oid);
    return found.value;
  };
  const constraints = basicConstraints(take("2.5.29.19"));
  const known = {
    ...constraints,
    keyUsage: keyUsage(take("2.5.29.15")),
    extendedKeyUsage: extendedKeyUsage(take("2.5.29.37")),
    subjectKeyIdentifier: octets(take("2.5.29.14"), "subjectKeyIdentifier"),
    authorityKeyIdentifier: authorityKeyIdentifier(take("2.5.29.35")),
  };
  const notProcessed = [...all].flatMap(([oid, { critical }]) => (critical || RESTRICTIONS.has(oid) ? [oid] : []));
  return { ...known, notProcessed };
}

function extensionMap(content: Uint8Array): Map<string, Extension> {
  const found = new Map<string, Extension>();
  const list = new DerReader(content);
  while (!list.atEnd) {
    const extension = new DerReader(list.read(TAG.sequence, "an extension").content);
    const oid = objectIdentifier(extension.read(TAG.objectIdentifier, "the type of an extension").content);
    const critical =
      extension.nextTag === TAG.boolean && booleanValue(extension.readAny("critical"), "the critical of an extension");
    const value = extension.read(TAG.octetString, "the value of an extension").content;
    extension.end("an extension");
    if (found.has(oid)) refuseCertificate(`the extension ${oid} is there twice`);
    found.set(oid, { critical, value });
  }
  return found;
}

function basicConstraints(value: Uint8Array | undefined): { ca: boolean; pathLength: number | undefined } {
  if (value === undefined) return { ca: false, pathLength: undefined };
  const fields = only(value, TAG.sequence, "basicConstraints");
  const ca = fields.nextTag === TAG.boolean && booleanValue(fields.readAny("cA"), "cA");
  const pathLength = fields.atEnd ? undefined : smallInteger(fields.read(TAG.integer, "pathLen"), "pathLen");
  fields.end("basicConstraints");
  return { ca, pathLength };
}

function keyUsage(value: Uint8Array | undefined): number | undefined {
  if (value === undefined) return undefined;
  const reader = new DerReader(value);
  const bits = reader.read(TAG.bitString, "keyUsage").content;
  reader.end("keyUsage");
  return bits[1] ?? 0;
}

function extendedKeyUsage(value: Uint8Array | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const purposes = only(value, TAG.sequence, "extKeyUsage");
  const found: string[] = [];
  while (!purposes.atEnd) found.push(objectIdentifier(purposes.read(TAG.objectIdentifier, "a purpose").content));
  return found;
}

function authorityKeyIdentifier(value: Uint8Array | undefined): string | undefined {
  if (value === undefined) return undefined;
  const fields = only(value, TAG.sequence, "authorityKeyIdentifier");
  return fields.nextTag === 0x80 ? hex(fields.readAny("keyIdentifier").content) : undefined;
}

function octets(value: Uint8Array | undefined, what: string): string | undefined {
  if (value === undefined) return undefined;
  const reader = new DerReader(value);
  const { content } = reader.read(TAG.octetString, what);
  reader.end(what);
  return hex(content);
}

/** A reader of what is inside the one value that an extension holds. */
function only(value: Uint8Array, tag: number, what: string): DerReader {
  const reader = new DerReader(value);
  const { content } = reader.read(tag, what);
  reader.end(what);
  return new DerReader(content);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (octet) => octet.toString(16).padStart(2, "0")).join("");
}
