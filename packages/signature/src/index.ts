export {
  DIGEST_METHODS,
  SIGNATURE_METHODS,
  type HashAlgorithm,
  type SignatureAlgorithm,
} from "./algorithm/algorithm.js";
export { SIGNATURE_ERRORS, SignatureError, type SignatureErrorCode } from "./errors.js";
export { SIGNATURE_IDS, type SignatureIds, type SignatureLayout, type SignatureRole } from "./message/role.js";
export { signaturePolicy, type PolicyQuestion, type SignaturePolicy } from "./policy/signature-policy.js";
export { signAttachments, type AttachmentSigning, type AttachmentToSign } from "./sign/sign-attachments.js";
export { signMessage, type MessageSigning } from "./sign/sign-message.js";
export type { SigningOrder } from "./sign/signature-element.js";
export { signerFromKey, type KeyAndCertificate, type Signer } from "./sign/signer.js";
export { CHECKS, type Check, type CheckName, type Evidence } from "./verdict/check.js";
export type {
  CertificateFacts,
  MessageVerdict,
  SignatureVerdict,
  VerifiedAttachment,
  VerifiedView,
} from "./verdict/message-verdict.js";
export type { Trust, Verification } from "./verify/message-context.js";
export { verifyMessage } from "./verify/verify-message.js";
export { SUB_INDICATIONS, type SubIndication, type SubIndicationEntry } from "./verdict/sub-indication.js";
