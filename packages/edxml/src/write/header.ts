import type { BusinessDraft, DocumentDraft, StatusDraft } from "../message/draft.js";
import type { Organisation, ResponseFor, Staff, TraceHop } from "../message/organisation.js";
import { EDXML_IDS } from "../namespace.js";
import type { Branch } from "./branch.js";

type Attributes = Readonly<Record<string, string>>;

const id = (value: string, ids: boolean): Attributes => (ids ? { Id: value } : {});

/** `MessageHeader` of a document, in the order of the national SDK's builder. */
export function writeDocumentHeader(header: Branch, draft: DocumentDraft, ids: boolean): void {
  const message = header.branch("MessageHeader", id(EDXML_IDS.messageHeader, ids));
  writeOrganisation(message.branch("From"), draft.from);
  for (const receiver of draft.to) writeOrganisation(message.branch("To"), receiver);
  message.text("DocumentId", draft.documentId);
  const code = message.branch("Code");
  code.text("CodeNumber", draft.code.number);
  code.text("CodeNotation", draft.code.notation);
  const promulgation = message.branch("PromulgationInfo");
  promulgation.optional("Place", draft.promulgation.place);
  promulgation.optional("PromulgationDate", draft.promulgation.date);
  const type = message.branch("DocumentType");
  type.text("Type", draft.type.type);
  type.optional("TypeDetail", draft.type.detail);
  type.text("TypeName", draft.type.name);
  message.text("Subject", draft.subject);
  message.optional("Content", draft.content);
  if (draft.signer !== undefined) {
    const signer = message.branch("SignerInfo");
    signer.optional("Competence", draft.signer.competence);
    signer.optional("Position", draft.signer.position);
    signer.text("FullName", draft.signer.fullName);
  }
  message.optional("DueDate", draft.dueDate);
  writeOtherInfo(message.branch("OtherInfo"), draft.otherInfo ?? {});
  for (const response of draft.responseFor ?? []) writeResponseFor(message.branch("ResponseFor"), response);
  message.text("SteeringType", draft.steeringType ?? 0);
  writeList(message, "ResponseForTask", "TaskCode", draft.tasks);
  message.optional("ApplicationType", draft.applicationType);
  writeList(message, "ToPlaces", "Place", draft.toPlaces);
}

/** `MessageHeader` of a status message, in the order of the national SDK's builder. */
export function writeStatusHeader(header: Branch, draft: StatusDraft, ids: boolean): void {
  const message = header.branch("MessageHeader", id(EDXML_IDS.messageHeader, ids));
  writeOrganisation(message.branch("From"), draft.from);
  writeResponseFor(message.branch("ResponseFor"), draft.responseFor);
  if (draft.staff !== undefined) writeStaff(message.branch("StaffInfo"), draft.staff);
  message.text("StatusCode", draft.statusCode);
  message.optional("Description", draft.description);
  message.text("Timestamp", draft.timestamp);
}

/** `TraceHeaderList` of a document: first what the message does, then the hops, as the national SDK writes it. */
export function writeTraceList(header: Branch, draft: DocumentDraft, ids: boolean): void {
  const list = header.branch("TraceHeaderList");
  const business = draft.business ?? { type: "0", paper: false };
  writeBusiness(list.branch("Bussiness", id(EDXML_IDS.business, ids)), business);
  writeTrace(list, draft.trace ?? []);
}

/** The hops of a list. */
export function writeTrace(list: Branch, trace: readonly TraceHop[]): void {
  for (const { organId, timestamp } of trace) {
    const hop = list.branch("TraceHeader");
    hop.optional("OrganId", organId);
    hop.text("Timestamp", timestamp);
  }
}

function writeOrganisation(branch: Branch, organisation: Organisation): void {
  branch.text("OrganId", organisation.organId);
  branch.optional("OrganizationInCharge", organisation.inCharge);
  branch.optional("OrganName", organisation.name);
  branch.optional("OrganAdd", organisation.address);
  branch.optional("Email", organisation.email);
  branch.optional("Telephone", organisation.telephone);
  branch.optional("Fax", organisation.fax);
  branch.optional("Website", organisation.website);
}

function writeOtherInfo(branch: Branch, info: NonNullable<DocumentDraft["otherInfo"]>): void {
  branch.text("Priority", info.priority ?? 0);
  branch.optional("SphereOfPromulgation", info.sphere);
  branch.optional("TyperNotation", info.typerNotation);
  branch.optional("PromulgationAmount", info.promulgationAmount);
  branch.optional("PageAmount", info.pageAmount);
  // Extras of the national SDK: no receiver demands their tags.
  if (info.replyFors !== undefined) branch.text("ReplyFors", info.replyFors);
  branch.text("Direction", String(info.direction ?? false));
  if (info.referenceCodes !== undefined) branch.text("ReferenceCodes", info.referenceCodes);
  writeList(branch, "Appendixes", "Appendix", info.appendixes);
}

function writeResponseFor(branch: Branch, response: ResponseFor): void {
  branch.text("OrganId", response.organId);
  branch.optional("Code", response.code);
  branch.text("DocumentId", response.documentId);
  branch.optional("PromulgationDate", response.promulgationDate);
}

function writeStaff(branch: Branch, staff: Staff): void {
  branch.optional("Department", staff.department);
  branch.optional("DepartmentId", staff.departmentId);
  branch.optional("Staff", staff.name);
  branch.optional("StaffId", staff.staffId);
  branch.optional("Email", staff.email);
  branch.optional("Mobile", staff.mobile);
}

function writeBusiness(branch: Branch, business: BusinessDraft): void {
  if (business.documentId !== undefined) branch.text("DocumentId", business.documentId);
  branch.text("BussinessDocType", business.type);
  branch.optional("BussinessDocReason", business.reason);
  if (business.paper !== undefined) branch.flag("Paper", business.paper);
  if (business.update !== undefined) {
    const { document, receivers, receiverChanges } = business.update;
    const info = branch.branch("BussinessDocumentInfo");
    info.flag("DocumentInfo", document);
    info.flag("DocumentReceiver", receivers);
    const list = receiverChanges.length === 0 ? undefined : info.branch("ReceiverList");
    for (const { organId, change } of receiverChanges) {
      const receiver = list?.branch("Receiver");
      receiver?.text("OrganId", organId);
      receiver?.flag("ReceiverType", change === "added");
    }
  }
  const replacements = business.replacements ?? [];
  const list = replacements.length === 0 ? undefined : branch.branch("ReplacementInfoList");
  for (const { documentId, organIds } of replacements) {
    const replacement = list?.branch("ReplacementInfo");
    replacement?.text("DocumentId", documentId);
    const holders = organIds.length === 0 ? undefined : replacement?.branch("OrganIdList");
    for (const organId of organIds) holders?.text("OrganId", organId);
  }
  if (business.staff !== undefined) writeStaff(branch.branch("StaffInfo"), business.staff);
}

function writeList(parent: Branch, outer: string, inner: string, values: readonly string[] = []): void {
  if (values.length === 0) return;
  const list = parent.branch(outer);
  for (const value of values) list.text(inner, value);
}
