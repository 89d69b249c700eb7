/** Packs the workspace's packages with pnpm (npm would leave `workspace:^` in them). */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/**
 * @param {string} folder where the tarballs go
 * @returns {{ name: string, filename: string, files: { path: string }[] }[]} name, tarball and contents of each package
 */
export function packAll(folder) {
  const { status, stdout, stderr } = spawnSync(
    "npx",
    // prettier-ignore
    ["--yes", "--prefer-offline", "pnpm@12.21.0", "-r", "--filter", "./packages/*", "pack", "--json", "--pack-destination", folder],
    { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`pnpm pack failed: ${stderr}${stdout}`);
  return JSON.parse(stdout);
}
