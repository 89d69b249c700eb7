import type { CanonicalMethod } from "@lienthong/xml";

/** A hash function by the name that native crypto knows. */
type HashName = "sha1" | "sha256" | "sha384" | "sha512";

/** An algorithm that can be computed. Whether it is accepted is the policy's decision. */
export interface HashAlgorithm {
  readonly hash: HashName;
  /** Length of a digest in octets. */
  readonly octets: number;
}

/** RSASSA-PKCS1-v1_5 with a hash; the only kind of signature in this version. */
export interface SignatureAlgorithm {
  readonly hash: HashName;
  readonly keyType: "rsa";
}

export const SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
export const RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
export const EXCLUSIVE_C14N = "http://www.w3.org/2001/10/xml-exc-c14n#";
export const ENVELOPED_SIGNATURE = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";

/** Digest methods by identifier (RFC 9231). SHA-1 is here so that old samples get a reason, not so that they pass. */
export const DIGEST_METHODS: ReadonlyMap<string, HashAlgorithm> = new Map<string, HashAlgorithm>([
  ["http://www.w3.org/2000/09/xmldsig#sha1", { hash: "sha1", octets: 20 }],
  [SHA256, { hash: "sha256", octets: 32 }],
  ["http://www.w3.org/2001/04/xmldsig-more#sha384", { hash: "sha384", octets: 48 }],
  ["http://www.w3.org/2001/04/xmlenc#sha512", { hash: "sha512", octets: 64 }],
]);

/** Signature methods by identifier. No HMAC: a signature is made with a certified key or it is none. */
export const SIGNATURE_METHODS: ReadonlyMap<string, SignatureAlgorithm> = new Map<string, SignatureAlgorithm>([
  ["http://www.w3.org/2000/09/xmldsig#rsa-sha1", { hash: "sha1", keyType: "rsa" }],
  [RSA_SHA256, { hash: "sha256", keyType: "rsa" }],
  ["http://www.w3.org/2001/04/xmldsig-more#rsa-sha384", { hash: "sha384", keyType: "rsa" }],
  ["http://www.w3.org/2001/04/xmldsig-more#rsa-sha512", { hash: "sha512", keyType: "rsa" }],
]);

/** Canonical forms by identifier, all without comments. */
export const CANONICAL_FORMS: ReadonlyMap<string, CanonicalMethod> = new Map<string, CanonicalMethod>([
  ["http://www.w3.org/TR/2001/REC-xml-c14n-20010315", "c14n"],
  ["http://www.w3.org/2006/12/xml-c14n11", "c14n11"],
  [EXCLUSIVE_C14N, "exc-c14n"],
]);
