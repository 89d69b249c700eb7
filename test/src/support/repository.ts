import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout. */
export const repository: string = fileURLToPath(new URL("../../../", import.meta.url));

/** The part of a `package.json` that the tests look at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly sideEffects?: boolean;
  readonly engines: { readonly node: string };
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Folder names below `packages/`, sorted. */
export function packageFolders(): readonly string[] {
  return readdirSync(join(repository, "packages")).sort();
}

/** A package's manifest. */
export function manifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(repository, "packages", folder, "package.json"), "utf8")) as Manifest;
}

/** Every file below a folder of the checkout, relative to it, sorted; an absent folder has none. */
export function filesBelow(...path: readonly string[]): readonly string[] {
  const root = join(repository, ...path);
  if (statSync(root, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.includes("node_modules") && statSync(join(root, name)).isFile())
    .sort();
}

/** Every entry point (`@lienthong/model`, `@lienthong/model/units/…`) that is a module, from the manifests. */
export function entryPoints(): readonly { readonly specifier: string; readonly types: string }[] {
  return packageFolders().flatMap((folder) => {
    const { name, exports } = manifest(folder);
    return Object.entries(exports).flatMap(([subpath, target]) =>
      typeof target === "string"
        ? []
        : [{ specifier: name + subpath.slice(1), types: join(repository, "packages", folder, target.types) }],
    );
  });
}
