import type { Basis } from "../event/loss-cause.js";
import { excerpt } from "../errors/excerpt.js";
import type { Finding, Severity } from "../errors/finding.js";
import { FindingList } from "../errors/finding-list.js";
import { nearMiss } from "../errors/near-miss.js";
import { cleanText } from "../organ-id/invisible.js";
import { parseOrganId } from "../organ-id/parse-organ-id.js";
import { checkUnits, type UnitDraft } from "./check-units.js";
import { readCsv, type CsvRow } from "./csv.js";
import { tierSystemOf } from "./tier-system.js";
import { UnitHierarchy } from "./unit-hierarchy.js";
import { UNIT_LEVELS, type UnitLevel } from "./unit-level.js";
import { UNITS_CSV_LIMITS, type UnitsCsvLimits, type UnitsCsvOptions } from "./units-csv-options.js";
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
 * `gso_code` may be absent, and `basis,lat,lon,area_km2,population` are understood.
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
  readonly #findings = new FindingList();
  #header: UnitsHeader = readUnitsHeader(undefined);

  constructor(options: UnitsCsvOptions) {
    this.#options = options;
    this.#limits = { ...UNITS_CSV_LIMITS, ...options.limits };
  }

  read(text: string): ParsedUnits {
    const name = this.#options.file ?? "The unit file";
    const { characters, rows: most } = this.#limits;
    if (text.length > characters) {
      this.#tooLarge(`${name} has ${text.length} characters; at most ${characters} are read.`);
      return this.#result(undefined);
    }
    const csv = readCsv(text, { rows: most + 1 });
    this.#findings.add(csv.findings);
    this.#header = readUnitsHeader(csv.rows[0]);
    this.#findings.add(this.#header.findings);
    const drafts = csv.rows.slice(this.#header.first).map((row) => this.#draft(row));
    if (csv.cut) this.#tooLarge(`${name} has more than ${most} rows; the rest was not read.`);
    const system = this.#options.system ?? tierSystemOf(drafts.map((draft) => draft.level));
    for (const problem of checkUnits(drafts, system, (index) => `line ${drafts[index]?.line ?? 0}`)) {
      const { index, field, ...rest } = problem;
      const column = ({ id: "organ_id", level: "level", parent: "parent_organ_id" } as const)[field];
      this.#findings.add([{ ...rest, path: column, line: drafts[index]?.line ?? 0 }]);
    }
    if (this.#findings.hasError) return this.#result(undefined);
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
      this.#report(
        "UNIT_COLUMNS",
        line,
        "",
        row.cells.join(","),
        `The row has ${row.cells.length} columns; the header has ${this.#header.width}.`,
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
    const gsoCode = this.#number(row, "gso_code", /^(?:\d\d|\d{3}|\d{5})$/, "a code of 2, 3 or 5 digits");
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
    const { text, invisible, spaces } = cleanText(cell, " ");
    const name = text.normalize("NFC");
    const warn = (code: string, message: string, remedy: string): void => {
      this.#report(code, row.line, "name", cell, message, remedy, "warning");
    };
    if (invisible.length > 0) {
      const which = invisible.slice(0, 5).join(", ");
      warn(
        "UNIT_NAME_INVISIBLE",
        `The name holds invisible characters (${which}); they were removed.`,
        "Type it anew.",
      );
    }
    if (spaces) {
      warn(
        "UNIT_NAME_SPACES",
        "The name holds superfluous or unusual spaces; they were reduced.",
        "Use single spaces.",
      );
    }
    if (name !== text) {
      warn("UNIT_NAME_NOT_NFC", "The name is not in Unicode form NFC; it was composed.", "Save the file in NFC.");
    }
    if (name.includes("\uFFFD")) {
      warn("UNIT_NAME_ENCODING", "The name holds U+FFFD: the file was not UTF-8.", "Save the file as UTF-8.");
    }
    if (name === "")
      this.#report("UNIT_NAME_EMPTY", row.line, "name", cell, "The name is empty.", "Give the full name.");
    return name;
  }

  #level(row: CsvRow): UnitLevel | undefined {
    const cell = this.#cell(row, "level");
    if (cell === undefined) return undefined;
    if (Object.hasOwn(UNIT_LEVELS, cell)) return cell as UnitLevel;
    const all = Object.keys(UNIT_LEVELS);
    const near = nearMiss(cleanText(cell, "").text.toLowerCase(), all);
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
    const cell = this.#cell(row, "basis") ?? "";
    if (cell === "") return fallback;
    if (BASES.includes(cell)) return cell as Basis;
    const message = `There is no basis "${excerpt(cell)}".`;
    this.#report("UNIT_BASIS_UNKNOWN", row.line, "basis", cell, message, `Write one of ${BASES.join(", ")}.`);
    return fallback;
  }

  /** The text of a cell that must look like a number; `undefined` when it is empty or does not. */
  #number(row: CsvRow, column: UnitColumn, shape: RegExp, expected: string): string | undefined {
    const cell = this.#cell(row, column) ?? "";
    if (cell === "") return undefined;
    if (shape.test(cell)) return cell;
    const message = `"${excerpt(cell)}" is not ${expected}.`;
    this.#report("UNIT_NUMBER", row.line, column, cell, message, "Correct it, or leave the cell empty.");
    return undefined;
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

  #tooLarge(message: string): void {
    const remedy = "Check that it is the right file, split it, or raise the limit in the options.";
    this.#findings.add([{ code: "UNIT_FILE_TOO_LARGE", severity: "error", path: "", message, remedy }]);
  }

  #result(hierarchy: UnitHierarchy | undefined): ParsedUnits {
    return { hierarchy, findings: this.#findings.result(this.#limits.findings, "UNIT_FILE_MORE_FINDINGS") };
  }
}

/** Stands for a row that was refused; never part of a hierarchy, because its finding is an error. */
const NO_UNIT: Unit = { id: "", name: "", level: "commune", basis: "assumed" };
