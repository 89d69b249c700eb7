/** Bounds on what the reader accepts, against documents made to exhaust memory or time. */
export interface XmlLimits {
  /** Length of the document: bytes when it is given as bytes, UTF-16 code units when given as text. */
  readonly size: number;
  /** Elements inside each other. */
  readonly depth: number;
  /** Elements, attributes, namespace declarations, comments, processing instructions and CDATA sections together. */
  readonly nodes: number;
  /** Attributes and namespace declarations of one element. */
  readonly attributes: number;
  /** Length of a name in UTF-16 code units. */
  readonly name: number;
}

/**
 * 512 MB less a little (the longest string that Node has), depth 256 (libxml2's), 1,000,000 nodes, 256 attributes,
 * names of 1,000 characters. Genuine messages have a depth below 20 and some ten nodes per recipient.
 */
export const DEFAULT_XML_LIMITS: XmlLimits = {
  size: 536_000_000,
  depth: 256,
  nodes: 1_000_000,
  attributes: 256,
  name: 1_000,
};
