import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { entryPoints, repository } from "../support/repository.js";

interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}
const packing = (await import(pathToFileURL(join(repository, "test", "support", "pack.js")).href)) as {
  readonly packAll: (folder: string) => readonly Packed[];
};

/** A fresh project outside the checkout into which every packed package was installed, as a user would. */
const project = mkdtempSync(join(tmpdir(), "lienthong-consumer-"));
const specifiers = entryPoints().map(({ specifier }) => specifier);
let packed: readonly Packed[] = [];

function run(command: string, args: readonly string[], cwd: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", timeout: 180_000 });
  return { status, output: stdout + stderr };
}

function write(folder: string, files: Readonly<Record<string, string>>): string {
  const place = join(project, folder);
  mkdirSync(place, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
  return place;
}

/** Something small that really works, in each module system; the expected answer is printed. */
const USE = `
const { id } = parseOrganId("000.20.37.H53");
console.log(specifiers.length > 0 && id.form, organIdLevel(id));`;
const IMPORTS = specifiers.map((specifier, index) => `import * as m${index} from "${specifier}";`).join("\n");

beforeAll(() => {
  const tarballs = join(project, "tarballs");
  mkdirSync(tarballs);
  packed = packing.packAll(tarballs);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  const { status, output } = run(
    "npm",
    // prettier-ignore
    ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error", "@types/node@20", ...packed.map(({ filename }) => filename)],
    project,
  );
  if (status !== 0) throw new TypeError(`npm install of the packed packages failed: ${output}`);
}, 240_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe("the packed packages", () => {
  test("hold only what a user needs: no build info, no tests, README and licence present", () => {
    for (const { name, files } of packed) {
      const paths = files.map(({ path }) => path);
      const allowed = /^(dist\/|src\/|schema\/|scenarios\/|bin\/|package\.json$|README\.md$|LICENSE$)/;
      expect({ name, extra: paths.filter((path) => !allowed.test(path) || /tsbuildinfo|\.test\./.test(path)) }).toEqual(
        {
          name,
          extra: [],
        },
      );
      expect(paths).toEqual(
        expect.arrayContaining(["package.json", "README.md", "LICENSE", "dist/index.js", "dist/index.d.ts"]),
      );
    }
  });

  test("are used from an ES module project", () => {
    const place = write("esm", {
      "package.json": JSON.stringify({ type: "module" }),
      "main.js": `${IMPORTS}\nimport { organIdLevel, parseOrganId } from "@lienthong/model";\nconst specifiers = [${specifiers.map((_, index) => `m${index}`).join(", ")}];${USE}`,
    });
    expect(run(process.execPath, ["main.js"], place)).toEqual({ status: 0, output: "qcvn102 3\n" });
  });

  test("are used from a CommonJS project", () => {
    const place = write("cjs", {
      "package.json": JSON.stringify({ type: "commonjs" }),
      "main.js": `const specifiers = ${JSON.stringify(specifiers)};\nfor (const name of specifiers) require(name);\nconst { organIdLevel, parseOrganId } = require("@lienthong/model");${USE}`,
    });
    // Node 20 still announces require(esm) as experimental on some minor versions; that warning is not ours.
    expect(run(process.execPath, ["--disable-warning=ExperimentalWarning", "main.js"], place)).toEqual({
      status: 0,
      output: "qcvn102 3\n",
    });
  });

  test.each(["mts", "cts"])("type-check in a TypeScript project as .%s, without skipLibCheck", (extension) => {
    const place = write(`ts-${extension}`, {
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          module: "nodenext",
          target: "es2022",
          lib: ["es2023"],
          types: ["node"],
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          skipLibCheck: false,
          noEmit: true,
        },
        files: [`main.${extension}`],
      }),
      [`main.${extension}`]: `${IMPORTS}\nimport { organIdLevel, parseOrganId } from "@lienthong/model";\nexport const specifiers: unknown[] = [${specifiers.map((_, index) => `m${index}`).join(", ")}];\nexport const level: number | undefined = organIdLevel(parseOrganId("000.20.37.H53").id);\n`,
    });
    const compiler = join(repository, "node_modules", "typescript7", "bin", "tsc");
    expect(run(process.execPath, [compiler, "-p", "."], place)).toEqual({ status: 0, output: "" });
  });

  test("the recipe for Jest in the README of testing works word for word", () => {
    const readme = readFileSync(join(repository, "packages", "testing", "README.md"), "utf8");
    const block = (kind: string): string =>
      new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(readme)?.[1] ?? "";
    const place = write("jest", { "package.json": block("json"), "signing.test.js": block("ts fragment") });
    const { scripts } = JSON.parse(block("json")) as { scripts: { test: string } };
    // What npm would run there, with the Jest of this checkout.
    const [command, ...args] = scripts.test.split(" ");
    expect(command).toBe("node");
    const { status, output } = run(
      process.execPath,
      args.map((arg) => arg.replace(/^(?=node_modules)/, `${repository}/`)),
      place,
    );
    expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining("1 passed, 1 total") });
  });

  test("the command line runs where it was installed", () => {
    const { status, output } = run(join(project, "node_modules", ".bin", "lienthong"), ["--version"], project);
    expect({ status, output }).toEqual({ status: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
