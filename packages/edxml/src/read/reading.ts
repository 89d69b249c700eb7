import type { Finding } from "@lienthong/model";
import { elementPath, type XmlElement } from "@lienthong/xml";
import { readFinding, type EdxmlFindingCode } from "../findings.js";
import { EDXML_NAMESPACE } from "../namespace.js";

/** Findings of one message, with what has been said already. */
export class Reading {
  readonly findings: Finding[] = [];
  /** Lines that a repair took off in front of the text that is read. */
  readonly lineOffset: number;
  readonly #namespaces = new Set<string>();

  constructor(lineOffset: number) {
    this.lineOffset = lineOffset;
  }

  /** Reports something of an element. */
  found(code: EdxmlFindingCode, element: XmlElement, value?: string, assumed?: string): void {
    this.foundAt(code, elementPath(element), element, value, assumed);
  }

  /** Reports something that is not there, at the element it should be in. */
  missing(parent: XmlElement, local: string, assumed?: string): void {
    this.foundAt("EDXML_ELEMENT_MISSING", `${elementPath(parent)}/${local}`, parent, undefined, assumed);
  }

  /** Reports once for each namespace that elements are in another one. */
  foreign(element: XmlElement): void {
    if (element.namespace === EDXML_NAMESPACE || this.#namespaces.has(element.namespace)) return;
    this.#namespaces.add(element.namespace);
    this.found("EDXML_NAMESPACE", element, element.namespace === "" ? "none" : element.namespace);
  }

  foundAt(code: EdxmlFindingCode, path: string, element: XmlElement, value?: string, assumed?: string): void {
    const place = { path, line: this.line(element), column: element.column };
    this.findings.push(readFinding(code, place, value, assumed));
  }

  /** Line of an element in the bytes as they came. */
  line(element: XmlElement): number {
    return element.line + this.lineOffset;
  }
}
