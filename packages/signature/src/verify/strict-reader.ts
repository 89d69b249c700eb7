import type { Text } from "@lienthong/model";
import { childElements, descendants, elementPath, type XmlElement } from "@lienthong/xml";
import { decodeBase64 } from "../algorithm/base64.js";
import { plainText } from "../message/message-parts.js";

/**
 * Reads elements that may contain exactly what is expected of them. Problems are collected, so that a report has them
 * all; a value is `undefined` where there was one.
 */
export class StrictReader {
  readonly problems: Text[] = [];

  refuse(element: XmlElement, en: string, vi: string): void {
    const path = elementPath(element);
    this.problems.push({ en: `${path} ${en}.`, vi: `${path} ${vi}.` });
  }

  /**
   * The children by the given names, one for each, in this order and nothing else: a trailing `?` marks what may be
   * absent, a trailing `*` what may be there any number of times.
   */
  sequence(
    parent: XmlElement | undefined,
    namespace: string,
    pattern: readonly string[],
  ): readonly (readonly XmlElement[])[] {
    if (parent === undefined) return pattern.map(() => []);
    if (parent.children.some((child) => child.type === "text" && child.value.trim() !== "")) {
      this.refuse(parent, "has text between its elements", "có văn bản xen giữa các phần tử");
    }
    const children = childElements(parent);
    let next = 0;
    const found = pattern.map((item) => {
      const [name, mark] = /[?*]$/.test(item) ? [item.slice(0, -1), item.slice(-1)] : [item, ""];
      const from = next;
      const most = mark === "*" ? children.length : from + 1;
      while (next < most && children[next]?.local === name && children[next]?.namespace === namespace) next += 1;
      if (next === from && mark === "") this.refuse(parent, `lacks ${name} at its place`, `thiếu ${name} đúng vị trí`);
      return children.slice(from, next);
    });
    const extra = children[next];
    if (extra !== undefined) {
      this.refuse(parent, `has an unexpected ${extra.name}`, `có phần tử ${extra.name} không được phép`);
    }
    return found;
  }

  /** The values of attributes; others than these (all without prefix) are refused, and their absence with `required`. */
  attributes(
    element: XmlElement | undefined,
    required: readonly string[],
    optional: readonly string[] = [],
  ): ReadonlyMap<string, string> {
    const values = new Map<string, string>();
    if (element === undefined) return values;
    for (const { name, value } of element.attributes) {
      if (required.includes(name) || optional.includes(name)) values.set(name, value);
      else this.refuse(element, `has an unexpected attribute ${name}`, `có thuộc tính ${name} không được phép`);
    }
    for (const name of required) {
      if (!values.has(name)) this.refuse(element, `lacks the attribute ${name}`, `thiếu thuộc tính ${name}`);
    }
    return values;
  }

  /** The one attribute of an element that has no children. */
  algorithm(element: XmlElement | undefined): string {
    this.sequence(element, "", []);
    return this.attributes(element, ["Algorithm"]).get("Algorithm") ?? "";
  }

  text(element: XmlElement | undefined): string | undefined {
    const text = plainText(element);
    if (element !== undefined && text === undefined) {
      this.refuse(element, "has something other than text", "có nội dung không phải văn bản");
    }
    return text;
  }

  base64(element: XmlElement | undefined): Uint8Array | undefined {
    const text = this.text(element);
    const bytes = text === undefined ? undefined : decodeBase64(text);
    if (element !== undefined && text !== undefined && (bytes === undefined || bytes.length === 0)) {
      this.refuse(element, "is not base64", "không phải base64");
    }
    return bytes;
  }

  /** Comments, instructions and CDATA anywhere inside. */
  nothingHidden(element: XmlElement): void {
    for (const node of descendants(element)) {
      const hidden = node.type === "text" ? node.cdata : node.type !== "element";
      if (!hidden) continue;
      const place = node.parent ?? element;
      this.refuse(
        place,
        `has a ${node.type === "text" ? "CDATA section" : node.type}`,
        "có chú thích, chỉ thị hoặc CDATA",
      );
      return;
    }
  }
}
