import { excerpt } from "../errors/excerpt.js";
import type { Finding } from "../errors/finding.js";
import { EVENT_FIELDS, isEventType, type EventField, type FieldRule } from "./event-fields.js";

type Fields = Readonly<Record<string, unknown>>;
type Report = (code: string, path: string, message: string, remedy: string, value?: unknown) => void;

const NONE: readonly Finding[] = Object.freeze([]);
/** Bad entries of one list that get a finding each: a line may hold a million of them. */
const LISTED_ENTRIES = 20;

/**
 * Judges whether a value is an exchange event — sự kiện trao đổi văn bản — of this version, and says everything that is
 * wrong with it in one pass. Accepts exactly what `exchange-event-1.schema.json` accepts. Fields it does not know are
 * allowed: a later minor version may have written them, and readers keep them.
 *
 * @param line 1-based line of the log, for the findings
 * @returns no finding when valid (and then allocates nothing); all of severity `error` otherwise
 */
export function validateExchangeEvent(value: unknown, line?: number): readonly Finding[] {
  let findings: Finding[] | undefined;
  const report: Report = (code, path, message, remedy, found) => {
    const shown = found === undefined ? undefined : shorten(found);
    (findings ??= []).push({
      code,
      severity: "error",
      path,
      ...(line === undefined ? {} : { line }),
      ...(shown === undefined ? {} : { value: shown }),
      message,
      remedy,
    });
  };
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const message = `An event is a JSON object, and this is ${shorten(value)}.`;
    report("EVENT_NOT_OBJECT", "", message, "Write one object per line.", value);
    return findings ?? NONE;
  }
  const fields = value as Fields;
  const { type } = fields;
  if (!isEventType(type)) {
    const known = Object.keys(EVENT_FIELDS).join(", ");
    const message =
      type === undefined ? "The event's type is missing." : `There is no event type ${shorten(type)} in this version.`;
    report("EVENT_TYPE_UNKNOWN", "type", message, `Use one of ${known}.`, type);
    return findings ?? NONE;
  }
  for (const { name, required, rule } of EVENT_FIELDS[type]) {
    const field = fields[name];
    if (field === undefined) {
      if (required)
        report("EVENT_FIELD_MISSING", name, `${type} needs the field ${name}.`, `Write ${name}: ${expected(rule)}.`);
    } else if (!holds(rule, field)) reportField({ name, required, rule }, field, report);
  }
  checkTogether(type, fields, report);
  return findings ?? NONE;
}

/** The rules that concern two fields. */
function checkTogether(type: string, fields: Fields, report: Report): void {
  const { basis, cause, channel, code, decided } = fields;
  const conflict = (path: string, message: string, remedy: string): void => {
    report("EVENT_FIELDS_CONFLICT", path, message, remedy, fields[path]);
  };
  if (type === "delivery.sent") {
    const paper = channel === "paper";
    if (paper && cause === undefined)
      conflict("cause", "A delivery on paper says why it was not electronic.", "Add a cause.");
    if (!paper && cause !== undefined)
      conflict(
        "cause",
        `Only a delivery on paper has a cause, and the channel is ${shorten(channel)}.`,
        "Leave it out, or make the channel paper.",
      );
  } else if (type === "status.sent") {
    if (cause !== undefined && code !== "02" && code !== "13" && code !== "16")
      conflict("cause", `Only statuses 02, 13 and 16 have a cause, and the code is ${shorten(code)}.`, "Leave it out.");
  } else if (type === "document.verified" && decided !== undefined && basis !== "real") {
    const message = `Only a real verdict is compared with a decided one, and the basis is ${shorten(basis)}.`;
    conflict("decided", message, "Leave it out.");
  }
}

function holds(rule: FieldRule, value: unknown): boolean {
  switch (rule.kind) {
    case "text":
      return typeof value === "string" && (rule.empty || value !== "");
    case "texts":
      return Array.isArray(value) && value.every(isFilled);
    case "flag":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value) && (value as number) >= rule.from && (value as number) <= rule.to;
    case "one-of":
      return typeof value === "string" && rule.values.has(value);
  }
}

function isFilled(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function reportField({ name, required, rule }: EventField, value: unknown, report: Report): void {
  const quoted = rule.kind === "integer" && typeof value === "string" ? ", not a text in quotes" : "";
  const remedy = `Write ${expected(rule)}${quoted}${required ? "" : ", or leave the field out"}.`;
  const wrong = (path: string, found: unknown): void => {
    report("EVENT_FIELD_VALUE", path, `${path} is ${shorten(found)}, which does not fit.`, remedy, found);
  };
  if (rule.kind !== "texts" || !Array.isArray(value)) {
    wrong(name, value);
    return;
  }
  let count = 0;
  value.forEach((item, index) => {
    if (isFilled(item)) return;
    count += 1;
    if (count <= LISTED_ENTRIES) wrong(`${name}[${index}]`, item);
  });
  if (count > LISTED_ENTRIES) {
    report("EVENT_FIELD_VALUE", name, `${name} has ${count - LISTED_ENTRIES} more such entries.`, remedy);
  }
}

function expected(rule: FieldRule): string {
  switch (rule.kind) {
    case "text":
      return rule.empty ? "a text" : "a text that is not empty";
    case "texts":
      return "a list of texts that are not empty";
    case "flag":
      return "true or false";
    case "integer":
      return rule.to > 1e6
        ? "epoch milliseconds as an integer (1970 to 9999, e.g. 1491872400000)"
        : `an integer from ${rule.from} to ${rule.to}`;
    case "one-of":
      return `one of ${[...rule.values].join(", ")}`;
  }
}

/** Short, and never a throw: values that JSON cannot say are named by their type. */
function shorten(value: unknown): string {
  let text: string | undefined;
  try {
    text = typeof value === "number" ? String(value) : JSON.stringify(value);
  } catch {
    // A BigInt or a cycle: cannot come from JSON.
  }
  return excerpt(text ?? typeof value);
}
