import type { BusinessDraft, DocumentDraft } from "../message/draft.js";
import { EDXML_PATHS } from "../namespace.js";
import { checkAttachments } from "./attachment-rules.js";
import { numbered, type Check } from "./check.js";
import { EDXML_DOCUMENT_TYPES } from "./document-types.js";
import { checkOrganisation } from "./organisation-rules.js";
import { checkResponseFor, checkStaff, checkTrace } from "./status-rules.js";

/** The rules of a document (the lengths are those of BKAV's checker). */
export function checkDocument(check: Check, message: DocumentDraft): void {
  const base = EDXML_PATHS.messageHeader;
  checkOrganisation(check, `${base}/From`, message.from);
  checkReceivers(check, base, message);
  check.requiredToken("EDXML_REQUIRED", `${base}/DocumentId`, message.documentId);
  check.requiredToken("EDXML_REQUIRED_IN_PRACTICE", `${base}/Code/CodeNumber`, message.code.number, 11);
  check.requiredToken("EDXML_REQUIRED_IN_PRACTICE", `${base}/Code/CodeNotation`, message.code.notation, 30);
  check.text(`${base}/PromulgationInfo/Place`, message.promulgation.place, 50);
  if (!check.date(`${base}/PromulgationInfo/PromulgationDate`, message.promulgation.date)) {
    check.breach("EDXML_REQUIRED_IN_PRACTICE", `${base}/PromulgationInfo/PromulgationDate`);
  }
  checkType(check, `${base}/DocumentType`, message);
  check.required("EDXML_REQUIRED_IN_PRACTICE", `${base}/Subject`, message.subject, 500);
  check.text(`${base}/Content`, message.content, 500);
  checkSigner(check, `${base}/SignerInfo`, message);
  check.date(`${base}/DueDate`, message.dueDate);
  checkOtherInfo(check, `${base}/OtherInfo`, message);
  const responses = message.responseFor ?? [];
  for (const [index, response] of responses.entries()) {
    checkResponseFor(check, numbered(base, "ResponseFor", index, responses.length), response);
  }
  const steering = message.steeringType ?? 0;
  check.number(`${base}/SteeringType`, steering);
  if (steering > 3) check.breach("EDXML_STEERING_TYPE", `${base}/SteeringType`, steering);
  checkList(check, `${base}/ResponseForTask`, "TaskCode", message.tasks, (path, value) => check.token(path, value));
  check.text(`${base}/ApplicationType`, message.applicationType);
  checkList(check, `${base}/ToPlaces`, "Place", message.toPlaces, (path, value) => check.text(path, value, 150));
  for (const [local, value] of [
    ["Content", message.content],
    ["DueDate", message.dueDate],
    ["ToPlaces", message.toPlaces?.[0]],
    ["OtherInfo/Appendixes", message.otherInfo?.appendixes?.[0]],
  ] as const) {
    check.presence(`${base}/${local}`, value);
  }
  if (message.business !== undefined) checkBusiness(check, EDXML_PATHS.business, message.business);
  if ((message.trace ?? []).length === 0)
    check.breach("EDXML_RECOMMENDED", `${EDXML_PATHS.traceHeaderList}/TraceHeader`);
  checkTrace(check, message.trace ?? []);
  checkAttachments(check, message.attachments ?? []);
}

function checkReceivers(check: Check, base: string, { to }: DocumentDraft): void {
  if (to.length === 0) check.breach("EDXML_REQUIRED", `${base}/To`);
  const seen = new Set<string>();
  for (const [index, receiver] of to.entries()) {
    const path = numbered(base, "To", index, to.length);
    checkOrganisation(check, path, receiver);
    if (seen.has(receiver.organId)) check.breach("EDXML_RECEIVER_TWICE", `${path}/OrganId`, receiver.organId);
    seen.add(receiver.organId);
  }
}

function checkType(check: Check, path: string, { type }: DocumentDraft): void {
  check.number(`${path}/Type`, type.type);
  check.number(`${path}/TypeDetail`, type.detail);
  check.required("EDXML_REQUIRED_IN_PRACTICE", `${path}/TypeName`, type.name, 100);
  if (type.detail === undefined) check.breach("EDXML_RECOMMENDED", `${path}/TypeDetail`);
  const listed = EDXML_DOCUMENT_TYPES.some(
    (line) => line.type === type.type && (type.detail === undefined || line.detail === type.detail),
  );
  if (!listed) check.breach("EDXML_DOCUMENT_TYPE", path, `${type.type}/${type.detail ?? ""}`);
}

function checkSigner(check: Check, path: string, { signer }: DocumentDraft): void {
  check.text(`${path}/Competence`, signer?.competence, 100);
  check.text(`${path}/Position`, signer?.position, 100);
  check.required("EDXML_REQUIRED_IN_PRACTICE", `${path}/FullName`, signer?.fullName, 100);
}

function checkOtherInfo(check: Check, path: string, { otherInfo = {} }: DocumentDraft): void {
  const { priority = 0 } = otherInfo;
  check.number(`${path}/Priority`, priority);
  if (priority > 4) check.breach("EDXML_PRIORITY", `${path}/Priority`, priority);
  check.text(`${path}/SphereOfPromulgation`, otherInfo.sphere, 100);
  check.text(`${path}/TyperNotation`, otherInfo.typerNotation, 10);
  check.number(`${path}/PromulgationAmount`, otherInfo.promulgationAmount);
  check.number(`${path}/PageAmount`, otherInfo.pageAmount);
  check.text(`${path}/ReplyFors`, otherInfo.replyFors);
  check.text(`${path}/ReferenceCodes`, otherInfo.referenceCodes);
  checkList(check, `${path}/Appendixes`, "Appendix", otherInfo.appendixes, (at, value) => check.text(at, value));
}

function checkBusiness(check: Check, path: string, business: BusinessDraft): void {
  check.requiredToken("EDXML_REQUIRED", `${path}/BussinessDocType`, business.type);
  if (!/^[0-3]$/.test(business.type)) check.breach("EDXML_BUSINESS_TYPE", `${path}/BussinessDocType`, business.type);
  check.text(`${path}/BussinessDocReason`, business.reason);
  const targeted = check.token(`${path}/DocumentId`, business.documentId);
  if (!targeted && (business.type === "1" || business.type === "2")) {
    check.breach("EDXML_BUSINESS_TARGET", `${path}/DocumentId`);
  }
  const { update, replacements = [] } = business;
  if (update === undefined && business.type === "2")
    check.breach("EDXML_BUSINESS_UPDATE", `${path}/BussinessDocumentInfo`);
  const changes = update?.receiverChanges ?? [];
  for (const [index, { organId }] of changes.entries()) {
    const list = `${path}/BussinessDocumentInfo/ReceiverList`;
    check.organId(`${numbered(list, "Receiver", index, changes.length)}/OrganId`, organId);
  }
  if (replacements.length === 0 && business.type === "3") {
    check.breach("EDXML_BUSINESS_REPLACES", `${path}/ReplacementInfoList`);
  }
  for (const [index, { documentId, organIds }] of replacements.entries()) {
    const at = numbered(`${path}/ReplacementInfoList`, "ReplacementInfo", index, replacements.length);
    check.requiredToken("EDXML_REQUIRED", `${at}/DocumentId`, documentId);
    checkList(check, `${at}/OrganIdList`, "OrganId", organIds, (place, value) => check.token(place, value));
  }
  if (business.staff !== undefined) checkStaff(check, `${path}/StaffInfo`, business.staff);
}

function checkList(
  check: Check,
  base: string,
  local: string,
  values: readonly string[] | undefined,
  one: (path: string, value: string) => boolean,
): void {
  const list = values ?? [];
  for (const [index, value] of list.entries()) {
    const path = numbered(base, local, index, list.length);
    if (!one(path, value)) check.breach("EDXML_RECOMMENDED", path);
  }
}
