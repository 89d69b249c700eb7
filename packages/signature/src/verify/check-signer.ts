import { isOrganIdWithin, parseOrganId } from "@lienthong/model";
import type { SignatureRole } from "../message/role.js";
import { failed, passed, type Check } from "../verdict/check.js";
import type { CertificateFacts } from "../verdict/message-verdict.js";
import type { MessageContext } from "./message-context.js";
import type { SignatureStructure } from "./signature-structure.js";

/**
 * Whose certificate it is: a certificate of a person with authority states the position (title), an organisation's does
 * not (NĐ 23/2025 Art 13–14, by analogy).
 */
export function certificateRole({ title }: CertificateFacts): SignatureRole {
  return title === undefined ? "organisation" : "personal";
}

/** Whether certificate, role, sender and signing time go together. */
export function checkSigner(
  structure: SignatureStructure,
  facts: CertificateFacts,
  context: MessageContext,
): readonly Check[] {
  const role = structure.role ?? certificateRole(facts);
  return [checkTime(structure, facts, context), checkRole(role, facts), checkSender(role, facts, context)];
}

/** The claimed time must be possible: in the certificate's validity and not after the verification. */
function checkTime(
  { properties }: SignatureStructure,
  { notBefore, notAfter }: CertificateFacts,
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

function checkRole(role: SignatureRole, facts: CertificateFacts): Check {
  const name = "signer-role";
  const actual = certificateRole(facts);
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

/** The organisation's certificate must have the sender's id; a person's that id, or one of a unit inside the sender. */
function checkSender(role: SignatureRole, { organId }: CertificateFacts, { parts }: MessageContext): Check {
  const name = "sender";
  const sender = parseOrganId(parts.sender ?? "").id;
  const signer = parseOrganId(organId ?? "").id;
  const known = sender.text !== "" && signer.text !== "";
  const fits = role === "personal" ? isOrganIdWithin(signer, sender) : signer.text === sender.text;
  const evidence = { sender: sender.text, certificate: signer.text };
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
