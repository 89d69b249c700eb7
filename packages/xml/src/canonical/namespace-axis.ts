import { XmlError } from "../errors.js";
import type { XmlElement, XmlNamespaceDeclaration } from "../node.js";
import { compareCodePoints } from "./canonical-text.js";

/** Which namespace declarations the canonical form writes, element by element in document order. */
export interface NamespaceAxis {
  /** The declarations for the start tag of an element, sorted by prefix. */
  enter(element: XmlElement): readonly XmlNamespaceDeclaration[];
  /** At the end of the element that was entered last. */
  leave(): void;
}

const XML_PREFIX = "xml";

/** Prefix → URI with levels that can be taken back. */
class Bindings {
  readonly #map = new Map<string, string>();
  readonly #undo: (readonly (readonly [string, string | undefined])[])[] = [];

  get(prefix: string): string | undefined {
    return this.#map.get(prefix);
  }

  push(declarations: readonly XmlNamespaceDeclaration[]): void {
    this.#undo.push(declarations.map(({ prefix }) => [prefix, this.#map.get(prefix)] as const));
    for (const { prefix, uri } of declarations) this.#map.set(prefix, uri);
  }

  pop(): void {
    for (const [prefix, uri] of this.#undo.pop() ?? []) {
      if (uri === undefined) this.#map.delete(prefix);
      else this.#map.set(prefix, uri);
    }
  }
}

/** Canonical XML 1.0 and 1.1 §2.3: every declaration in force that the output parent does not have yet. */
export class InclusiveNamespaces implements NamespaceAxis {
  readonly #apex: XmlElement;
  readonly #rendered = new Bindings();

  constructor(apex: XmlElement) {
    this.#apex = apex;
  }

  enter(element: XmlElement): readonly XmlNamespaceDeclaration[] {
    const candidates = element === this.#apex ? inForce(element) : element.declarations;
    if (candidates.length === 0) {
      this.#rendered.push(candidates);
      return candidates;
    }
    refuseRelative(element, candidates);
    const written = candidates.filter(({ prefix, uri }) => {
      if (prefix === XML_PREFIX) return false;
      return (this.#rendered.get(prefix) ?? "") !== uri;
    });
    this.#rendered.push(written);
    return sorted(written);
  }

  leave(): void {
    this.#rendered.pop();
  }
}

/**
 * Exclusive XML Canonicalization §3: the declarations that an element visibly uses, and those of the prefix list by the
 * inclusive rule, where the output parent does not have them yet.
 */
export class ExclusiveNamespaces implements NamespaceAxis {
  readonly #apex: XmlElement;
  readonly #listed: ReadonlySet<string>;
  readonly #rendered = new Bindings();
  readonly #inForce = new Bindings();

  constructor(apex: XmlElement, inclusivePrefixes: readonly string[]) {
    this.#apex = apex;
    this.#listed = new Set(inclusivePrefixes.map((prefix) => (prefix === "#default" ? "" : prefix)));
  }

  enter(element: XmlElement): readonly XmlNamespaceDeclaration[] {
    refuseRelative(element, element.declarations);
    const used = new Map<string, string>([[element.prefix, element.namespace]]);
    for (const { prefix, namespace } of element.attributes) if (prefix !== "") used.set(prefix, namespace);
    if (this.#listed.size > 0) {
      this.#inForce.push(element === this.#apex ? inForce(element) : element.declarations);
      for (const prefix of this.#listed) {
        const uri = this.#inForce.get(prefix);
        if (uri !== undefined) used.set(prefix, uri);
      }
    }
    const written: XmlNamespaceDeclaration[] = [];
    for (const [prefix, uri] of used) {
      if (prefix !== XML_PREFIX && (this.#rendered.get(prefix) ?? "") !== uri) written.push({ prefix, uri });
    }
    refuseRelative(element, written);
    this.#rendered.push(written);
    return sorted(written);
  }

  leave(): void {
    this.#rendered.pop();
    if (this.#listed.size > 0) this.#inForce.pop();
  }
}

/** The declarations in force on an element, its own and those of its ancestors. */
function inForce(element: XmlElement): readonly XmlNamespaceDeclaration[] {
  const nearest = new Map<string, string>();
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    for (const { prefix, uri } of at.declarations) if (!nearest.has(prefix)) nearest.set(prefix, uri);
  }
  return [...nearest].map(([prefix, uri]) => ({ prefix, uri }));
}

function sorted(list: readonly XmlNamespaceDeclaration[]): readonly XmlNamespaceDeclaration[] {
  return list.length < 2 ? list : list.toSorted((a, b) => compareCodePoints(a.prefix, b.prefix));
}

/** Canonical XML 1.0 §1.3: a document with a relative namespace URI has no canonical form. */
function refuseRelative(element: XmlElement, list: readonly XmlNamespaceDeclaration[]): void {
  for (const { prefix, uri } of list) {
    if (uri === "" || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(uri)) continue;
    const name = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
    throw new XmlError(
      "XML_CANONICAL",
      `The namespace URI ${JSON.stringify(uri.slice(0, 60))} of ${name} on <${element.name}> (line ${element.line}) is relative; use an absolute one.`,
      { details: { line: element.line, column: element.column, prefix } },
    );
  }
}
