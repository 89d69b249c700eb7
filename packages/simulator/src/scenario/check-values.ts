import type { Text } from "@lienthong/model";
import { z } from "zod";
import { scenarioSchema } from "./scenario-schema.js";
import type { ScenarioValues } from "./scenario.js";

/** What the schema knows of a value beside its type. */
export interface ValueMeta {
  readonly unit?: string;
  readonly meaning?: Text;
  /** The allowed values, in words. */
  readonly allowed?: string;
}

/** One thing the schema objects to; `path` leads to it in the plain values. */
export interface SchemaIssue {
  readonly kind: "unknown-key" | "missing" | "type" | "range" | "choice";
  readonly path: readonly (string | number)[];
  /** For an unknown key: its name and the names that are known there. */
  readonly key?: string;
  readonly known?: readonly string[];
  /** The allowed values, in words. */
  readonly allowed: string;
}

/**
 * Holds plain values against the schema.
 *
 * @returns the values, or everything that is wrong with them
 */
export function checkValues(
  plain: unknown,
): { readonly values: ScenarioValues; readonly issues: readonly [] } | { readonly issues: readonly SchemaIssue[] } {
  const result = scenarioSchema.safeParse(plain);
  // The schema's inferred type is the interface, written out for readers of the declarations.
  if (result.success) return { values: result.data as unknown as ScenarioValues, issues: [] };
  return { issues: result.error.issues.flatMap((issue) => describe(issue, plain)) };
}

/** What the schema says of the value at a path; empty for a path that it does not know. */
export function valueMeta(path: readonly (string | number)[]): ValueMeta {
  const found = schemaAt(path);
  return (found?.meta() ?? {}) as ValueMeta;
}

/** The names known at a path, in the order of the file format; empty where names are free or there are none. */
export function knownKeys(path: readonly (string | number)[]): readonly string[] {
  const found = schemaAt(path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function schemaAt(path: readonly (string | number)[]): z.ZodType | undefined {
  let here: z.ZodType | undefined = scenarioSchema;
  for (const step of path) {
    here = unwrap(here);
    if (here instanceof z.ZodObject) here = (here.shape as Record<string, z.ZodType>)[String(step)];
    else if (here instanceof z.ZodRecord) here = here.valueType as z.ZodType;
    else if (here instanceof z.ZodArray) here = here.element as z.ZodType;
    else return undefined;
  }
  return unwrap(here);
}

function unwrap(type: z.ZodType | undefined): z.ZodType | undefined {
  return type instanceof z.ZodOptional ? (type.unwrap() as z.ZodType) : type;
}

function describe(issue: z.core.$ZodIssue, plain: unknown): SchemaIssue[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(path);
    return issue.keys.map((key) => ({
      kind: "unknown-key" as const,
      path: [...path, key],
      key,
      known,
      allowed: known.join(", "),
    }));
  }
  const allowed = valueMeta(path).allowed ?? allowedAt(path);
  if (issue.code === "invalid_key") return [{ kind: "choice", path, allowed: "an hour of the day from 0 to 23" }];
  if (valueAt(plain, path) === undefined) return [{ kind: "missing", path, allowed }];
  if (issue.code === "invalid_value") return [{ kind: "choice", path, allowed }];
  if (issue.code === "too_small" || issue.code === "too_big") return [{ kind: "range", path, allowed }];
  return [{ kind: "type", path, allowed }];
}

function allowedAt(path: readonly (string | number)[]): string {
  const found = schemaAt(path);
  if (found instanceof z.ZodObject) return `a group with the keys ${Object.keys(found.shape).join(", ")}`;
  if (found instanceof z.ZodRecord) return "a group of names with a number each";
  if (found instanceof z.ZodArray) return "a list";
  if (found instanceof z.ZodNumber) return "a number of 0 or more";
  return "a text";
}

function valueAt(plain: unknown, path: readonly (string | number)[]): unknown {
  let here: unknown = plain;
  for (const step of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = (here as Record<string, unknown>)[String(step)];
  }
  return here;
}
