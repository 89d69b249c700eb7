import { createHash, createPublicKey, sign, type KeyObject } from "node:crypto";
import { encodeBase64 } from "../algorithm/base64.js";
import { SignatureError } from "../errors.js";
import { readCertificate } from "../x509/certificate.js";
import { formatName } from "../x509/name.js";

/** Whoever signs: a certificate with its issuers, and a way to the key. Tokens and HSMs implement `sign` themselves. */
export interface Signer {
  /** DER. */
  readonly certificate: Uint8Array;
  /** Issuers in DER, the certificate's own issuer first, without the root. */
  readonly chain: readonly Uint8Array[];
  /** RSASSA-PKCS1-v1_5 with SHA-256 over these bytes, the canonical SignedInfo. */
  sign(signedInfo: Uint8Array): Uint8Array;
}

/** What {@link signerFromKey} takes; the result of a test authority fits. */
export interface KeyAndCertificate {
  readonly certificate: Uint8Array;
  readonly chain: readonly Uint8Array[];
  readonly privateKey: KeyObject;
}

/**
 * A signer with the key in memory. Make it once and keep it: parsing keys takes longer than signing.
 *
 * @throws SignatureError `SIG_CERTIFICATE`; `SIG_KEY` when the key is not the certificate's or not RSA of 2048 bits
 */
export function signerFromKey({ certificate, chain, privateKey }: KeyAndCertificate): Signer {
  const { subject, publicKey } = readCertificate(certificate);
  const bits = privateKey.asymmetricKeyDetails?.modulusLength ?? 0;
  const isRsa = privateKey.type === "private" && privateKey.asymmetricKeyType === "rsa" && bits >= 2_048;
  if (!isRsa || !createPublicKey(privateKey).equals(publicKey)) {
    const problem = isRsa ? "does not belong to" : "is not a private RSA key of at least 2048 bits, as is needed for";
    throw new SignatureError(
      "SIG_KEY",
      `The key ${problem} the certificate of "${formatName(subject)}"; give the key that it was issued for.`,
    );
  }
  return { certificate, chain, sign: (signedInfo) => sign("sha256", signedInfo, privateKey) };
}

/** What of a signer goes into every signature, worked out once. */
export interface SignerTexts {
  /** SHA-256 of the certificate, base64. */
  readonly certificateDigest: string;
  /** KeyInfo with the certificates. */
  readonly keyInfo: string;
}

const texts = new WeakMap<Signer, SignerTexts>();

export function signerTexts(signer: Signer): SignerTexts {
  const known = texts.get(signer);
  if (known !== undefined) return known;
  const certificates = [signer.certificate, ...signer.chain]
    .map((der) => `<X509Certificate>${encodeBase64(der)}</X509Certificate>`)
    .join("");
  const made: SignerTexts = {
    certificateDigest: createHash("sha256").update(signer.certificate).digest("base64"),
    keyInfo: `<KeyInfo><X509Data>${certificates}</X509Data></KeyInfo>`,
  };
  texts.set(signer, made);
  return made;
}
