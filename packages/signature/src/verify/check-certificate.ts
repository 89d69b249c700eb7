import { createHash, timingSafeEqual } from "node:crypto";
import { canonicalize } from "@lienthong/xml";
import { DIGEST_METHODS, SIGNATURE_METHODS } from "../algorithm/algorithm.js";
import { verifyBytes } from "../algorithm/verify-bytes.js";
import { cachedPaths } from "../path/cached-paths.js";
import { checkPath } from "../path/check-path.js";
import { failed, notDone, passed, type Check } from "../verdict/check.js";
import type { Certificate } from "../x509/certificate.js";
import { cachedCertificate } from "../x509/certificate-cache.js";
import { formatName } from "../x509/name.js";
import { canonicalForm } from "./check-references.js";
import type { MessageContext } from "./message-context.js";
import type { SignatureStructure } from "./signature-structure.js";

/** The signer's certificate with the checks that led to it. */
export interface SigningCertificate {
  readonly certificate: Certificate | undefined;
  readonly check: Check;
}

/**
 * Which certificate of KeyInfo is the signer's: the one whose digest is in the signed properties. KeyInfo itself is not
 * signed, so without signed properties the first certificate is only assumed, and the policy's constraint fails.
 */
export function signingCertificate({ certificates, properties }: SignatureStructure): SigningCertificate {
  const name = "signing-certificate";
  const der = certificates.find((candidate) => {
    if (properties === undefined) return true;
    const hash = DIGEST_METHODS.get(properties.certificateDigestMethod)?.hash ?? "sha256";
    const digest = createHash(hash).update(candidate).digest();
    return (
      digest.length === properties.certificateDigest.length && timingSafeEqual(digest, properties.certificateDigest)
    );
  });
  if (der === undefined) {
    const check = failed(name, {
      subIndication: "NO_SIGNING_CERTIFICATE_FOUND",
      reason: {
        en: `None of the ${certificates.length} certificates in KeyInfo is the one that was signed with the message.`,
        vi: `Không chứng thư số nào trong ${certificates.length} chứng thư số ở KeyInfo là chứng thư số đã được ký kèm.`,
      },
    });
    return { certificate: undefined, check };
  }
  const certificate = cachedCertificate(der);
  if (typeof certificate === "string") {
    const check = failed(name, {
      subIndication: "FORMAT_FAILURE",
      reason: { en: certificate, vi: "Chứng thư số của người ký không đọc được hoặc sai quy tắc mã hóa." },
      cause: "certificate-invalid",
    });
    return { certificate: undefined, check };
  }
  if (properties === undefined) {
    const check = failed(name, {
      subIndication: "SIG_CONSTRAINTS_FAILURE",
      reason: {
        en: "The signature does not sign which certificate it was made with (no SigningCertificateV2).",
        vi: "Chữ ký không ký kèm thông tin chứng thư số đã dùng (không có SigningCertificateV2).",
      },
    });
    return { certificate, check };
  }
  const subject = formatName(certificate.subject);
  const check = passed(name, `Signed with the certificate of "${subject}".`, `Ký bằng chứng thư số của "${subject}".`, {
    certificate: certificate.sha256,
  });
  return { certificate, check };
}

/** Whether the value was made with the certificate's key over the canonical SignedInfo. */
export function checkSignatureValue(structure: SignatureStructure, certificate: Certificate): Check {
  const name = "signature-value";
  const fail = (en: string, vi: string): Check =>
    failed(name, { subIndication: "SIG_CRYPTO_FAILURE", reason: { en, vi } });
  const algorithm = SIGNATURE_METHODS.get(structure.signatureMethod);
  const bytes = canonicalForm(() => canonicalize(structure.signedInfo, { method: structure.canonical }));
  const { publicKey } = certificate;
  if (algorithm === undefined || bytes === undefined || publicKey.asymmetricKeyType !== algorithm.keyType) {
    return fail(
      "The signature method does not fit the certificate's key, or SignedInfo has no canonical form.",
      "Thuật toán ký không phù hợp với khóa của chứng thư số, hoặc SignedInfo không có dạng chuẩn tắc.",
    );
  }
  if (!verifyBytes(algorithm.hash, bytes, publicKey, structure.value)) {
    return fail(
      "The signature value was not made with the certificate's key over this SignedInfo.",
      "Giá trị chữ ký không do khóa của chứng thư số tạo ra trên SignedInfo này.",
    );
  }
  return passed(name, "The signature value fits certificate and SignedInfo.", "Giá trị chữ ký khớp chứng thư số.");
}

/** Whether all algorithms are ones the policy accepts. */
export function checkAlgorithms(structure: SignatureStructure, { policy }: MessageContext): Check {
  const { canonicalization, signatureMethod, references, properties } = structure;
  const used = [
    canonicalization,
    signatureMethod,
    ...references.map(({ digestMethod }) => digestMethod),
    ...(properties === undefined ? [] : [properties.certificateDigestMethod]),
  ];
  const weak = used.find((algorithm) => !policy.algorithms.includes(algorithm));
  if (weak === undefined) {
    return passed("algorithms", "The policy accepts all algorithms.", "Chính sách chấp nhận mọi thuật toán đã dùng.");
  }
  return failed("algorithms", {
    subIndication: "CRYPTO_CONSTRAINTS_FAILURE_NO_POE",
    reason: {
      en: `The policy does not accept the algorithm ${weak}.`,
      vi: `Chính sách không chấp nhận thuật toán ${weak}.`,
    },
    evidence: { algorithm: weak },
  });
}

/** From the certificate to a trust anchor: path, constraints, use, validity; and that revocation is not looked at. */
export function checkCertificate(
  certificate: Certificate,
  structure: SignatureStructure,
  { trust, policy, at }: MessageContext,
): readonly Check[] {
  const readable = (list: readonly Uint8Array[]): readonly Certificate[] =>
    list.map(cachedCertificate).filter((one) => typeof one !== "string");
  const anchors = readable(trust.anchors);
  const { paths, forged } = cachedPaths(certificate, readable(structure.certificates), anchors);
  const question = { at, minimumRsaBits: policy.minimumRsaBits };
  const [first, ...others] = paths.map((path) => ({ path, checks: checkPath(path, question) }));
  if (first === undefined) return [noPath(certificate, forged, anchors.length, trust.anchors.length), revocation()];
  const best = [first, ...others].find(({ checks }) => checks.every(({ outcome }) => outcome === "passed")) ?? first;
  const anchor = best.path.at(-1) ?? certificate;
  const name = formatName(anchor.subject);
  const found = passed(
    "certificate-path",
    `A chain of ${best.path.length} certificates leads to the trust anchor "${name}".`,
    `Chuỗi ${best.path.length} chứng thư số dẫn tới điểm tin cậy "${name}".`,
    { anchor: anchor.sha256, length: best.path.length },
  );
  return [found, ...best.checks, revocation()];
}

function noPath(certificate: Certificate, forged: boolean, anchors: number, given: number): Check {
  const issuer = formatName(certificate.issuer);
  const unread = given - anchors;
  return failed("certificate-path", {
    subIndication: forged ? "CERTIFICATE_CHAIN_GENERAL_FAILURE" : "NO_CERTIFICATE_CHAIN_FOUND",
    reason: forged
      ? {
          en: `A certificate on the way from issuer "${issuer}" was not signed by the key that it names as its issuer's.`,
          vi: `Có chứng thư số trong chuỗi từ "${issuer}" không do khóa của cơ quan cấp ký.`,
        }
      : {
          en: `No chain leads from the issuer "${issuer}" to one of the ${anchors} trust anchors${unread > 0 ? `; ${unread} more cannot be read as certificates` : ""}.`,
          vi: `Không có chuỗi nào từ cơ quan cấp "${issuer}" đến một trong ${anchors} điểm tin cậy${unread > 0 ? `; ${unread} điểm tin cậy khác không đọc được` : ""}.`,
        },
    evidence: { certificate: certificate.sha256, anchors },
  });
}

function revocation(): Check {
  return notDone(
    "revocation",
    "Not looked at in this version: a revoked certificate is not noticed.",
    "Phiên bản này chưa kiểm tra thu hồi: không phát hiện được chứng thư số đã bị thu hồi.",
  );
}
