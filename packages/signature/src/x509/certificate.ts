import { Buffer } from "node:buffer";
import type { Millis } from "@lienthong/model";
import { createHash, createPublicKey, type KeyObject } from "node:crypto";
import { checkInteger, DerReader, objectIdentifier, refuseCertificate, sameBytes, TAG, wholeOctets } from "./der.js";
import { readExtensions, type CertificateExtensions } from "./extensions.js";
import { readName, type X509Name } from "./name.js";
import { readTime } from "./time.js";

/** A certificate of X.509, read strictly (RFC 5280 §4.1). Byte fields are views into {@link der}. */
export interface Certificate {
  readonly der: Uint8Array;
  /** SHA-256 of {@link der}, hexadecimal: its name in caches and reports. */
  readonly sha256: string;
  /** The signed part. */
  readonly tbs: Uint8Array;
  readonly signatureOid: string;
  readonly signature: Uint8Array;
  /** Hexadecimal. */
  readonly serialNumber: string;
  readonly issuer: X509Name;
  readonly subject: X509Name;
  readonly notBefore: Millis;
  readonly notAfter: Millis;
  readonly publicKey: KeyObject;
  readonly extensions: CertificateExtensions;
}

const VERSION_TAG = 0xa0;

/**
 * Reads a certificate. Stricter than most readers on purpose: what two readers could understand differently is refused
 * (inner and outer algorithm differ, extension twice, serial number not positive or above 20 octets, bytes behind it).
 *
 * @throws SignatureError `SIG_CERTIFICATE`
 */
export function readCertificate(der: Uint8Array): Certificate {
  const outer = new DerReader(der);
  const certificate = new DerReader(outer.read(TAG.sequence, "the certificate").content);
  outer.end("the certificate");
  const tbs = certificate.read(TAG.sequence, "the signed part");
  const algorithm = certificate.read(TAG.sequence, "the signature algorithm");
  const signature = wholeOctets(certificate.read(TAG.bitString, "the signature"), "the signature");
  certificate.end("the certificate");

  const fields = new DerReader(tbs.content);
  const version = fields.nextTag === VERSION_TAG ? readVersion(fields.readAny("the version").content) : 1;
  const serial = fields.read(TAG.integer, "the serial number").content;
  checkSerialNumber(serial);
  if (!sameBytes(fields.read(TAG.sequence, "the inner signature algorithm").encoded, algorithm.encoded)) {
    refuseCertificate("the signature algorithm inside and outside of the signed part differ");
  }
  const issuer = readName(fields.read(TAG.sequence, "the issuer"), "the issuer");
  const validity = new DerReader(fields.read(TAG.sequence, "the validity").content);
  const notBefore = readTime(validity.readAny("notBefore"), "notBefore");
  const notAfter = readTime(validity.readAny("notAfter"), "notAfter");
  validity.end("the validity");
  const subject = readName(fields.read(TAG.sequence, "the subject"), "the subject");
  const spki = fields.read(TAG.sequence, "the public key").encoded;
  const extensions = readOptionalFields(fields, version);
  return {
    der,
    sha256: createHash("sha256").update(der).digest("hex"),
    tbs: tbs.encoded,
    signatureOid: objectIdentifier(
      new DerReader(algorithm.content).read(TAG.objectIdentifier, "the signature algorithm").content,
    ),
    signature,
    serialNumber: Array.from(serial, (octet) => octet.toString(16).padStart(2, "0")).join(""),
    issuer,
    subject,
    notBefore,
    notAfter,
    publicKey: readPublicKey(spki),
    extensions,
  };
}

function readVersion(content: Uint8Array): number {
  const reader = new DerReader(content);
  const value = reader.read(TAG.integer, "the version").content;
  reader.end("the version");
  if (value.length !== 1 || value[0] !== 2) refuseCertificate("the version is not 3");
  return 3;
}

function checkSerialNumber(serial: Uint8Array): void {
  checkInteger(serial, "the serial number");
  const first = serial[0] ?? 0;
  const zero = serial.length === 1 && first === 0;
  if (zero || first >= 0x80 || serial.length > 20) {
    refuseCertificate("the serial number is not positive or has more than 20 octets");
  }
}

/** issuerUniqueID, subjectUniqueID and the extensions, in this order. */
function readOptionalFields(fields: DerReader, version: number): CertificateExtensions {
  for (const tag of [0x81, 0x82]) if (fields.nextTag === tag) fields.readAny("a unique identifier");
  if (fields.nextTag !== 0xa3) {
    fields.end("the signed part");
    return readExtensions(undefined);
  }
  if (version !== 3) refuseCertificate("it has extensions but is not of version 3");
  const wrapper = new DerReader(fields.readAny("the extensions").content);
  fields.end("the signed part");
  const list = wrapper.read(TAG.sequence, "the extensions");
  wrapper.end("the extensions");
  return readExtensions(list.content);
}

function readPublicKey(spki: Uint8Array): KeyObject {
  try {
    return createPublicKey({ key: Buffer.from(spki), format: "der", type: "spki" });
  } catch {
    return refuseCertificate("its public key cannot be read");
  }
}
