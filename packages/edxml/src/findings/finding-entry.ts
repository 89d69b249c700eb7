import type { Severity, Text } from "@lienthong/model";

/** What a finding means and what the sender should do about it. */
export interface FindingEntry {
  readonly severity: Severity;
  readonly meaning: Text;
  readonly remedy: Text;
}

/** A row of a table of findings; the meanings end without a full stop, because the value follows. */
export function entry(severity: Severity, en: string, vi: string, remedyEn: string, remedyVi: string): FindingEntry {
  return { severity, meaning: { en, vi }, remedy: { en: remedyEn, vi: remedyVi } };
}
