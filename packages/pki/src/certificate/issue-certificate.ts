import { PkiError } from "../errors.js";
import {
  bitString,
  explicit,
  fromDer,
  integer,
  integerOctets,
  nothing,
  objectIdentifier,
  sequence,
  time,
  toDer,
  type Asn1,
} from "../forge/asn1.js";
import { publicKeyFacts } from "../key-pool/public-key.js";
import { encodeName } from "../name/distinguished-name.js";
import type { CertificateProfile } from "./certificate-profile.js";
import { encodeExtension } from "./extension.js";
import { derivedSerialNumber } from "./serial-number.js";
import { sign, type KeyObject } from "node:crypto";

const EARLIEST = Date.UTC(1950, 0, 1);
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59);

/** sha256WithRSAEncryption (RFC 4055): NULL parameters are required. */
const algorithm = (): Asn1 => sequence(objectIdentifier("1.2.840.113549.1.1.11"), nothing());

/**
 * An X.509 v3 certificate (RFC 5280 §4.1) in DER: node-forge builds it, native crypto signs it. Deterministic.
 *
 * @throws PkiError `PKI_NAME`, `PKI_VALIDITY`
 */
export function issueCertificate(profile: CertificateProfile): Uint8Array {
  const validity = encodeValidity(profile);
  const body = [
    algorithm(),
    encodeName(profile.issuer),
    validity,
    encodeName(profile.subject),
    fromDer(publicKeyFacts(profile.subjectKey).spki),
    explicit(3, sequence(...profile.extensions.map(encodeExtension))),
  ];
  const serial = profile.serialNumber ?? derivedSerialNumber(toDer(sequence(...body)));
  const tbs = sequence(explicit(0, integer(2)), integerOctets(serial), ...body);
  return signed(tbs, profile.issuerKey);
}

function signed(tbs: Asn1, key: KeyObject): Uint8Array {
  return toDer(sequence(tbs, algorithm(), bitString(sign("sha256", toDer(tbs), key))));
}

function encodeValidity({ notBefore, notAfter }: CertificateProfile): Asn1 {
  // Not written as "notBefore > notAfter || …", so that NaN is refused too.
  if (notBefore >= EARLIEST && notBefore <= notAfter && notAfter <= LATEST) {
    return sequence(time(notBefore), time(notAfter));
  }
  throw new PkiError(
    "PKI_VALIDITY",
    `The validity from ${notBefore} to ${notAfter} is not possible: give epoch milliseconds of the years 1950 to 9999, notBefore first.`,
    { details: { notBefore, notAfter } },
  );
}
