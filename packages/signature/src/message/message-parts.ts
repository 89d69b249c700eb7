import { EDXML_NAMESPACE, EDXML_PATHS, XMLDSIG_NAMESPACE } from "@lienthong/edxml";
import type { Text } from "@lienthong/model";
import { childElements, elementPath, type XmlDocument, type XmlElement } from "@lienthong/xml";

/** The parts of a message at their fixed places. */
export interface MessageParts {
  /** /edXML/edXMLEnvelope/edXMLHeader: signatures are its children. */
  readonly header: XmlElement;
  /** …/MessageHeader. */
  readonly messageHeader: XmlElement;
  /** …/TraceHeaderList/Bussiness (spelt so in the schema). */
  readonly business: XmlElement | undefined;
  /** /edXML/edXMLEnvelope/edXMLBody/edXMLManifest. */
  readonly manifest: XmlElement | undefined;
  /** /edXML/AttachmentEncoded/Attachment. */
  readonly attachments: readonly XmlElement[];
  /** Children of the header with the local name Signature, in any namespace. */
  readonly signatures: readonly XmlElement[];
  /** Text of MessageHeader/From/OrganId. */
  readonly sender: string | undefined;
}

/** What was read, with what makes it unfit. */
export interface ReadParts {
  /** `undefined` when there is no MessageHeader at its place. */
  readonly parts: MessageParts | undefined;
  /** What two readers could understand differently: a part that is twice, or in another namespace. */
  readonly ambiguous: readonly Text[];
  /** Elements that the layout `parts` does not know, so that no signature covers them. */
  readonly foreign: readonly Text[];
}

/**
 * Finds the parts of a message by absolute path. A part counts by its local name in whatever namespace when it comes to
 * being the only one, because readers in the field compare local names only.
 */
export function readParts(document: XmlDocument): ReadParts {
  const reader = new PartReader();
  const { root } = document;
  if (root.local !== "edXML" || root.namespace !== EDXML_NAMESPACE) {
    reader.ambiguous.push({
      en: `The root element is not edXML in the namespace ${EDXML_NAMESPACE}.`,
      vi: `Phần tử gốc không phải edXML trong không gian tên ${EDXML_NAMESPACE}.`,
    });
  }
  reader.onlyKnows(root, "edXMLEnvelope", "AttachmentEncoded");
  const envelope = reader.one(root, "edXMLEnvelope");
  const header = reader.one(envelope, "edXMLHeader");
  const body = reader.one(envelope, "edXMLBody");
  const messageHeader = reader.one(header, "MessageHeader");
  const trace = reader.one(header, "TraceHeaderList");
  const business = reader.one(trace, "Bussiness");
  const manifest = reader.one(body, "edXMLManifest");
  const list = reader.one(root, "AttachmentEncoded");
  reader.onlyKnows(envelope, "edXMLHeader", "edXMLBody");
  reader.onlyKnows(header, "MessageHeader", "TraceHeaderList", "Signature");
  reader.onlyKnows(trace, "Bussiness", "TraceHeader");
  reader.onlyKnows(body, "edXMLManifest");
  reader.onlyKnows(list, "Attachment");
  const sender = plainText(reader.one(reader.one(messageHeader, "From"), "OrganId"));
  const { ambiguous, foreign } = reader;
  if (header === undefined || messageHeader === undefined) {
    const missing = {
      en: `There is no ${EDXML_PATHS.messageHeader}.`,
      vi: `Thiếu ${EDXML_PATHS.messageHeader}.`,
    };
    return { parts: undefined, ambiguous: [...ambiguous, missing], foreign };
  }
  const attachments = list === undefined ? [] : childElements(list, "Attachment");
  // Beside attachments of edXML, readers pass over those of other namespaces.
  reader.allOurs(attachments);
  const signatures = childElements(header, "Signature");
  return {
    parts: { header, messageHeader, business, manifest, attachments, signatures, sender },
    ambiguous,
    foreign,
  };
}

class PartReader {
  readonly ambiguous: Text[] = [];
  readonly foreign: Text[] = [];

  /** The only child of a local name, if it is in the namespace of edXML. */
  one(parent: XmlElement | undefined, local: string): XmlElement | undefined {
    if (parent === undefined) return undefined;
    const [first, second] = childElements(parent, local);
    if (second !== undefined) {
      const path = `${elementPath(parent)}/${local}`;
      this.ambiguous.push({ en: `${path} is there more than once.`, vi: `${path} xuất hiện nhiều hơn một lần.` });
      return undefined;
    }
    if (first === undefined || first.namespace === EDXML_NAMESPACE) return first;
    this.#inOtherNamespace(first);
    return undefined;
  }

  #inOtherNamespace(element: XmlElement): void {
    const path = elementPath(element);
    this.ambiguous.push({
      en: `${path} is in the namespace "${element.namespace}".`,
      vi: `${path} nằm trong không gian tên "${element.namespace}".`,
    });
  }

  /** One for all is enough to refuse. */
  allOurs(elements: readonly XmlElement[]): void {
    const other = elements.find(({ namespace }) => namespace !== EDXML_NAMESPACE);
    if (other !== undefined) this.#inOtherNamespace(other);
  }

  onlyKnows(parent: XmlElement | undefined, ...locals: readonly string[]): void {
    if (parent === undefined) return;
    for (const child of childElements(parent)) {
      if (locals.includes(child.local)) continue;
      const path = elementPath(child);
      // One for each parent is enough to refuse, and a hostile message could have a million.
      this.foreign.push({
        en: `${path} is not a part that is signed.`,
        vi: `${path} không phải thành phần được ký.`,
      });
      return;
    }
  }
}

/** The text of an element that has nothing but text in it; comments and elements inside make it `undefined`. */
export function plainText(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  let text = "";
  for (const child of element.children) {
    if (child.type !== "text") return undefined;
    text += child.value;
  }
  return text;
}

/** Whether an element is a signature of XML-DSig. */
export function isSignature(node: XmlElement): boolean {
  return node.local === "Signature" && node.namespace === XMLDSIG_NAMESPACE;
}
