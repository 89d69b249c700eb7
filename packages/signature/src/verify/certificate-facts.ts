import type { CertificateFacts } from "../verdict/message-verdict.js";
import type { Certificate } from "../x509/certificate.js";
import { formatName, nameValues } from "../x509/name.js";

const OPTIONAL = {
  commonName: "2.5.4.3",
  organisation: "2.5.4.10",
  organId: "2.5.4.97",
  title: "2.5.4.12",
} as const;

const made = new WeakMap<Certificate, CertificateFacts>();

/** What a report says of a certificate. An attribute that is there twice is left out: it says nothing certain. */
export function certificateFacts(certificate: Certificate): CertificateFacts {
  const known = made.get(certificate);
  if (known !== undefined) return known;
  // Kept for later verdicts, so a caller must not be able to change it.
  const facts = Object.freeze(readFacts(certificate));
  made.set(certificate, facts);
  return facts;
}

function readFacts(certificate: Certificate): CertificateFacts {
  const { sha256, subject, issuer, serialNumber, notBefore, notAfter } = certificate;
  const optional = Object.entries(OPTIONAL).flatMap(([field, oid]) => {
    const [value, second] = nameValues(subject, oid);
    return value === undefined || second !== undefined ? [] : [[field, value] as const];
  });
  return {
    sha256,
    subject: formatName(subject),
    issuer: formatName(issuer),
    serialNumber,
    notBefore,
    notAfter,
    ...Object.fromEntries(optional),
  };
}
