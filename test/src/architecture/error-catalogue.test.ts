import { describe, expect, test } from "@jest/globals";
import * as everything from "lienthong";
import { errorCatalogue } from "lienthong";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, packageFolders, repository } from "../support/repository.js";

const catalogue = errorCatalogue();
const codes = Object.keys(catalogue).sort();

interface Entry {
  readonly meaning: { readonly en: string; readonly vi: string };
  readonly cure?: { readonly en: string; readonly vi: string };
  readonly remedy?: { readonly en: string; readonly vi: string };
}

/** Every table of this kind that a package exports (`XML_ERRORS`, `UNIT_FINDINGS`), merged. */
function tables(ending: RegExp): Readonly<Record<string, Entry>> {
  const found = Object.values(everything).flatMap((members) =>
    typeof members === "object" ? Object.entries(members).filter(([name]) => ending.test(name)) : [],
  );
  return Object.assign({}, ...found.map(([, table]) => table as object)) as Readonly<Record<string, Entry>>;
}

const findings = tables(/_FINDINGS$/);

/** A page's rows: code, meaning and cure in English, both in Vietnamese. */
function rows(entries: Readonly<Record<string, Entry>>): readonly string[] {
  return Object.keys(entries)
    .sort()
    .map((code) => {
      const { meaning, cure, remedy } = entries[code] ?? { meaning: { en: "", vi: "" } };
      const help = cure ?? remedy ?? { en: "", vi: "" };
      return `| \`${code}\` | ${meaning.en} | ${help.en} | ${meaning.vi} ${help.vi} |`.replaceAll(/(?<=.)\n/g, " ");
    });
}

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
    const poor = (text: string): boolean => text.length < 5 || text !== text.normalize("NFC");
    const wrong = Object.entries<Entry>({ ...findings, ...catalogue }).flatMap(([code, { meaning, cure, remedy }]) => {
      const help = cure ?? remedy ?? { en: "", vi: "" };
      return [
        ...(poor(meaning.en) || poor(help.en) ? [`${code}: English`] : []),
        // A Vietnamese sentence has a letter that English has not.
        ...(poor(meaning.vi) || poor(help.vi) || !/[à-ỹđ]/i.test(meaning.vi) ? [`${code}: Vietnamese`] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test("no package's errors are left out", () => {
    expect(Object.keys({ ...tables(/_ERRORS$/), ...everything.CLI_ERRORS }).sort()).toEqual(codes);
  });

  test("every code is used", () => {
    const text = packageFolders().map(sources).join("\n");
    expect(codes.filter((code) => !text.includes(`"${code}"`))).toEqual([]);
  });

  test("docs/errors.md shows all of it (UPDATE_GOLDEN=1 writes it anew)", () => {
    const page = [
      "# Error codes",
      "",
      "Stable codes of every error the packages throw, generated from their catalogues. Match on the code, never on the",
      "sentence. Findings about input (`Finding.code`) follow below them.",
      "",
      "| Code | Meaning | What to do | Tiếng Việt |",
      "| --- | --- | --- | --- |",
      ...rows(catalogue),
      "",
      "## Findings",
      "",
      "What is wrong or remarkable in somebody's input; returned, not thrown. Findings in scenarios (`SCENARIO_…`) say in",
      "their own sentence what the parameter takes; the rules of `edxml validate` are in `EDXML_RULES`.",
      "",
      "| Code | Meaning | What to do | Tiếng Việt |",
      "| --- | --- | --- | --- |",
      ...rows(findings),
      "",
    ].join("\n");
    const file = join(repository, "docs", "errors.md");
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(file, page);
    expect(page).toBe(readFileSync(file, "utf8"));
  });
});
