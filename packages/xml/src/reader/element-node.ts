import type { XmlAttribute, XmlElement, XmlNamespaceDeclaration, XmlNode } from "../node.js";
import type { LineTable } from "./line-table.js";
import type { NamespaceScope } from "./namespace-scope.js";
import type { StartTag } from "./start-tag.js";

const EMPTY: XmlNode[] = [];
Object.freeze(EMPTY);

/** An element while it is read, and, closed, the element that callers see. */
export class ElementNode implements XmlElement {
  readonly type = "element";
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly declarations: readonly XmlNamespaceDeclaration[];
  readonly parent: ElementNode | undefined;
  readonly start: number;
  readonly openEnd: number;
  readonly #scope: NamespaceScope;
  readonly #lines: LineTable;
  #children: XmlNode[] = EMPTY;
  #closeStart: number;
  #end: number;

  constructor(tag: StartTag, parent: ElementNode | undefined, start: number, openEnd: number, lines: LineTable) {
    this.name = tag.name;
    this.prefix = tag.prefix;
    this.local = tag.local;
    this.namespace = tag.namespace;
    this.attributes = tag.attributes;
    this.declarations = tag.declarations;
    this.parent = parent;
    this.start = start;
    this.openEnd = openEnd;
    this.#scope = tag.scope;
    this.#lines = lines;
    this.#closeStart = openEnd;
    this.#end = openEnd;
  }

  get children(): readonly XmlNode[] {
    return this.#children;
  }

  get closeStart(): number {
    return this.#closeStart;
  }

  get end(): number {
    return this.#end;
  }

  get line(): number {
    return this.#lines.position(this.start).line;
  }

  get column(): number {
    return this.#lines.position(this.start).column;
  }

  get scope(): NamespaceScope {
    return this.#scope;
  }

  append(child: XmlNode): void {
    if (this.#children === EMPTY) this.#children = [child];
    else this.#children.push(child);
  }

  close(closeStart: number, end: number): void {
    this.#closeStart = closeStart;
    this.#end = end;
    Object.freeze(this.#children);
    Object.freeze(this);
  }
}
