import type { XmlNamespaceDeclaration } from "../node.js";

/** Bound to the prefix `xml`, always and only. */
export const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
/** Bound to the prefix `xmlns`, which nobody may declare or use. */
export const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";

/** The declarations in force; an element without declarations shares the scope of its parent. */
export class NamespaceScope {
  readonly #parent: NamespaceScope | undefined;
  /** Its own bindings, and outer ones that were asked for: so a lookup is made once, however deep the document. */
  readonly #bindings: Map<string, string>;

  constructor(parent: NamespaceScope | undefined, declarations: readonly XmlNamespaceDeclaration[]) {
    this.#parent = parent;
    this.#bindings = new Map(declarations.map(({ prefix, uri }) => [prefix, uri]));
  }

  /** The URI of a prefix; empty for no default namespace, `undefined` for a prefix that is not declared. */
  uri(prefix: string): string | undefined {
    if (prefix === "xml") return XML_NAMESPACE;
    const known = this.#bindings.get(prefix);
    if (known !== undefined) return known;
    for (let scope = this.#parent; scope !== undefined; scope = scope.#parent) {
      const outer = scope.#bindings.get(prefix);
      if (outer === undefined) continue;
      this.#bindings.set(prefix, outer);
      return outer;
    }
    return prefix === "" ? "" : undefined;
  }
}
