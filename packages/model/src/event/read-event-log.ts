import { excerpt } from "../errors/excerpt.js";
import { ModelError } from "../errors/model-error.js";
import { EXCHANGE_EVENT_VERSION, type ExchangeEvent } from "./exchange-event.js";
import { LogLines } from "./log-lines.js";
import { validateExchangeEvent } from "./validate-event.js";
import { EVENT_LOG_FORMAT, type EventLogHeader } from "./write-event-log.js";

/** How a log is read. */
export interface DecodeEventLogOptions {
  /** Longest line in bytes (characters, where the source gives text). Default 4 MiB: some 200,000 recipients. */
  readonly maxLineLength?: number;
  /** Gets the first line before the first event. */
  readonly onHeader?: (header: EventLogHeader) => void;
  /** Ends the reading between two chunks, or two pieces of a long one, with the signal's reason. */
  readonly signal?: AbortSignal;
}

const MAX_LINE_LENGTH = 4 * 1_048_576;
/** A chunk is worked through in pieces: a whole file given at once costs no more memory than its pieces do. */
const PIECE = 1_048_576;
/** How every header that we write begins. */
const HEADER_START = `{"format":"${EVENT_LOG_FORMAT}"`;
const LINE_REMEDY = "Write the log again with the program that made it, or correct the line.";

/**
 * Reads an exchange log — nhật ký trao đổi — as JSON Lines, checking every event against the schema. Chunks may be cut
 * anywhere, also inside a character; memory is one line and a piece of one chunk. Fields that the schema does not know stay on the
 * event. Empty lines, `\r\n` and a byte-order mark at the start are tolerated; a last line without newline is too, if
 * it is whole.
 *
 * @throws {@link ModelError}, each with `details.line`: `MODEL_LOG_FORMAT` (not such a log), `MODEL_LOG_VERSION`,
 *   `MODEL_LOG_JSON`, `MODEL_LOG_EVENT` (with `details.findings`), `MODEL_LOG_TRUNCATED`, `MODEL_LOG_LINE_LENGTH`,
 *   `MODEL_LOG_ENCODING`; and what the source throws
 */
export async function* decodeEventLog(
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  options: DecodeEventLogOptions = {},
): AsyncIterable<ExchangeEvent> {
  const lines = new LogLines(options.maxLineLength ?? MAX_LINE_LENGTH);
  let ready: ExchangeEvent[] = [];
  let header: EventLogHeader | undefined;
  const take = (text: string, line: number): void => {
    const written = line === 1 && text.startsWith("\uFEFF") ? text.slice(1) : text;
    if (written.trim() === "") return;
    if (header === undefined) {
      header = readHeader(written, line);
      options.onHeader?.(header);
    } else ready.push(readEvent(written, line));
  };
  for await (const chunk of chunks) {
    for (const piece of piecesOf(chunk)) {
      options.signal?.throwIfAborted();
      // What precedes a bad line is handed out before the error is thrown.
      let failure: unknown;
      let failed = false;
      try {
        lines.push(piece, take);
      } catch (error) {
        [failure, failed] = [error, true];
      }
      yield* ready;
      ready = [];
      if (failed) throw failure;
    }
  }
  const rest = lines.rest();
  if (rest.trim() !== "") {
    if (isCutOff(rest, header !== undefined)) throw truncated(lines.line);
    take(rest, lines.line);
  }
  if (header === undefined) throw foreign(1, "it is empty");
  yield* ready;
}

function* piecesOf(chunk: Uint8Array | string): Iterable<Uint8Array | string> {
  if (chunk.length <= PIECE) yield chunk;
  else if (typeof chunk === "string") {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.slice(at, at + PIECE);
  } else for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
}

/** Whether a last line without newline is the beginning of an event, or of the header. */
function isCutOff(text: string, afterHeader: boolean): boolean {
  if (parse(text) !== undefined) return false;
  const start = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return afterHeader || HEADER_START.startsWith(start) || start.startsWith(HEADER_START);
}

/** `undefined` for what is not JSON; JSON itself cannot say `undefined`. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function readHeader(text: string, line: number): EventLogHeader {
  const value = parse(text);
  if (typeof value !== "object" || value === null || !("format" in value)) {
    throw foreign(line, `its first line is not the header of one, but ${JSON.stringify(excerpt(text))}`);
  }
  const { format, version = null } = value as { readonly format: unknown; readonly version?: unknown };
  if (format !== EVENT_LOG_FORMAT) {
    throw foreign(line, `its format is ${excerpt(JSON.stringify(format))}`);
  }
  if (version !== EXCHANGE_EVENT_VERSION) {
    const shown = excerpt(JSON.stringify(version));
    throw new ModelError(
      "MODEL_LOG_VERSION",
      `Line ${line}: the exchange log has version ${shown}, this program reads version ${EXCHANGE_EVENT_VERSION}. Use the release that wrote it, or a newer one.`,
      { details: { line, version: shown } },
    );
  }
  return value as EventLogHeader;
}

function readEvent(text: string, line: number): ExchangeEvent {
  const value = parse(text);
  if (value === undefined) {
    const message = `Line ${line} of the exchange log is not JSON: ${JSON.stringify(excerpt(text))}. ${LINE_REMEDY}`;
    throw new ModelError("MODEL_LOG_JSON", message, { details: { line } });
  }
  const findings = validateExchangeEvent(value, line);
  const [first] = findings;
  if (first === undefined) return value as ExchangeEvent;
  const more = findings.length === 1 ? "" : ` (and ${findings.length - 1} more findings on this line)`;
  throw new ModelError(
    "MODEL_LOG_EVENT",
    `Line ${line} of the exchange log is not a valid event: ${first.message} ${first.remedy ?? ""}${more}`,
    { details: { line, findings } },
  );
}

function foreign(line: number, why: string): ModelError {
  return new ModelError(
    "MODEL_LOG_FORMAT",
    `The file is not an exchange log: ${why}. Give the events.jsonl of a run, or a log whose first line has "format":"${EVENT_LOG_FORMAT}".`,
    { details: { line } },
  );
}

function truncated(line: number): ModelError {
  return new ModelError(
    "MODEL_LOG_TRUNCATED",
    `The exchange log ends inside line ${line}: the line is cut off. Write or copy the file again; it is not complete.`,
    { details: { line } },
  );
}
