import type { SignatureRole } from "../message/role.js";
import type { SignaturePolicy } from "../policy/signature-policy.js";
import { failed, passed, type Check } from "../verdict/check.js";
import type { SignatureVerdict } from "../verdict/message-verdict.js";

const ROLES: readonly SignatureRole[] = ["personal", "organisation"];

const VIETNAMESE: Readonly<Record<SignatureRole, string>> = {
  personal: "người có thẩm quyền",
  organisation: "cơ quan, tổ chức",
};

/** Presence, number and order of the roles under the policy. */
export function checkRoles(signatures: readonly SignatureVerdict[], policy: SignaturePolicy): readonly Check[] {
  const required = ROLES.filter((role) => policy.roles[role] === "required");
  if (signatures.length === 0) return [unsigned(required)];
  const present = passed(
    "signature-present",
    `There are ${signatures.length} signatures.`,
    `Có ${signatures.length} chữ ký.`,
  );
  return [present, checkCount(signatures), checkRequired(signatures, required), checkOrder(signatures)];
}

/**
 * An unsigned message under a policy that needs a signature is FORMAT_FAILURE: there is no signature in the form that
 * the policy defines, and nothing found later could make it valid. Where none is needed it stays INDETERMINATE, as
 * nothing proves where it comes from.
 */
function unsigned(required: readonly SignatureRole[]): Check {
  if (required.length === 0) {
    return {
      name: "signature-present",
      outcome: "failed",
      subIndication: "SIG_CONSTRAINTS_FAILURE",
      reason: {
        en: "The message has no signature. The policy needs none, but nothing proves where it comes from.",
        vi: "Thông điệp không có chữ ký. Chính sách không yêu cầu, nhưng không có gì chứng minh nguồn gốc.",
      },
    };
  }
  return failed("signature-present", {
    subIndication: "FORMAT_FAILURE",
    cause: "unsigned",
    reason: {
      en: `The message has no signature; the policy needs: ${required.join(", ")}.`,
      vi: `Thông điệp không có chữ ký số; chính sách yêu cầu: ${required.map((role) => VIETNAMESE[role]).join(", ")}.`,
    },
  });
}

function checkCount(signatures: readonly SignatureVerdict[]): Check {
  const twice = ROLES.find((role) => signatures.filter((one) => one.role === role).length > 1);
  if (twice === undefined) return passed("signature-count", "No role signed twice.", "Không vai trò nào ký hai lần.");
  return failed("signature-count", {
    subIndication: "FORMAT_FAILURE",
    reason: {
      en: `There is more than one signature of the role ${twice}.`,
      vi: `Có nhiều hơn một chữ ký của ${VIETNAMESE[twice]}.`,
    },
  });
}

function checkRequired(signatures: readonly SignatureVerdict[], required: readonly SignatureRole[]): Check {
  const missing = required.filter((role) => !signatures.some((one) => one.role === role));
  if (missing.length === 0) return passed("roles", "Everyone signed who must.", "Đủ chữ ký theo chính sách.");
  return failed("roles", {
    subIndication: "SIG_CONSTRAINTS_FAILURE",
    cause: "unsigned",
    reason: {
      en: `Signatures are missing that the policy needs: ${missing.join(", ")}.`,
      vi: `Thiếu chữ ký theo chính sách: ${missing.map((role) => VIETNAMESE[role]).join(", ")}.`,
    },
  });
}

/** Person, then organisation: in the message and by the times that the signers claim. */
function checkOrder(signatures: readonly SignatureVerdict[]): Check {
  const personal = signatures.findIndex(({ role }) => role === "personal");
  const organisation = signatures.findIndex(({ role }) => role === "organisation");
  const [before, after] = [signatures[personal]?.signingTime, signatures[organisation]?.signingTime];
  const late = before !== undefined && after !== undefined && before > after;
  if (personal === -1 || organisation === -1 || (personal < organisation && !late)) {
    return passed("role-order", "The organisation signed last.", "Cơ quan, tổ chức ký sau cùng.");
  }
  return failed("role-order", {
    subIndication: "SIG_CONSTRAINTS_FAILURE",
    cause: "signature-broken",
    reason: {
      en: "The person signed after the organisation; the order is person, number, organisation.",
      vi: "Cá nhân ký sau cơ quan; thứ tự đúng là cá nhân ký, cấp số, cơ quan ký.",
    },
  });
}
