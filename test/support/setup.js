/**
 * Installs the workspace and builds it, saying what it does: what `npm start` and `npm test` run first.
 * pnpm comes through npx, so that Node and npm are all a machine needs; its version lives here only.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const PNPM = "pnpm@12.21.0";
const root = join(import.meta.dirname, "..", "..");

const steps = [
  [
    "installing dependencies (the first time takes up to a minute)",
    "npx",
    // Offline first: without it npx asks the registry again on every start. The lockfile's hashes already pin
    // the content, so the age check of each entry (one request per package) adds nothing here.
    [
      "--yes",
      "--prefer-offline",
      PNPM,
      "install",
      "--frozen-lockfile",
      "--prefer-offline",
      "--loglevel=warn",
      "--config.minimumReleaseAge=0",
    ],
  ],
  ["building", "npm", ["run", "--silent", "build"]],
];

steps.forEach(([what, command, args], index) => {
  process.stderr.write(`[${index + 1}/${steps.length}] ${what} …\n`);
  const started = process.hrtime.bigint();
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error || status !== 0) {
    process.stderr.write(`${what}: failed${error ? ` (${error.message})` : ""}; nothing after it was run.\n`);
    process.exit(status ?? 1);
  }
  process.stderr.write(`      done in ${(Number(process.hrtime.bigint() - started) / 1e9).toFixed(1)} s\n`);
});
