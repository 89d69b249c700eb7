import { Buffer } from "node:buffer";
import { DerReader, objectIdentifier, refuseCertificate, sameBytes, TAG, type DerValue } from "./der.js";

/** One attribute of a name. */
interface NamePart {
  readonly oid: string;
  readonly text: string;
}

/** A Name of X.501: relative names in order, each a set of attributes. */
export interface X509Name {
  readonly encoded: Uint8Array;
  readonly parts: readonly (readonly NamePart[])[];
}

/** Attribute types that a name is printed with; others by their number. */
const SHORT: Readonly<Record<string, string>> = {
  "2.5.4.3": "CN",
  "2.5.4.5": "serialNumber",
  "2.5.4.6": "C",
  "2.5.4.7": "L",
  "2.5.4.8": "ST",
  "2.5.4.10": "O",
  "2.5.4.11": "OU",
  "2.5.4.12": "title",
  "2.5.4.97": "organizationIdentifier",
};

/** @throws SignatureError `SIG_CERTIFICATE` */
export function readName(value: DerValue, what: string): X509Name {
  const reader = new DerReader(value.content);
  const parts: NamePart[][] = [];
  while (!reader.atEnd) {
    const set = new DerReader(reader.read(TAG.set, `a part of ${what}`).content);
    const attributes: NamePart[] = [];
    do {
      const attribute = new DerReader(set.read(TAG.sequence, `an attribute of ${what}`).content);
      const oid = objectIdentifier(attribute.read(TAG.objectIdentifier, `the type of an attribute of ${what}`).content);
      const text = directoryString(attribute.readAny(`an attribute of ${what}`), what);
      attribute.end(`an attribute of ${what}`);
      attributes.push({ oid, text });
    } while (!set.atEnd);
    parts.push(attributes);
  }
  return { encoded: value.encoded, parts };
}

function directoryString({ tag, content }: DerValue, what: string): string {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  switch (tag) {
    case TAG.utf8String: {
      const text = bytes.toString("utf8");
      if (text.includes("\uFFFD")) refuseCertificate(`${what} is not UTF-8`);
      return text;
    }
    case TAG.printableString:
    case TAG.ia5String:
    case TAG.teletexString:
      return bytes.toString("latin1");
    case TAG.bmpString:
      if (bytes.length % 2 !== 0) refuseCertificate(`${what} is not UTF-16`);
      return Buffer.from(bytes).swap16().toString("utf16le");
    default:
      // Some other syntax: it takes part in comparisons by its bytes.
      return `#${bytes.toString("hex")}`;
  }
}

/** RFC 5280 §7.1: equal bytes, or equal attributes without regard to string type, case and runs of spaces. */
export function sameName(a: X509Name, b: X509Name): boolean {
  return sameBytes(a.encoded, b.encoded) || prepared(a) === prepared(b);
}

function prepared(name: X509Name): string {
  return JSON.stringify(
    name.parts.map((part) =>
      part.map(({ oid, text }) => `${oid}=${text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase()}`).sort(),
    ),
  );
}

/** The values of an attribute, in order. */
export function nameValues(name: X509Name, oid: string): readonly string[] {
  return name.parts.flat().flatMap((part) => (part.oid === oid ? [part.text] : []));
}

const texts = new WeakMap<X509Name, string>();

/** A name for people, most general part first: `C=VN, O=…, CN=…`. */
export function formatName(name: X509Name): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = name.parts
    .map((part) => part.map(({ oid, text }) => `${SHORT[oid] ?? oid}=${printable(text)}`).join("+"))
    .join(", ");
  texts.set(name, text);
  return text;
}

/** Control, direction and zero-width characters would make a name look like another one. */
function printable(text: string): string {
  return text.replace(/[,+\\]/g, "\\$&").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "·");
}
