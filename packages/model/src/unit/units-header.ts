import { excerpt } from "../errors/excerpt.js";
import type { Finding } from "../errors/finding.js";
import { nearMiss } from "../errors/near-miss.js";
import { cleanText } from "../organ-id/invisible.js";
import type { CsvRow } from "./csv.js";
import { UNIT_LEVELS } from "./unit-level.js";

const REQUIRED = ["organ_id", "name", "level", "parent_organ_id"] as const;
const OPTIONAL = ["gso_code", "basis", "lat", "lon", "area_km2", "population"] as const;

/** A column that the unit file knows. */
export type UnitColumn = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

/** The columns of a unit file in the order in which they are written. */
export const UNIT_COLUMNS: readonly UnitColumn[] = [...REQUIRED, ...OPTIONAL];

/** Where the columns of one file are. */
export interface UnitsHeader {
  readonly columns: ReadonlyMap<UnitColumn, number>;
  /** How many cells each row must have. */
  readonly width: number;
  /** Index of the first record that holds a unit; infinity if no record can be read. */
  readonly first: number;
  readonly findings: readonly Finding[];
}

/**
 * Finds the columns in the first record. A file without a header is an error, and is read on as if it had the usual
 * columns, so that its other problems come out in the same pass; not if its first record has too few cells for that.
 */
export function readUnitsHeader(row: CsvRow | undefined): UnitsHeader {
  const names = (row?.cells ?? []).map((cell) => cleanText(cell, "").text.toLowerCase());
  const findings: Finding[] = [];
  const report = (
    code: string,
    severity: Finding["severity"],
    value: string,
    message: string,
    remedy: string,
  ): void => {
    findings.push({ code, severity, path: "", line: row?.line ?? 1, value: excerpt(value), message, remedy });
  };
  if (!names.some(isColumn)) {
    const line = `${REQUIRED.join(",")},gso_code`;
    const isUnit = names.some((name) => Object.hasOwn(UNIT_LEVELS, name));
    if (row === undefined) {
      report("UNIT_HEADER_MISSING", "error", "", "The file is empty.", `Begin it with the line ${line}`);
    } else if (isUnit) {
      report(
        "UNIT_HEADER_MISSING",
        "error",
        names.join(","),
        "The file has no header.",
        `Begin it with the line ${line}`,
      );
    } else {
      const message = `None of the columns "${excerpt(row.cells.join(", "))}" is known.`;
      report("UNIT_HEADER_MISSING", "error", names.join(","), message, `Name the columns ${line}`);
    }
    if (names.length < REQUIRED.length) return { columns: new Map(), width: 0, first: Infinity, findings };
    const usual = UNIT_COLUMNS.slice(0, names.length === REQUIRED.length ? REQUIRED.length : REQUIRED.length + 1);
    return {
      columns: new Map(usual.map((column, index) => [column, index])),
      width: usual.length,
      first: isUnit ? 0 : 1,
      findings,
    };
  }
  const columns = new Map<UnitColumn, number>();
  names.forEach((name, index) => {
    if (!isColumn(name)) {
      const near = nearMiss(name, UNIT_COLUMNS);
      const remedy = near === undefined ? `Known columns: ${UNIT_COLUMNS.join(", ")}.` : `Did you mean ${near}?`;
      report(
        "UNIT_COLUMN_UNKNOWN",
        "warning",
        name,
        `The column "${excerpt(name)}" is not known and was ignored.`,
        remedy,
      );
    } else if (columns.has(name)) {
      report("UNIT_COLUMN_DUPLICATE", "error", name, `The column "${name}" stands twice.`, "Keep one of them.");
    } else columns.set(name, index);
  });
  for (const name of REQUIRED) {
    if (columns.has(name)) continue;
    report(
      "UNIT_COLUMN_MISSING",
      "error",
      name,
      `The column "${name}" is missing.`,
      "Add it to the header and the rows.",
    );
  }
  return { columns, width: names.length, first: 1, findings };
}

function isColumn(name: string): name is UnitColumn {
  return (UNIT_COLUMNS as readonly string[]).includes(name);
}
