import type { Organisation } from "../message/organisation.js";
import type { Check } from "./check.js";

/** The rules of `From` and `To` (the lengths are those of BKAV's checker). */
export function checkOrganisation(check: Check, path: string, organisation: Organisation): void {
  check.organId(`${path}/OrganId`, organisation.organId);
  check.text(`${path}/OrganizationInCharge`, organisation.inCharge, 500);
  check.required("EDXML_RECOMMENDED", `${path}/OrganName`, organisation.name, 200);
  check.text(`${path}/OrganAdd`, organisation.address, 500);
  check.text(`${path}/Email`, organisation.email, 100);
  check.text(`${path}/Telephone`, organisation.telephone, 20);
  check.text(`${path}/Fax`, organisation.fax, 20);
  check.text(`${path}/Website`, organisation.website, 100);
  for (const [local, value] of [
    ["OrganizationInCharge", organisation.inCharge],
    ["OrganAdd", organisation.address],
    ["Email", organisation.email],
    ["Telephone", organisation.telephone],
    ["Fax", organisation.fax],
    ["Website", organisation.website],
  ] as const) {
    check.presence(`${path}/${local}`, value);
  }
}
