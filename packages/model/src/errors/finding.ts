/** How bad a finding is: an `error` makes the input unusable or wrong, a `warning` was tolerated, an `info` is told. */
export type Severity = "error" | "warning" | "info";

/**
 * One thing found in somebody's input: bad input is data, so it is returned with its place and its remedy, all of it
 * in one pass, and not thrown one at a time.
 */
export interface Finding {
  /** Stable code, e.g. `UNIT_PARENT_MISSING`. */
  readonly code: string;
  readonly severity: Severity;
  /** Where: a path in the message, a key path in a file (`adoption.commune`), a column. Empty for the whole input. */
  readonly path: string;
  /** 1-based line of the input, where the input has lines. */
  readonly line?: number;
  /** 1-based column. */
  readonly column?: number;
  /** What was read there, shortened to at most 100 characters. */
  readonly value?: string;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy?: string;
}

/** `file:line:column` as editors understand it, with what is known. */
export function findingPlace(finding: Finding, file = ""): string {
  const position = [finding.line, finding.line === undefined ? undefined : finding.column]
    .filter((part) => part !== undefined)
    .join(":");
  return [file, position].filter((part) => part !== "").join(":");
}

/** One line for people: place, path, sentence, remedy. */
export function formatFinding(finding: Finding, file = ""): string {
  const place = findingPlace(finding, file);
  const head = [place, finding.path].filter((part) => part !== "").join(": ");
  const remedy = finding.remedy === undefined ? "" : ` ${finding.remedy}`;
  return `${head === "" ? "" : `${head}: `}${finding.message}${remedy}`;
}
