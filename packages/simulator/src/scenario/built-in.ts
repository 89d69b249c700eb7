import { readFileSync } from "node:fs";
import { nearMiss } from "@lienthong/model";
import { SimulatorError } from "../errors.js";

/** Names of the scenarios that come with the library. */
export const BUILT_IN_SCENARIOS: readonly string[] = ["tay-ninh-2017"];

/**
 * The YAML of a built-in scenario, comments included.
 *
 * @throws SimulatorError `SIMULATOR_SCENARIO_UNKNOWN`
 */
export function builtInScenarioText(name: string): string {
  if (!BUILT_IN_SCENARIOS.includes(name)) {
    const meant = nearMiss(name, BUILT_IN_SCENARIOS);
    throw new SimulatorError(
      "SIMULATOR_SCENARIO_UNKNOWN",
      `There is no built-in scenario "${name}"; ${meant === undefined ? `known are ${BUILT_IN_SCENARIOS.join(", ")}` : `did you mean "${meant}"?`}`,
      { details: { name, known: BUILT_IN_SCENARIOS } },
    );
  }
  return readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), "utf8");
}
