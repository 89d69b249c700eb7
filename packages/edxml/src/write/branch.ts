import { escapeText } from "@lienthong/xml";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import { EDXML_NAMESPACE, EDXML_PREFIX } from "../namespace.js";

/**
 * Stands for the message's namespace under its prefix while xmlbuilder2 builds. Its serialiser resolves namespaces and
 * drops a prefix whose namespace is the default one as well, which receivers that compare literal names reject; so the
 * prefix is bound to a name of its own, exchanged in the finished text.
 */
export const PREFIX_NAMESPACE = "urn:lienthong:edxml:prefix";

/** An element being written, with the children that the format allows it. */
export class Branch {
  readonly #node: XMLBuilder;
  readonly #prefixed: boolean;
  readonly #emptyTags: boolean;

  constructor(node: XMLBuilder, prefixed: boolean, emptyTags: boolean) {
    this.#node = node;
    this.#prefixed = prefixed;
    this.#emptyTags = emptyTags;
  }

  /** A child element to be filled. */
  branch(local: string, attributes: Readonly<Record<string, string>> = {}): Branch {
    return new Branch(this.#element(local, attributes), this.#prefixed, this.#emptyTags);
  }

  /** A child element whose name is written with (or without) the prefix, other than its parent's. */
  turned(local: string, prefixed: boolean): Branch {
    const other = new Branch(this.#node, prefixed, this.#emptyTags);
    return other.branch(local);
  }

  /** A child with text, also when it is empty. */
  text(local: string, value: string | number): void {
    const element = this.#element(local, {});
    if (value !== "") element.txt(escaped(String(value)));
  }

  /** A child with text; without a value none, or an empty one where receivers demand the tag. */
  optional(local: string, value: string | number | undefined): void {
    if (value !== undefined && value !== "") this.text(local, value);
    else if (this.#emptyTags) this.text(local, "");
  }

  /** `0` or `1`. */
  flag(local: string, value: boolean): void {
    this.text(local, value ? "1" : "0");
  }

  #element(local: string, attributes: Readonly<Record<string, string>>): XMLBuilder {
    const [namespace, name] = this.#prefixed
      ? [PREFIX_NAMESPACE, `${EDXML_PREFIX}:${local}`]
      : [EDXML_NAMESPACE, local];
    return this.#node.ele(namespace, name, attributes);
  }
}

/**
 * xmlbuilder2 leaves what looks like a reference as it is (`&amp;` in a text would come back as `&`) and writes carriage
 * returns raw (they would come back as line feeds): so the text is escaped beforehand, in references that it leaves alone.
 */
function escaped(text: string): string {
  return escapeText(text).replaceAll("&#xD;", "&#13;");
}
