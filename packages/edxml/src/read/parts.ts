import type { Business, DocumentUpdate, ReceiverChange, Replacement } from "../message/business.js";
import type { Organisation, ResponseFor, Staff, TraceHop } from "../message/organisation.js";
import { Fields, tokens } from "./fields.js";
import { given } from "./given.js";
import type { Reading } from "./reading.js";

/** `From` or a `To`. */
export function readOrganisation(fields: Fields): Organisation {
  const organisation = given({
    organId: fields.requiredToken("OrganId"),
    inCharge: fields.text("OrganizationInCharge"),
    name: fields.text("OrganName"),
    address: fields.text("OrganAdd"),
    email: fields.text("Email"),
    telephone: fields.text("Telephone"),
    fax: fields.text("Fax"),
    website: fields.text("Website"),
  });
  fields.close();
  return organisation;
}

/** `MessageHeader/From`; a missing one is reported and has an empty id. */
export function readSender(header: Fields): Organisation {
  const from = header.inner("From");
  if (from !== undefined) return readOrganisation(from);
  header.reading.missing(header.element, "From");
  return { organId: "" };
}

/** `StaffInfo`. */
export function readStaff(fields: Fields): Staff {
  const staff = given({
    department: fields.text("Department"),
    departmentId: fields.text("DepartmentId"),
    name: fields.text("Staff"),
    staffId: fields.text("StaffId"),
    email: fields.text("Email"),
    mobile: fields.text("Mobile"),
  });
  fields.close();
  return staff;
}

/** `ResponseFor`. */
export function readResponseFor(fields: Fields): ResponseFor {
  const response = given({
    organId: fields.requiredToken("OrganId"),
    code: fields.token("Code"),
    documentId: fields.requiredToken("DocumentId"),
    promulgationDate: fields.date("PromulgationDate"),
  });
  fields.close();
  return response;
}

/** `TraceHeaderList/TraceHeader`, all of them. */
export function readTrace(list: Fields): readonly TraceHop[] {
  return list.all("TraceHeader").map((element) => {
    const fields = new Fields(element, list.reading);
    const organId = fields.token("OrganId");
    if (organId === undefined || organId === "null") list.reading.found("EDXML_TRACE_ORGAN", element, organId ?? "");
    const hop = given({ organId, timestamp: fields.timestamp("Timestamp") ?? "" });
    if (hop.timestamp === "") list.reading.missing(element, "Timestamp");
    fields.close();
    return hop;
  });
}

/** `TraceHeaderList/Bussiness`, it and its fields under either spelling. */
export function readBusiness(list: Fields): Business | undefined {
  const fields = list.inner(spelled(list, "Bussiness"));
  if (fields === undefined) return undefined;
  const staff = fields.inner("StaffInfo");
  const update = fields.inner(spelled(fields, "BussinessDocumentInfo"));
  const business = given({
    type: fields.requiredToken(spelled(fields, "BussinessDocType")),
    reason: fields.text(spelled(fields, "BussinessDocReason")),
    documentId: fields.token("DocumentId"),
    paper: fields.flag("Paper"),
    update: update === undefined ? undefined : readUpdate(update),
    replacements: readReplacements(fields),
    staff: staff === undefined ? undefined : readStaff(staff),
  });
  fields.close();
  return business;
}

/** The name under which a field is there; that it is the right English one is reported. */
function spelled(fields: Fields, local: string): string {
  const other = local.replace("Bussiness", "Business");
  if (fields.has(local) || !fields.has(other)) return local;
  fields.reading.found("EDXML_BUSINESS_SPELLING", fields.element, other, local);
  return other;
}

function readUpdate(fields: Fields): DocumentUpdate {
  const list = fields.inner("ReceiverList");
  const update = {
    document: requiredFlag(fields, "DocumentInfo"),
    receivers: requiredFlag(fields, "DocumentReceiver"),
    receiverChanges: (list?.all("Receiver") ?? []).map((element) => readChange(element, fields.reading)),
  };
  list?.close();
  fields.close();
  return update;
}

function readChange(element: Fields["element"], reading: Reading): ReceiverChange {
  const fields = new Fields(element, reading);
  const organId = fields.requiredToken("OrganId");
  const change: ReceiverChange = { organId, change: requiredFlag(fields, "ReceiverType") ? "added" : "removed" };
  fields.close();
  return change;
}

/** A flag that must be there; where it is missing or unreadable, 0 is assumed and reported. */
function requiredFlag(fields: Fields, local: string): boolean {
  const value = fields.flag(local, "0");
  if (value === undefined && fields.isEmpty(local)) fields.reading.missing(fields.element, local, "0");
  return value ?? false;
}

function readReplacements(business: Fields): readonly Replacement[] {
  const list = business.inner("ReplacementInfoList");
  const replacements = (list?.all("ReplacementInfo") ?? []).map((element): Replacement => {
    const fields = new Fields(element, business.reading);
    const holders = fields.inner("OrganIdList");
    const documentId = fields.requiredToken("DocumentId");
    const organIds = holders === undefined ? [] : tokens(holders.all("OrganId"), business.reading);
    holders?.close();
    fields.close();
    return { documentId, organIds };
  });
  list?.close();
  return replacements;
}
