export { packAttachments, type PackedAttachment, type ZipRule } from "./attachment/pack.js";
export { safeFileName } from "./attachment/file-name.js";
export { DEFAULT_ZIP_LIMITS, type ZipLimits } from "./attachment/zip-directory.js";
export { EDXML_ERRORS, EdxmlError, type EdxmlErrorCode } from "./errors.js";
export { EDXML_FINDINGS, type EdxmlFindingCode } from "./findings.js";
export type { FindingEntry } from "./findings/finding-entry.js";
export type { Attachment, ManifestEntry } from "./message/attachment.js";
export type { Business, DocumentUpdate, ReceiverChange, Replacement } from "./message/business.js";
export type { AttachmentDraft, BusinessDraft, DocumentDraft, EdxmlDraft, StatusDraft } from "./message/draft.js";
export type {
  DocumentCode,
  DocumentMessage,
  DocumentType,
  EdxmlMessage,
  OtherInfo,
  Promulgation,
  SignaturePosition,
  SignerInfo,
  StatusMessage,
} from "./message/message.js";
export type { Organisation, ResponseFor, Staff, TraceHop } from "./message/organisation.js";
export {
  EDOC_VN_NAMESPACE,
  EDXML_IDS,
  EDXML_NAMESPACE,
  EDXML_PATHS,
  EDXML_PREFIX,
  XLINK_NAMESPACE,
  XMLDSIG_NAMESPACE,
} from "./namespace.js";
export { readMessage, type MessageReading, type ReadMessageOptions } from "./read/read-message.js";
export type { RepairName } from "./read/repairs.js";
export { appendSignature, appendTrace } from "./splice/append.js";
export { documentTypeByName, EDXML_DOCUMENT_TYPES, type ListedDocumentType } from "./validate/document-types.js";
export { EDXML_RULES, type EdxmlProfile, type EdxmlRule, type EdxmlRuleId } from "./validate/rules.js";
export { validateMessage } from "./validate/validate-message.js";
export { writeMessage, type WriteMessageOptions } from "./write/write-message.js";
