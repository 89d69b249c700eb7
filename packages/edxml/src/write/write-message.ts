import { Buffer } from "node:buffer";
import { create } from "xmlbuilder2";
import { packAttachments, type PackedAttachment, type ZipRule } from "../attachment/pack.js";
import { EdxmlError } from "../errors.js";
import type { DocumentDraft, EdxmlDraft } from "../message/draft.js";
import { EDXML_IDS, EDXML_NAMESPACE, EDXML_PREFIX } from "../namespace.js";
import { checkSignature } from "../splice/signature-text.js";
import { validateMessage } from "../validate/validate-message.js";
import type { EdxmlProfile } from "../validate/rules.js";
import { Branch, PREFIX_NAMESPACE } from "./branch.js";
import { writeDocumentHeader, writeStatusHeader, writeTrace, writeTraceList } from "./header.js";

/** Settings of {@link writeMessage}. */
export interface WriteMessageOptions {
  /** `Id` attributes on `MessageHeader`, `Bussiness` and `edXMLManifest`, for signatures of the layout `parts`. Default no. */
  readonly ids?: boolean;
  /** `Signature` elements, put verbatim and in this order at the end of `edXMLHeader`; each declares its namespaces. */
  readonly signatures?: readonly string[];
  /** How files without `wire` travel; default `sdk`. */
  readonly zip?: ZipRule;
  /** Line ends; default `crlf`, as the national SDK writes. */
  readonly lineEnds?: "crlf" | "lf";
  /** Writes empty tags for optional fields that are not given, for receivers that demand their presence. Default no. */
  readonly emptyTags?: boolean;
  /** The rules that the message must keep; default `qcvn`. */
  readonly profile?: EdxmlProfile;
}

const ENVELOPE = `<${EDXML_PREFIX}:edXMLEnvelope xmlns:${EDXML_PREFIX}="`;
const CONTENT = `<${EDXML_PREFIX}:ContentTransferEncoded xmlns:${EDXML_PREFIX}="`;
const HEADER_END = `</${EDXML_PREFIX}:edXMLHeader>`;

/**
 * Writes a message in exactly the layout of the national SDK, which every known reader accepts:
 * UTF-8 without byte order mark, two spaces of indent, the prefix `edXML` literally, unprefixed `AttachmentEncoded` and
 * `Signature`, one line of base64. Deterministic: equal drafts give equal bytes.
 *
 * @throws EdxmlError `EDXML_INVALID` with every finding, when `validateMessage` has an error under the profile;
 * `EDXML_SIGNATURE` for a signature text that is not one `Signature` element.
 */
export function writeMessage(message: EdxmlDraft, options: WriteMessageOptions = {}): Uint8Array {
  refuseInvalid(message, options.profile ?? "qcvn");
  const signatures = options.signatures ?? [];
  for (const signature of signatures) checkSignature(signature);
  const newline = options.lineEnds === "lf" ? "\n" : "\r\n";
  const attachments = message.kind === "document" ? packAttachments(message.attachments ?? [], options.zip) : [];
  const skeleton = writeSkeleton(message, attachments, newline, options);
  return fill(withSignatures(skeleton, signatures, newline), attachments);
}

function refuseInvalid(message: EdxmlDraft, profile: EdxmlProfile): void {
  const findings = validateMessage(message, profile).filter(({ severity }) => severity === "error");
  const [first] = findings;
  if (first === undefined) return;
  const more = findings.length === 1 ? "" : ` (and ${findings.length - 1} more in details.findings)`;
  throw new EdxmlError("EDXML_INVALID", `The message is not written: ${first.path}: ${first.message}${more}`, {
    details: { findings, profile },
  });
}

/** The whole text but for signatures and contents. */
function writeSkeleton(
  message: EdxmlDraft,
  attachments: readonly PackedAttachment[],
  newline: string,
  { ids = false, emptyTags = false }: WriteMessageOptions,
): string {
  const document = create({ version: "1.0", encoding: "UTF-8" });
  const root = new Branch(document.ele(EDXML_NAMESPACE, "edXML"), false, emptyTags);
  const envelope = root.turned("edXMLEnvelope", true);
  const header = envelope.branch("edXMLHeader");
  if (message.kind === "document") {
    writeDocumentHeader(header, message, ids);
    writeTraceList(header, message, ids);
    writeBody(envelope, root, message, attachments, ids);
  } else {
    writeStatusHeader(header, message, ids);
    const { trace = [] } = message;
    if (trace.length > 0) writeTrace(header.branch("TraceHeaderList"), trace);
  }
  const text = document.end({ prettyPrint: true, indent: "  ", newline, spaceBeforeSlash: true, wellFormed: true });
  // The national SDK ends the last line, too. A literal < is markup, so no text of the message can look like these two tags.
  return `${text}${newline}`
    .replace(`${ENVELOPE}${PREFIX_NAMESPACE}"`, `${ENVELOPE}${EDXML_NAMESPACE}"`)
    .replaceAll(`${CONTENT}${PREFIX_NAMESPACE}"`, `${CONTENT}${EDXML_NAMESPACE}"`);
}

function writeBody(
  envelope: Branch,
  root: Branch,
  message: DocumentDraft,
  attachments: readonly PackedAttachment[],
  ids: boolean,
): void {
  const manifest = envelope
    .branch("edXMLBody")
    .branch("edXMLManifest", ids ? { version: "1.0", Id: EDXML_IDS.manifest } : { version: "1.0" });
  const encoded = root.branch("AttachmentEncoded");
  for (const attachment of attachments) {
    const { contentId, name, description, contentType } = attachment;
    const reference = manifest.branch("Reference");
    reference.text("ContentId", `cid:${contentId}`);
    reference.text("ContentType", contentType);
    reference.optional("Description", description);
    reference.text("AttachmentName", name);
    const file = encoded.branch("Attachment");
    file.text("ContentId", `cid:${contentId}`);
    file.text("AttachmentName", name);
    file.optional("Description", description);
    for (const [local, value] of [
      ["FieldName", attachment.fieldName],
      ["MimeType", attachment.mimeType],
      ["Format", attachment.format],
    ] as const) {
      if (value !== undefined) file.text(local, value);
    }
    file.text("ContentType", contentType);
    file.turned("ContentTransferEncoded", true);
  }
}

function withSignatures(skeleton: string, signatures: readonly string[], newline: string): string {
  if (signatures.length === 0) return skeleton;
  const end = skeleton.indexOf(HEADER_END);
  const lineStart = skeleton.lastIndexOf(newline, end);
  const block = signatures.map((signature) => `${newline}      ${signature}`).join("");
  return skeleton.slice(0, lineStart) + block + skeleton.slice(lineStart);
}

/** Puts the contents in, as bytes: a file of many megabytes never goes through the builder. */
function fill(text: string, attachments: readonly PackedAttachment[]): Uint8Array {
  const tag = `${CONTENT}${EDXML_NAMESPACE}"`;
  const empty = `${tag} />`;
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { wire } of attachments) {
    const at = text.indexOf(empty, from);
    const open = wire.length === 0 ? empty : `${tag}>`;
    const close = wire.length === 0 ? "" : `</${EDXML_PREFIX}:ContentTransferEncoded>`;
    parts.push(Buffer.from(text.slice(from, at) + open), base64(wire), Buffer.from(close));
    from = at + empty.length;
  }
  parts.push(Buffer.from(text.slice(from)));
  const { buffer, byteOffset, length } = Buffer.concat(parts);
  return new Uint8Array(buffer, byteOffset, length);
}

function base64(wire: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(wire.buffer, wire.byteOffset, wire.byteLength).toString("base64"), "latin1");
}
