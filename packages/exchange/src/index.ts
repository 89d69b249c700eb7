export {
  AXIS_CODES,
  type AxisCode,
  type AxisCodeEntry,
  type RecipientRefusal,
  type SubmissionRefused,
} from "./axis/axis-refusal.js";
export { MemoryPackageStore } from "./axis/memory-package-store.js";
export type { PackageStore, StoredSubmission } from "./axis/package-store.js";
export type { Package, PackageKind, PackageState } from "./axis/package.js";
export { EXCHANGE_ERRORS, ExchangeError, type ExchangeErrorCode } from "./errors.js";
export { ExchangeEmitter, type ExchangeEvents, type ObserverFailure } from "./event/exchange-emitter.js";
export { placeholderPdf, type PlaceholderPdf } from "./placeholder-pdf.js";
export {
  IncomingRegister,
  type DuplicateMatch,
  type IncomingEntry,
  type IncomingKey,
} from "./register/incoming-register.js";
export { OutgoingRegister, type SeriesState } from "./register/outgoing-register.js";
