import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { excerpt, nearMiss, type Finding } from "@lienthong/model";
import { SimulatorError } from "../errors.js";
import { BUILT_IN_SCENARIOS, builtInScenarioText } from "./built-in.js";
import { checkScenario } from "./check-scenario.js";
import { takeDocumentation, type Documentation, type PlainScenario } from "./document-parameters.js";

import { listParameters } from "./parameters.js";
import { checkValues, type SchemaIssue } from "./check-values.js";
import { scenarioUnits } from "./scenario-units.js";
import type { Scenario } from "./scenario.js";
import { YamlSource } from "./yaml-source.js";

/** Where a scenario comes from. */
export interface ScenarioOptions {
  /** Path of the scenario file: unit files are looked for beside it. */
  readonly file?: string;
  /** Reads a unit file; from the file system when absent. */
  readonly readFile?: (path: string) => string;
}

/** A scenario, when it can be used, and everything that was found in it. */
export interface ParsedScenario {
  /** Absent when a finding is an error. */
  readonly scenario?: Scenario;
  readonly findings: readonly Finding[];
}

/**
 * Reads a scenario: YAML in which every value is bare or `{ value, unit?, basis?, source?, note? }`, complete or with
 * `extends: <built-in name>`, in which case it says only what differs (groups are merged key by key; `kinds.weights`,
 * `units` and lists are replaced as a whole).
 *
 * Never throws for bad input: all problems come back at once, each with line, path, what is allowed and a remedy.
 */
export function parseScenario(text: string, options: ScenarioOptions = {}): ParsedScenario {
  const source = new YamlSource(text);
  if (source.findings.length > 0) return { findings: source.findings };
  const { tree } = source;
  if (!isGroup(tree))
    return {
      findings: [
        {
          code: "SCENARIO_TYPE",
          severity: "error",
          path: "",
          line: 1,
          message: "A scenario is a group of keys.",
          remedy: 'The shortest one is "extends: tay-ninh-2017".',
        },
      ],
    };
  const own = takeDocumentation(tree);
  const findings: Finding[] = [...own.findings];
  const { base, finding } = baseOf(own.plain);
  // Without what it extends nothing else can be judged: everything would be missing.
  if (finding !== undefined) return { findings: [...findings, finding].map((one) => placed(one, source)) };
  const merged = base === undefined ? own.plain : merge(base.plain, own.plain, []);
  const plain = isGroup(merged) ? without(merged, "extends") : merged;
  const documentation = joined(base, own);

  const { issues, ...checked } = checkValues(plain);
  findings.push(...issues.map(issueFinding));
  if ("values" in checked) {
    const { values } = checked;
    const file = values.units.file === undefined ? undefined : resolve(dirname(options.file ?? "."), values.units.file);
    const units = scenarioUnits(values.units, file, options.readFile ?? ((path) => readFileSync(path, "utf8")));
    findings.push(...units.findings, ...checkScenario(values, units.hierarchy));
    if (units.hierarchy !== undefined && !findings.some(({ severity }) => severity === "error"))
      return {
        scenario: {
          ...values,
          units: units.used,
          hierarchy: units.hierarchy,
          parameters: listParameters(values, documentation),
        },
        findings: findings.map((one) => placed(one, source)),
      };
  }
  return { findings: findings.map((one) => placed(one, source)).sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

/**
 * A scenario that comes with the library.
 *
 * @throws SimulatorError `SIMULATOR_SCENARIO_UNKNOWN` for another name
 */
export function builtInScenario(name: string): Scenario {
  return requireScenario(builtInScenarioText(name));
}

/**
 * Like {@link parseScenario}, for callers that cannot go on without.
 *
 * @throws SimulatorError `SIMULATOR_SCENARIO` with all findings in `details.findings`
 */
export function requireScenario(text: string, options: ScenarioOptions = {}): Scenario {
  const { scenario, findings } = parseScenario(text, options);
  if (scenario !== undefined) return scenario;
  const first = findings.find(({ severity }) => severity === "error");
  throw new SimulatorError(
    "SIMULATOR_SCENARIO",
    `The scenario has ${findings.length} problem(s); the first: ${first?.path ?? ""}: ${first?.message ?? ""} ${first?.remedy ?? ""}`,
    { details: { findings } },
  );
}

type Group = Record<string, unknown>;

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function without(group: Group, key: string): Group {
  return Object.fromEntries(Object.entries(group).filter(([name]) => name !== key));
}

function baseOf(plain: unknown): { base?: PlainScenario; finding?: Finding } {
  const name = isGroup(plain) ? plain.extends : undefined;
  if (name === undefined) return {};
  if (typeof name === "string" && BUILT_IN_SCENARIOS.includes(name))
    return { base: takeDocumentation(new YamlSource(builtInScenarioText(name)).tree) };
  const meant = typeof name === "string" ? nearMiss(name, BUILT_IN_SCENARIOS) : undefined;
  return {
    finding: {
      code: "SCENARIO_EXTENDS",
      severity: "error",
      path: "extends",
      value: excerpt(JSON.stringify(name)),
      message: `There is no built-in scenario ${JSON.stringify(name)} to extend.`,
      remedy: meant === undefined ? `Known are ${BUILT_IN_SCENARIOS.join(", ")}.` : `Did you mean "${meant}"?`,
    },
  };
}

/** Groups whose keys belong together: half of another one's makes no sense. */
const WHOLE: readonly string[] = ["kinds.weights", "kinds.paper", "units", "calibrated", "title", "traffic.hours"];

function merge(base: unknown, own: unknown, path: readonly string[]): unknown {
  if (own === undefined) return base;
  if (!isGroup(base) || !isGroup(own) || WHOLE.includes(path.join("."))) return own;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(own)) merged.set(key, merge(merged.get(key), value, [...path, key]));
  return Object.fromEntries(merged);
}

/** What the scenario itself says about a value replaces what its base says; a bare value says nothing but "assumed". */
function joined(base: PlainScenario | undefined, own: PlainScenario): ReadonlyMap<string, Documentation> {
  const all = new Map(base?.documentation ?? []);
  visitLeaves(own.plain, [], (path) => all.delete(path));
  for (const [path, said] of own.documentation) all.set(path, said);
  return all;
}

function visitLeaves(node: unknown, path: readonly string[], leaf: (path: string) => void): void {
  if (!isGroup(node)) leaf(path.join("."));
  else for (const [key, value] of Object.entries(node)) visitLeaves(value, [...path, key], leaf);
}

function issueFinding(issue: SchemaIssue): Finding {
  const path = issue.path.join(".");
  const base = { severity: "error" as const, path };
  switch (issue.kind) {
    case "unknown-key": {
      const meant = nearMiss(issue.key ?? "", issue.known ?? []);
      return {
        ...base,
        code: "SCENARIO_KEY_UNKNOWN",
        message: `The key "${issue.key ?? ""}" is not known here.`,
        remedy: meant === undefined ? `Known are ${issue.allowed}.` : `Did you mean "${meant}"?`,
      };
    }
    case "missing":
      return {
        ...base,
        code: "SCENARIO_KEY_MISSING",
        message: `"${path}" is missing; it is ${issue.allowed}.`,
        remedy: 'Add it, or start the file with "extends: tay-ninh-2017" to take it from there.',
      };
    case "range":
      return {
        ...base,
        code: "SCENARIO_RANGE",
        message: `"${path}" is outside what is possible: allowed is ${issue.allowed}.`,
        remedy: issue.allowed.startsWith("a share") ? "Write 78 % as 0.78." : "Give a value from there.",
      };
    case "choice":
      return {
        ...base,
        code: "SCENARIO_CHOICE",
        message: `"${path}" has to be ${issue.allowed}.`,
        remedy: "Give one of them.",
      };
    case "type":
      return {
        ...base,
        code: "SCENARIO_TYPE",
        message: `"${path}" has to be ${issue.allowed}.`,
        remedy: issue.allowed.startsWith("a share") ? "Write 78 % as 0.78, without quotes." : "Give such a value.",
      };
  }
}

function placed(finding: Finding, source: YamlSource): Finding {
  if (finding.line !== undefined) return finding;
  const path = finding.path === "" ? [] : finding.path.split(".");
  const value = valueText(source, path);
  return {
    ...finding,
    ...source.place(path),
    ...(finding.value !== undefined || value === undefined ? {} : { value }),
  };
}

function valueText(source: YamlSource, path: readonly string[]): string | undefined {
  let here: unknown = source.tree;
  for (const step of path) here = isGroup(here) || Array.isArray(here) ? (here as Group)[step] : undefined;
  const bare = isGroup(here) ? here.value : here;
  return typeof bare === "string" || typeof bare === "number" || typeof bare === "boolean"
    ? excerpt(String(bare))
    : undefined;
}
