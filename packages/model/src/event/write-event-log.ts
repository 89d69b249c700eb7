import { excerpt } from "../errors/excerpt.js";
import { isLienThongError } from "../errors/lienthong-error.js";
import { ModelError } from "../errors/model-error.js";
import { EVENT_FIELDS } from "./event-fields.js";
import { EXCHANGE_EVENT_VERSION, type ExchangeEvent } from "./exchange-event.js";

/** What the first line of every log says in `format`. */
export const EVENT_LOG_FORMAT = "lienthong.exchange-log";

/** First line of a log: what the file is, and who wrote it. Fields beyond these are kept. */
export interface EventLogHeader {
  readonly format: typeof EVENT_LOG_FORMAT;
  readonly version: number;
  /** Name of the program that wrote it. No wall time, path or host: equal runs are equal bytes. */
  readonly producer?: string;
  readonly [extra: string]: unknown;
}

/** What a caller may say in the header. */
export interface EventLogHeaderFields {
  readonly producer?: string;
  readonly [extra: string]: unknown;
}

const HEADER_FIELDS: ReadonlySet<string> = new Set(["format", "version", "producer"]);
/** Text per chunk of {@link encodeEventLog}: large enough that the stream costs nothing, small enough to stay young. */
const CHUNK = 65_536;

interface Written {
  readonly names: ReadonlySet<string>;
  /** `{"type":"…"` */
  readonly opening: string;
  readonly fields: readonly { readonly name: string; readonly prefix: string }[];
}

const WRITTEN: ReadonlyMap<string, Written> = new Map(
  Object.entries(EVENT_FIELDS).map(([type, fields]) => [
    type,
    {
      names: new Set(["type", ...fields.map((field) => field.name)]),
      opening: `{"type":${JSON.stringify(type)}`,
      fields: fields.map(({ name }) => ({ name, prefix: `,${JSON.stringify(name)}:` })),
    },
  ]),
);

/**
 * The first line of a log, without its newline.
 *
 * @param header the producer's name, or the header of a log that is written again
 */
export function encodeEventLogHeader(header: string | EventLogHeaderFields = {}): string {
  const given: EventLogHeaderFields = typeof header === "string" ? { producer: header } : header;
  let text = `{"format":"${EVENT_LOG_FORMAT}","version":${EXCHANGE_EVENT_VERSION}`;
  if (given.producer !== undefined) text += `,"producer":${JSON.stringify(given.producer)}`;
  return `${text}${encodeExtras(given, HEADER_FIELDS, undefined)}}`;
}

/**
 * One event as one line of JSON, without its newline. The same event gives the same bytes whatever order its object
 * was filled in: the schema's fields in the schema's order, then unknown fields sorted by name.
 *
 * Numbers are IEEE doubles, in unknown fields too (as I-JSON, RFC 7493, has it); −0 is written as 0.
 *
 * @throws {@link ModelError} `MODEL_LOG_EVENT` for an unknown type and for what JSON cannot hold (NaN, infinity, a
 *   BigInt, a cycle, nesting deeper than the stack), in unknown fields too; everything else is left to
 *   `validateExchangeEvent`, so that writing stays fast
 */
export function encodeEvent(event: ExchangeEvent): string {
  const written = WRITTEN.get(event.type);
  if (written === undefined) throw unwritable(event);
  const values = event as unknown as Readonly<Record<string, unknown>>;
  let text = written.opening;
  for (const { name, prefix } of written.fields) {
    const value = values[name];
    if (value === undefined) continue;
    if (typeof value === "number") {
      if (!Number.isFinite(value)) throw unwritable(event, name);
      text += prefix + String(value);
    } else if (typeof value === "boolean") text += prefix + String(value);
    else text += prefix + (typeof value === "string" ? JSON.stringify(value) : (toJson(value, event, name) ?? "null"));
  }
  return `${text}${encodeExtras(values, written.names, event)}}`;
}

/** A value of any kind as JSON; `undefined` for what JSON leaves out. */
function toJson(value: unknown, event: ExchangeEvent | undefined, name: string): string | undefined {
  // JSON would write null for a number that is not finite, and nobody would know.
  const refuse = (_key: string, item: unknown): unknown => {
    if (typeof item === "number" && !Number.isFinite(item)) throw unwritable(event, name);
    return item;
  };
  try {
    return JSON.stringify(value, refuse);
  } catch (error) {
    throw isLienThongError(error) ? error : unwritable(event, name, error);
  }
}

/** `,"name":value` for every field beyond the known ones, sorted by name. */
function encodeExtras(
  values: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  event: ExchangeEvent | undefined,
): string {
  let names: string[] | undefined;
  for (const name of Object.keys(values)) if (!known.has(name)) (names ??= []).push(name);
  if (names === undefined) return "";
  let text = "";
  for (const name of names.sort()) {
    const value = toJson(values[name], event, name);
    if (value !== undefined) text += `,${JSON.stringify(name)}:${value}`;
  }
  return text;
}

/** @param event `undefined`: it is the header that cannot be written. */
function unwritable(event: ExchangeEvent | undefined, field?: string, cause?: unknown): ModelError {
  const type = event === undefined ? "the header" : String((event as { readonly type: unknown }).type);
  const why =
    cause === undefined ? "holds a number that is not finite" : `is nothing that JSON can hold (${reason(cause)})`;
  const what =
    field === undefined
      ? `there is no event type ${JSON.stringify(excerpt(type))}`
      : `${excerpt(field)} of ${type} ${why}`;
  return new ModelError("MODEL_LOG_EVENT", `The event cannot be written: ${what}. Correct what produced it.`, {
    details: { type, ...(field === undefined ? {} : { field }) },
    ...(cause === undefined ? {} : { cause }),
  });
}

/** First line of an error's message: what JSON says of a cycle is a drawing of several. */
function reason(error: unknown): string {
  return String((error as { readonly message?: unknown }).message).split("\n", 1)[0] ?? "";
}

/**
 * A whole log as text, in chunks of some 64 KB that each end with a newline: header first, then one line per event.
 *
 * @throws what {@link encodeEvent} throws, and what the source throws
 */
export async function* encodeEventLog(
  events: AsyncIterable<ExchangeEvent> | Iterable<ExchangeEvent>,
  header: string | EventLogHeaderFields = {},
): AsyncIterable<string> {
  let text = `${encodeEventLogHeader(header)}\n`;
  for await (const event of events) {
    text += `${encodeEvent(event)}\n`;
    if (text.length < CHUNK) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}
