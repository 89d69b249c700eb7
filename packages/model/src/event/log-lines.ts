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
  /** Bytes of the unfinished line, and room for more: grown by doubling, so that tiny chunks cost no more than large. */
  #held: Uint8Array = new Uint8Array(0);
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
      this.#takeBytes(chunk.subarray(0, last), (bytes) => {
        this.#emitBytes(carried, bytes, each);
      });
    }
    const rest = chunk.subarray(last + 1);
    if (rest.length === 0) return;
    this.#hold(rest);
    if (this.#byteLength + this.#text.length > this.#limit) throw tooLong(this.#line + 1, this.#limit);
  }

  /** Copies the bytes: the caller may use the chunk's memory again. */
  #hold(bytes: Uint8Array): void {
    const length = this.#byteLength + bytes.length;
    if (length > this.#held.length) {
      const larger = new Uint8Array(Math.max(length, 2 * this.#held.length));
      larger.set(this.#held.subarray(0, this.#byteLength));
      this.#held = larger;
    }
    this.#held.set(bytes, this.#byteLength);
    this.#byteLength = length;
  }

  /** Reads the held bytes and these as one; nothing is held afterwards. */
  #takeBytes<Result>(last: Uint8Array, read: (bytes: Uint8Array) => Result): Result {
    if (this.#byteLength === 0) return read(last);
    this.#hold(last);
    const all = this.#held.subarray(0, this.#byteLength);
    this.#byteLength = 0;
    return read(all);
  }

  /** Decodes whole lines at once, and one by one only to hand out those before the one that is wrong and to name it. */
  #emitBytes(carried: string, bytes: Uint8Array, each: (line: string, number: number) => void): void {
    let text: string | undefined;
    try {
      text = UTF8.decode(bytes);
    } catch {
      // Told below, with its line.
    }
    if (text !== undefined) {
      this.#emit(carried + text, each);
      return;
    }
    let before = carried;
    for (let start = 0; start <= bytes.length;) {
      const newline = bytes.indexOf(NEWLINE, start);
      const end = newline < 0 ? bytes.length : newline;
      this.#emit(before + decode(bytes.subarray(start, end), this.#line + 1), each);
      before = "";
      start = end + 1;
    }
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
      `Line ${line} of the exchange log is not UTF-8. ${encodingRemedy(bytes, line)}`,
      { details: { line }, cause: error },
    );
  }
}

/** The two files of another kind that people have most: what PowerShell's `>` writes, and a packed log. */
function encodingRemedy(bytes: Uint8Array, line: number): string {
  const start = line === 1 ? `${bytes[0] ?? 0} ${bytes[1] ?? 0}` : "";
  if (start === "31 139") return "It looks like a gzip file: unpack it first.";
  if (start === "255 254" || start === "254 255") return "It looks like UTF-16: save it as UTF-8.";
  return "Convert the file to UTF-8, or write the log again.";
}

function tooLong(line: number, limit: number): ModelError {
  return new ModelError(
    "MODEL_LOG_LINE_LENGTH",
    `Line ${line} of the exchange log is longer than ${limit} characters. Check that the file is a log with one event per line; raise maxLineLength if it is.`,
    { details: { line, limit } },
  );
}
