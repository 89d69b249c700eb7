import { excerpt } from "@lienthong/model";
import { AxisError } from "../errors.js";
import type { VxpResponse } from "./vxp-transport.js";

/** The JSON of an answer that says OK. */
export type VxpAnswer = Readonly<Record<string, unknown>>;

/**
 * Reads an answer and refuses what is none: an HTML page of a broken server must not look like an empty list.
 *
 * @throws AxisError `AXIS_ANSWER` when it is no answer of the protocol; `AXIS_CALL_REFUSED` when it says FAIL
 */
export function readAnswer(path: string, { http, body }: VxpResponse): VxpAnswer {
  const value = parse(body);
  const { status, ErrorCode: code, ErrorDesc: description } = value ?? {};
  if (value === undefined || typeof status !== "string" || !isCode(code)) {
    const start = excerpt(new TextDecoder().decode(body.subarray(0, 200)));
    throw answerError(path, http, `no answer of this protocol (HTTP ${http}): "${start}"`);
  }
  if (status.toUpperCase() === "OK" && String(code) === "0") return value;
  const reason = typeof description === "string" ? description : "";
  throw new AxisError("AXIS_CALL_REFUSED", `${path} was refused with code ${code}: ${reason}`, {
    details: { path, http, errorCode: String(code), errorDesc: reason },
  });
}

/** A list of objects whose named members are all texts or absent; absent ones become "". */
export function readList<Name extends string>(
  path: string,
  answer: VxpAnswer,
  names: readonly Name[],
): readonly Readonly<Record<Name, string>>[] {
  const { data } = answer;
  if (!Array.isArray(data)) throw answerError(path, 200, "an answer without the list data");
  return data.map((item: unknown, index) => {
    if (typeof item !== "object" || item === null)
      throw answerError(path, 200, `a list whose item ${index} is no object`);
    const members = item as Readonly<Record<string, unknown>>;
    const read = (name: Name): string => {
      const value = members[name];
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
    };
    return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, string>;
  });
}

/** An answer of this path that cannot be used. */
export function answerError(path: string, http: number, what: string): AxisError {
  return new AxisError("AXIS_ANSWER", `${path} got ${what}. Check the base URL and what stands in between.`, {
    details: { path, http },
  });
}

function isCode(code: unknown): code is string | number {
  return typeof code === "string" || typeof code === "number";
}

function parse(body: Uint8Array): VxpAnswer | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof value === "object" && value !== null ? (value as VxpAnswer) : undefined;
  } catch {
    return undefined;
  }
}
