import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import {
  CSV_FINDINGS,
  DOCUMENT_CODE_FINDINGS,
  EVENT_FINDINGS,
  ORGAN_ID_FINDINGS,
  UNIT_FINDINGS,
} from "@lienthong/model";

const source = join(dirname(createRequire(import.meta.url).resolve("@lienthong/model/package.json")), "src");

/** Every code that the source writes where a finding is made: a text of its own that begins like one of the families. */
function codesIn(...folders: readonly string[]): string[] {
  const codes = new Set<string>();
  for (const folder of folders) {
    for (const file of readdirSync(join(source, folder))) {
      if (file.endsWith("-findings.ts")) continue;
      const text = readFileSync(join(source, folder, file), "utf8");
      for (const [, code = ""] of text.matchAll(/"((?:CSV|DOCUMENT_CODE|EVENT|ORGAN_ID|UNIT)_[A-Z_]+)"/g))
        codes.add(code);
    }
  }
  return [...codes].sort();
}

test.each([
  ["codes of documents", codesIn("document"), DOCUMENT_CODE_FINDINGS],
  ["organisation ids", codesIn("organ-id"), ORGAN_ID_FINDINGS],
  ["units and their files", codesIn("unit"), { ...CSV_FINDINGS, ...UNIT_FINDINGS }],
  ["events", codesIn("event"), EVENT_FINDINGS],
])("the catalogue of %s has every code that is used, and no other", (_name, used, catalogue) => {
  expect(Object.keys(catalogue)).toEqual(used);
  for (const { meaning, cure } of Object.values(catalogue)) {
    for (const text of [meaning.en, meaning.vi, cure.en, cure.vi]) expect(text).toMatch(/^\S.*\S$/u);
    expect(meaning.vi).toBe(meaning.vi.normalize("NFC"));
  }
});
