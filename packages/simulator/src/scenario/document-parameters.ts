import { excerpt, nearMiss, type Basis, type Finding } from "@lienthong/model";

/** What a scenario file says about a value beside the value. */
export interface Documentation {
  readonly unit?: string;
  readonly basis?: Basis;
  readonly source?: string;
  readonly note?: string;
}

/** Plain values, and what was said about them by path (`adoption.commune`). */
export interface PlainScenario {
  readonly plain: unknown;
  readonly documentation: ReadonlyMap<string, Documentation>;
  /** Without places: the caller knows the file. */
  readonly findings: readonly Finding[];
}

const WORDS = ["value", "unit", "basis", "source", "note"];
const BASES: readonly Basis[] = ["observed", "law", "assumed"];

/**
 * Takes the documentation out of a scenario: `{ value: 0.78, basis: observed, source: … }` becomes `0.78`, and
 * `basis`, `source` and `note` beside a group's keys count for all of the group.
 */
export function takeDocumentation(tree: unknown): PlainScenario {
  const documentation = new Map<string, Documentation>();
  const findings: Finding[] = [];

  function words(node: Record<string, unknown>, path: readonly string[], inherited: Documentation): Documentation {
    const { unit, basis, source, note } = node;
    const said: { -readonly [Key in keyof Documentation]: Documentation[Key] } = { ...inherited };
    for (const [key, value] of Object.entries({ unit, source, note })) {
      if (value === undefined) continue;
      if (typeof value === "string") said[key as "unit" | "source" | "note"] = value;
      else findings.push(wrong([...path, key], value, "has to be a text"));
    }
    if (basis !== undefined) {
      const known = BASES.find((one) => one === basis);
      if (known === undefined) findings.push(wrong([...path, "basis"], basis, `has to be one of ${BASES.join(", ")}`));
      else said.basis = known;
    }
    return said;
  }

  function visit(node: unknown, path: readonly string[], inherited: Documentation): unknown {
    if (typeof node !== "object" || node === null || Array.isArray(node)) {
      if (Object.keys(inherited).length > 0) documentation.set(path.join("."), inherited);
      return node;
    }
    const group = node as Record<string, unknown>;
    // These two are themselves about values: basis, source and note are keys of their own there.
    if (path.length === 1 && (path[0] === "calibrated" || path[0] === "published")) return node;
    const said = words(group, path, inherited);
    if (Object.hasOwn(group, "value")) {
      for (const key of Object.keys(group)) {
        if (WORDS.includes(key)) continue;
        const meant = nearMiss(key, WORDS);
        findings.push({
          code: "SCENARIO_KEY_UNKNOWN",
          severity: "error",
          path: [...path, key].join("."),
          message: `The key "${key}" is not known beside a value.`,
          remedy: meant === undefined ? `Known are ${WORDS.join(", ")}.` : `Did you mean "${meant}"?`,
        });
      }
      return visit(group.value, path, said);
    }
    const plain: [string, unknown][] = [];
    const { basis, source, note } = said;
    const handed: Documentation = {
      ...(basis === undefined ? {} : { basis }),
      ...(source === undefined ? {} : { source }),
      ...(note === undefined ? {} : { note }),
    };
    for (const [key, value] of Object.entries(group))
      if (key === "value" || !WORDS.includes(key)) plain.push([key, visit(value, [...path, key], handed)]);
    // Not by assignment: a key `__proto__` is a key like any other, unknown and reported.
    return Object.fromEntries(plain);
  }

  return { plain: visit(tree, [], {}), documentation, findings };
}

function wrong(path: readonly string[], value: unknown, what: string): Finding {
  return {
    code: "SCENARIO_TYPE",
    severity: "error",
    path: path.join("."),
    value: excerpt(JSON.stringify(value)),
    message: `"${path.join(".")}" ${what}.`,
    remedy: "Give one, or leave the key out.",
  };
}
