/**
 * Packs every package as it would be published and lets publint and are-the-types-wrong judge the tarballs.
 * Run by CI after the build; both tools come through npx, so that `npm test` does not have to install them.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packAll } from "./pack.js";

const folder = mkdtempSync(join(tmpdir(), "lienthong-pack-"));
let failed = false;
try {
  for (const { name, filename } of packAll(folder)) {
    for (const args of [
      ["publint@0.3.25", "--strict", filename],
      ["@arethetypeswrong/cli@0.18.5", "--profile", "esm-only", filename],
    ]) {
      const { status, stdout, stderr } = spawnSync("npx", ["--yes", "--prefer-offline", ...args], { encoding: "utf8" });
      if (status === 0) continue;
      failed = true;
      console.log(`${name}: ${args[0]}\n${stdout}${stderr}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
