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
export { isStatusCode, STATUS_CODES, type StatusCode } from "./status/status-code.js";
export { formatCsv, readCsv, type CsvRow, type CsvRows } from "./unit/csv.js";
export { formatUnitsCsv } from "./unit/format-units-csv.js";
export { parseUnitsCsv, type ParsedUnits } from "./unit/parse-units-csv.js";
export { TIER_SYSTEMS, tierSystemAt, type TierRules, type TierSystem } from "./unit/tier-system.js";
export { countedBodies, UnitHierarchy, type HierarchyOptions } from "./unit/unit-hierarchy.js";
export { UNIT_LEVELS, type UnitLevel } from "./unit/unit-level.js";
export type { Place, Unit } from "./unit/unit.js";
export type { UnitsCsvLimits, UnitsCsvOptions } from "./unit/units-csv-options.js";
