import { Document, isMap, isPair, isScalar, isSeq, visit, type Node } from "yaml";
import { orderedKeys } from "./parameters.js";
import { knownKeys } from "./check-values.js";
import type { Parameter, Scenario } from "./scenario.js";

/** Where a value counts as one even when it is the only thing in a line. */
const WIDE = ["adoption.outside"];

/**
 * The scenario as used, as YAML: complete (nothing extended, no file of units needed), every value with its unit,
 * basis and source. Reading it again gives an equal scenario; equal scenarios give equal bytes.
 */
export function formatScenario(scenario: Scenario): string {
  const documented = new Map(scenario.parameters.map((parameter) => [parameter.path, parameter]));
  const tree: Record<string, unknown> = {};
  for (const key of knownKeys([])) {
    const value = (scenario as unknown as Record<string, unknown>)[key];
    if (value !== undefined) tree[key] = write(value, [key], documented);
  }
  const document = new Document(tree);
  visit(document, {
    Map(_, node, ancestors) {
      if (node.has("value")) {
        const parent = ancestors[ancestors.length - 1];
        const wide = isPair(parent) && isScalar(parent.key) && WIDE.some((path) => path.endsWith(String(parent.key)));
        node.flow = !wide && node.items.every(({ value }) => flows(value as Node | null));
      }
    },
    Seq(_, node) {
      if (node.items.length <= 12 && node.items.every((item) => isScalar(item) && typeof item.value === "number"))
        node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function flows(node: Node | null): boolean {
  if (isMap(node)) return false;
  if (isSeq(node)) return node.items.length <= 12;
  return true;
}

function write(value: unknown, path: readonly string[], documented: ReadonlyMap<string, Parameter>): unknown {
  const parameter = documented.get(path.join("."));
  if (parameter !== undefined) {
    const { unit, basis, source, note } = parameter;
    return {
      value,
      ...(unit === undefined ? {} : { unit }),
      basis,
      ...(source === undefined ? {} : { source }),
      ...(note === undefined ? {} : { note }),
    };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const group = value as Record<string, unknown>;
  return Object.fromEntries(
    orderedKeys(group, path).map((key) => [key, write(group[key], [...path, key], documented)]),
  );
}
