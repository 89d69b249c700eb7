import { isLienThongError, type Millis, type Text } from "@lienthong/model";
import { descendants, elementPath, parseXml, type XmlDocument } from "@lienthong/xml";
import { SignatureError } from "../errors.js";
import { hiddenContent } from "../message/hidden-content.js";
import { Identifiers } from "../message/identifiers.js";
import { isSignature, readParts, type MessageParts, type ReadParts } from "../message/message-parts.js";
import { manifestProblems, readAttachments, type AttachmentProblem } from "../message/wire-attachments.js";
import { failed, passed, type Check } from "../verdict/check.js";
import { decide } from "../verdict/decide.js";
import type { MessageVerdict, VerifiedView } from "../verdict/message-verdict.js";
import { checkRoles } from "./check-roles.js";
import type { MessageContext, UnsignedContent, Verification } from "./message-context.js";
import { readStructure, type ReadStructure, type SignatureStructure } from "./signature-structure.js";
import { malformedSignature, verifySignature, withRole } from "./verify-signature.js";

/** More Signature elements than this are not looked at one by one. */
const MOST_SIGNATURES = 8;

/** The last moment that a date can name, in milliseconds (ECMA-262 §21.4.1.1). */
const LATEST = 8_640_000_000_000_000;

/** MessageHeader, Bussiness, edXMLManifest, the personal SignatureValue, the signed properties. */
const REFERENCES_BESIDE_ATTACHMENTS = 5;

/**
 * Judges the signatures of a message: all checks are run and listed, and decided once. Bytes in, verdict out; no bytes
 * make it throw, nothing is fetched. Deterministic.
 *
 * What was signed is in `verified`, and only there: do not read the message beside it.
 *
 * @throws SignatureError `SIG_TIME` when `at` is no moment: a mistake of the caller, not of the message
 */
export function verifyMessage(bytes: Uint8Array, verification: Verification): MessageVerdict {
  checkMoment(verification.at);
  const document = readDocument(bytes);
  if ("reason" in document) {
    const check = failed("document-readable", { subIndication: "FORMAT_FAILURE", reason: document.reason });
    return { ...decide([check]), signatures: [], checks: [check] };
  }
  const readable = passed("document-readable", "The message is well-formed XML.", "Thông điệp là XML đúng cú pháp.");
  const found = readParts(document);
  const { parts } = found;
  if (parts === undefined) {
    const checks = [readable, checkStructure(document, found)];
    return { ...decide(checks), signatures: [], checks };
  }
  const read = readStructures(parts).map((one) => ("structure" in one ? { structure: withRole(one.structure) } : one));
  const structures = read.flatMap((one) => ("structure" in one ? [one.structure] : []));
  const context = contextOf(document, parts, found, structures, verification);
  const signatures = read.map((one) =>
    "structure" in one ? verifySignature(one.structure, context) : malformedSignature(one),
  );
  const checks = [readable, checkStructure(document, found), ...checkRoles(signatures, verification.policy)];
  const decision = decide([...checks, ...signatures.flatMap((signature) => signature.checks)]);
  const last = structures.at(-1);
  if (decision.indication !== "TOTAL-PASSED" || last === undefined) return { ...decision, signatures, checks };
  return { ...decision, signatures, checks, verified: verifiedView(last, context) };
}

function checkMoment(at: Millis): void {
  if (Math.abs(at) <= LATEST) return;
  throw new SignatureError(
    "SIG_TIME",
    `The moment at which to judge is ${at}; give epoch milliseconds, such as the message's arrival.`,
    { details: { at } },
  );
}

function readDocument(bytes: Uint8Array): XmlDocument | { readonly reason: Text } {
  try {
    return parseXml(bytes);
  } catch (error) {
    if (!isLienThongError(error)) throw error;
    return { reason: { en: error.message, vi: `Thông điệp không đọc được (${error.code}).` } };
  }
}

/** Every part once and in the namespace, and no signature anywhere but in the header. */
function checkStructure(document: XmlDocument, { parts, ambiguous }: ReadParts): Check {
  const name = "message-structure";
  const [problem] = [...ambiguous, ...strayProblems(document, parts)];
  if (problem !== undefined) return failed(name, { subIndication: "FORMAT_FAILURE", reason: problem });
  return passed(name, "Every part is at its place, once.", "Mỗi thành phần đúng vị trí và không lặp.");
}

function strayProblems(document: XmlDocument, parts: MessageParts | undefined): readonly Text[] {
  const own = new Set(parts?.signatures);
  for (const node of descendants(document.root)) {
    if (node.type !== "element" || !isSignature(node) || own.has(node)) continue;
    const path = elementPath(node);
    return [{ en: `${path} is a signature outside of edXMLHeader.`, vi: `${path} là chữ ký nằm ngoài edXMLHeader.` }];
  }
  const count = parts?.signatures.length ?? 0;
  if (count <= MOST_SIGNATURES) return [];
  return [{ en: `There are ${count} signatures.`, vi: `Có ${count} chữ ký.` }];
}

function contextOf(
  document: XmlDocument,
  parts: MessageParts,
  { foreign }: ReadParts,
  structures: readonly SignatureStructure[],
  verification: Verification,
): MessageContext {
  const attachments = readAttachments(parts);
  const unreadable = attachments.problems.map(asContent);
  const hidden = parts.attachments.flatMap((attachment) => hiddenContent(attachment) ?? []);
  const unsigned: readonly UnsignedContent[] = [
    ...foreign.map((reason) => ({ ...reason, missing: false })),
    ...manifestProblems(parts, attachments.attachments).map(asContent),
    ...document.children.flatMap((node) => (node.type === "instruction" ? [outsideInstruction(node.target)] : [])),
    ...hidden.map(({ path }) => ({ en: `${path} has a comment inside.`, vi: `${path} có chú thích.`, missing: false })),
  ];
  const { trust, policy, at } = verification;
  const identifiers = new Identifiers(document);
  return { trust, policy, at, document, parts, identifiers, attachments, structures, unreadable, unsigned };
}

/** A browser that opens the message would follow an `xml-stylesheet` and show something else. */
function outsideInstruction(target: string): UnsignedContent {
  return {
    en: `A processing instruction (${target}) stands outside of the root element.`,
    vi: `Có chỉ thị xử lý (${target}) nằm ngoài phần tử gốc.`,
    missing: false,
  };
}

function asContent({ reason, missing }: AttachmentProblem): UnsignedContent {
  return { ...reason, missing };
}

function readStructures(parts: MessageParts): readonly ReadStructure[] {
  const listed = parts.manifest === undefined ? 0 : parts.manifest.children.length;
  const most = Math.max(parts.attachments.length, listed) + REFERENCES_BESIDE_ATTACHMENTS;
  return parts.signatures.slice(0, MOST_SIGNATURES).map((element) => readStructure(element, most));
}

function verifiedView({ layout, role, references }: SignatureStructure, context: MessageContext): VerifiedView {
  const { messageHeader, business, manifest } = context.parts;
  const isPersonal = layout === "parts" && role === "personal";
  return {
    layout,
    scopes: references.flatMap(({ uri, isProperties }) => (isProperties ? [] : [uri])),
    ...(isPersonal ? {} : { messageHeader }),
    ...(isPersonal || business === undefined ? {} : { business }),
    ...(isPersonal || manifest === undefined ? {} : { manifest }),
    attachments: context.attachments.attachments.map(({ uri, name, contentType, wire }) => ({
      contentId: uri,
      name: isPersonal ? undefined : name,
      contentType: isPersonal ? undefined : contentType,
      wire,
    })),
  };
}
