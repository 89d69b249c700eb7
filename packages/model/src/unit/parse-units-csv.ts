import type { Basis } from "../event/loss-cause.js";
import { excerpt } from "../errors/excerpt.js";
import type { Finding, Severity } from "../errors/finding.js";
import { FindingList } from "../errors/finding-list.js";
import { nearMiss } from "../errors/near-miss.js";
import { cleanText } from "../organ-id/invisible.js";
import { parseOrganId } from "../organ-id/parse-organ-id.js";
import { checkUnits, type UnitDraft } from "./check-units.js";
import type { CsvRow } from "./csv.js";
import { tierSystemOf } from "./tier-system.js";
import { UnitHierarchy } from "./unit-hierarchy.js";
import { repairName } from "./unit-name.js";
import { UNIT_LEVELS, type UnitLevel } from "./unit-level.js";
import { UNITS_CSV_LIMITS, type UnitsCsvLimits, type UnitsCsvOptions } from "./units-csv-options.js";
import { readUnitRows } from "./unit-rows.js";
import { readUnitsHeader, type UnitColumn, type UnitsHeader } from "./units-header.js";
import type { Unit } from "./unit.js";

/** What a unit file holds. */
export interface ParsedUnits {
  /** `undefined` when any finding is an error. */
  readonly hierarchy: UnitHierarchy | undefined;
  /** Everything that was found, in the order of the lines. */
  readonly findings: readonly Finding[];
}

const BASES: readonly string[] = ["observed", "law", "assumed"] satisfies readonly Basis[];

/**
 * Reads units from CSV with the header `organ_id,name,level,parent_organ_id,gso_code`, in any order of columns;
 * `gso_code` may be absent, and `basis,lat,lon,area_km2,population` are understood. Semicolons or tabs instead of commas
 * are understood too, and told.
 *
 * One pass finds every problem with its line. Repaired with a warning: ids as `parseOrganId` does, names that are not
 * NFC, invisible characters and superfluous spaces. A unit whose id contradicts its parent's is a warning too. Never
 * throws.
 */
export function parseUnitsCsv(text: string, options: UnitsCsvOptions = {}): ParsedUnits {
  return new UnitsFile(options).read(text);
}

interface Draft extends UnitDraft {
  readonly line: number;
  readonly unit: Unit;
}

class UnitsFile {
  readonly #options: UnitsCsvOptions;
  readonly #limits: UnitsCsvLimits;
  readonly #findings: FindingList;
  #header: UnitsHeader = readUnitsHeader(undefined);

  constructor(options: UnitsCsvOptions) {
    this.#options = options;
    this.#limits = { ...UNITS_CSV_LIMITS, ...options.limits };
    this.#findings = new FindingList(this.#limits.findings);
  }

  read(text: string): ParsedUnits {
    const { rows, findings, omitted } = readUnitRows(text, this.#limits, this.#options.file);
    this.#findings.add(findings);
    this.#findings.leaveOut(omitted);
    if (rows === undefined) return this.#result(undefined);
    this.#header = readUnitsHeader(rows[0]);
    this.#findings.add(this.#header.findings);
    const drafts = rows.slice(this.#header.first).map((row) => this.#draft(row));
    const system = this.#options.system ?? tierSystemOf(drafts);
    for (const problem of checkUnits(drafts, system, (index) => `line ${drafts[index]?.line ?? 0}`)) {
      const { index, field, ...rest } = problem;
      const column = ({ id: "organ_id", level: "level", parent: "parent_organ_id" } as const)[field];
      this.#findings.add([{ ...rest, path: column, line: drafts[index]?.line ?? 0 }]);
    }
    if (this.#findings.hasError) return this.#result(undefined);
    if (drafts.length === 0) {
      this.#report(
        "UNIT_FILE_WITHOUT_UNITS",
        1,
        "",
        "",
        "The file has a header and no units.",
        "Add a row for each unit.",
        "warning",
      );
    }
    return this.#result(
      new UnitHierarchy(
        drafts.map((draft) => draft.unit),
        { system },
      ),
    );
  }

  #draft(row: CsvRow): Draft {
    const { line } = row;
    const complete = row.cells.length === this.#header.width;
    if (!complete) {
      const count = row.cells.length < this.#limits.cells ? row.cells.length : `${row.cells.length} or more`;
      this.#report(
        "UNIT_COLUMNS",
        line,
        "",
        row.cells.join(","),
        `The row has ${count} columns; the header has ${this.#header.width}.`,
        "Put cells that hold a comma in quotes, and keep the commas of empty cells.",
      );
    }
    const id = this.#organId(row, "organ_id", complete);
    if (!complete) {
      // Which cell is which cannot be told; only the id still counts, so that its children are not reported too.
      return { line, id, level: undefined, parent: undefined, unit: NO_UNIT };
    }
    const name = this.#name(row);
    const level = this.#level(row);
    const parent = this.#organId(row, "parent_organ_id", true);
    const gsoCode = this.#number(
      row,
      "gso_code",
      /^(?:\d\d|\d{3}|\d{5})$/,
      "a code of 2, 3 or 5 digits with its leading zeros",
    );
    const basis = this.#basis(row);
    const lat = this.#number(row, "lat", /^-?\d{1,2}(?:\.\d+)?$/, "degrees, e.g. 11.3131");
    const lon = this.#number(row, "lon", /^-?\d{1,3}(?:\.\d+)?$/, "degrees, e.g. 106.0963");
    const area = this.#number(row, "area_km2", /^\d+(?:\.\d+)?$/, "square kilometres, e.g. 12.5");
    const population = this.#number(row, "population", /^\d+$/, "a whole number without separators");
    const unit: Unit = {
      id: id ?? "",
      name,
      level: level ?? "commune",
      ...(parent === undefined || parent === "" ? {} : { parent }),
      ...(gsoCode === undefined ? {} : { gsoCode }),
      basis,
      ...(lat === undefined || lon === undefined ? {} : { place: { lat: Number(lat), lon: Number(lon) } }),
      ...(area === undefined ? {} : { area: Number(area) }),
      ...(population === undefined ? {} : { population: Number(population) }),
    };
    return { line, id, level, parent, unit };
  }

  /** Canonical text; `""` for an absent parent, `undefined` where there is no usable cell. */
  #organId(row: CsvRow, column: "organ_id" | "parent_organ_id", report: boolean): string | undefined {
    const cell = this.#cell(row, column);
    if (cell === undefined) return undefined;
    const { id, findings } = parseOrganId(cell);
    if (column === "parent_organ_id" && id.text === "") return "";
    if (report) this.#findings.add(findings.map((finding) => ({ ...finding, path: column, line: row.line })));
    return id.text === "" ? undefined : id.text;
  }

  #name(row: CsvRow): string {
    const cell = this.#cell(row, "name");
    if (cell === undefined) return "";
    if (cell.length > this.#limits.name) {
      const message = `The name has ${cell.length} characters; at most ${this.#limits.name} are read.`;
      this.#report(
        "UNIT_NAME_TOO_LONG",
        row.line,
        "name",
        cell,
        message,
        "Shorten it, or look for a quote that is missing.",
      );
      return "";
    }
    const { name, repairs } = repairName(cell);
    for (const { code, message, remedy } of repairs) {
      this.#report(code, row.line, "name", cell, message, remedy, "warning");
    }
    if (name === "")
      this.#report("UNIT_NAME_EMPTY", row.line, "name", cell, "The name is empty.", "Give the full name.");
    return name;
  }

  #level(row: CsvRow): UnitLevel | undefined {
    const cell = this.#word(row, "level");
    if (cell === undefined) return undefined;
    if (Object.hasOwn(UNIT_LEVELS, cell)) return cell as UnitLevel;
    const all = Object.keys(UNIT_LEVELS);
    const near = nearMiss(cell.toLowerCase(), all);
    this.#report(
      "UNIT_LEVEL_UNKNOWN",
      row.line,
      "level",
      cell,
      `There is no level "${excerpt(cell)}".`,
      `${near === undefined ? "" : `Did you mean "${near}"? `}Levels are ${all.join(", ")}.`,
    );
    return undefined;
  }

  #basis(row: CsvRow): Basis {
    const fallback = this.#options.basis ?? "observed";
    const cell = this.#word(row, "basis") ?? "";
    if (cell === "") return fallback;
    if (BASES.includes(cell)) return cell as Basis;
    const message = `There is no basis "${excerpt(cell)}".`;
    this.#report("UNIT_BASIS_UNKNOWN", row.line, "basis", cell, message, `Write one of ${BASES.join(", ")}.`);
    return fallback;
  }

  /** The text of a cell that must look like a number; `undefined` when it is empty or does not. */
  #number(row: CsvRow, column: UnitColumn, shape: RegExp, expected: string): string | undefined {
    const cell = this.#word(row, column) ?? "";
    if (cell === "") return undefined;
    if (shape.test(cell)) return cell;
    const message = `"${excerpt(cell)}" is not ${expected}.`;
    this.#report("UNIT_NUMBER", row.line, column, cell, message, "Correct it, or leave the cell empty.");
    return undefined;
  }

  /** A cell that holds one word or number; what nobody sees around it is removed with a warning. */
  #word(row: CsvRow, column: UnitColumn): string | undefined {
    const cell = this.#cell(row, column);
    if (cell === undefined) return undefined;
    const { text, invisible } = cleanText(cell, " ");
    if (text !== cell) {
      const what =
        invisible.length > 0 ? `invisible characters (${invisible.slice(0, 5).join(", ")})` : "superfluous spaces";
      const message = `The cell holds ${what}; they were removed.`;
      this.#report("UNIT_CELL_INVISIBLE", row.line, column, cell, message, "Type it anew.", "warning");
    }
    return text;
  }

  #cell(row: CsvRow, column: UnitColumn): string | undefined {
    const index = this.#header.columns.get(column);
    return index === undefined ? undefined : row.cells[index];
  }

  #report(
    code: string,
    line: number,
    path: string,
    value: string,
    message: string,
    remedy: string,
    severity: Severity = "error",
  ): void {
    this.#findings.add([{ code, severity, path, line, value: excerpt(value), message, remedy }]);
  }

  #result(hierarchy: UnitHierarchy | undefined): ParsedUnits {
    return { hierarchy, findings: this.#findings.result("UNIT_FILE_MORE_FINDINGS") };
  }
}

/** Stands for a row that was refused; never part of a hierarchy, because its finding is an error. */
const NO_UNIT: Unit = { id: "", name: "", level: "commune", basis: "assumed" };
