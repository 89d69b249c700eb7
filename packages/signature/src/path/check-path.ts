import type { Millis } from "@lienthong/model";
import { failed, passed, type Check } from "../verdict/check.js";
import type { Certificate } from "../x509/certificate.js";
import { KEY_USAGE } from "../x509/extensions.js";
import { formatName } from "../x509/name.js";
import type { CertificatePath } from "./find-paths.js";
import { keyWeakness } from "./weak-key.js";

/** Extended key usages that a document signer may have: anyExtendedKeyUsage, e-mail, document signing (RFC 9336, MS). */
const SIGNING_PURPOSES: ReadonlySet<string> = new Set([
  "2.5.29.37.0",
  "1.3.6.1.5.5.7.3.4",
  "1.3.6.1.5.5.7.3.36",
  "1.3.6.1.4.1.311.10.3.12",
]);

/** What a path is checked for. */
export interface PathQuestion {
  /** The moment at which the certificates must be valid. */
  readonly at: Millis;
  readonly minimumRsaBits: number;
}

/** Constraints, use and validity of a path (RFC 5280 §6.1.4, §4.2.1.3, §4.1.2.5). */
export function checkPath(path: CertificatePath, question: PathQuestion): readonly Check[] {
  return [checkConstraints(path, question), checkUse(path), checkValidity(path, question.at)];
}

function checkConstraints(path: CertificatePath, { minimumRsaBits }: PathQuestion): Check {
  const name = "certificate-constraints";
  const anchor = path.at(-1);
  for (const [depth, certificate] of path.entries()) {
    const weakness = keyWeakness(certificate.publicKey, minimumRsaBits);
    const trouble =
      weakness !== undefined
        ? { en: `has ${weakness.en}`, vi: `có ${weakness.vi}` }
        : certificate === anchor && depth === 0
          ? undefined
          : constraintTrouble(certificate, depth);
    if (trouble === undefined) continue;
    const subject = formatName(certificate.subject);
    return failed(name, {
      subIndication: weakness === undefined ? "CERTIFICATE_CHAIN_GENERAL_FAILURE" : "CRYPTO_CONSTRAINTS_FAILURE_NO_POE",
      reason: {
        en: `The certificate of "${subject}" ${trouble.en}.`,
        vi: `Chứng thư số của "${subject}" ${trouble.vi}.`,
      },
      evidence: { certificate: certificate.sha256, depth },
    });
  }
  return passed(
    name,
    `All ${path.length} certificates of the chain keep the rules of RFC 5280 that are checked.`,
    `Cả ${path.length} chứng thư số trong chuỗi tuân thủ các quy tắc RFC 5280 được kiểm tra.`,
  );
}

/** @param depth 0 for the signer; so many certificates stand below an issuer, of which `depth − 1` are CAs */
function constraintTrouble(certificate: Certificate, depth: number): { en: string; vi: string } | undefined {
  const { ca, pathLength, keyUsage, notProcessed } = certificate.extensions;
  if (notProcessed.length > 0) {
    const list = notProcessed.join(", ");
    return {
      en: `has extensions that are not understood (${list})`,
      vi: `có phần mở rộng không được hỗ trợ (${list})`,
    };
  }
  if (depth === 0) return undefined;
  if (!ca) return { en: "issued another and is not a CA's", vi: "không phải của CA nhưng đã cấp chứng thư số khác" };
  if (pathLength !== undefined && depth - 1 > pathLength) {
    return { en: `allows only ${pathLength} CAs below it`, vi: `chỉ cho phép ${pathLength} CA cấp dưới` };
  }
  if (keyUsage !== undefined && (keyUsage & KEY_USAGE.keyCertSign) === 0) {
    return { en: "is not for issuing certificates (keyUsage)", vi: "không được dùng để cấp chứng thư số (keyUsage)" };
  }
  return undefined;
}

function checkUse([signer]: CertificatePath): Check {
  const name = "certificate-use";
  const { keyUsage = 0, extendedKeyUsage } = signer?.extensions ?? {};
  const fail = (en: string, vi: string): Check =>
    failed(name, { subIndication: "CHAIN_CONSTRAINTS_FAILURE", reason: { en, vi } });
  if ((keyUsage & (KEY_USAGE.digitalSignature | KEY_USAGE.nonRepudiation)) === 0) {
    return fail(
      "The signer's certificate has neither digitalSignature nor nonRepudiation in keyUsage.",
      "keyUsage của chứng thư số người ký không có digitalSignature hay nonRepudiation.",
    );
  }
  if (extendedKeyUsage !== undefined && !extendedKeyUsage.some((purpose) => SIGNING_PURPOSES.has(purpose))) {
    return fail(
      `The signer's certificate is for other purposes (extKeyUsage ${extendedKeyUsage.join(", ")}).`,
      `Chứng thư số người ký dành cho mục đích khác (extKeyUsage ${extendedKeyUsage.join(", ")}).`,
    );
  }
  return passed(name, "The signer's certificate is for signatures.", "Chứng thư số người ký được dùng để ký.");
}

/** Of all but the anchor: a trust anchor is a name and a key, its validity is the decision of whoever trusts it. */
function checkValidity(path: CertificatePath, at: Millis): Check {
  const name = "certificate-validity";
  const moment = new Date(at).toISOString();
  for (const certificate of path.length === 1 ? path : path.slice(0, -1)) {
    const { notBefore, notAfter } = certificate;
    if (at >= notBefore && at < notAfter + 1_000) continue;
    const [from, to] = [new Date(notBefore).toISOString(), new Date(notAfter).toISOString()];
    const subject = formatName(certificate.subject);
    return failed(name, {
      subIndication: "OUT_OF_BOUNDS_NO_POE",
      reason: {
        en: `The certificate of "${subject}" is valid from ${from} to ${to}, not at ${moment}, and nothing proves that the signature was made within.`,
        vi: `Chứng thư số của "${subject}" có hiệu lực từ ${from} đến ${to}, không có hiệu lực lúc ${moment}, và không có bằng chứng chữ ký được tạo trong thời hạn.`,
      },
      evidence: { certificate: certificate.sha256, notBefore: from, notAfter: to, at: moment },
    });
  }
  return passed(name, `All certificates are valid at ${moment}.`, `Các chứng thư số có hiệu lực lúc ${moment}.`);
}
