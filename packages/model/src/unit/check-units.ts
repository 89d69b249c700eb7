import { isOrganIdWithin } from "../organ-id/organ-id.js";
import { parseOrganId } from "../organ-id/parse-organ-id.js";
import { isReservedOrganId } from "../organ-id/reserved-organ-id.js";
import { excerpt } from "../errors/excerpt.js";
import { nearMiss } from "../errors/near-miss.js";
import type { Severity } from "../errors/finding.js";
import { TIER_SYSTEMS, type TierSystem } from "./tier-system.js";
import { UNIT_LEVELS, type UnitLevel } from "./unit-level.js";

/** A unit as far as it could be read: what is `undefined` was reported already. */
export interface UnitDraft {
  readonly id: string | undefined;
  readonly level: UnitLevel | undefined;
  /** `""`: none given. */
  readonly parent: string | undefined;
}

/** Something wrong with one unit among the others. */
export interface UnitProblem {
  /** Which of the drafts. */
  readonly index: number;
  readonly field: "id" | "level" | "parent";
  readonly code: string;
  readonly severity: Severity;
  readonly value: string;
  readonly message: string;
  readonly remedy: string;
}

/** Suggestions compare with every id; that many are worth the time. */
const SUGGESTIONS = 20;
/** Members of a cycle that its message names. */
const NAMED_MEMBERS = 6;

/**
 * Checks units against each other: ids used twice, parents that are absent, cycles, levels that do not fit. Tells every
 * problem; a unit with a problem still counts as a parent, so that one mistake is not told once for each child.
 *
 * @param place how to call a unit in a message, e.g. `line 7`.
 */
export function checkUnits(
  drafts: readonly UnitDraft[],
  system: TierSystem,
  place: (index: number) => string,
): readonly UnitProblem[] {
  const problems: UnitProblem[] = [];
  const report = (
    index: number,
    field: UnitProblem["field"],
    code: string,
    message: string,
    remedy: string,
    severity: Severity = "error",
  ): void => {
    const value = excerpt(drafts[index]?.[field] ?? "");
    problems.push({ index, field, code, severity, value, message, remedy });
  };

  const byId = new Map<string, number>();
  drafts.forEach(({ id }, index) => {
    if (id === undefined) return;
    const first = byId.get(id);
    if (first === undefined) {
      byId.set(id, index);
      return;
    }
    report(
      index,
      "id",
      "UNIT_ID_DUPLICATE",
      `The id "${excerpt(id)}" is used already, in ${place(first)}.`,
      "Give each unit its own id, or delete the repetition.",
    );
  });

  let suggestions = 0;
  const parents = drafts.map((draft, index): number => {
    const { id, level, parent } = draft;
    const rules = level === undefined ? undefined : TIER_SYSTEMS[system].parents[level];
    if (level !== undefined && rules?.length === 0) {
      report(
        index,
        "level",
        "UNIT_LEVEL_ABSENT",
        `There is no level "${level}" in ${TIER_SYSTEMS[system].name.en}.`,
        "Correct the level, or read the file as the other system.",
      );
    }
    if (parent === undefined) return -1;
    if (parent === "") {
      if (level !== undefined && rules !== undefined && rules.length > 0 && !rules.includes("none")) {
        report(
          index,
          "parent",
          "UNIT_PARENT_REQUIRED",
          `A unit of level "${level}" needs a parent (${levels(rules)}).`,
          "Give the id of the unit above it.",
        );
      }
      return -1;
    }
    const above = byId.get(parent);
    if (above === undefined) {
      const near = suggestions++ < SUGGESTIONS ? nearMiss(parent, possibleParents(drafts, draft, rules)) : undefined;
      report(
        index,
        "parent",
        "UNIT_PARENT_MISSING",
        `No unit has the id "${excerpt(parent)}" that is given as the parent.`,
        near === undefined
          ? "Add the parent, or correct the id."
          : `Did you mean ${near}? Otherwise add the missing unit.`,
      );
      return -1;
    }
    const levelAbove = drafts[above]?.level;
    const itself = above === index;
    if (!itself && rules !== undefined && rules.length > 0 && levelAbove !== undefined && !rules.includes(levelAbove)) {
      report(
        index,
        "level",
        "UNIT_LEVEL_UNDER_PARENT",
        `A unit of level "${level ?? ""}" cannot stand below one of level "${levelAbove}" (${place(above)}); its parent must be of level ${levels(rules)}.`,
        `Correct the level or the parent (the rules are those of ${TIER_SYSTEMS[system].name.en}).`,
      );
    }
    if (id !== undefined && !itself && disagrees(id, parent)) {
      report(
        index,
        "parent",
        "UNIT_PARENT_DISAGREES",
        `The id "${excerpt(id)}" does not lie within the id "${excerpt(parent)}" of the given parent.`,
        "Check both: either the id is mistyped, or the unit is filed under the wrong parent.",
        "warning",
      );
    }
    return above;
  });

  for (const cycle of cycles(parents)) {
    const members = cycle.slice(0, NAMED_MEMBERS).map((index) => `${drafts[index]?.id ?? "?"} (${place(index)})`);
    if (cycle.length > NAMED_MEMBERS) members.push("…");
    report(
      cycle[0] ?? 0,
      "parent",
      "UNIT_CYCLE",
      cycle.length === 1
        ? "The unit is its own parent."
        : `The parents run in a circle of ${cycle.length} units: ${members.join(" → ")}.`,
      "Correct the parent of one of them.",
    );
  }
  return problems;
}

/** The ids that a mistyped parent may have meant: those of other units, of a level that fits. */
function* possibleParents(
  drafts: readonly UnitDraft[],
  child: UnitDraft,
  rules: readonly (UnitLevel | "none")[] | undefined,
): Generator<string> {
  for (const { id, level } of drafts) {
    if (id === undefined || id === child.id) continue;
    if (level === undefined || rules === undefined || rules.includes(level)) yield id;
  }
}

/** Every cycle once, beginning with its member of the lowest index. `parents[i]` is −1 where there is none. */
function* cycles(parents: readonly number[]): Generator<readonly number[]> {
  // 0 = not seen; otherwise the number of the walk that came by, so that meeting one's own trail means a cycle.
  const walk = new Int32Array(parents.length);
  for (let start = 0; start < parents.length; start++) {
    let at = start;
    while (at >= 0 && walk[at] === 0) {
      walk[at] = start + 1;
      at = parents[at] ?? -1;
    }
    if (at < 0 || walk[at] !== start + 1) continue;
    const members = [at];
    for (let next = parents[at] ?? -1; next !== at; next = parents[next] ?? -1) members.push(next);
    const lowest = members.indexOf(members.reduce((least, member) => (member < least ? member : least)));
    yield [...members.slice(lowest), ...members.slice(0, lowest)];
  }
}

/** Whether two ids of one form contradict the tree; ids of the reserved pattern make no claim about real ones. */
function disagrees(id: string, parent: string): boolean {
  if (isReservedOrganId(id) !== isReservedOrganId(parent)) return false;
  const [inner, outer] = [parseOrganId(id).id, parseOrganId(parent).id];
  return inner.form !== "opaque" && inner.form === outer.form && !isOrganIdWithin(inner, outer);
}

function levels(rules: readonly (UnitLevel | "none")[]): string {
  return rules
    .filter((rule) => rule !== "none")
    .map((rule) => UNIT_LEVELS[rule].en)
    .join(" or ");
}
