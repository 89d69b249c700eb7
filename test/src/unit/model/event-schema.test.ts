import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { encodeEventLogHeader, validateExchangeEvent } from "@lienthong/model";

const file = createRequire(import.meta.url).resolve("@lienthong/model/schema/exchange-event-1.schema.json");
const schema = JSON.parse(readFileSync(file, "utf8")) as {
  $id: string;
  title: string;
  description: string;
  oneOf: { $ref: string }[];
  $defs: Record<
    string,
    { description: string; properties?: Record<string, { description?: string }>; examples?: object[] }
  >;
};
const ajv = new Ajv2020({ strict: true, strictRequired: false });
const valid = ajv.compile(schema);
const records = Object.entries(schema.$defs).filter(([, { properties }]) => properties !== undefined);

describe("the JSON schema of events can be used by those who have nothing else", () => {
  test("it says what it is, and its id is no web address", () => {
    expect(schema.title).not.toBe("");
    expect(schema.$id).toMatch(/^urn:/);
    for (const { description } of Object.values(schema.$defs)) expect(description).not.toBe("");
  });

  test.each(records)("every field of %s has a description", (_name, { properties = {} }) => {
    for (const [field, { description = "" }] of Object.entries(properties)) {
      expect(`${field}: ${description}`).toMatch(/: \S.*\.$/);
    }
  });

  test.each(records)("%s has examples that are valid", (name, { examples = [] }) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(ajv.validate({ $ref: `${schema.$id}#/$defs/${name}` }, example)).toBe(true);
      if (name === "header") expect(encodeEventLogHeader({ ...example })).toBe(JSON.stringify(example));
      else {
        expect(valid(example)).toBe(true);
        expect(validateExchangeEvent(example)).toEqual([]);
      }
    }
  });

  test("every event type is one of its alternatives", () => {
    const alternatives = schema.oneOf.map(({ $ref }) => $ref.replace("#/$defs/", ""));
    expect(alternatives).toEqual(records.map(([name]) => name).filter((name) => name !== "header"));
  });
});
