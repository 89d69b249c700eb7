import type { Finding } from "../errors/finding.js";
import { csvSeparator, readCsv, type CsvRow } from "./csv.js";
import type { UnitsCsvLimits } from "./units-csv-options.js";

/** The records of a unit file before anybody asks what they mean. */
export interface UnitRows {
  /** `undefined` when the text is too long to be read. */
  readonly rows: readonly CsvRow[] | undefined;
  readonly findings: readonly Finding[];
  /** Findings that were counted and not made. */
  readonly omitted: number;
}

/** Cuts a unit file into records within the limits, whatever separates its cells. */
export function readUnitRows(text: string, limits: UnitsCsvLimits, file = "The unit file"): UnitRows {
  const { characters, rows: most, cells, findings: mostFindings } = limits;
  if (text.length > characters) {
    const message = `${file} has ${text.length} characters; at most ${characters} are read.`;
    return { rows: undefined, findings: [tooLarge(message)], omitted: 0 };
  }
  const separator = csvSeparator(text);
  const { rows, findings, omitted, cut } = readCsv(text, { separator, rows: most + 1, cells, findings: mostFindings });
  const own: Finding[] = [];
  if (separator !== ",") {
    const which = separator === ";" ? "semicolons" : "tabs";
    const message = `The cells are separated by ${which}, not by commas; they were read so.`;
    own.push({ code: "CSV_SEPARATOR", severity: "info", path: "", line: 1, message });
  }
  if (cut) own.push(tooLarge(`${file} has more than ${most} rows; the rest was not read.`));
  return { rows, findings: [...findings, ...own], omitted };
}

function tooLarge(message: string): Finding {
  const remedy = "Check that it is the right file, split it, or raise the limit in the options.";
  return { code: "UNIT_FILE_TOO_LARGE", severity: "error", path: "", message, remedy };
}
