import { verifyBytes } from "../algorithm/verify-bytes.js";
import type { Certificate } from "../x509/certificate.js";
import { sameName } from "../x509/name.js";

/** Certificates from the signer's to a trust anchor's, both included. */
export type CertificatePath = readonly Certificate[];

/** What the search for paths found. */
export interface FoundPaths {
  readonly paths: readonly CertificatePath[];
  /** Whether a certificate names its issuer by name and key, but was not signed with that key. */
  readonly forged: boolean;
}

/** Signature algorithms of certificates by object identifier (RFC 4055, RFC 5758). SHA-1 is not one of them. */
const SIGNATURES: ReadonlyMap<string, { readonly hash: string; readonly keyType: "rsa" | "ec" }> = new Map<
  string,
  { readonly hash: string; readonly keyType: "rsa" | "ec" }
>([
  ["1.2.840.113549.1.1.11", { hash: "sha256", keyType: "rsa" }],
  ["1.2.840.113549.1.1.12", { hash: "sha384", keyType: "rsa" }],
  ["1.2.840.113549.1.1.13", { hash: "sha512", keyType: "rsa" }],
  ["1.2.840.10045.4.3.2", { hash: "sha256", keyType: "ec" }],
  ["1.2.840.10045.4.3.3", { hash: "sha384", keyType: "ec" }],
  ["1.2.840.10045.4.3.4", { hash: "sha512", keyType: "ec" }],
]);

const LONGEST_PATH = 8;
const MOST_PATHS = 8;
const MOST_VERIFICATIONS = 64;

/**
 * All paths from a certificate to one of the anchors, over certificates that came along in any order; extra and unrelated
 * ones do no harm. Bounded in length, number and signature verifications. Says nothing of time and constraints.
 */
export function findPaths(
  signer: Certificate,
  others: readonly Certificate[],
  anchors: readonly Certificate[],
): FoundPaths {
  return new PathSearch(others, anchors).from(signer);
}

class PathSearch {
  readonly #others: readonly Certificate[];
  readonly #anchors: readonly Certificate[];
  readonly #paths: CertificatePath[] = [];
  #verifications = 0;
  #forged = false;

  constructor(others: readonly Certificate[], anchors: readonly Certificate[]) {
    this.#others = others;
    this.#anchors = anchors;
  }

  from(signer: Certificate): FoundPaths {
    this.#extend([signer], signer);
    return { paths: this.#paths, forged: this.#forged };
  }

  #extend(path: readonly Certificate[], last: Certificate): void {
    for (const anchor of this.#anchors) {
      if (this.#paths.length >= MOST_PATHS) return;
      if (anchor.sha256 === last.sha256) this.#paths.push(path);
      else if (this.#issued(anchor, last)) this.#paths.push([...path, anchor]);
    }
    if (path.length >= LONGEST_PATH) return;
    for (const candidate of this.#others) {
      if (this.#paths.length >= MOST_PATHS) return;
      const known = [...path, ...this.#anchors].some(({ sha256 }) => sha256 === candidate.sha256);
      if (!known && this.#issued(candidate, last)) this.#extend([...path, candidate], candidate);
    }
  }

  #issued(issuer: Certificate, subject: Certificate): boolean {
    if (!sameName(issuer.subject, subject.issuer)) return false;
    if (this.#verifications >= MOST_VERIFICATIONS) return false;
    this.#verifications += 1;
    if (isSignedBy(subject, issuer)) return true;
    const claimed = subject.extensions.authorityKeyIdentifier;
    if (claimed !== undefined && claimed === issuer.extensions.subjectKeyIdentifier) this.#forged = true;
    return false;
  }
}

function isSignedBy(subject: Certificate, issuer: Certificate): boolean {
  const algorithm = SIGNATURES.get(subject.signatureOid);
  if (algorithm === undefined || issuer.publicKey.asymmetricKeyType !== algorithm.keyType) return false;
  return verifyBytes(algorithm.hash, subject.tbs, issuer.publicKey, subject.signature);
}
