import { XmlError, type XmlErrorCode } from "../errors.js";
import { isNamePart, isNameStart, isSpace } from "./characters.js";
import type { LineTable } from "./line-table.js";
import type { XmlLimits } from "./limits.js";

const COLON = 0x3a;

/** Where a name ends and where its colon is (−1 without). */
export interface NameSpan {
  readonly end: number;
  readonly colon: number;
}

/** The source with a position in it, and the few questions that every production asks. */
export class Scanner {
  readonly source: string;
  readonly limits: XmlLimits;
  readonly lines: LineTable;
  position = 0;

  constructor(source: string, limits: XmlLimits, lines: LineTable) {
    this.source = source;
    this.limits = limits;
    this.lines = lines;
  }

  /** Moves behind white space; true when there was some. */
  skipSpace(): boolean {
    const before = this.position;
    while (isSpace(this.source.charCodeAt(this.position))) this.position += 1;
    return this.position > before;
  }

  /** The qualified name that begins at an offset (Namespaces in XML §4): one colon at most, with a name on both sides. */
  name(start: number, what: string): NameSpan {
    let colon = -1;
    let at = this.#simpleName(start, what);
    if (this.source.charCodeAt(at) === COLON) {
      colon = at;
      at = this.#simpleName(at + 1, what);
      if (this.source.charCodeAt(at) === COLON)
        this.fail("XML_NAME", start, `${what} has two colons; one may separate prefix and local name.`);
    }
    if (at - start > this.limits.name) this.exceeded("name", start, `The name of ${what}`);
    return { end: at, colon };
  }

  #simpleName(start: number, what: string): number {
    const { source } = this;
    if (!isNameStart(source.charCodeAt(start))) {
      const found = start >= source.length ? "the end of the document" : JSON.stringify(excerpt(source, start, 12));
      this.fail("XML_NAME", start, `A name is expected for ${what}, found ${found}; a < in text must be written &lt;.`);
    }
    let at = start + 1;
    while (isNamePart(source.charCodeAt(at))) at += 1;
    return at;
  }

  /** @throws XmlError with the place in the message and in the details. */
  fail(code: XmlErrorCode, offset: number, message: string, more: Readonly<Record<string, unknown>> = {}): never {
    const { line, column } = this.lines.position(offset);
    throw new XmlError(code, `Line ${line}, column ${column}: ${message}`, {
      details: { line, column, offset, ...more },
    });
  }

  /** @throws XmlError `XML_LIMIT` */
  exceeded(limit: keyof XmlLimits, offset: number, what: string): never {
    const allowed = this.limits[limit];
    const { line, column } = this.lines.position(offset);
    throw new XmlError(
      "XML_LIMIT",
      `Line ${line}, column ${column}: ${what} exceeds the limit "${limit}" of ${allowed}; raise it in options.limits if the document is genuine.`,
      { details: { line, column, offset, limit, allowed } },
    );
  }
}

/** A few characters of the source for a message, cut at a line end. */
export function excerpt(source: string, start: number, length: number): string {
  return (/^[^\r\n]*/.exec(source.slice(start, start + length))?.[0] ?? "") || source.slice(start, start + 1);
}
