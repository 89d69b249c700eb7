import { descendants, elementPath, type XmlElement } from "@lienthong/xml";

/** A comment or processing instruction. */
export interface HiddenContent {
  readonly kind: "comment" | "instruction";
  /** Path of the element it stands in. */
  readonly path: string;
}

/**
 * The first comment or processing instruction inside an element. Canonical XML leaves comments out, so a signature does
 * not notice one, but it splits a text for readers that take the first child only: refused in whatever is signed.
 */
export function hiddenContent(element: XmlElement): HiddenContent | undefined {
  for (const node of descendants(element)) {
    if (node.type === "comment" || node.type === "instruction") {
      return { kind: node.type, path: elementPath(node.parent ?? element) };
    }
  }
  return undefined;
}
