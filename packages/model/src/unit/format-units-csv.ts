import { formatCsv } from "./csv.js";
import { UNIT_COLUMNS, type UnitColumn } from "./units-header.js";
import type { Unit } from "./unit.js";

const CELLS: Readonly<Record<UnitColumn, (unit: Unit) => string | number | undefined>> = {
  organ_id: (unit) => unit.id,
  name: (unit) => unit.name,
  level: (unit) => unit.level,
  parent_organ_id: (unit) => unit.parent,
  gso_code: (unit) => unit.gsoCode,
  basis: (unit) => unit.basis,
  lat: (unit) => unit.place?.lat,
  lon: (unit) => unit.place?.lon,
  area_km2: (unit) => unit.area,
  population: (unit) => unit.population,
};

/**
 * Writes units as CSV that `parseUnitsCsv` reads back to equal units. The columns of place, area and population appear
 * only if some unit has them.
 */
export function formatUnitsCsv(units: Iterable<Unit>): string {
  const all = [...units];
  const columns = UNIT_COLUMNS.filter(
    (column, index) => index <= UNIT_COLUMNS.indexOf("basis") || all.some((unit) => CELLS[column](unit) !== undefined),
  );
  const rows = all.map((unit) => columns.map((column) => String(CELLS[column](unit) ?? "")));
  return formatCsv([columns, ...rows]);
}
