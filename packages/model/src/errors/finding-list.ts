import type { Finding, Severity } from "./finding.js";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings as they are made, and the list that is handed out in the end: in the order of lines, and bounded. */
export class FindingList {
  readonly #findings: Finding[] = [];

  add(findings: Iterable<Finding>): void {
    for (const finding of findings) this.#findings.push(finding);
  }

  get hasError(): boolean {
    return this.#findings.some((finding) => finding.severity === "error");
  }

  /**
   * At most `most` findings by line, those of a whole input last; of too many the least severe are left out, and a last
   * finding with the given code says how many.
   */
  result(most: number, code: string): readonly Finding[] {
    const line = (finding: Finding): number => finding.line ?? Number.MAX_SAFE_INTEGER;
    const sorted = [...this.#findings].sort((a, b) => line(a) - line(b));
    if (sorted.length <= most) return sorted;
    const worst = [...sorted].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
    const kept = new Set(worst.slice(0, most));
    const left = sorted.length - most;
    return [
      ...sorted.filter((finding) => kept.has(finding)),
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
