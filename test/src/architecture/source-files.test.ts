import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { filesBelow, packageFolders, repository } from "../support/repository.js";

const VAGUE_NAMES = /^(utils?|types?|helpers?|common|misc|lib|shared)\.ts$/;
/** Copied data, not code: tables as text. */
const isData = (file: string): boolean =>
  file.includes("/data/") || file.startsWith("data/") || file.includes("key-pool/");

describe.each(packageFolders())("packages/%s/src", (folder) => {
  const files = filesBelow("packages", folder, "src");
  const read = (file: string): string => readFileSync(join(repository, "packages", folder, "src", file), "utf8");

  test("file names are kebab-case and say what is inside", () => {
    expect(files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(basename(file)))).toEqual([]);
    expect(files.filter((file) => VAGUE_NAMES.test(basename(file)))).toEqual([]);
  });

  test("a file is one idea: at most 300 lines", () => {
    const long = files.filter((file) => !isData(file)).map((file) => ({ file, lines: read(file).split("\n").length }));
    expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  test("index.ts only re-exports", () => {
    const rest = read("index.ts")
      .replaceAll(/\/\*[\s\S]*?\*\//g, "")
      .replaceAll(/export (?:type )?(?:\*(?: as \w+)?|\{[^}]*\}) from "[^"]+";/g, "")
      .trim();
    expect(rest).toBe("");
  });

  test("import.meta, which Babel leaves as it is, stands where the README says", () => {
    const found = files.filter((file) => read(file).includes("import.meta"));
    expect(found).toEqual(folder === "simulator" ? ["scenario/built-in.ts"] : []);
  });

  test("exports have names: no default exports", () => {
    expect(files.filter((file) => /^export default\b|^export \{[^}]*\bas default\b/m.test(read(file)))).toEqual([]);
  });
});
