import type { Finding, Severity } from "./finding.js";

const WORST_FIRST: readonly Severity[] = ["error", "warning", "info"];

interface Kept {
  readonly finding: Finding;
  /** Place in the order of finding, which decides within a line. */
  readonly order: number;
}

/**
 * Findings as they are made, and the list that is handed out in the end: in the order of lines, and bounded also while
 * it is made, so that a damaged file cannot fill the memory. Of each severity those found first are kept.
 */
export class FindingList {
  readonly #most: number;
  readonly #kept: Readonly<Record<Severity, Kept[]>> = { error: [], warning: [], info: [] };
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(findings: Iterable<Finding>): void {
    for (const finding of findings) {
      const kept = this.#kept[finding.severity];
      if (kept.length < this.#most) kept.push({ finding, order: this.#count });
      this.#count += 1;
    }
  }

  /** Counts findings that were not even made. */
  leaveOut(count: number): void {
    this.#count += count;
  }

  get hasError(): boolean {
    return this.#kept.error.length > 0;
  }

  /**
   * At most `most` findings by line, those of a whole input last; of too many the least severe are left out, and a last
   * finding with the given code says how many.
   */
  result(code: string): readonly Finding[] {
    const kept: Kept[] = [];
    for (const severity of WORST_FIRST) {
      kept.push(...this.#kept[severity].sort(byLine).slice(0, this.#most - kept.length));
    }
    const listed = kept.sort(byLine).map(({ finding }) => finding);
    const left = this.#count - listed.length;
    if (left === 0) return listed;
    return [
      ...listed,
      {
        code,
        severity: this.hasError ? "error" : "warning",
        path: "",
        message: `${left} more problems were found and are not listed.`,
        remedy: "Correct the listed ones first.",
      },
    ];
  }
}

function byLine(a: Kept, b: Kept): number {
  const line = ({ finding }: Kept): number => finding.line ?? Number.MAX_SAFE_INTEGER;
  return line(a) - line(b) || a.order - b.order;
}
