import { describe, expect, test } from "@jest/globals";
import { encodeEvent, encodeEventLogHeader } from "@lienthong/model";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { packageFolders, repository } from "../support/repository.js";

/** Code blocks marked exactly `ts` or `js` are programs; a fragment is marked `ts fragment`. */
function programs(readme: string): readonly string[] {
  const text = readFileSync(join(repository, readme), "utf8");
  return [...text.matchAll(/^```(?:ts|js)\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? "");
}

const LOG = [
  encodeEventLogHeader(),
  encodeEvent({
    type: "unit.registered",
    time: 0,
    unit: "000.20.30.H53",
    name: "UBND phường 1",
    level: "commune",
    connected: true,
    counted: true,
  }),
  "",
].join("\n");

const readmes = ["README.md", ...packageFolders().map((folder) => join("packages", folder, "README.md"))];
const cases = readmes.flatMap((readme) => programs(readme).map((code, index) => ({ readme, number: index + 1, code })));

describe("code in the READMEs", () => {
  test("the main README has a program", () => {
    expect(cases.filter(({ readme }) => readme === "README.md").length).toBeGreaterThan(0);
  });

  test.each(cases)("$readme, program $number runs", ({ readme, number, code }) => {
    const folder = join(repository, "examples", "dist", "readme");
    mkdirSync(folder, { recursive: true });
    // Files that programs in READMEs may read: an exchange log and a message.
    writeFileSync(join(folder, "events.jsonl"), LOG);
    copyFileSync(join(repository, "examples", "data", "thong-bao-45.edxml"), join(folder, "message.edxml"));
    const file = join(folder, `${readme.replaceAll(/[^a-z]+/gi, "-").toLowerCase()}-${number}.mjs`);
    const { outputText } = ts.transpileModule(code, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
    });
    writeFileSync(file, outputText);
    const { status, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: "utf8", timeout: 60_000 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
