import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { filesBelow, manifest, packageFolders, repository } from "../support/repository.js";

/** Who may import whom: the table of `docs/architecture.md`, so that page and check cannot differ. */
function importTable(): Readonly<Record<string, readonly string[]>> {
  const page = readFileSync(join(repository, "docs", "architecture.md"), "utf8");
  const [, section = ""] = page.split("## Packages and who may import whom\n");
  const rows = section.matchAll(/^\| `([a-z]+)`[^|]*\|[^|]*\|([^|]*)\|$/gm);
  const cells = new Map([...rows].map(([, folder = "", cell = ""]) => [folder, cell.trim()]));
  const listed = (folder: string, cell: string): readonly string[] => {
    if (cell === "—") return [];
    if (!cell.startsWith("all")) return cell.split(", ");
    return [...cells.keys()].filter((other) => other !== folder && cell !== `all but ${other}`);
  };
  return Object.fromEntries([...cells].map(([folder, cell]) => [folder, listed(folder, cell)]));
}

const MAY_IMPORT = importTable();

/** Third-party code a package may use at run time. Each is justified by a line of the package's README. */
const THIRD_PARTY: Readonly<Record<string, readonly string[]>> = {
  model: ["eventemitter3", "uuid"],
  edxml: ["fflate", "xmlbuilder2"],
  pki: ["node-forge"],
  exchange: ["eventemitter3"],
  simulator: ["yaml", "zod"],
  testing: ["expect"],
  cli: ["commander"],
};

const specifiers = (source: string): readonly string[] =>
  [
    ...source.matchAll(/^(?:import|export)\b[^;"]*?\bfrom\s*"([^"]+)"/gm),
    ...source.matchAll(/(?:^import\s+|\bimport\()"([^"]+)"/gm),
  ].map((match) => match[1] ?? "");

const packageOf = (specifier: string): string => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

test("the packages are the ones of docs/architecture.md, listed so that each imports only from rows above it", () => {
  const listed = Object.keys(MAY_IMPORT);
  expect(packageFolders()).toEqual([...listed].sort());
  const wrong = listed.flatMap((folder, row) =>
    (MAY_IMPORT[folder] ?? [])
      .filter((other) => !listed.slice(0, row).includes(other))
      .map((other) => `${folder} ← ${other}`),
  );
  expect(wrong).toEqual([]);
});

describe.each(Object.keys(MAY_IMPORT).sort())("packages/%s", (folder) => {
  const { name, dependencies = {}, peerDependencies = {} } = manifest(folder);
  const declared = Object.keys({ ...dependencies, ...peerDependencies });
  const allowed = [...(MAY_IMPORT[folder] ?? []).map((other) => `@lienthong/${other}`), ...(THIRD_PARTY[folder] ?? [])];
  const sources = filesBelow("packages", folder, "src").filter((file) => file.endsWith(".ts"));

  test("declares only what docs/architecture.md (packages) and THIRD_PARTY above (the rest) allow", () => {
    expect(declared.filter((dependency) => !allowed.includes(dependency))).toEqual([]);
  });

  test("references the projects it depends on, and no other", () => {
    const text = readFileSync(join(repository, "packages", folder, "tsconfig.json"), "utf8");
    const { references = [] } = JSON.parse(text) as { references?: readonly { readonly path: string }[] };
    const expected = declared.filter((dependency) => dependency.startsWith("@lienthong/"));
    expect(references.map(({ path }) => `@lienthong/${path.slice(3)}`).sort()).toEqual(expected.sort());
  });

  test("imports only what it declares, and never another package's inner files", () => {
    const wrong = sources.flatMap((file) =>
      specifiers(readFileSync(join(repository, "packages", folder, "src", file), "utf8"))
        .filter((specifier) => !isBuiltin(specifier))
        .filter((specifier) => {
          if (specifier.startsWith(".")) return join(file, "..", specifier).startsWith("..");
          const target = packageOf(specifier);
          if (target === name || !declared.includes(target)) return true;
          if (!target.startsWith("@lienthong/")) return false;
          const { exports } = manifest(target.slice("@lienthong/".length));
          return !(`.${specifier.slice(target.length)}` in exports);
        })
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test("says in its README why it uses each third-party package", () => {
    const readme = readFileSync(join(repository, "packages", folder, "README.md"), "utf8");
    const thirdParty = declared.filter((dependency) => !dependency.startsWith("@lienthong/"));
    expect(thirdParty.filter((dependency) => !readme.includes(dependency))).toEqual([]);
  });
});
