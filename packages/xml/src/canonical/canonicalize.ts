import { Buffer } from "node:buffer";
import { XmlError } from "../errors.js";
import type { XmlComment, XmlDocument, XmlElement, XmlInstruction, XmlNode } from "../node.js";
import { canonicalAttribute, canonicalText, compareCodePoints } from "./canonical-text.js";
import { inheritedXmlAttributes } from "./inherited-attributes.js";
import { ExclusiveNamespaces, InclusiveNamespaces, type NamespaceAxis } from "./namespace-axis.js";

/** `c14n`: Canonical XML 1.0; `c14n11`: Canonical XML 1.1; `exc-c14n`: Exclusive XML Canonicalization 1.0. */
export type CanonicalMethod = "c14n" | "c14n11" | "exc-c14n";

/** Settings of {@link canonicalize}. */
export interface CanonicalOptions {
  readonly method: CanonicalMethod;
  /** Keep comments (`…#WithComments`); default no. */
  readonly comments?: boolean;
  /** InclusiveNamespaces PrefixList of the exclusive method; `#default` (or an empty text) is the default namespace. */
  readonly inclusivePrefixes?: readonly string[];
  /** Elements left out with all that is in them: the signature under the enveloped-signature transform. */
  readonly exclude?: ReadonlySet<XmlElement>;
}

/**
 * The canonical form of a document or of one element with everything in it.
 *
 * Of an element, the namespaces and (not in the exclusive method) the `xml:` attributes in force from its ancestors are
 * part of the form, as the recommendations say for a document subset whose apex it is. Deterministic. Byte-equal to
 * libxml2, which the tests compare with.
 *
 * @throws XmlError `XML_CANONICAL` for a relative namespace URI, and for an excluded apex: an error is never an empty text.
 */
export function canonicalize(node: XmlDocument | XmlElement, options: CanonicalOptions): Uint8Array {
  const parts: string[] = [];
  canonicalizeTo(node, options, (part) => parts.push(part));
  const { buffer, byteOffset, length } = Buffer.from(parts.join(""), "utf8");
  return new Uint8Array(buffer, byteOffset, length);
}

/**
 * As {@link canonicalize}, but handing over the text in pieces, in order, each of whole characters: to feed a digest
 * without holding the whole form. When it throws, pieces may have been written: throw away what was made of them.
 */
export function canonicalizeTo(
  node: XmlDocument | XmlElement,
  options: CanonicalOptions,
  write: (part: string) => void,
): void {
  const apex = node.type === "document" ? node.root : node;
  if (options.exclude?.has(apex) === true) {
    throw new XmlError(
      "XML_CANONICAL",
      `The element <${apex.name}> to canonicalise is itself excluded; nothing would be left.`,
      {
        details: { line: apex.line, column: apex.column },
      },
    );
  }
  const comments = options.comments === true;
  if (node.type === "element") {
    writeSubtree(apex, options, write);
    return;
  }
  let before = true;
  for (const child of node.children) {
    if (child.type === "element") {
      writeSubtree(apex, options, write);
      before = false;
    } else if (child.type === "instruction" || comments) {
      write(before ? `${canonicalMiscellaneous(child)}\n` : `\n${canonicalMiscellaneous(child)}`);
    }
  }
}

interface Level {
  readonly element: XmlElement;
  next: number;
}

/** Depth first with its own stack: the depth of a document is not the depth of the call stack. */
function writeSubtree(apex: XmlElement, options: CanonicalOptions, write: (part: string) => void): void {
  const axis: NamespaceAxis =
    options.method === "exc-c14n"
      ? new ExclusiveNamespaces(apex, options.inclusivePrefixes ?? [])
      : new InclusiveNamespaces(apex);
  const comments = options.comments === true;
  const stack: Level[] = [];
  const open = (element: XmlElement): void => {
    write(startTag(element, axis, element === apex ? options.method : undefined));
    stack.push({ element, next: 0 });
  };
  open(apex);
  for (let level = stack.at(-1); level !== undefined; level = stack.at(-1)) {
    const child: XmlNode | undefined = level.element.children[level.next];
    level.next += 1;
    if (child === undefined) {
      write(`</${level.element.name}>`);
      axis.leave();
      stack.pop();
    } else if (child.type === "element") {
      if (options.exclude?.has(child) !== true) open(child);
    } else if (child.type === "text") {
      write(canonicalText(child.value));
    } else if (child.type === "instruction" || comments) {
      write(canonicalMiscellaneous(child));
    }
  }
}

function startTag(element: XmlElement, axis: NamespaceAxis, apexMethod: CanonicalMethod | undefined): string {
  let tag = `<${element.name}`;
  for (const { prefix, uri } of axis.enter(element)) {
    tag += prefix === "" ? ` xmlns="${canonicalAttribute(uri)}"` : ` xmlns:${prefix}="${canonicalAttribute(uri)}"`;
  }
  const own = element.attributes;
  const attributes =
    apexMethod === undefined || apexMethod === "exc-c14n" ? own : inheritedXmlAttributes(element, apexMethod);
  if (attributes.length > 1) {
    const sorted = attributes.toSorted(
      (a, b) => compareCodePoints(a.namespace, b.namespace) || compareCodePoints(a.local, b.local),
    );
    for (const { name, value } of sorted) tag += ` ${name}="${canonicalAttribute(value)}"`;
  } else {
    for (const { name, value } of attributes) tag += ` ${name}="${canonicalAttribute(value)}"`;
  }
  return `${tag}>`;
}

function canonicalMiscellaneous(node: XmlComment | XmlInstruction): string {
  if (node.type === "comment") return `<!--${node.value}-->`;
  return node.value === "" ? `<?${node.target}?>` : `<?${node.target} ${node.value}?>`;
}
