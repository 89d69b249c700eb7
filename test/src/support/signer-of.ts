import {
  authorityKeyIdentifier,
  basicConstraints,
  issueCertificate,
  keyUsage,
  publicKeyFacts,
  subjectKeyIdentifier,
  testKey,
  type CertificateProfile,
  type DistinguishedName,
} from "@lienthong/pki";
import { signMessage, type MessageVerdict } from "@lienthong/signature";
import { sign, type KeyObject } from "node:crypto";
import { organisationOnly, sampleMessage, SENDER, SIGNED_AT, verifySample } from "./signing-sample.js";

const YEAR = 31_557_600_000;
const validity = { notBefore: SIGNED_AT - YEAR, notAfter: SIGNED_AT + YEAR };
const rootName: DistinguishedName = [
  ["countryName", "VN"],
  ["commonName", "Gốc"],
];

/** The subject that the sample's sender has. */
export const senderName: DistinguishedName = [
  ["countryName", "VN"],
  ["organizationIdentifier", SENDER],
  ["commonName", "Đơn vị"],
];

/** A root that signed itself. */
export function rootOf(key: KeyObject): Uint8Array {
  return issueCertificate({
    subject: rootName,
    issuer: rootName,
    subjectKey: key,
    issuerKey: key,
    ...validity,
    extensions: [
      basicConstraints({ ca: true }),
      keyUsage("keyCertSign", "cRLSign"),
      subjectKeyIdentifier(publicKeyFacts(key).identifier),
    ],
  });
}

/** The certificate of a signer under {@link rootOf}`(testKey(0))`, with anything about it changed. */
export function leafOf(change: Partial<CertificateProfile> = {}): Uint8Array {
  const { issuerKey = testKey(0) } = change;
  return issueCertificate({
    subject: senderName,
    issuer: rootName,
    subjectKey: testKey(5),
    issuerKey,
    ...validity,
    extensions: [
      basicConstraints({ ca: false }),
      keyUsage("digitalSignature", "nonRepudiation"),
      authorityKeyIdentifier(publicKeyFacts(issuerKey).identifier),
    ],
    ...change,
  });
}

/** The verdict on the sample, signed by the organisation with this certificate, under these anchors. */
export function judgedWith(
  certificate: Uint8Array,
  options: {
    readonly sign?: (signedInfo: Uint8Array) => Uint8Array;
    readonly anchors?: readonly Uint8Array[];
    readonly chain?: readonly Uint8Array[];
    readonly message?: Uint8Array;
    readonly at?: number;
  } = {},
): MessageVerdict {
  const { anchors = [rootOf(testKey(0))], chain = [], message = sampleMessage(), at = SIGNED_AT } = options;
  const signer = {
    certificate,
    chain,
    sign: options.sign ?? ((bytes: Uint8Array): Uint8Array => sign("sha256", bytes, testKey(5))),
  };
  const bytes = signMessage(message, { role: "organisation", signer, time: SIGNED_AT });
  return verifySample(bytes, { policy: organisationOnly, anchors, at });
}
