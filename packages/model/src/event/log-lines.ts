import { ModelError } from "../errors/model-error.js";

const NEWLINE = 0x0a;
/** Strict: bytes that are not UTF-8 are an error of the log, not a replacement character in somebody's name. */
const STRICT = { fatal: true, ignoreBOM: true };
const UTF8 = new TextDecoder("utf-8", STRICT);

/**
 * Cuts a stream of bytes or text into lines. Bytes may be cut anywhere, also inside a character: only whole lines are
 * decoded. Holds one unfinished line of at most `limit` bytes (or characters, of text).
 */
export class LogLines {
  readonly #limit: number;
  #bytes: Uint8Array[] = [];
  #byteLength = 0;
  #text = "";
  #line = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Number of lines cut off so far. */
  get line(): number {
    return this.#line;
  }

  /**
   * The lines that this chunk completes, without newlines; `each` gets the 1-based number.
   *
   * @throws {@link ModelError} `MODEL_LOG_LINE_LENGTH`, `MODEL_LOG_ENCODING`
   */
  push(chunk: Uint8Array | string, each: (line: string, number: number) => void): void {
    if (typeof chunk === "string") this.#pushText(chunk, each);
    else this.#pushBytes(chunk, each);
  }

  /** What stands after the last newline, `""` for nothing; a character that the end cuts off is left out. */
  rest(): string {
    this.#line += 1;
    const text = this.#takeBytes(new Uint8Array(0), (bytes) => decode(bytes, this.#line, true)) + this.#text;
    this.#text = "";
    return text;
  }

  #pushText(chunk: string, each: (line: string, number: number) => void): void {
    const last = chunk.lastIndexOf("\n");
    if (last < 0) {
      this.#text += chunk;
      if (this.#text.length + this.#byteLength > this.#limit) throw tooLong(this.#line + 1, this.#limit);
      return;
    }
    const carried = this.#takeBytes(new Uint8Array(0), (bytes) => decode(bytes, this.#line + 1)) + this.#text;
    this.#text = chunk.slice(last + 1);
    this.#emit(carried + chunk.slice(0, last), each);
    if (this.#text.length > this.#limit) throw tooLong(this.#line + 1, this.#limit);
  }

  #pushBytes(chunk: Uint8Array, each: (line: string, number: number) => void): void {
    const last = chunk.lastIndexOf(NEWLINE);
    if (last >= 0) {
      const carried = this.#text;
      this.#text = "";
      const text = this.#takeBytes(chunk.subarray(0, last), (bytes) => decodeLines(bytes, this.#line + 1));
      this.#emit(carried + text, each);
    }
    const rest = chunk.subarray(last + 1);
    if (rest.length === 0) return;
    // Copied: the caller may use the chunk's memory again.
    this.#bytes.push(rest.slice());
    this.#byteLength += rest.length;
    if (this.#byteLength + this.#text.length > this.#limit) throw tooLong(this.#line + 1, this.#limit);
  }

  /** The carried bytes and these as one text; nothing is carried afterwards. */
  #takeBytes(last: Uint8Array, read: (bytes: Uint8Array) => string): string {
    if (this.#byteLength === 0) return last.length === 0 ? "" : read(last);
    const all = new Uint8Array(this.#byteLength + last.length);
    let offset = 0;
    for (const part of [...this.#bytes, last]) {
      all.set(part, offset);
      offset += part.length;
    }
    this.#bytes = [];
    this.#byteLength = 0;
    return read(all);
  }

  #emit(block: string, each: (line: string, number: number) => void): void {
    for (let start = 0; start <= block.length;) {
      const newline = block.indexOf("\n", start);
      const end = newline < 0 ? block.length : newline;
      this.#line += 1;
      if (end - start > this.#limit) throw tooLong(this.#line, this.#limit);
      each(block.slice(start, end), this.#line);
      start = end + 1;
    }
  }
}

function decode(bytes: Uint8Array, line: number, cutOff = false): string {
  try {
    // A decoder that awaits more keeps an unfinished character to itself, so it is not used again.
    return cutOff ? new TextDecoder("utf-8", STRICT).decode(bytes, { stream: true }) : UTF8.decode(bytes);
  } catch (error) {
    throw new ModelError(
      "MODEL_LOG_ENCODING",
      `Line ${line} of the exchange log is not UTF-8. Convert the file to UTF-8, or write the log again.`,
      { details: { line }, cause: error },
    );
  }
}

/** Decodes whole lines at once, and one by one only to name the line that is wrong. */
function decodeLines(bytes: Uint8Array, first: number): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    let line = first;
    for (let start = 0; start <= bytes.length; line += 1) {
      const newline = bytes.indexOf(NEWLINE, start);
      const end = newline < 0 ? bytes.length : newline;
      decode(bytes.subarray(start, end), line);
      start = end + 1;
    }
    return decode(bytes, first);
  }
}

function tooLong(line: number, limit: number): ModelError {
  return new ModelError(
    "MODEL_LOG_LINE_LENGTH",
    `Line ${line} of the exchange log is longer than ${limit} characters. Check that the file is a log with one event per line; raise maxLineLength if it is.`,
    { details: { line, limit } },
  );
}
