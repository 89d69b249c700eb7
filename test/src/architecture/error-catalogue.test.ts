import { describe, expect, test } from "@jest/globals";
import { errorCatalogue } from "lienthong";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, packageFolders, repository } from "../support/repository.js";

const catalogue = errorCatalogue();
const codes = Object.keys(catalogue).sort();

/** Source text of a package without the file that lists its codes. */
function sources(folder: string): string {
  return filesBelow("packages", folder, "src")
    .filter((file) => file.endsWith(".ts") && !/^(errors|errors\/[a-z-]+-error)\.ts$/.test(file))
    .map((file) => readFileSync(join(repository, "packages", folder, "src", file), "utf8"))
    .join("\n");
}

describe("error catalogue", () => {
  test("every code begins with its package, and says meaning and cure in both languages", () => {
    const folders = packageFolders().map((folder) => folder.toUpperCase());
    const prefixes = [...folders, "SIG"];
    expect(codes.filter((code) => !prefixes.some((prefix) => code.startsWith(`${prefix}_`)))).toEqual([]);
    for (const { meaning, cure } of Object.values(catalogue)) {
      for (const text of [meaning.en, meaning.vi, cure.en, cure.vi]) {
        expect(text.length).toBeGreaterThan(10);
        expect(text).toBe(text.normalize("NFC"));
      }
    }
  });

  test("every code is used", () => {
    const text = packageFolders().map(sources).join("\n");
    expect(codes.filter((code) => !text.includes(`"${code}"`))).toEqual([]);
  });

  test("docs/errors.md shows all of it (UPDATE_GOLDEN=1 writes it anew)", () => {
    const rows = codes.map((code) => {
      const entry = catalogue[code];
      return `| \`${code}\` | ${entry?.meaning.en ?? ""} | ${entry?.cure.en ?? ""} | ${entry?.meaning.vi ?? ""} ${entry?.cure.vi ?? ""} |`;
    });
    const page = [
      "# Error codes",
      "",
      "Stable codes of every error the packages throw, generated from their catalogues. Match on the code, never on the",
      "sentence. Findings about input (`Finding.code`) are listed in the README of the package that reports them.",
      "",
      "| Code | Meaning | What to do | Tiếng Việt |",
      "| --- | --- | --- | --- |",
      ...rows,
      "",
    ].join("\n");
    const file = join(repository, "docs", "errors.md");
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, page);
    expect(page).toBe(readFileSync(file, "utf8"));
  });
});
