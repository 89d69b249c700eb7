import { isOrganIdWithin, parseOrganId } from "@lienthong/model";
import type { SignatureRole } from "../message/role.js";
import { failed, passed, type Check } from "../verdict/check.js";
import type { Certificate } from "../x509/certificate.js";
import { nameValues } from "../x509/name.js";
import { certificateFacts } from "./certificate-facts.js";
import type { MessageContext } from "./message-context.js";
import type { SignatureStructure } from "./signature-structure.js";

/**
 * Whose certificate it is: a certificate of a person with authority states the position (title), an organisation's does
 * not (NĐ 23/2025 Art 13–14, by analogy).
 */
export function certificateRole({ subject }: Certificate): SignatureRole {
  // Any number of titles makes a person: one with two positions is still no organisation.
  return nameValues(subject, "2.5.4.12").length === 0 ? "organisation" : "personal";
}

/** Whether certificate, role, sender and signing time go together. */
export function checkSigner(
  structure: SignatureStructure,
  certificate: Certificate,
  context: MessageContext,
): readonly Check[] {
  const actual = certificateRole(certificate);
  const role = structure.role ?? actual;
  return [
    checkTime(structure, certificate, context),
    checkRole(role, actual),
    checkSender(role, certificateFacts(certificate).organId ?? "", context),
  ];
}

/** The claimed time must be possible: in the certificate's validity and not after the verification. */
function checkTime(
  { properties }: SignatureStructure,
  { notBefore, notAfter }: Certificate,
  { at, policy }: MessageContext,
): Check {
  const name = "signing-time";
  if (properties === undefined) {
    return failed(name, {
      subIndication: "SIG_CONSTRAINTS_FAILURE",
      reason: { en: "The signature has no signing time.", vi: "Chữ ký không có thời điểm ký." },
    });
  }
  const { signingTime } = properties;
  const text = new Date(signingTime).toISOString();
  const inside = signingTime >= notBefore && signingTime < notAfter + 1_000;
  if (inside && signingTime <= at + policy.clockTolerance) {
    return passed(name, `Signed at ${text}, as the signer claims.`, `Ký lúc ${text} theo khai báo của người ký.`, {
      signingTime: text,
    });
  }
  return failed(name, {
    subIndication: "SIG_CONSTRAINTS_FAILURE",
    reason: inside
      ? {
          en: `The signing time ${text} lies after the verification.`,
          vi: `Thời điểm ký ${text} sau thời điểm kiểm tra.`,
        }
      : {
          en: `The signing time ${text} lies outside the validity of the certificate.`,
          vi: `Thời điểm ký ${text} nằm ngoài thời hạn của chứng thư số.`,
        },
    evidence: { signingTime: text, at: new Date(at).toISOString() },
  });
}

function checkRole(role: SignatureRole, actual: SignatureRole): Check {
  const name = "signer-role";
  if (actual === role) {
    return passed(name, `The certificate is one for the role ${role}.`, `Chứng thư số đúng loại cho vai trò ký.`);
  }
  return failed(name, {
    subIndication: "SIG_CONSTRAINTS_FAILURE",
    reason: {
      en: `The signature is the ${role} one, the certificate is for the role ${actual} (only a person's states a title).`,
      vi: `Chữ ký có vai trò ${role} nhưng chứng thư số thuộc loại ${actual} (chỉ chứng thư số cá nhân có chức vụ).`,
    },
    evidence: { role, certificate: actual },
  });
}

/**
 * The organisation's certificate must have the sender's id; a person's that id, or one of a unit inside the sender.
 * Messages write ids in many ways, which the reader reports; an authority that certifies one writes it as it is, so an
 * id with blanks, small letters or invisible characters is taken for a look-alike.
 */
function checkSender(role: SignatureRole, organId: string, { parts }: MessageContext): Check {
  const name = "sender";
  const sender = parseOrganId(parts.sender ?? "").id;
  const signer = parseOrganId(organId).id;
  const known = sender.text !== "" && signer.text !== "";
  const fits = role === "personal" ? isOrganIdWithin(signer, sender) : signer.text === sender.text;
  const evidence = { sender: sender.text, certificate: signer.text };
  if (signer.text !== organId) {
    return failed(name, {
      subIndication: "SIG_CONSTRAINTS_FAILURE",
      reason: {
        en: `The certificate's organizationIdentifier reads "${signer.text}" but is written otherwise (blanks, small letters or invisible characters).`,
        vi: `organizationIdentifier của chứng thư số đọc là "${signer.text}" nhưng được viết khác (khoảng trắng, chữ thường hoặc ký tự ẩn).`,
      },
      evidence,
    });
  }
  if (known && (fits || signer.text === sender.text)) {
    return passed(
      name,
      `The certificate belongs to the sender ${sender.text}.`,
      `Chứng thư số thuộc cơ quan gửi ${sender.text}.`,
      evidence,
    );
  }
  return failed(name, {
    subIndication: "SIG_CONSTRAINTS_FAILURE",
    reason: {
      en: `The sender is "${sender.text}" (MessageHeader/From/OrganId), the certificate is of "${signer.text}" (organizationIdentifier).`,
      vi: `Cơ quan gửi là "${sender.text}" (MessageHeader/From/OrganId), chứng thư số thuộc "${signer.text}" (organizationIdentifier).`,
    },
    evidence,
  });
}
