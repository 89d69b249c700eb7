export { deadline, type DeadlineOptions } from "./calendar/deadline.js";
export {
  DEADLINE_RULES,
  type CountedDeadlineKey,
  type DeadlineKey,
  type DeadlineLimit,
  type DeadlineRule,
} from "./calendar/deadline-rule.js";
export { HOLIDAY_SOURCES, type HolidaySource, type HolidaySourceKey } from "./calendar/holiday-sources.js";
export { ASSUMED_OFFICE_HOURS, officeHours, type OfficeHours, type OfficeInterval } from "./calendar/office-hours.js";
export type { SpecialDay, SpecialDayKind, SpecialDayTable } from "./calendar/special-day.js";
export { vietnamCalendar, type VietnamCalendarOptions } from "./calendar/vietnam-calendar.js";
export { VIETNAM_HOLIDAYS } from "./calendar/vietnam-holidays.js";
export { WorkingCalendar, type WorkingCalendarOptions } from "./calendar/working-calendar.js";
export type { Cancel, Clock, Millis } from "./clock/clock.js";
export {
  dayNumber,
  dayOf,
  formatEdxmlDate,
  formatEdxmlTimestamp,
  formatIsoDate,
  parseDate,
  startOfDay,
  vietnamMoment,
  vietnamTime,
  weekday,
  type DayNumber,
  type VietnamTime,
} from "./clock/vietnam-time.js";
export { excerpt } from "./errors/excerpt.js";
export { CONFIDENCE, type Confidence } from "./document/confidence.js";
export { DOCUMENT_CODE_FINDINGS, type DocumentCodeFindingCode } from "./document/document-code-findings.js";
export { formatDocumentCode, type DocumentCodeParts } from "./document/document-code.js";
export {
  DOCUMENT_KINDS,
  documentKind,
  documentKindByName,
  documentKindByNumber,
  documentKinds,
  isKindInForce,
  kindAbbreviation,
  type DocumentKind,
  type DocumentKindGroup,
  type EdxmlKindNumber,
  type KindListing,
  type KindNameOptions,
} from "./document/document-kind.js";
export {
  DEFAULT_KIND_PROFILE,
  KIND_PROFILES,
  kindProfile,
  profileKinds,
  type KindProfile,
  type KindProfileKey,
  type KindProfileMember,
} from "./document/kind-profile.js";
export { KIND_REGULATIONS, regulationAt, type KindRegulation, type RegulationKey } from "./document/kind-regulation.js";
export {
  documentCodeText,
  parseDocumentCode,
  type DocumentCode,
  type ParsedDocumentCode,
  type ParseDocumentCodeOptions,
} from "./document/parse-document-code.js";
export {
  SIGNATURE_PERIODS,
  signatureRequirement,
  type SignatureNeed,
  type SignaturePeriod,
  type SignatureQuestion,
  type SignatureRequirement,
  type SignedForm,
} from "./document/signature-requirement.js";
export { isUrgent, URGENCY, type Urgency, type UrgencyEntry } from "./document/urgency.js";
export { findingPlace, formatFinding, type Finding, type Severity } from "./errors/finding.js";
export {
  isLienThongError,
  LienThongError,
  type ErrorCatalogue,
  type ErrorEntry,
  type ErrorOptions,
  type Text,
} from "./errors/lienthong-error.js";
export { MODEL_ERRORS, ModelError, type ModelErrorCode } from "./errors/model-error.js";
export { nearMiss } from "./errors/near-miss.js";
export { EVENT_FINDINGS, type EventFindingCode } from "./event/event-findings.js";
export {
  EXCHANGE_EVENT_VERSION,
  type Carrier,
  type Channel,
  type DeliveryArrived,
  type DeliveryFailed,
  type DeliverySent,
  type DocumentIssued,
  type DocumentVerified,
  type ExchangeEvent,
  type Indication,
  type SignedBy,
  type StatusSent,
  type UnitConnection,
  type UnitRegistered,
} from "./event/exchange-event.js";
export { LOSS_CAUSES, type Basis, type LossCause, type LossCauseEntry, type LossStage } from "./event/loss-cause.js";
export { decodeEventLog, type DecodeEventLogOptions } from "./event/read-event-log.js";
export { validateExchangeEvent } from "./event/validate-event.js";
export {
  encodeEvent,
  encodeEventLog,
  encodeEventLogHeader,
  EVENT_LOG_FORMAT,
  type EventLogHeader,
  type EventLogHeaderFields,
} from "./event/write-event-log.js";
export { ORGAN_ID_FINDINGS, type OrganIdFindingCode } from "./organ-id/organ-id-findings.js";
export {
  compareOrganIds,
  formatOrganId,
  isOrganIdWithin,
  organIdLevel,
  organIdParent,
  type OrganId,
  type OrganIdForm,
} from "./organ-id/organ-id.js";
export { parseOrganId, type ParsedOrganId } from "./organ-id/parse-organ-id.js";
export { isReservedOrganId, reservedOrganId } from "./organ-id/reserved-organ-id.js";
export { RandomSource } from "./random/random-source.js";
export { RandomStream, type RandomState } from "./random/random-stream.js";
export { UuidSource, type IdSource, type RandomBytes } from "./random/uuid-source.js";
export { BUSINESS_TYPES, isBusinessType, type BusinessType, type BusinessTypeEntry } from "./status/business-type.js";
export { checkTransition, type TransitionCheck } from "./status/check-transition.js";
export {
  DELIVERY_STATES,
  isRequestState,
  type DeliveryPosition,
  type DeliveryState,
  type DeliveryStateEntry,
  type ProgressState,
  type RequestState,
} from "./status/delivery-state.js";
export { isStatusCode, STATUS_CODES, type StatusCode } from "./status/status-code.js";
export {
  DELIVERY_SIGNALS,
  REQUEST_SIGNAL,
  SIGNAL_PARTY,
  STATUS_TRANSITIONS,
  STATUS_TRANSITIONS_BASIS,
  type DeliverySignal,
  type NextState,
  type Party,
  type StatusTransition,
} from "./status/status-transition.js";
export { TRANSITION_REFUSALS, type TransitionRefusalCode } from "./status/transition-refusal.js";
export { CSV_FINDINGS, type CsvFindingCode } from "./unit/csv-findings.js";
export { formatCsv, readCsv, type CsvOptions, type CsvRow, type CsvRows, type CsvSeparator } from "./unit/csv.js";
export { formatUnitsCsv } from "./unit/format-units-csv.js";
export { parseUnitsCsv, type ParsedUnits } from "./unit/parse-units-csv.js";
export { TIER_SYSTEMS, tierSystemAt, type TierRules, type TierSystem } from "./unit/tier-system.js";
export { UNIT_FINDINGS, type UnitFindingCode } from "./unit/unit-findings.js";
export { countedBodies, UnitHierarchy, type HierarchyOptions } from "./unit/unit-hierarchy.js";
export { UNIT_LEVELS, type UnitLevel } from "./unit/unit-level.js";
export type { Place, Unit } from "./unit/unit.js";
export type { UnitsCsvLimits, UnitsCsvOptions } from "./unit/units-csv-options.js";
