import type { Finding } from "@lienthong/model";
import type { XmlDocument, XmlElement, XmlLimits } from "@lienthong/xml";
import { DEFAULT_ZIP_LIMITS, type ZipLimits } from "../attachment/zip-directory.js";
import type { DocumentMessage, EdxmlMessage, StatusMessage } from "../message/message.js";
import { EDXML_NAMESPACE } from "../namespace.js";
import { readDocument, type Frame } from "./document.js";
import { Fields } from "./fields.js";
import { Reading } from "./reading.js";
import { readRepaired, REPAIR_NAMES, type RepairName } from "./repairs.js";
import { readStatus } from "./status.js";

/** Settings of {@link readMessage}. */
export interface ReadMessageOptions {
  /** The repairs that may be made in front of the strict reader; default all of them, none for an empty list. */
  readonly repairs?: readonly RepairName[];
  /** Those given replace the ones of `DEFAULT_XML_LIMITS`. */
  readonly limits?: Partial<XmlLimits>;
  /** Those given replace the ones of `DEFAULT_ZIP_LIMITS`. */
  readonly zipLimits?: Partial<ZipLimits>;
}

interface ReadingBase {
  /** Everything that was tolerated, assumed or lost, in the order in which it was found. */
  readonly findings: readonly Finding[];
  /** The repairs that were made. With any, {@link xml} is not the text that came: verify the bytes, not the tree. */
  readonly repairs: readonly RepairName[];
}

/** What {@link readMessage} returns; `kind` says whether there is a message. */
export type MessageReading =
  | (ReadingBase & { readonly kind: "document"; readonly message: DocumentMessage; readonly xml: XmlDocument })
  | (ReadingBase & { readonly kind: "status"; readonly message: StatusMessage; readonly xml: XmlDocument })
  | (ReadingBase & { readonly kind: "unreadable"; readonly message?: undefined; readonly xml?: XmlDocument });

/**
 * Reads an edXML file: named repairs, the strict XML reader, then the mapping by namespace and local name. Tolerant of
 * everything that occurs in the field and can be read in one way only, and never silently: each tolerance is a finding
 * with what was read and what was assumed. Deterministic; bad input never throws.
 */
export function readMessage(bytes: Uint8Array, options: ReadMessageOptions = {}): MessageReading {
  const allowed = new Set(options.repairs ?? REPAIR_NAMES);
  const { xml, lineOffset, repairs, findings } = readRepaired(bytes, allowed, options.limits ?? {});
  if (xml === undefined) return { kind: "unreadable", findings, repairs };
  const reading = new Reading(lineOffset);
  reading.findings.push(...findings);
  const message = mapped(xml.root, reading, { ...DEFAULT_ZIP_LIMITS, ...options.zipLimits });
  const base = { findings: reading.findings, repairs, xml };
  if (message === undefined) return { kind: "unreadable", ...base };
  return message.kind === "document" ? { kind: "document", message, ...base } : { kind: "status", message, ...base };
}

function mapped(rootElement: XmlElement, reading: Reading, limits: ZipLimits): EdxmlMessage | undefined {
  if (isOtherDialect(rootElement, reading)) return undefined;
  const root = new Fields(rootElement, reading);
  const envelope = envelopeOf(root);
  const header = envelope?.inner("edXMLHeader");
  if (envelope === undefined || header === undefined) {
    reading.missing(envelope?.element ?? rootElement, envelope === undefined ? "edXMLEnvelope" : "edXMLHeader");
    return undefined;
  }
  const frame = frameOf(root, envelope, header);
  const message =
    frame.message.all("StatusCode").length > 0 || frame.message.element.local === "Status"
      ? readStatus(frame)
      : readDocument(frame, limits);
  for (const fields of [header, envelope, root]) fields.close();
  return message;
}

/** The envelope inside the root, or the root itself where a sender left the outer element away. */
function envelopeOf(root: Fields): Fields | undefined {
  const inside = root.inner("edXMLEnvelope");
  if (inside !== undefined) return inside;
  if (root.element.local !== "edXMLEnvelope") return undefined;
  root.reading.found("EDXML_ELEMENT_MISPLACED", root.element, root.element.name, "the envelope");
  return root;
}

function frameOf(root: Fields, envelope: Fields, header: Fields): Frame {
  const message = header.inner("MessageHeader");
  if (message !== undefined) return { root, envelope, header, message };
  const status = header.inner("Status");
  if (status !== undefined) {
    header.reading.found("EDXML_STATUS_ELEMENT", status.element);
    return { root, envelope, header, message: status };
  }
  header.reading.missing(header.element, "MessageHeader");
  return { root, envelope, header, message: header };
}

/** Names the neighbouring dialects by their root element. */
function isOtherDialect(root: XmlElement, reading: Reading): boolean {
  const dialect =
    root.local === "Envelope"
      ? "edXML 1.0 in SOAP (CV 512/2803, e-doc.vn)"
      : root.local === "message" && root.namespace !== EDXML_NAMESPACE
        ? "a provincial gateway's <message>"
        : undefined;
  if (dialect !== undefined) reading.found("EDXML_DIALECT", root, dialect);
  return dialect !== undefined;
}
