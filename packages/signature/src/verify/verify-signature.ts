import { decide } from "../verdict/decide.js";
import { failed, passed, type Check } from "../verdict/check.js";
import type { SignatureVerdict } from "../verdict/message-verdict.js";
import { certificateFacts } from "./certificate-facts.js";
import { checkAlgorithms, checkCertificate, checkSignatureValue, signingCertificate } from "./check-certificate.js";
import { checkReferences } from "./check-references.js";
import { certificateRole, checkSigner } from "./check-signer.js";
import type { MessageContext } from "./message-context.js";
import type { ReadStructure, SignatureStructure } from "./signature-structure.js";

/** The verdict on a signature whose form is not one of ours: nothing more can be said of it. */
export function malformedSignature(read: Exclude<ReadStructure, { readonly structure: unknown }>): SignatureVerdict {
  const checks = read.problems.map((reason) => failed("structure", { subIndication: "FORMAT_FAILURE", reason }));
  return { role: read.role, layout: undefined, ...decide(checks), checks };
}

/**
 * A signature with the role it is judged in: the one that its Id claims, else that of its certificate. The Id is not
 * signed, so it must be known of all signatures before any is judged: the organisation's has to cover the person's
 * under whatever name that stands there.
 */
export function withRole(structure: SignatureStructure): SignatureStructure {
  if (structure.role !== undefined) return structure;
  const { certificate } = signingCertificate(structure);
  return certificate === undefined ? structure : { ...structure, role: certificateRole(certificate) };
}

/** All checks of one signature, and its verdict. */
export function verifySignature(structure: SignatureStructure, context: MessageContext): SignatureVerdict {
  const { layout, properties, role } = structure;
  const { certificate, check } = signingCertificate(structure);
  const facts = certificate === undefined ? undefined : certificateFacts(certificate);
  const checks: readonly Check[] = [
    checkLayout(structure, context),
    ...checkReferences(structure, context),
    checkAlgorithms(structure, context),
    check,
    ...(certificate === undefined ? [] : [checkSignatureValue(structure, certificate)]),
    ...(certificate === undefined ? [] : checkCertificate(certificate, structure, context)),
    ...(certificate === undefined ? [] : checkSigner(structure, certificate, context)),
  ];
  return {
    role,
    layout,
    ...decide(checks),
    ...(properties === undefined ? {} : { signingTime: properties.signingTime }),
    ...(facts === undefined ? {} : { certificate: facts }),
    checks,
  };
}

/** A person signs attachments one by one also where the organisation signs the whole. */
function checkLayout({ layout, role }: SignatureStructure, { policy }: MessageContext): Check {
  if (policy.layouts.includes(layout) || (role === "personal" && layout === "parts")) {
    return passed(
      "structure",
      `The signature has the form of the layout ${layout}.`,
      `Chữ ký đúng dạng kiểu ${layout}.`,
    );
  }
  return failed("structure", {
    subIndication: "SIG_CONSTRAINTS_FAILURE",
    cause: "signature-broken",
    reason: {
      en: `The policy does not accept the layout ${layout}.`,
      vi: `Chính sách không chấp nhận kiểu ký ${layout}.`,
    },
  });
}
