import { Buffer } from "node:buffer";

import type { XmlDocument, XmlElement, XmlNode } from "./node.js";

/** The child elements, in order, of a local name and a namespace where these are given. */
export function childElements(element: XmlElement, local?: string, namespace?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element.children) if (matches(child, local, namespace)) found.push(child);
  return found;
}

/** The first child element of a local name (in a namespace, where it is given). */
export function firstChild(element: XmlElement, local: string, namespace?: string): XmlElement | undefined {
  for (const child of element.children) if (matches(child, local, namespace)) return child;
  return undefined;
}

function matches(node: XmlNode, local: string | undefined, namespace: string | undefined): node is XmlElement {
  return (
    node.type === "element" &&
    (local === undefined || node.local === local) &&
    (namespace === undefined || node.namespace === namespace)
  );
}

/**
 * All text inside a node, in order: what XPath calls the string value. Comments and instructions inside an element
 * split nothing and count for nothing, so a comment cannot hide the second half of a text.
 */
export function textContent(node: XmlNode): string {
  if (node.type !== "element") return node.value;
  const [only] = node.children;
  if (only === undefined) return "";
  if (only.type === "text" && node.children.length === 1) return only.value;
  let text = "";
  for (const inner of descendants(node)) if (inner.type === "text") text += inner.value;
  return text;
}

/** Everything below an element, in document order, the element itself not included. */
export function* descendants(element: XmlElement): Generator<XmlNode, void, undefined> {
  const levels: { readonly children: readonly XmlNode[]; index: number }[] = [{ children: element.children, index: 0 }];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node = level.children[level.index];
    level.index += 1;
    if (node === undefined) {
      levels.pop();
      continue;
    }
    yield node;
    if (node.type === "element") levels.push({ children: node.children, index: 0 });
  }
}

/** The value of an attribute by local name and namespace; without a namespace: of the attribute without prefix. */
export function attributeValue(element: XmlElement, local: string, namespace = ""): string | undefined {
  for (const attribute of element.attributes) {
    if (attribute.local === local && attribute.namespace === namespace) return attribute.value;
  }
  return undefined;
}

/** `/edXML/edXMLEnvelope/…/To[2]`: local names from the root; a number among equal siblings where there are several. */
export function elementPath(element: XmlElement): string {
  const steps: string[] = [];
  for (let at = element; ; at = at.parent) {
    if (at.parent === undefined) return `/${[at.local, ...steps.reverse()].join("/")}`;
    steps.push(stepsOf(at.parent).get(at) ?? at.local);
  }
}

/** Kept for each parent, so that the paths of many siblings do not cost the square of their number. */
const STEPS = new WeakMap<XmlElement, ReadonlyMap<XmlElement, string>>();

function stepsOf(parent: XmlElement): ReadonlyMap<XmlElement, string> {
  const kept = STEPS.get(parent);
  if (kept !== undefined) return kept;
  const groups = new Map<string, XmlElement[]>();
  for (const child of childElements(parent)) {
    const key = `${child.local} ${child.namespace}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [child]);
    else group.push(child);
  }
  const steps = new Map<XmlElement, string>();
  for (const group of groups.values()) {
    for (const [index, child] of group.entries()) {
      steps.set(child, group.length > 1 ? `${child.local}[${index + 1}]` : child.local);
    }
  }
  STEPS.set(parent, steps);
  return steps;
}

/**
 * Where an offset into `document.source` lies in the bytes that were read: for splicing into a document without
 * writing the rest of it anew.
 */
export function byteOffset(document: XmlDocument, offset: number): number {
  return (document.bom ? 3 : 0) + Buffer.byteLength(document.source.slice(0, offset), "utf8");
}
