import type { XmlComment, XmlDocument, XmlElement, XmlInstruction, XmlPosition } from "../node.js";
import { codePointName, forbiddenCharacterAt } from "./characters.js";
import { decodeUtf8 } from "./decode.js";
import { readDeclaration } from "./declaration.js";
import { ElementNode } from "./element-node.js";
import { LineTable } from "./line-table.js";
import { DEFAULT_XML_LIMITS, type XmlLimits } from "./limits.js";
import { readComment, readInstruction } from "./miscellaneous.js";
import { NamespaceScope } from "./namespace-scope.js";
import { excerpt, Scanner } from "./scanner.js";
import { readStartTag } from "./start-tag.js";
import { TextReader } from "./text.js";

/** Settings of {@link parseXml}. */
export interface ParseXmlOptions {
  /** Those given replace the ones of {@link DEFAULT_XML_LIMITS}. */
  readonly limits?: Partial<XmlLimits>;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

/**
 * Reads a document: XML 1.0 (fifth edition) with Namespaces 1.0, well-formed to the letter, in one pass and without
 * recursion. Bytes must be UTF-8, with or without byte order mark; text is taken as decoded. A DOCTYPE is refused, so
 * there are no entities but the five predefined ones, no default attributes and nothing to fetch.
 *
 * @throws XmlError at the first place that is not well-formed, with line and column; the codes are in `XML_ERRORS`.
 */
export function parseXml(input: Uint8Array | string, options: ParseXmlOptions = {}): XmlDocument {
  const limits: XmlLimits = { ...DEFAULT_XML_LIMITS, ...options.limits };
  const bytes = typeof input !== "string";
  if (input.length > limits.size) {
    new Scanner("", limits, new LineTable("")).exceeded(
      "size",
      0,
      `The document with ${input.length} ${bytes ? "bytes" : "characters"}`,
    );
  }
  const { text, bom } = bytes ? decodeUtf8(input) : withoutMark(input);
  return new Reader(text, limits).read(bytes, bom);
}

function withoutMark(text: string): { text: string; bom: boolean } {
  const bom = text.startsWith("\uFEFF");
  return { text: bom ? text.slice(1) : text, bom };
}

class Reader {
  readonly #scanner: Scanner;
  readonly #text: TextReader;
  readonly #top: (XmlElement | XmlComment | XmlInstruction)[] = [];
  #open: ElementNode | undefined;
  #root: ElementNode | undefined;
  #depth = 0;
  #nodes = 0;

  constructor(source: string, limits: XmlLimits) {
    this.#scanner = new Scanner(source, limits, new LineTable(source));
    this.#text = new TextReader(this.#scanner);
  }

  read(bytes: boolean, bom: boolean): XmlDocument {
    const scanner: Scanner = this.#scanner;
    const { source, lines } = scanner;
    const forbidden = forbiddenCharacterAt(source);
    if (forbidden !== -1) {
      scanner.fail(
        "XML_CHARACTER",
        forbidden,
        `The character ${codePointName(source, forbidden)} is not allowed in XML; remove it.`,
      );
    }
    readDeclaration(scanner, bytes);
    while (scanner.position < source.length) this.#step();
    if (this.#open !== undefined) {
      scanner.fail("XML_TAG", this.#open.start, `The element <${this.#open.name}> is not closed.`);
    }
    const root = this.#root;
    if (root === undefined) scanner.fail("XML_ROOT", source.length, "The document has no root element.");
    const position = (offset: number): XmlPosition => lines.position(offset);
    return Object.freeze({
      type: "document",
      root,
      children: Object.freeze(this.#top),
      source,
      bom,
      position,
    } as const);
  }

  #step(): void {
    const scanner: Scanner = this.#scanner;
    const { source, position } = scanner;
    const next = source.charCodeAt(position + 1);
    if (source.charCodeAt(position) !== LESS) this.#characters();
    else if (next === SLASH) this.#endTag();
    else if (next === QUESTION) this.#add(readInstruction(scanner, this.#open));
    else if (next === BANG) this.#bang();
    else this.#startTag();
  }

  #characters(): void {
    const scanner: Scanner = this.#scanner;
    if (this.#open !== undefined) {
      this.#open.append(this.#text.characters(this.#open));
      return;
    }
    scanner.skipSpace();
    const { source, position } = scanner;
    if (position < source.length && source.charCodeAt(position) !== LESS) {
      const where = this.#root === undefined ? "before" : "after";
      scanner.fail(
        "XML_ROOT",
        position,
        `Text ${JSON.stringify(excerpt(source, position, 12))} ${where} the root element.`,
      );
    }
  }

  #bang(): void {
    const scanner: Scanner = this.#scanner;
    const { source, position } = scanner;
    if (source.startsWith("<!--", position)) {
      this.#add(readComment(scanner, this.#open));
      return;
    }
    if (source.startsWith("<![CDATA[", position)) {
      const parent = this.#open;
      if (parent === undefined) scanner.fail("XML_TEXT", position, "A CDATA section stands outside the root element.");
      this.#count(position);
      parent.append(this.#text.section(parent));
      return;
    }
    if (source.startsWith("<!DOCTYPE", position)) {
      scanner.fail("XML_DOCTYPE", position, "A document type declaration is refused; send the document without it.");
    }
    scanner.fail("XML_TAG", position, `The markup ${JSON.stringify(excerpt(source, position, 12))} is unknown.`);
  }

  #add(node: XmlComment | XmlInstruction): void {
    this.#count(node.start);
    if (this.#open === undefined) this.#top.push(node);
    else this.#open.append(node);
  }

  #startTag(): void {
    const scanner: Scanner = this.#scanner;
    const start = scanner.position;
    this.#count(start);
    const parent = this.#open;
    if (parent === undefined && this.#root !== undefined) {
      scanner.fail("XML_ROOT", start, "A second root element; a document has exactly one.");
    }
    if (this.#depth >= scanner.limits.depth) scanner.exceeded("depth", start, "The nesting of elements");
    const tag = readStartTag(scanner, parent?.scope ?? new NamespaceScope(undefined, []));
    this.#count(start, tag.attributes.length + tag.declarations.length);
    const element = new ElementNode(tag, parent, start, scanner.position, scanner.lines);
    if (parent === undefined) {
      this.#root = element;
      this.#top.push(element);
    } else {
      parent.append(element);
    }
    if (tag.empty) {
      element.close(scanner.position, scanner.position);
    } else {
      this.#open = element;
      this.#depth += 1;
    }
  }

  #endTag(): void {
    const scanner: Scanner = this.#scanner;
    const { source, position } = scanner;
    const element = this.#open;
    if (element === undefined) return scanner.fail("XML_TAG", position, "An end tag without an open element.");
    if (!source.startsWith(element.name, position + 2)) this.#mismatch(element, position);
    scanner.position = position + 2 + element.name.length;
    scanner.skipSpace();
    if (source.charCodeAt(scanner.position) !== GREATER) this.#mismatch(element, position);
    scanner.position += 1;
    element.close(position, scanner.position);
    this.#open = element.parent;
    this.#depth -= 1;
  }

  #mismatch(element: ElementNode, position: number): never {
    const scanner: Scanner = this.#scanner;
    const found = JSON.stringify(excerpt(scanner.source, position, element.name.length + 8));
    scanner.fail(
      "XML_TAG",
      position,
      `The end tag </${element.name}> is expected (opened in line ${element.line}), found ${found}.`,
    );
  }

  #count(offset: number, nodes = 1): void {
    this.#nodes += nodes;
    if (this.#nodes > this.#scanner.limits.nodes) this.#scanner.exceeded("nodes", offset, "The number of nodes");
  }
}
