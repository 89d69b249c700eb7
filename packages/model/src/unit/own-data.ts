import { ModelError } from "../errors/model-error.js";
import { formatFinding, type Finding } from "../errors/finding.js";
import { readCsv } from "./csv.js";

/**
 * The rows of one of the package's own data files below their header, as texts in the order of the header.
 *
 * @throws ModelError `MODEL_UNIT_HIERARCHY` if the data is damaged: a broken installation.
 */
export function ownRows(text: string): readonly (readonly string[])[] {
  const { rows, findings } = readCsv(text);
  refuseOwnFindings(findings);
  return rows.slice(1).map((row) => row.cells);
}

/** Our own data has no findings. */
export function refuseOwnFindings(findings: readonly Finding[]): void {
  const [first] = findings;
  if (first === undefined) return;
  const message = `The package's own unit data is damaged: ${formatFinding(first)} Install the package again.`;
  throw new ModelError("MODEL_UNIT_HIERARCHY", message, { details: { findings } });
}
