import type { XmlAttribute, XmlNamespaceDeclaration } from "../node.js";
import { NamespaceScope, XML_NAMESPACE, XMLNS_NAMESPACE } from "./namespace-scope.js";
import { expandReferences } from "./references.js";
import { excerpt, type NameSpan, type Scanner } from "./scanner.js";

/** What a start tag says, with its namespaces resolved. */
export interface StartTag {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly declarations: readonly XmlNamespaceDeclaration[];
  readonly scope: NamespaceScope;
  /** `<empty/>`. */
  readonly empty: boolean;
}

interface RawAttribute {
  readonly name: string;
  readonly colon: number;
  readonly value: string;
  readonly offset: number;
}

const NONE: readonly never[] = Object.freeze([]);
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** Reads the start tag at the scanner's position and moves behind it. */
export function readStartTag(scanner: Scanner, scope: NamespaceScope): StartTag {
  const { source } = scanner;
  const start = scanner.position;
  const span = scanner.name(start + 1, "an element");
  const name = source.slice(start + 1, span.end);
  scanner.position = span.end;
  const raw = readAttributes(scanner, start, name);
  const empty = source.charCodeAt(scanner.position) === SLASH;
  if (empty && source.charCodeAt(scanner.position + 1) !== GREATER) {
    scanner.fail("XML_TAG", scanner.position, `The / in the tag <${name}> must be followed by >.`);
  }
  scanner.position += empty ? 2 : 1;
  return { name, empty, ...resolve(scanner, scope, start, name, span, raw) };
}

function readAttributes(scanner: Scanner, start: number, element: string): RawAttribute[] | undefined {
  const { source } = scanner;
  let list: RawAttribute[] | undefined;
  for (;;) {
    const spaced = scanner.skipSpace();
    const offset = scanner.position;
    const unit = source.charCodeAt(offset);
    if (unit === GREATER || unit === SLASH) return list;
    if (offset >= source.length) scanner.fail("XML_TAG", start, `The start tag <${element}> is not closed.`);
    if (!spaced) {
      const found = JSON.stringify(excerpt(source, offset, 12));
      scanner.fail("XML_ATTRIBUTE", offset, `White space is expected in the tag <${element}> before ${found}.`);
    }
    list ??= [];
    if (list.length >= scanner.limits.attributes) scanner.exceeded("attributes", offset, `The element <${element}>`);
    list.push(readAttribute(scanner, offset));
  }
}

function readAttribute(scanner: Scanner, offset: number): RawAttribute {
  const { source } = scanner;
  const span = scanner.name(offset, "an attribute");
  const name = source.slice(offset, span.end);
  scanner.position = span.end;
  scanner.skipSpace();
  if (source.charCodeAt(scanner.position) !== EQUALS) {
    scanner.fail("XML_ATTRIBUTE", scanner.position, `The attribute ${name} needs = and a quoted value.`);
  }
  scanner.position += 1;
  scanner.skipSpace();
  const quote = source.charCodeAt(scanner.position);
  if (quote !== QUOTE && quote !== APOSTROPHE) {
    scanner.fail("XML_ATTRIBUTE", scanner.position, `The value of the attribute ${name} must stand in quotes.`);
  }
  const start = scanner.position + 1;
  const end = source.indexOf(quote === QUOTE ? '"' : "'", start);
  if (end === -1) scanner.fail("XML_ATTRIBUTE", start - 1, `The value of the attribute ${name} is not closed.`);
  const value = readValue(scanner, name, start, end);
  scanner.position = end + 1;
  return { name, colon: span.colon === -1 ? -1 : span.colon - offset, value, offset };
}

/** XML 1.0 §3.3.3, for the type CDATA: without a DTD there is no other. */
function readValue(scanner: Scanner, name: string, start: number, end: number): string {
  const raw = scanner.source.slice(start, end);
  if (!/[<&\t\n\r]/.test(raw)) return raw;
  const less = raw.indexOf("<");
  if (less !== -1) {
    scanner.fail("XML_ATTRIBUTE", start + less, `The value of the attribute ${name} contains <; write &lt;.`);
  }
  return raw.includes("&") ? expandReferences(scanner, start, end, spaced) : spaced(raw);
}

function spaced(raw: string): string {
  return raw.replace(/\r\n|[\t\n\r]/g, " ");
}

function resolve(
  scanner: Scanner,
  outer: NamespaceScope,
  start: number,
  name: string,
  span: NameSpan,
  raw: readonly RawAttribute[] | undefined,
): Omit<StartTag, "name" | "empty"> {
  let declarations: XmlNamespaceDeclaration[] | undefined;
  let plain: RawAttribute[] | undefined;
  if (raw !== undefined) {
    refuseDuplicates(scanner, raw, (attribute) => attribute.name);
    for (const attribute of raw) {
      if (attribute.name === "xmlns" || attribute.name.startsWith("xmlns:")) {
        (declarations ??= []).push(declaration(scanner, attribute));
      } else {
        (plain ??= []).push(attribute);
      }
    }
  }
  const scope = declarations === undefined ? outer : new NamespaceScope(outer, declarations);
  const prefix = span.colon === -1 ? "" : name.slice(0, span.colon - start - 1);
  const local = span.colon === -1 ? name : name.slice(span.colon - start);
  const namespace = bound(scanner, scope, prefix, start);
  return {
    prefix,
    local,
    namespace,
    attributes: plain === undefined ? NONE : Object.freeze(qualify(scanner, scope, plain)),
    declarations: declarations === undefined ? NONE : Object.freeze(declarations),
    scope,
  };
}

function qualify(scanner: Scanner, scope: NamespaceScope, plain: readonly RawAttribute[]): XmlAttribute[] {
  let prefixed = 0;
  const attributes = plain.map(({ name, colon, value, offset }): XmlAttribute => {
    if (colon === -1) return { name, prefix: "", local: name, namespace: "", value };
    prefixed += 1;
    const prefix = name.slice(0, colon);
    return { name, prefix, local: name.slice(colon + 1), namespace: bound(scanner, scope, prefix, offset), value };
  });
  if (prefixed > 1) {
    const places = attributes.map((attribute, index) => ({ ...attribute, offset: plain[index]?.offset ?? 0 }));
    refuseDuplicates(
      scanner,
      places.filter(({ prefix }) => prefix !== ""),
      // A namespace URI cannot contain a space that the local name could continue: names have none.
      ({ namespace, local }) => `${local} ${namespace}`,
    );
  }
  return attributes;
}

function bound(scanner: Scanner, scope: NamespaceScope, prefix: string, offset: number): string {
  const uri = prefix === "xmlns" ? undefined : scope.uri(prefix);
  if (uri !== undefined) return uri;
  const message = `The prefix ${prefix} is not declared; add xmlns:${prefix}="…" here or above.`;
  scanner.fail("XML_NAMESPACE", offset, message, { prefix });
}

/** The constraints of Namespaces in XML 1.0 §3 and §5. */
function declaration(scanner: Scanner, { name, colon, value, offset }: RawAttribute): XmlNamespaceDeclaration {
  const prefix = colon === -1 ? "" : name.slice(colon + 1);
  const broken = (message: string): never => scanner.fail("XML_NAMESPACE", offset, message);
  if (prefix === "xmlns") broken("The prefix xmlns may not be declared.");
  if ((prefix === "xml") !== (value === XML_NAMESPACE)) {
    broken(`The prefix xml and the namespace ${XML_NAMESPACE} belong to each other and to nothing else.`);
  }
  if (value === XMLNS_NAMESPACE) broken(`The namespace ${XMLNS_NAMESPACE} may not be declared.`);
  if (prefix !== "" && value === "") broken(`The prefix ${prefix} may not be bound to an empty URI.`);
  return { prefix, uri: value };
}

function refuseDuplicates<T extends { readonly name: string; readonly offset: number }>(
  scanner: Scanner,
  list: readonly T[],
  key: (item: T) => string,
): void {
  if (list.length < 2) return;
  const seen = new Set<string>();
  for (const item of list) {
    const identity = key(item);
    if (seen.has(identity)) {
      scanner.fail("XML_DUPLICATE_ATTRIBUTE", item.offset, `The attribute ${item.name} is there twice; keep one.`);
    }
    seen.add(identity);
  }
}
