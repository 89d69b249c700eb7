import { textContent } from "@lienthong/xml";
import type { Business } from "../message/business.js";
import type { DocumentMessage, DocumentType, OtherInfo, SignerInfo } from "../message/message.js";
import type { ZipLimits } from "../attachment/zip-directory.js";
import { compareManifest, readAttachments, readManifest } from "./attachments.js";
import { Fields, texts, tokens } from "./fields.js";
import { given } from "./given.js";
import { readBusiness, readOrganisation, readResponseFor, readSender, readTrace } from "./parts.js";
import { readSignatures } from "./signatures.js";

/** The parts of a file that the two kinds of message are read from. */
export interface Frame {
  readonly root: Fields;
  readonly envelope: Fields;
  /** `edXMLHeader`. */
  readonly header: Fields;
  /** `MessageHeader` (or `Status` in BKAV's dialect). */
  readonly message: Fields;
}

/** Maps a document. Never throws: what is missing is empty and reported. */
export function readDocument({ root, envelope, header, message }: Frame, limits: ZipLimits): DocumentMessage {
  const traceList = header.inner("TraceHeaderList");
  const business = traceList === undefined ? undefined : readOldPaper(traceList, readBusiness(traceList));
  const body = envelope.inner("edXMLBody");
  const manifest = readManifest(body);
  const attachments = readAttachments(root, envelope, limits);
  compareManifest(manifest, attachments, body?.element ?? envelope.element, root.reading);
  const from = readSender(message);
  const to = message.all("To").map((element) => readOrganisation(new Fields(element, message.reading)));
  if (to.length === 0) message.reading.missing(message.element, "To");
  const document = given({
    kind: "document" as const,
    from,
    to,
    documentId: message.requiredToken("DocumentId"),
    code: readCode(message),
    promulgation: readPromulgation(message),
    type: readType(message),
    subject: message.requiredText("Subject"),
    content: message.text("Content"),
    signer: readSigner(message),
    dueDate: message.date("DueDate"),
    otherInfo: readOtherInfo(message),
    responseFor: message.all("ResponseFor").map((element) => readResponseFor(new Fields(element, message.reading))),
    steeringType: readSteeringType(message),
    tasks: readList(message, "ResponseForTask", "TaskCode", true),
    applicationType: message.text("ApplicationType"),
    toPlaces: readList(message, "ToPlaces", "Place", false),
    business,
    trace: traceList === undefined ? [] : readTrace(traceList),
    manifest,
    attachments,
    signatures: readSignatures(header),
  });
  for (const fields of [message, traceList, body]) fields?.close();
  return document;
}

/**
 * The old place of `Paper`, beside `Bussiness`: the national SDK can write it here and never reads it. It counts where
 * the business says nothing itself; without a business there is nothing that it could belong to.
 */
function readOldPaper(traceList: Fields, business: Business | undefined): Business | undefined {
  if (business === undefined || business.paper !== undefined) return business;
  const element = traceList.one("Paper");
  const paper = element === undefined ? undefined : traceList.flag("Paper");
  if (element === undefined || paper === undefined) return business;
  traceList.reading.found("EDXML_ELEMENT_MISPLACED", element, "Paper", `Bussiness/Paper ${paper ? "1" : "0"}`);
  return { ...business, paper };
}

function readCode(message: Fields): DocumentMessage["code"] {
  const fields = message.inner("Code");
  if (fields === undefined) {
    message.reading.missing(message.element, "Code");
    return { number: "", notation: "" };
  }
  const code = { number: fields.requiredToken("CodeNumber"), notation: fields.requiredToken("CodeNotation") };
  fields.close();
  return code;
}

function readPromulgation(message: Fields): DocumentMessage["promulgation"] {
  const fields = message.inner("PromulgationInfo");
  if (fields === undefined) {
    message.reading.missing(message.element, "PromulgationInfo");
    return {};
  }
  const promulgation = given({ place: fields.text("Place"), date: fields.date("PromulgationDate") });
  if (promulgation.date === undefined) message.reading.missing(fields.element, "PromulgationDate");
  fields.close();
  return promulgation;
}

/** The national SDK takes a missing or wrong list for 2, administrative documents. */
const ASSUMED_TYPE = 2;

function readType(message: Fields): DocumentType {
  const fields = message.inner("DocumentType");
  if (fields === undefined) {
    message.reading.missing(message.element, "DocumentType", String(ASSUMED_TYPE));
    return { type: ASSUMED_TYPE, name: "" };
  }
  if (fields.isEmpty("Type")) message.reading.missing(fields.element, "Type", String(ASSUMED_TYPE));
  const type = given({
    type: fields.number("Type", String(ASSUMED_TYPE)) ?? ASSUMED_TYPE,
    detail: fields.number("TypeDetail", "not given"),
    name: fields.requiredText("TypeName"),
  });
  fields.close();
  return type;
}

function readSigner(message: Fields): SignerInfo | undefined {
  const fields = message.inner("SignerInfo");
  if (fields === undefined) return undefined;
  const signer = given({
    competence: fields.text("Competence"),
    position: fields.text("Position"),
    fullName: fields.requiredText("FullName"),
  });
  fields.close();
  return signer;
}

function readOtherInfo(message: Fields): OtherInfo {
  const fields = message.inner("OtherInfo");
  if (fields === undefined) return { priority: 0, direction: false, appendixes: [] };
  const info = given({
    priority: fields.number("Priority", "0") ?? 0,
    sphere: fields.text("SphereOfPromulgation"),
    typerNotation: fields.text("TyperNotation"),
    promulgationAmount: fields.number("PromulgationAmount", "not given"),
    pageAmount: fields.number("PageAmount", "not given"),
    replyFors: fields.text("ReplyFors"),
    direction: readDirection(fields),
    referenceCodes: fields.text("ReferenceCodes"),
    appendixes: readList(fields, "Appendixes", "Appendix", false),
  });
  fields.close();
  return info;
}

/** `true` in any capitals; the national SDK takes everything else, also 1, for false. */
function readDirection(fields: Fields): boolean {
  const element = fields.one("Direction");
  const text = element === undefined ? "" : textContent(element).trim();
  if (element === undefined || text === "") return false;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  fields.reading.found("EDXML_FLAG", element, text, "false");
  return false;
}

/** A missing one is 0, as the national SDK has it; on text that is no number it gives up the message, and we do not. */
function readSteeringType(message: Fields): number {
  if (message.isEmpty("SteeringType")) message.reading.missing(message.element, "SteeringType", "0");
  return message.number("SteeringType", "0") ?? 0;
}

function readList(message: Fields, outer: string, inner: string, asTokens: boolean): readonly string[] {
  const list = message.inner(outer);
  if (list === undefined) return [];
  const elements = list.all(inner);
  list.close();
  return asTokens ? tokens(elements, message.reading) : texts(elements);
}
