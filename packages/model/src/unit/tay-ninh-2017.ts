import { TAY_NINH_2017_CSV } from "../data/tay-ninh-2017.js";
import { refuseOwnFindings } from "./own-data.js";
import { parseUnitsCsv } from "./parse-units-csv.js";
import { UnitHierarchy } from "./unit-hierarchy.js";

/**
 * The 123 bodies of Tây Ninh in 2017: the provincial committee, 18 departments, 9 district committees, 95 communes
 * (80 xã, 8 thị trấn, 7 phường). Without the committee 122: see `countedBodies`.
 *
 * The ids are of the old form and were **observed** in a provincial directory of October 2020. No list of 2017 was
 * found, and that the numbers were the same in 2017 is an assumption: therefore `basis: "assumed"` for all of them.
 * Names and GSO codes match the statistical list of October 2017 one to one. Built anew on each call.
 */
export function tayNinh2017(): UnitHierarchy {
  const { hierarchy, findings } = parseUnitsCsv(TAY_NINH_2017_CSV, { file: "tay-ninh-2017", basis: "assumed" });
  refuseOwnFindings(findings);
  return hierarchy ?? new UnitHierarchy([]);
}
