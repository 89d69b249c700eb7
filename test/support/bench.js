/**
 * Runs the benchmarks of the packages (`packages/<name>/bench/<what>.bench.js`), one after the other, each in a process of its own.
 * They print ratios against a peer or a physical limit measured in the same run; absolute times mean nothing elsewhere.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const wanted = process.argv.slice(2);
let failed = false;
for (const name of readdirSync(join(root, "packages")).sort()) {
  const folder = join(root, "packages", name, "bench");
  if (!existsSync(folder) || (wanted.length > 0 && !wanted.includes(name))) continue;
  for (const file of readdirSync(folder)
    .filter((entry) => entry.endsWith(".bench.js"))
    .sort()) {
    console.log(`\n== ${name}/${file}`);
    failed = spawnSync(process.execPath, [join(folder, file)], { stdio: "inherit" }).status !== 0 || failed;
  }
}
process.exitCode = failed ? 1 : 0;
