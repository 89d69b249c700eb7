import { escapeText, type XmlElement } from "@lienthong/xml";
import type { TraceHop } from "../message/organisation.js";
import { checkSignature } from "./signature-text.js";
import { appendChild, childOf, indentBefore, spliced, spliceTarget } from "./splice.js";

/**
 * Adds a hop to the trace of a message, as an exchange does on the way — vết xử lý. Every other byte stays as it is, so
 * a signature that does not cover the trace stays valid. A message without `TraceHeaderList` gets one.
 *
 * @throws EdxmlError `EDXML_UNREADABLE` for bytes that are not a well-formed message; XmlError `XML_CHARACTER` for a
 * hop with a character that XML cannot carry
 */
export function appendTrace(bytes: Uint8Array, hop: TraceHop): Uint8Array {
  const { xml, header } = spliceTarget(bytes);
  const list = childOf(header, "TraceHeaderList");
  if (list !== undefined) {
    return appendChild(bytes, xml, list, (indent) => traceHeader(list, hop, indent));
  }
  const message = childOf(header, "MessageHeader");
  if (message === undefined) {
    return appendChild(bytes, xml, header, (indent) => traceList(header, hop, indent));
  }
  const indent = indentBefore(xml, message.start);
  return spliced(bytes, xml, message.end, message.end, `${indent}${traceList(message, hop, indent)}`);
}

/**
 * Puts a `Signature` element verbatim at the end of `edXMLHeader`; every other byte stays as it is.
 *
 * @throws EdxmlError `EDXML_SIGNATURE` or `EDXML_UNREADABLE`
 */
export function appendSignature(bytes: Uint8Array, signature: string): Uint8Array {
  checkSignature(signature);
  const { xml, header } = spliceTarget(bytes);
  return appendChild(bytes, xml, header, () => signature);
}

function traceList(beside: XmlElement, hop: TraceHop, indent: string): string {
  const name = qualified(beside, "TraceHeaderList");
  const inner = indent === "" ? "" : `${indent}  `;
  return `<${name}>${inner}${traceHeader(beside, hop, inner)}${indent}</${name}>`;
}

/** Under the prefix of the element beside it, whose namespace is in force there. */
function traceHeader(beside: XmlElement, { organId, timestamp }: TraceHop, indent: string): string {
  const inner = indent === "" ? "" : `${indent}  `;
  const child = (local: string, value: string): string => {
    const name = qualified(beside, local);
    return `${inner}<${name}>${escapeText(value)}</${name}>`;
  };
  const name = qualified(beside, "TraceHeader");
  const organ = organId === undefined ? "" : child("OrganId", organId);
  return `<${name}>${organ}${child("Timestamp", timestamp)}${indent}</${name}>`;
}

function qualified(beside: XmlElement, local: string): string {
  return beside.prefix === "" ? local : `${beside.prefix}:${local}`;
}
