export {
  AXIS_CODES,
  type AxisCode,
  type AxisCodeEntry,
  type RecipientRefusal,
  type SubmissionRefused,
} from "./axis/axis-refusal.js";
export { ExchangeAxis, type AxisOptions } from "./axis/exchange-axis.js";
export { MemoryPackageStore } from "./axis/memory-package-store.js";
export type { PendingOptions } from "./axis/package-queue.js";
export type { PackageStore, StoredSubmission } from "./axis/package-store.js";
export type { Package, PackageKind, PackageState } from "./axis/package.js";
export type { SubmissionAccepted, SubmitOptions, SubmitResult } from "./axis/submission.js";
export { UnitDirectory, type DirectoryAnswer } from "./axis/unit-directory.js";
export { breakMessage, type DefectTools } from "./defect/break-message.js";
export { DEFECTS, type Defect, type DefectEntry } from "./defect/defect.js";
export { EXCHANGE_ERRORS, ExchangeError, type ExchangeErrorCode } from "./errors.js";
export { ExchangeEmitter, type ExchangeEvents, type ObserverFailure } from "./event/exchange-emitter.js";
export { EXCHANGE_FINDINGS, type ExchangeFindingCode } from "./findings.js";
export { checkDraft } from "./office/check-draft.js";
export type { DocumentIds, IssuedDocument, OfficeSigners } from "./office/compose.js";
export type { Addressee, DocumentForm, Draft, DraftAttachment, DraftResponse, DraftSigner } from "./office/draft.js";
export { STATUS_REFUSALS, type StatusRefusalCode } from "./office/hear.js";
export type { IncomingDocument } from "./office/incoming-file.js";
export { issuerAbbreviation } from "./office/issuer-abbreviation.js";
export { Office, type OfficeOptions, type Polled } from "./office/office.js";
export type { OutgoingDelivery, OutgoingDocument } from "./office/outgoing-desk.js";
export type { Receipt, StatusReceipt, StatusReport } from "./office/receipt.js";
export { writeStatus, type StatusNotice, type StatusSubject } from "./office/status-message.js";
export type { Said, TrackStep } from "./office/track.js";
export { placeholderPdf, type PlaceholderPdf } from "./placeholder-pdf.js";
export {
  IncomingRegister,
  type DuplicateMatch,
  type IncomingEntry,
  type IncomingKey,
} from "./register/incoming-register.js";
export { OutgoingRegister, type SeriesState } from "./register/outgoing-register.js";
