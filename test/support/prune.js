/** Deletes emitted files whose TypeScript source is gone; `tsc -b` leaves them behind, and Jest, coverage and `pnpm pack` would take them for real. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const projects = ["examples", "test", ...readdirSync(join(root, "packages")).map((name) => join("packages", name))];

for (const project of projects) {
  const dist = join(root, project, "dist");
  if (!existsSync(dist)) continue;
  for (const file of readdirSync(dist, { recursive: true })) {
    const stem = /^(.+?)\.(?:d\.ts|js)(?:\.map)?$/.exec(file)?.[1];
    if (stem !== undefined && !existsSync(join(root, project, "src", `${stem}.ts`))) rmSync(join(dist, file));
  }
}
