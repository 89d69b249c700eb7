import type { XmlAttribute, XmlElement } from "../node.js";
import { XML_NAMESPACE } from "../reader/namespace-scope.js";
import { joinReferences } from "./xml-base.js";

/**
 * The attributes of the apex of a subtree, with the `xml:` attributes that it inherits: all of them in Canonical XML
 * 1.0 (§2.4); in 1.1 `xml:lang` and `xml:space` only, `xml:base` joined along the ancestors, and `xml:id` never.
 */
export function inheritedXmlAttributes(apex: XmlElement, method: "c14n" | "c14n11"): readonly XmlAttribute[] {
  if (apex.parent === undefined) return apex.attributes;
  const inherited = new Map<string, XmlAttribute>();
  for (let at: XmlElement | undefined = apex.parent; at !== undefined; at = at.parent) {
    for (const attribute of at.attributes) {
      if (attribute.namespace === XML_NAMESPACE && !inherited.has(attribute.local)) {
        inherited.set(attribute.local, attribute);
      }
    }
  }
  if (inherited.size === 0) return apex.attributes;
  if (method === "c14n11") {
    for (const local of inherited.keys()) if (local !== "lang" && local !== "space") inherited.delete(local);
  }
  for (const { namespace, local } of apex.attributes) if (namespace === XML_NAMESPACE) inherited.delete(local);
  const attributes = [...apex.attributes, ...inherited.values()];
  return method === "c14n11" ? withJoinedBase(apex, attributes) : attributes;
}

/** Canonical XML 1.1 §2.4: the `xml:base` of the left out ancestors and of the apex, joined from the root inwards. */
function withJoinedBase(apex: XmlElement, attributes: readonly XmlAttribute[]): readonly XmlAttribute[] {
  const bases: string[] = [];
  for (let at: XmlElement | undefined = apex; at !== undefined; at = at.parent) {
    const base = at.attributes.find(({ namespace, local }) => namespace === XML_NAMESPACE && local === "base");
    if (base !== undefined) bases.unshift(base.value);
  }
  if (bases.length === 0) return attributes;
  const value = bases.reduce(joinReferences);
  const others = attributes.filter(({ namespace, local }) => namespace !== XML_NAMESPACE || local !== "base");
  if (value === "") return others;
  return [...others, { name: "xml:base", prefix: "xml", local: "base", namespace: XML_NAMESPACE, value }];
}
