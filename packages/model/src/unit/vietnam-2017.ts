import { VIETNAM_2017_CSV } from "../data/vietnam-2017.js";
import type { Basis } from "../event/loss-cause.js";
import { cleanText } from "../organ-id/invisible.js";
import { reservedOrganId } from "../organ-id/reserved-organ-id.js";
import { ownRows } from "./own-data.js";
import { PROVINCE_CODES_2017 } from "./province-code.js";
import { tayNinh2017 } from "./tay-ninh-2017.js";
import { UnitHierarchy } from "./unit-hierarchy.js";
import type { UnitLevel } from "./unit-level.js";
import type { Unit } from "./unit.js";

/**
 * Vietnam in October 2017: 63 provinces, 709 districts, 11,162 communes, named as areas (`Tỉnh Tây Ninh`,
 * `Phường 1`) and not as committees. There are no departments: the source is a list of areas.
 *
 * The list has only districts with communes. Côn Đảo, Bạch Long Vĩ, Cồn Cỏ and Hoàng Sa had none and are absent from
 * it; with them the country had 713. Nineteen names hold a doubled space in the source; here they hold one.
 *
 * Ids: Tây Ninh's units carry those of `tayNinh2017`, ten other provinces their observed code of level 1
 * (`000.00.00.H41`), everybody else one of the reserved pattern `GSO2017P…` with `basis: "assumed"`. Built anew on each
 * call.
 */
export function vietnam2017(): UnitHierarchy {
  const known = new Map<string, { readonly id: string; readonly basis: Basis }>();
  for (const { id, basis, gsoCode } of tayNinh2017()) if (gsoCode !== undefined) known.set(gsoCode, { id, basis });
  for (const [gsoCode, { code, basis }] of Object.entries(PROVINCE_CODES_2017)) {
    known.set(gsoCode, { id: `000.00.00.${code}`, basis });
  }
  const rows = ownRows(VIETNAM_2017_CSV);
  const above = new Map(rows.map(([gsoCode = "", , , parent = ""]) => [gsoCode, parent]));
  const idOf = new Map<string, string>();
  const units = rows.map(([gsoCode = "", level, name = "", parent = ""]): Unit => {
    const path = parent === "" ? [gsoCode] : [...pathOf(parent, above), gsoCode];
    const { id, basis } = known.get(gsoCode) ?? { id: reservedOrganId(2017, ...path), basis: "assumed" as const };
    idOf.set(gsoCode, id);
    const parentId = idOf.get(parent);
    return {
      id,
      // Every name holds ordinary spaces, so that the full cleaning is worth it only for the nineteen.
      name: name.includes("  ") ? cleanText(name, " ").text : name,
      level: level as UnitLevel,
      ...(parentId === undefined ? {} : { parent: parentId }),
      gsoCode,
      basis,
    };
  });
  return new UnitHierarchy(units, { system: "three-tier" });
}

function pathOf(gsoCode: string, above: ReadonlyMap<string, string>): readonly string[] {
  const parent = above.get(gsoCode) ?? "";
  return parent === "" ? [gsoCode] : [parent, gsoCode];
}
