import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../../../", import.meta.url));

/**
 * A file or folder of the test data that lies beside a checkout (`../shared/data`, or below `LIENTHONG_SHARED`),
 * `undefined` where it is absent: tests that need it are then skipped with that reason.
 */
export function sharedData(...path: string[]): string | undefined {
  const root = process.env.LIENTHONG_SHARED ?? join(repository, "..", "shared");
  const place = join(root, "data", ...path);
  return existsSync(place) ? place : undefined;
}
