/**
 * The tree of a document. It is read only: nothing in this package changes a node after the document is read, and the
 * lists of an element are frozen. Offsets count UTF-16 code units of {@link XmlDocument.source}.
 */

/** Character data: one run of text between markup, or one CDATA section. */
export interface XmlText {
  readonly type: "text";
  /** With references expanded and line ends normalised to a line feed. */
  readonly value: string;
  /** Whether it was written as a CDATA section. */
  readonly cdata: boolean;
  readonly parent: XmlElement;
  readonly start: number;
  readonly end: number;
}

/** `<!--value-->`. */
export interface XmlComment {
  readonly type: "comment";
  readonly value: string;
  /** `undefined` outside the root element. */
  readonly parent: XmlElement | undefined;
  readonly start: number;
  readonly end: number;
}

/** A processing instruction, `<?target value?>`. */
export interface XmlInstruction {
  readonly type: "instruction";
  readonly target: string;
  readonly value: string;
  /** `undefined` outside the root element. */
  readonly parent: XmlElement | undefined;
  readonly start: number;
  readonly end: number;
}

/** An attribute. Namespace declarations are not attributes; they are in {@link XmlElement.declarations}. */
export interface XmlAttribute {
  /** As written, e.g. `xlink:href`. */
  readonly name: string;
  /** Empty without a prefix. */
  readonly prefix: string;
  readonly local: string;
  /** Empty without a prefix: the default namespace does not hold for attributes. */
  readonly namespace: string;
  /** With references expanded; literal tabs and line ends are spaces (XML 1.0 §3.3.3). */
  readonly value: string;
}

/** `xmlns="uri"` (prefix empty) or `xmlns:prefix="uri"`, as it stands on an element. */
export interface XmlNamespaceDeclaration {
  readonly prefix: string;
  readonly uri: string;
}

/** An element with its place. */
export interface XmlElement {
  readonly type: "element";
  /** As written, e.g. `edXML:From`. */
  readonly name: string;
  /** Empty without a prefix. */
  readonly prefix: string;
  readonly local: string;
  /** Namespace URI, empty for none. */
  readonly namespace: string;
  /** In document order. */
  readonly attributes: readonly XmlAttribute[];
  /** In document order. */
  readonly declarations: readonly XmlNamespaceDeclaration[];
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | undefined;
  /** Of the `<` of the start tag. */
  readonly start: number;
  /** Behind the `>` of the start tag. */
  readonly openEnd: number;
  /** Of the `<` of the end tag; equal to {@link openEnd} and {@link end} for `<empty/>`. */
  readonly closeStart: number;
  /** Behind the element. */
  readonly end: number;
  /** 1-based line of {@link start}. */
  readonly line: number;
  /** 1-based column of {@link start}, in UTF-16 code units. */
  readonly column: number;
}

/** Anything that stands in a document. */
export type XmlNode = XmlElement | XmlText | XmlComment | XmlInstruction;

/** A place for people: 1-based, columns in UTF-16 code units. */
export interface XmlPosition {
  readonly line: number;
  readonly column: number;
}

/** A whole document. */
export interface XmlDocument {
  readonly type: "document";
  readonly root: XmlElement;
  /** The root element with the comments and instructions around it, in order. */
  readonly children: readonly (XmlElement | XmlComment | XmlInstruction)[];
  /** The decoded text, without byte order mark. */
  readonly source: string;
  /** Whether a byte order mark stood in front of {@link source}. */
  readonly bom: boolean;
  /** The place of an offset into {@link source}. */
  readonly position: (offset: number) => XmlPosition;
}
