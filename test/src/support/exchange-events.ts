import fc from "fast-check";
import { LOSS_CAUSES, STATUS_CODES, UNIT_LEVELS, type ExchangeEvent } from "@lienthong/model";

const keys = (record: object): fc.Arbitrary<string> => fc.constantFrom(...Object.keys(record));
const time = fc.integer({ min: 0, max: 253_402_300_799_999 });
/** Any text, lone surrogates and line breaks included: JSON has to carry them all. */
const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("Thông báo", "a\nb", '"', "\u2028", "\ud800"));
const id = fc.oneof(
  fc.constantFrom("000.00.12.H53", "000.01.13.H53", "H53"),
  text.filter((value) => value !== ""),
);
const cause = keys(LOSS_CAUSES);
const verdict = fc.constantFrom("TOTAL-PASSED", "INDETERMINATE", "TOTAL-FAILED");

function event(type: ExchangeEvent["type"], required: Fields, optional: Fields = {}): fc.Arbitrary<Plain> {
  const model: Fields = { type: fc.constant(type), time, ...required, ...optional };
  return fc.record(model, { requiredKeys: ["type", "time", ...Object.keys(required)], noNullPrototype: true });
}

type Plain = Record<string, unknown>;
type Fields = Record<string, fc.Arbitrary<unknown>>;

const delivery = { document: id, sender: id, recipient: id };

/** Valid events of every type, without unknown fields. */
export const validEvent: fc.Arbitrary<ExchangeEvent> = fc
  .oneof(
    event(
      "unit.registered",
      { unit: id, name: id, level: keys(UNIT_LEVELS), connected: fc.boolean(), counted: fc.boolean() },
      { parent: id },
    ),
    event("unit.connection", { unit: id, connected: fc.boolean() }),
    event(
      "document.issued",
      {
        document: id,
        sender: id,
        kind: id,
        code: text,
        urgency: fc.integer({ min: 0, max: 4 }),
        carrier: fc.constantFrom("electronic", "paper", "both"),
        signed: fc.constantFrom("none", "personal", "organisation", "both"),
        recipients: fc.array(id, { maxLength: 4 }),
      },
      { signedName: fc.boolean(), signedAt: time, due: time },
    ),
    event("delivery.sent", { ...delivery, channel: fc.constantFrom("axis", "internal") }),
    event("delivery.sent", { ...delivery, channel: fc.constant("paper"), cause }),
    event("delivery.arrived", { ...delivery, channel: fc.constantFrom("axis", "internal") }),
    event("delivery.failed", { ...delivery, cause }),
    event("status.sent", { document: id, unit: id, to: id, code: keys(STATUS_CODES) }, { reason: text, knownAt: time }),
    event("status.sent", { document: id, unit: id, to: id, code: fc.constantFrom("02", "13", "16"), cause }),
    event("document.verified", { ...delivery, verdict, basis: fc.constantFrom("real", "decided") }, { reason: text }),
    event("document.verified", { ...delivery, verdict, basis: fc.constant("real"), decided: verdict }),
  )
  .map((value) => value as unknown as ExchangeEvent);

/** Valid events with fields that this version does not know. */
export const extendedEvent: fc.Arbitrary<ExchangeEvent> = fc
  .tuple(
    validEvent,
    fc.dictionary(fc.oneof(fc.constantFrom("1", "__proto__", "phụ"), text), fc.jsonValue(), { maxKeys: 3 }),
  )
  .map(([known, extra]) => {
    // Through JSON: an own `__proto__`, and no -0, as every event that was read.
    const merged = Object.entries(extra).filter(([key]) => !Object.hasOwn(known, key) && !SCHEMA_FIELDS.has(key));
    const parts = [...Object.entries(known), ...merged].map(
      ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
    );
    return JSON.parse(`{${parts.join(",")}}`) as ExchangeEvent;
  });

const SCHEMA_FIELDS = new Set(["cause", "decided", "due", "knownAt", "parent", "reason", "signedAt", "signedName"]);

const junk = fc.oneof(
  fc.constantFrom(null, "", "paper", "x", -1, 1.5, 1e300, 5, true, [], [""], ["a", 1], {}, "02", "real", "unsigned"),
  fc.jsonValue(),
);

/** Events with one to three members replaced, removed or added: mostly invalid, sometimes still valid. */
export const mutatedEvent: fc.Arbitrary<unknown> = fc
  .tuple(
    validEvent,
    fc.array(
      fc.tuple(
        fc.constantFrom(...["type", "time", "cause", "channel", "code", "basis", "decided", "recipients", "urgency"]),
        fc.nat(20),
        fc.option(junk, { nil: undefined }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([value, changes]) => {
    const copy = new Map<string, unknown>(Object.entries(value));
    for (const [name, index, replacement] of changes) {
      const key = [...copy.keys()][index] ?? name;
      if (replacement === undefined) copy.delete(key);
      else copy.set(key, replacement);
    }
    return JSON.parse(JSON.stringify(Object.fromEntries(copy))) as unknown;
  });
