import { describe, expect, test } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { entryPoints, repository } from "../support/repository.js";

const entries = entryPoints();
const program = ts.createProgram(
  entries.map(({ types }) => types),
  {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    noLib: true,
  },
);
const checker = program.getTypeChecker();

const KINDS: readonly (readonly [ts.SymbolFlags, string])[] = [
  [ts.SymbolFlags.Class, "class"],
  [ts.SymbolFlags.Function, "function"],
  [ts.SymbolFlags.Interface, "interface"],
  [ts.SymbolFlags.TypeAlias, "type"],
  [ts.SymbolFlags.Enum, "enum"],
  [ts.SymbolFlags.Variable, "const"],
  [ts.SymbolFlags.Module, "namespace"],
];

interface Export {
  readonly name: string;
  readonly kind: string;
  readonly documented: boolean;
}

function exportsOf(types: string): readonly Export[] {
  const file = program.getSourceFile(types);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (module === undefined) return [];
  return checker
    .getExportsOfModule(module)
    .map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const kind = KINDS.find(([flag]) => (target.flags & flag) !== 0)?.[1] ?? "unknown";
      const documented = kind === "namespace" || target.getDocumentationComment(checker).length > 0;
      return { name: symbol.name, kind, documented };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const surface = entries.map(({ specifier, types }) => ({ specifier, exports: exportsOf(types) }));

describe("public surface", () => {
  test("is the one written down in docs/api.txt (UPDATE_GOLDEN=1 writes it anew)", () => {
    const text = surface
      .map(({ specifier, exports }) => [specifier, ...exports.map(({ kind, name }) => `  ${kind} ${name}`)].join("\n"))
      .join("\n\n")
      .concat("\n");
    const golden = join(repository, "docs", "api.txt");
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, text);
    expect(text).toBe(readFileSync(golden, "utf8"));
  });

  test("every export of every entry point has a docstring", () => {
    const bare = surface.flatMap(({ specifier, exports }) =>
      exports.filter(({ documented }) => !documented).map(({ name }) => `${specifier}: ${name}`),
    );
    expect(bare).toEqual([]);
  });

  test("no `any` in a published declaration", () => {
    const declarations = program.getSourceFiles().filter(({ fileName }) => /\/packages\/[^/]+\/dist\//.test(fileName));
    expect(declarations.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const file of declarations) {
      const visit = (node: ts.Node): void => {
        if (node.kind === ts.SyntaxKind.AnyKeyword) {
          const { line } = file.getLineAndCharacterOfPosition(node.getStart());
          found.push(`${file.fileName}:${line + 1}`);
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
    expect(found).toEqual([]);
  });
});
