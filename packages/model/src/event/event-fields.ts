import { STATUS_CODES, type StatusCode } from "../status/status-code.js";
import { UNIT_LEVELS, type UnitLevel } from "../unit/unit-level.js";
import type { Carrier, Channel, ExchangeEvent, Indication, SignedBy } from "./exchange-event.js";
import { LOSS_CAUSES, type LossCause } from "./loss-cause.js";

/** What a field may hold. `texts` is a list of non-empty texts. */
export type FieldRule =
  | { readonly kind: "text"; readonly empty: boolean }
  | { readonly kind: "texts" }
  | { readonly kind: "flag" }
  | { readonly kind: "integer"; readonly from: number; readonly to: number }
  | { readonly kind: "one-of"; readonly values: ReadonlySet<string> };

/** One field of an event type, at its place in the written order. */
export interface EventField {
  readonly name: string;
  readonly required: boolean;
  readonly rule: FieldRule;
}

const NOT_EMPTY: FieldRule = { kind: "text", empty: false };
const ANY_TEXT: FieldRule = { kind: "text", empty: true };
const TEXTS: FieldRule = { kind: "texts" };
const FLAG: FieldRule = { kind: "flag" };
/** 1970 to the end of the year 9999: seconds pass as early dates, but micro- and nanoseconds are caught. */
const TIME: FieldRule = { kind: "integer", from: 0, to: 253_402_300_799_999 };
const URGENCY: FieldRule = { kind: "integer", from: 0, to: 4 };

/** The keys of a record as a rule: a member that the type gains must be added here to compile. */
function oneOf<Value extends string>(members: Readonly<Record<Value, unknown>>): FieldRule {
  return { kind: "one-of", values: new Set(Object.keys(members)) };
}

const LEVEL = oneOf<UnitLevel>(UNIT_LEVELS);
const CAUSE = oneOf<LossCause>(LOSS_CAUSES);
const STATUS = oneOf<StatusCode>(STATUS_CODES);
const CHANNEL = oneOf<Channel>({ axis: 1, internal: 1, paper: 1 });
const ARRIVAL = oneOf<Exclude<Channel, "paper">>({ axis: 1, internal: 1 });
const CARRIER = oneOf<Carrier>({ electronic: 1, paper: 1, both: 1 });
const SIGNED = oneOf<SignedBy>({ none: 1, personal: 1, organisation: 1, both: 1 });
const VERDICT = oneOf<Indication>({ "TOTAL-PASSED": 1, INDETERMINATE: 1, "TOTAL-FAILED": 1 });
const BASIS = oneOf<"real" | "decided">({ real: 1, decided: 1 });

const must = (name: string, rule: FieldRule): EventField => ({ name, required: true, rule });
const may = (name: string, rule: FieldRule): EventField => ({ name, required: false, rule });

const TIME_FIELD = must("time", TIME);
const DELIVERY = [TIME_FIELD, must("document", NOT_EMPTY), must("sender", NOT_EMPTY), must("recipient", NOT_EMPTY)];

/**
 * The fields of each event type in the order in which they are written: the one table behind the writer and the
 * validator. `schema/exchange-event-1.schema.json` says the same in JSON Schema; a test holds the two together.
 */
export const EVENT_FIELDS: Readonly<Record<ExchangeEvent["type"], readonly EventField[]>> = {
  "unit.registered": [
    TIME_FIELD,
    must("unit", NOT_EMPTY),
    must("name", NOT_EMPTY),
    must("level", LEVEL),
    may("parent", NOT_EMPTY),
    must("connected", FLAG),
    must("counted", FLAG),
  ],
  "unit.connection": [TIME_FIELD, must("unit", NOT_EMPTY), must("connected", FLAG)],
  "document.issued": [
    TIME_FIELD,
    must("document", NOT_EMPTY),
    must("sender", NOT_EMPTY),
    must("kind", NOT_EMPTY),
    must("code", ANY_TEXT),
    must("urgency", URGENCY),
    must("carrier", CARRIER),
    must("signed", SIGNED),
    may("signedName", FLAG),
    must("recipients", TEXTS),
    may("signedAt", TIME),
    may("due", TIME),
  ],
  "delivery.sent": [...DELIVERY, must("channel", CHANNEL), may("cause", CAUSE)],
  "delivery.arrived": [...DELIVERY, must("channel", ARRIVAL)],
  "delivery.failed": [...DELIVERY, must("cause", CAUSE)],
  "status.sent": [
    TIME_FIELD,
    must("document", NOT_EMPTY),
    must("unit", NOT_EMPTY),
    must("to", NOT_EMPTY),
    must("code", STATUS),
    may("cause", CAUSE),
    may("reason", ANY_TEXT),
    may("knownAt", TIME),
  ],
  "document.verified": [
    ...DELIVERY,
    must("verdict", VERDICT),
    may("reason", ANY_TEXT),
    must("basis", BASIS),
    may("decided", VERDICT),
  ],
};

/** Whether a text names an event type of this version. */
export function isEventType(text: unknown): text is ExchangeEvent["type"] {
  return typeof text === "string" && Object.hasOwn(EVENT_FIELDS, text);
}
