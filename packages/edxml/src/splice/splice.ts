import { Buffer } from "node:buffer";
import { byteOffset, firstChild, parseXml, XmlError, type XmlDocument, type XmlElement } from "@lienthong/xml";
import { EdxmlError } from "../errors.js";
import { EDXML_NAMESPACE } from "../namespace.js";

/** A message that something is to be put into. */
export interface SpliceTarget {
  readonly xml: XmlDocument;
  readonly header: XmlElement;
}

/**
 * Finds the header of a message as the strict reader sees it: nothing may be put into a text that needs a repair.
 *
 * @throws EdxmlError `EDXML_UNREADABLE`
 */
export function spliceTarget(bytes: Uint8Array): SpliceTarget {
  let xml: XmlDocument;
  try {
    xml = parseXml(bytes);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new EdxmlError("EDXML_UNREADABLE", `Nothing can be added to the message: ${error.message}`, { cause: error });
  }
  const { root } = xml;
  const envelope = root.local === "edXMLEnvelope" ? root : childOf(root, "edXMLEnvelope");
  const header = envelope === undefined ? undefined : childOf(envelope, "edXMLHeader");
  if (header === undefined) {
    throw new EdxmlError(
      "EDXML_UNREADABLE",
      `Nothing can be added to the message: the root <${root.name}> has no edXMLEnvelope with an edXMLHeader.`,
    );
  }
  return { xml, header };
}

/** A child by local name, the one in the namespace of the format first. */
export function childOf(parent: XmlElement, local: string): XmlElement | undefined {
  return firstChild(parent, local, EDXML_NAMESPACE) ?? firstChild(parent, local);
}

/** The bytes with a text put in at an offset of the source in place of the text up to `end`; all others stay. */
export function spliced(bytes: Uint8Array, xml: XmlDocument, start: number, end: number, text: string): Uint8Array {
  const from = byteOffset(xml, start);
  const to = from + Buffer.byteLength(xml.source.slice(start, end));
  const {
    buffer,
    byteOffset: offset,
    length,
  } = Buffer.concat([bytes.subarray(0, from), Buffer.from(text), bytes.subarray(to)]);
  return new Uint8Array(buffer, offset, length);
}

/** White space before a node, from the line end on, so that what is put beside it lines up; empty without a line end. */
export function indentBefore(xml: XmlDocument, start: number): string {
  return /(?:\r\n|\n|\r)[ \t]*$/.exec(xml.source.slice(Math.max(0, start - 200), start))?.[0] ?? "";
}

/** Puts a text in as the last child of an element, also of one that is written `<empty/>`. */
export function appendChild(
  bytes: Uint8Array,
  xml: XmlDocument,
  parent: XmlElement,
  child: (indent: string) => string,
): Uint8Array {
  const last = parent.children.findLast((node) => node.type !== "text");
  const own = indentBefore(xml, parent.start);
  const indent = last === undefined ? (own === "" ? "" : `${own}  `) : indentBefore(xml, last.start);
  const text = `${indent}${child(indent)}`;
  if (last !== undefined) return spliced(bytes, xml, last.end, last.end, text);
  if (parent.closeStart !== parent.end) return spliced(bytes, xml, parent.openEnd, parent.closeStart, `${text}${own}`);
  const open = `${xml.source.slice(parent.start, parent.end - "/>".length).trimEnd()}>`;
  return spliced(bytes, xml, parent.start, parent.end, `${open}${text}${own}</${parent.name}>`);
}
