import { formatFinding, nearMiss, parseUnitsCsv, type Finding, type UnitHierarchy } from "@lienthong/model";
import { tayNinh2017 } from "@lienthong/model/units/tay-ninh-2017";

import type { ScenarioValues } from "./scenario.js";

/** Hierarchies that come with the library, by the name in `units.builtIn`. */
const BUILT_IN: Readonly<Record<string, () => UnitHierarchy>> = { "tay-ninh-2017": tayNinh2017 };

/** The units of a scenario. */
export interface ScenarioUnits {
  readonly hierarchy: UnitHierarchy | undefined;
  readonly findings: readonly Finding[];
  /** The section as it has to be written so that it can be read elsewhere: a file's content in place of its name. */
  readonly used: ScenarioValues["units"];
}

/**
 * Loads what `units` names.
 *
 * @param file resolved path of `units.file`
 */
export function scenarioUnits(
  units: ScenarioValues["units"],
  file: string | undefined,
  readFile: (path: string) => string,
): ScenarioUnits {
  const given = (["builtIn", "file", "inline"] as const).filter((key) => units[key] !== undefined);
  if (given.length !== 1)
    return failed(units, {
      code: "SCENARIO_UNITS",
      path: "units",
      message:
        given.length === 0 ? "It is not said which units take part." : `${given.join(" and ")} exclude each other.`,
      remedy: "Give exactly one of builtIn, file and inline.",
    });
  if (units.builtIn !== undefined) return builtIn(units, units.builtIn);
  let text = units.inline ?? "";
  if (file !== undefined) {
    try {
      text = readFile(file);
    } catch {
      return failed(units, {
        code: "SCENARIO_UNIT_FILE",
        path: "units.file",
        message: `The unit file "${units.file ?? ""}" cannot be read.`,
        remedy: "Check the name; it is looked for beside the scenario file.",
      });
    }
  }
  // What another encoding leaves: letters that could not be read, or the second bytes of UTF-16.
  if (/[\uFFFD\0]/.test(text))
    return failed(units, {
      code: "SCENARIO_UNIT_FILE",
      path: units.file === undefined ? "units.inline" : "units.file",
      message: `The unit file "${units.file ?? "units.inline"}" is not a text in UTF-8.`,
      remedy: "Save it again in this encoding (in a spreadsheet: “CSV UTF-8”).",
    });
  const name = units.file ?? "units.inline";
  const parsed = parseUnitsCsv(text, { file: name });
  const path = units.file === undefined ? "units.inline" : "units.file";
  const findings = parsed.findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    path,
    ...(finding.value === undefined ? {} : { value: finding.value }),
    message: formatFinding(finding, name),
  }));
  const used = { inline: text, ...(units.office === undefined ? {} : { office: units.office }) };
  return { hierarchy: parsed.hierarchy, findings, used };
}

function builtIn(units: ScenarioValues["units"], name: string): ScenarioUnits {
  const load = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
  if (load !== undefined) return { hierarchy: load(), findings: [], used: units };
  const meant = nearMiss(name, Object.keys(BUILT_IN));
  return failed(units, {
    code: "SCENARIO_CHOICE",
    path: "units.builtIn",
    message: `No units called "${name}" come with the library.`,
    remedy: meant === undefined ? `Known are ${Object.keys(BUILT_IN).join(", ")}.` : `Did you mean "${meant}"?`,
  });
}

function failed(units: ScenarioValues["units"], finding: Omit<Finding, "severity">): ScenarioUnits {
  return { hierarchy: undefined, findings: [{ ...finding, severity: "error" }], used: units };
}
