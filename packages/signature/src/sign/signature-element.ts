import { XMLDSIG_NAMESPACE } from "@lienthong/edxml";
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { Millis } from "@lienthong/model";
import { ENVELOPED_SIGNATURE, EXCLUSIVE_C14N, RSA_SHA256, SHA256 } from "../algorithm/algorithm.js";
import { encodeBase64 } from "../algorithm/base64.js";
import { SIGNED_PROPERTIES_TYPE, XADES_NAMESPACE } from "../algorithm/namespace.js";
import { SignatureError } from "../errors.js";
import { SIGNATURE_IDS, type SignatureRole } from "../message/role.js";
import { signerTexts, type Signer } from "./signer.js";

/** A part to sign: its URI, the SHA-256 digest of its bytes, and how these bytes come about. */
export interface SignedPart {
  readonly uri: string;
  /** Base64. */
  readonly digest: string;
  /** `octets`: as they are; `canonical`: exclusive canonical XML; `enveloped`: the same without the signature itself. */
  readonly form: "octets" | "canonical" | "enveloped";
}

/** Who signs, as what, when. */
export interface SigningOrder {
  readonly role: SignatureRole;
  readonly signer: Signer;
  /** Written in whole seconds. */
  readonly time: Millis;
}

const XMLDSIG_DECLARATION = ` xmlns="${XMLDSIG_NAMESPACE}"`;
const XADES_DECLARATION = ` xmlns:xades="${XADES_NAMESPACE}"`;
const DIGEST_METHOD = `<DigestMethod Algorithm="${SHA256}"></DigestMethod>`;
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59);

const transform = (algorithm: string): string => `<Transform Algorithm="${algorithm}"></Transform>`;
const CANONICAL = `<Transforms>${transform(EXCLUSIVE_C14N)}</Transforms>`;
const TRANSFORMS: Readonly<Record<SignedPart["form"], string>> = {
  octets: "",
  canonical: CANONICAL,
  enveloped: `<Transforms>${transform(ENVELOPED_SIGNATURE)}${transform(EXCLUSIVE_C14N)}</Transforms>`,
};

/** SHA-256, base64. */
export function digestOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64");
}

/**
 * The Signature element over some parts (XML Signature 1.1, XAdES properties of EN 319 132-1): SignedInfo and
 * SignedProperties are made in their canonical form, so nothing has to be parsed to sign them.
 *
 * @throws SignatureError `SIG_TIME`; whatever the signer throws
 */
export function signatureElement(parts: readonly SignedPart[], order: SigningOrder): string {
  const { role, signer } = order;
  const ids = SIGNATURE_IDS[role];
  const { certificateDigest, keyInfo } = signerTexts(signer);
  const properties = signedProperties(ids.properties, signingTime(order.time), certificateDigest);
  const references = [
    ...parts.map(reference),
    `<Reference Type="${SIGNED_PROPERTIES_TYPE}" URI="#${ids.properties}">${CANONICAL}${DIGEST_METHOD}<DigestValue>${digestOf(Buffer.from(properties, "utf8"))}</DigestValue></Reference>`,
  ];
  const signedInfo = `<SignedInfo${XMLDSIG_DECLARATION}><CanonicalizationMethod Algorithm="${EXCLUSIVE_C14N}"></CanonicalizationMethod><SignatureMethod Algorithm="${RSA_SHA256}"></SignatureMethod>${references.join("")}</SignedInfo>`;
  const value = encodeBase64(signer.sign(Buffer.from(signedInfo, "utf8")));
  return [
    `<Signature${XMLDSIG_DECLARATION} Id="${ids.signature}">`,
    withoutDeclarations(signedInfo),
    `<SignatureValue Id="${ids.value}">${value}</SignatureValue>`,
    keyInfo,
    `<Object><xades:QualifyingProperties${XADES_DECLARATION} Target="#${ids.signature}">`,
    withoutDeclarations(properties),
    "</xades:QualifyingProperties></Object></Signature>",
  ].join("");
}

function reference({ uri, digest, form }: SignedPart): string {
  return `<Reference URI="${uri}">${TRANSFORMS[form]}${DIGEST_METHOD}<DigestValue>${digest}</DigestValue></Reference>`;
}

/** In exclusive canonical form, where a namespace is declared on each element that first needs it. */
function signedProperties(id: string, time: string, certificateDigest: string): string {
  const method = DIGEST_METHOD.replace("<DigestMethod", `<DigestMethod${XMLDSIG_DECLARATION}`);
  const value = `<DigestValue${XMLDSIG_DECLARATION}>${certificateDigest}</DigestValue>`;
  return [
    `<xades:SignedProperties${XADES_DECLARATION} Id="${id}"><xades:SignedSignatureProperties>`,
    `<xades:SigningTime>${time}</xades:SigningTime>`,
    `<xades:SigningCertificateV2><xades:Cert><xades:CertDigest>${method}${value}</xades:CertDigest></xades:Cert></xades:SigningCertificateV2>`,
    "</xades:SignedSignatureProperties></xades:SignedProperties>",
  ].join("");
}

/** As it stands inside the Signature, where both namespaces are declared already. */
function withoutDeclarations(canonical: string): string {
  return canonical.replaceAll(XMLDSIG_DECLARATION, "").replaceAll(XADES_DECLARATION, "");
}

/** xsd:dateTime in UTC, whole seconds. */
function signingTime(time: Millis): string {
  if (time >= 0 && time <= LATEST) return `${new Date(time).toISOString().slice(0, 19)}Z`;
  throw new SignatureError(
    "SIG_TIME",
    `The signing time ${time} is not a moment of the years 1970 to 9999; give epoch milliseconds.`,
    { details: { time } },
  );
}
