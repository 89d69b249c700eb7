import type { XmlElement, XmlText } from "../node.js";
import { expandReferences } from "./references.js";
import type { Scanner } from "./scanner.js";

/** CR LF and CR alone are read as LF (XML 1.0 §2.11). */
export function normaliseLineEnds(raw: string): string {
  return raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
}

/**
 * Reads character data. A run of text is a slice of the source unless it has a reference or a carriage return, so a
 * text of many megabytes costs nothing; the next place of each of these is looked up once, not once per run.
 */
export class TextReader {
  readonly #scanner: Scanner;
  readonly #ampersand: NextPlace;
  readonly #sectionEnd: NextPlace;

  constructor(scanner: Scanner) {
    this.#scanner = scanner;
    this.#ampersand = new NextPlace(scanner.source, "&");
    this.#sectionEnd = new NextPlace(scanner.source, "]]>");
  }

  /** The text from the scanner's position to the next `<`. */
  characters(parent: XmlElement): XmlText {
    const scanner: Scanner = this.#scanner;
    const { source, position: start } = scanner;
    const less = source.indexOf("<", start);
    const end = less === -1 ? source.length : less;
    const closing = this.#sectionEnd.from(start);
    if (closing < end) scanner.fail("XML_TEXT", closing, "Text contains ]]>; write ]]&gt;.");
    const value =
      this.#ampersand.from(start) < end
        ? expandReferences(scanner, start, end, normaliseLineEnds)
        : normaliseLineEnds(source.slice(start, end));
    scanner.position = end;
    return Object.freeze({ type: "text", value, cdata: false, parent, start, end } as const);
  }

  /** The CDATA section at the scanner's position. */
  section(parent: XmlElement): XmlText {
    const scanner: Scanner = this.#scanner;
    const { source, position: start } = scanner;
    const close = this.#sectionEnd.from(start);
    if (close === Infinity) scanner.fail("XML_TEXT", start, "The CDATA section is not closed with ]]>.");
    const value = normaliseLineEnds(source.slice(start + 9, close));
    const end = close + 3;
    scanner.position = end;
    return Object.freeze({ type: "text", value, cdata: true, parent, start, end } as const);
  }
}

/** The next place of a string at or behind a growing offset; each character of the source is searched once. */
class NextPlace {
  readonly #source: string;
  readonly #searched: string;
  #place = -1;

  constructor(source: string, searched: string) {
    this.#source = source;
    this.#searched = searched;
  }

  /** `Infinity` when there is none. */
  from(offset: number): number {
    if (this.#place < offset) {
      const found = this.#source.indexOf(this.#searched, offset);
      this.#place = found === -1 ? Infinity : found;
    }
    return this.#place;
  }
}
