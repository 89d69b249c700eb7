import type { Agency } from "../../vxp/wire-lists.js";
import { ok, type CallAnswer } from "../call-answer.js";
import type { CallContext } from "./call-context.js";

/** Every organisation the axis knows. */
export function getAgenciesList({ axis }: CallContext): CallAnswer {
  const data = Array.from(axis.directory.units(), (unit): Agency => ({
    id: unit.id,
    pid: unit.parent ?? "",
    code: unit.id,
    name: unit.name,
    mail: "",
    oldCode: "",
  }));
  return ok({ data }, "agency-fields");
}
