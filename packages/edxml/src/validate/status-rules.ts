import { isStatusCode } from "@lienthong/model";
import type { StatusDraft } from "../message/draft.js";
import type { ResponseFor, Staff, TraceHop } from "../message/organisation.js";
import { EDXML_PATHS } from "../namespace.js";
import { numbered, type Check } from "./check.js";
import { checkOrganisation } from "./organisation-rules.js";

/** The rules of a status message. */
export function checkStatus(check: Check, message: StatusDraft): void {
  const base = EDXML_PATHS.messageHeader;
  checkOrganisation(check, `${base}/From`, message.from);
  checkResponseFor(check, `${base}/ResponseFor`, message.responseFor);
  if (message.staff !== undefined) checkStaff(check, `${base}/StaffInfo`, message.staff);
  check.requiredToken("EDXML_REQUIRED", `${base}/StatusCode`, message.statusCode);
  if (message.statusCode !== "" && !isStatusCode(message.statusCode)) {
    check.breach("EDXML_STATUS_CODE", `${base}/StatusCode`, message.statusCode);
  }
  const described = check.text(`${base}/Description`, message.description);
  if (!described && (message.statusCode === "02" || message.statusCode === "16")) {
    check.breach("EDXML_STATUS_REASON", `${base}/Description`);
  }
  check.timestamp(`${base}/Timestamp`, message.timestamp);
  checkTrace(check, message.trace ?? []);
}

/** `ResponseFor` of a document or a status message. */
export function checkResponseFor(check: Check, path: string, response: ResponseFor): void {
  check.organId(`${path}/OrganId`, response.organId);
  check.token(`${path}/Code`, response.code);
  check.requiredToken("EDXML_REQUIRED", `${path}/DocumentId`, response.documentId);
  check.date(`${path}/PromulgationDate`, response.promulgationDate);
}

/** `StaffInfo`. */
export function checkStaff(check: Check, path: string, staff: Staff): void {
  check.text(`${path}/Department`, staff.department);
  check.text(`${path}/DepartmentId`, staff.departmentId);
  check.text(`${path}/Staff`, staff.name);
  check.text(`${path}/StaffId`, staff.staffId);
  check.text(`${path}/Email`, staff.email);
  check.text(`${path}/Mobile`, staff.mobile);
}

/** The hops; their organisation may be missing or `null`, as the axis writes it. */
export function checkTrace(check: Check, trace: readonly TraceHop[]): void {
  for (const [index, { organId, timestamp }] of trace.entries()) {
    const path = numbered(EDXML_PATHS.traceHeaderList, "TraceHeader", index, trace.length);
    check.token(`${path}/OrganId`, organId);
    check.timestamp(`${path}/Timestamp`, timestamp);
  }
}
