import type { Documentation } from "./document-parameters.js";
import { knownKeys, valueMeta } from "./check-values.js";
import type { Parameter, ScenarioValues } from "./scenario.js";

/** Parts of a scenario that say what it is, not how much of something there is. */
const DESCRIPTIVE: readonly string[] = [
  "name",
  "title",
  "description",
  "period",
  "units",
  "calendar",
  "calibrated",
  "published",
] satisfies readonly (keyof ScenarioValues)[];

/** Every parameter with what is known about it; one about which nothing is said is an assumption. */
export function listParameters(
  values: ScenarioValues,
  documentation: ReadonlyMap<string, Documentation>,
): readonly Parameter[] {
  const parameters: Parameter[] = [];
  const visit = (node: unknown, path: readonly string[]): void => {
    if (typeof node === "number" || typeof node === "string" || Array.isArray(node)) {
      const text = path.join(".");
      const said = documentation.get(text) ?? {};
      const meta = valueMeta(path);
      const unit = said.unit ?? meta.unit;
      parameters.push({
        path: text,
        value: node as Parameter["value"],
        ...(unit === undefined ? {} : { unit }),
        meaning: meta.meaning ?? { en: text, vi: text },
        basis: said.basis ?? "assumed",
        ...(said.source === undefined ? {} : { source: said.source }),
        ...(said.note === undefined ? {} : { note: said.note }),
      });
      return;
    }
    const group = node as Record<string, unknown>;
    for (const key of orderedKeys(group, path)) visit(group[key], [...path, key]);
  };
  for (const key of knownKeys([])) {
    const value = (values as unknown as Record<string, unknown>)[key];
    if (!DESCRIPTIVE.includes(key) && value !== undefined) visit(value, [key]);
  }
  return parameters;
}

/** The keys that a group has: in the order of the file format where names are fixed, else as they were written. */
export function orderedKeys(group: Readonly<Record<string, unknown>>, path: readonly string[]): readonly string[] {
  const known = knownKeys(path);
  return (known.length === 0 ? Object.keys(group) : known).filter((key) => group[key] !== undefined);
}
