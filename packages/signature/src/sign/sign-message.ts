import { EDXML_IDS, XMLDSIG_NAMESPACE } from "@lienthong/edxml";
import { isLienThongError, type Text } from "@lienthong/model";
import { canonicalize, childElements, parseXml, type XmlDocument, type XmlElement } from "@lienthong/xml";
import { SignatureError } from "../errors.js";
import { hiddenContent } from "../message/hidden-content.js";
import { Identifiers, idOf } from "../message/identifiers.js";
import { isSignature, readParts, type MessageParts } from "../message/message-parts.js";
import { SIGNATURE_IDS, type SignatureLayout } from "../message/role.js";
import { splice, type Insertion } from "../message/splice.js";
import {
  manifestProblems,
  readAttachments,
  type AttachmentProblem,
  type WireAttachment,
} from "../message/wire-attachments.js";
import { attachmentParts } from "./sign-attachments.js";
import { digestOf, signatureElement, type SignedPart, type SigningOrder } from "./signature-element.js";

/** How to sign a message. */
export interface MessageSigning extends SigningOrder {
  /** By default `parts`. */
  readonly layout?: SignatureLayout;
}

/**
 * Signs a message: the Signature element becomes the last child of edXMLHeader, every other byte stays as it is (in the
 * layout `parts`, missing `Id` attributes are put in).
 *
 * As `organisation` in `parts`: MessageHeader, Bussiness and edXMLManifest where they are, every attachment, and the
 * value of the personal signature where there is one. As `personal` in `parts`: every attachment. In `whole`: the
 * document as it is, with the signatures that stand in it.
 *
 * Does not look at who may sign: a wrong certificate makes a message that does not verify.
 *
 * @throws SignatureError `SIG_MESSAGE`, `SIG_ATTACHMENT`, `SIG_IDENTIFIER`, `SIG_ORDER`, `SIG_TIME`; whatever the signer throws
 */
export function signMessage(bytes: Uint8Array, signing: MessageSigning): Uint8Array {
  const document = read(bytes);
  const { parts, ambiguous, foreign } = readParts(document);
  const [problem] = signing.layout === "whole" ? ambiguous : [...ambiguous, ...foreign];
  if (parts === undefined || problem !== undefined) refuse(problem);
  checkOrder(parts, signing);
  if (signing.layout === "whole") {
    refuseHidden(document.root);
    refuseAttachment(readAttachments(parts).problems[0]);
    const digest = canonicalDigest(document);
    return withSignature(bytes, document, parts, [{ uri: "", digest, form: "enveloped" }], signing);
  }
  const missing = missingIds(document, parts, signing);
  if (missing.length > 0) return signMessage(splice(bytes, document, missing), signing);
  return withSignature(bytes, document, parts, signedParts(parts, signing), signing);
}

function withSignature(
  bytes: Uint8Array,
  document: XmlDocument,
  parts: MessageParts,
  signed: readonly SignedPart[],
  order: SigningOrder,
): Uint8Array {
  const text = signatureElement(signed, order);
  return splice(bytes, document, [{ offset: parts.header.closeStart, text }]);
}

function read(bytes: Uint8Array): XmlDocument {
  return orRefuse("The message cannot be read as XML, so it cannot be signed.", () => parseXml(bytes));
}

function canonicalDigest(node: XmlDocument | XmlElement): string {
  const problem = "What is to be signed has no canonical form.";
  return digestOf(orRefuse(problem, () => canonicalize(node, { method: "exc-c14n" })));
}

/** Errors of the reader and of the canonical form are about the message that was given. */
function orRefuse<Result>(problem: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    if (!isLienThongError(cause)) throw cause;
    const { message, details } = cause;
    throw new SignatureError("SIG_MESSAGE", `${problem} ${message}`, { cause, details });
  }
}

function refuse(problem: Text | undefined): never {
  throw new SignatureError(
    "SIG_MESSAGE",
    `The message cannot be signed as it is. ${problem?.en ?? "It has no MessageHeader."}`,
  );
}

function refuseHidden(element: XmlElement): void {
  const hidden = hiddenContent(element);
  if (hidden === undefined) return;
  refuse({
    en: `${hidden.path} has a ${hidden.kind} in it; take it out, because readers may cut a text there.`,
    vi: `${hidden.path} có chú thích hoặc chỉ thị bên trong; hãy xóa.`,
  });
}

function checkOrder(parts: MessageParts, { role }: MessageSigning): void {
  const ids = parts.signatures.map(idOf);
  const foreign = parts.signatures.some((signature) => !isSignature(signature));
  const after = ids.includes(SIGNATURE_IDS.organisation.signature);
  const twice = ids.includes(SIGNATURE_IDS[role].signature);
  if (!foreign && !after && !twice) return;
  const problem = foreign
    ? "has a Signature that is not one of XML-DSig"
    : twice
      ? `has a signature of the role ${role} already`
      : "has the organisation's signature already, which comes last";
  throw new SignatureError(
    "SIG_ORDER",
    `The message ${problem}; sign in the order personal, organisation, starting from the unsigned message.`,
    { details: { role, signatures: ids.length } },
  );
}

/** An element to sign with its Id. */
type NamedPart = readonly [string, XmlElement];

/** The elements that the organisation's signature names by Id. */
function namedParts(parts: MessageParts): readonly NamedPart[] {
  const { messageHeader, business, manifest } = parts;
  const named: [string, XmlElement | undefined][] = [
    [EDXML_IDS.messageHeader, messageHeader],
    [EDXML_IDS.business, business],
    [EDXML_IDS.manifest, manifest],
  ];
  return named.flatMap(([id, element]) => (element === undefined ? [] : [[id, element] as const]));
}

function missingIds(document: XmlDocument, parts: MessageParts, { role }: MessageSigning): readonly Insertion[] {
  const identifiers = new Identifiers(document);
  const insertions: Insertion[] = [];
  for (const [id, element] of role === "personal" ? [] : namedParts(parts)) {
    if (identifiers.element(id) === element) continue;
    if (identifiers.isUsed(id) || element.attributes.some(({ local }) => local.toLowerCase() === "id")) {
      throw new SignatureError(
        "SIG_IDENTIFIER",
        `The Id "${id}" is needed on ${element.name} (line ${element.line}), which has another one or is not its only carrier; write the message anew.`,
        { details: { id, line: element.line } },
      );
    }
    insertions.push({ offset: element.start + 1 + element.name.length, text: ` Id="${id}"` });
  }
  return insertions;
}

function signedParts(parts: MessageParts, { role }: MessageSigning): readonly SignedPart[] {
  const attachments = soundAttachments(parts);
  const toSign = attachments.map(({ uri, wire }) => ({ contentId: uri, wire }));
  if (role === "personal") return attachmentParts(toSign);
  return [
    ...namedParts(parts).map(canonicalPart),
    ...(toSign.length === 0 ? [] : attachmentParts(toSign)),
    ...personalValue(parts).map(canonicalPart),
  ];
}

function canonicalPart([id, element]: NamedPart): SignedPart {
  refuseHidden(element);
  return { uri: `#${id}`, digest: canonicalDigest(element), form: "canonical" };
}

/** The SignatureValue of the personal signature, where there is one. */
function personalValue(parts: MessageParts): readonly NamedPart[] {
  const id = SIGNATURE_IDS.personal.value;
  return parts.signatures
    .flatMap((signature) => childElements(signature, "SignatureValue", XMLDSIG_NAMESPACE))
    .filter((value) => idOf(value) === id)
    .map((value) => [id, value] as const);
}

function soundAttachments(parts: MessageParts): readonly WireAttachment[] {
  const { attachments, problems } = readAttachments(parts);
  refuseAttachment(problems[0] ?? manifestProblems(parts, attachments)[0]);
  return attachments;
}

function refuseAttachment(problem: AttachmentProblem | undefined): void {
  if (problem === undefined) return;
  throw new SignatureError("SIG_ATTACHMENT", `${problem.reason.en} Correct it and sign again.`, {
    details: { contentId: problem.contentId },
  });
}
