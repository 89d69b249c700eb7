import { VIETNAM_2025_MERGERS_CSV } from "../data/vietnam-2025-mergers.js";
import { ownRows } from "./own-data.js";

/** One commune of before 2025-07-01, or a part of it, going into a new one. */
export interface CommuneMerger {
  /** GSO code of the old commune; absent for a district without communes (five islands) that became a special zone. */
  readonly oldGsoCode?: string;
  readonly oldCommune?: string;
  readonly oldDistrict: string;
  readonly oldProvince: string;
  readonly newGsoCode: string;
  readonly newCommune: string;
  readonly newProvinceGsoCode: string;
  /** Whether the old commune was divided among several new ones; then each of them has a record. */
  readonly divided: boolean;
}

/** The merger table with its lookups; frozen. */
export interface CommuneMergers {
  readonly records: readonly CommuneMerger[];
  /** Where an old commune went: one record, or several if it was divided, or none if the code is not in the table. */
  successorsOf(oldGsoCode: string): readonly CommuneMerger[];
  /** What a new commune was made of. */
  predecessorsOf(newGsoCode: string): readonly CommuneMerger[];
}

/**
 * Which commune of before 2025-07-01 went into which new one — sáp nhập xã: 10,602 records, 1,033 of them of divided
 * communes. The old side is the state just before the reform: of the 11,162 communes of 2017 some 1,130 had merged
 * already and are not in it. Codes of the two sides are different lists: 00004 is Phường Trúc Bạch before and Phường
 * Ba Đình after. Built anew on each call.
 */
export function communeMergers2025(): CommuneMergers {
  const records = ownRows(VIETNAM_2025_MERGERS_CSV).map(
    ([oldGsoCode = "", oldCommune = "", oldDistrict = "", oldProvince = "", ...rest]): CommuneMerger => {
      const [newGsoCode = "", newCommune = "", newProvinceGsoCode = "", divided] = rest;
      return Object.freeze({
        ...(oldGsoCode === "" ? {} : { oldGsoCode, oldCommune }),
        oldDistrict,
        oldProvince,
        newGsoCode,
        newCommune,
        newProvinceGsoCode,
        divided: divided === "True",
      });
    },
  );
  const successors = grouped(records, (record) => record.oldGsoCode);
  const predecessors = grouped(records, (record) => record.newGsoCode);
  return Object.freeze({
    records: Object.freeze(records),
    successorsOf: (oldGsoCode: string) => successors.get(oldGsoCode) ?? NONE,
    predecessorsOf: (newGsoCode: string) => predecessors.get(newGsoCode) ?? NONE,
  });
}

const NONE: readonly CommuneMerger[] = Object.freeze([]);

function grouped(
  records: readonly CommuneMerger[],
  keyOf: (record: CommuneMerger) => string | undefined,
): ReadonlyMap<string, readonly CommuneMerger[]> {
  const groups = new Map<string, CommuneMerger[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  for (const group of groups.values()) Object.freeze(group);
  return groups;
}
