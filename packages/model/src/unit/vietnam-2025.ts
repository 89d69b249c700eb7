import { VIETNAM_2025_COMMUNES_CSV } from "../data/vietnam-2025-communes.js";
import { VIETNAM_2025_PROVINCES_CSV } from "../data/vietnam-2025-provinces.js";
import { reservedOrganId } from "../organ-id/reserved-organ-id.js";
import { ownRows } from "./own-data.js";
import { PROVINCE_CODES_2025 } from "./province-code.js";
import { UnitHierarchy } from "./unit-hierarchy.js";
import type { Unit } from "./unit.js";

export { communeMergers2025, type CommuneMerger, type CommuneMergers } from "./commune-mergers.js";

/** Fewer inhabitants than any commune has, special zones (đặc khu) apart: the source lost digits there. */
const FEWEST_INHABITANTS = 1_000;

/**
 * Vietnam from 2025-07-01: 34 provinces and 3,321 communes (2,621 xã, 687 phường, 13 đặc khu) directly below them, with
 * coordinates.
 *
 * Area and population are given only where the source can be right. It filled them in by the commune's name, so that
 * namesakes in different provinces have each other's figures: where two communes have the same area *and* population
 * both figures are left out for both. A population that is no number ("đang cập nhật") or, outside the special zones,
 * below 1,000 is left out too; `30,509` is read as 30509.
 *
 * Ids: nine provinces carry their code of level 1 in the new form (`H53`), observed or kept by QĐ 09/2025; the others and
 * all communes one of the reserved pattern `GSO2025P…` with `basis: "assumed"`, because the new codes below level 1
 * were not found. Built anew on each call.
 */
export function vietnam2025(): UnitHierarchy {
  const units: Unit[] = [];
  const provinceIds = new Map<string, string>();
  for (const [gsoCode = "", name = "", lat, lon] of ownRows(VIETNAM_2025_PROVINCES_CSV)) {
    const known = PROVINCE_CODES_2025[gsoCode];
    const id = known?.code ?? reservedOrganId(2025, gsoCode);
    provinceIds.set(gsoCode, id);
    const place = { lat: Number(lat), lon: Number(lon) };
    units.push({ id, name, level: "province", gsoCode, basis: known?.basis ?? "assumed", place });
  }
  const communes = ownRows(VIETNAM_2025_COMMUNES_CSV);
  const figures = new Map<string, number>();
  for (const row of communes) figures.set(figuresOf(row), (figures.get(figuresOf(row)) ?? 0) + 1);
  for (const row of communes) {
    const [gsoCode = "", name = "", type = "", province = "", lat, lon, area = ""] = row;
    const parent = provinceIds.get(province);
    const own = figures.get(figuresOf(row)) === 1;
    const population = populationOf(row, type);
    units.push({
      id: reservedOrganId(2025, province, gsoCode),
      name,
      level: "commune",
      ...(parent === undefined ? {} : { parent }),
      gsoCode,
      basis: "assumed",
      place: { lat: Number(lat), lon: Number(lon) },
      ...(own && area !== "" ? { area: Number(area) } : {}),
      ...(own && population !== undefined ? { population } : {}),
    });
  }
  return new UnitHierarchy(units, { system: "two-tier" });
}

/** Area and population as written, to find namesakes; a commune without a number for either has figures of its own. */
function figuresOf([gsoCode = "", , , , , , area = "", population = ""]: readonly string[]): string {
  return area === "" || !/^\d/.test(population) ? gsoCode : `${area} ${population}`;
}

function populationOf(row: readonly string[], type: string): number | undefined {
  const text = (row[7] ?? "").replaceAll(",", "");
  if (!/^\d+$/.test(text)) return undefined;
  const population = Number(text);
  return population >= FEWEST_INHABITANTS || type === "Đặc khu" ? population : undefined;
}
