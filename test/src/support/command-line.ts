import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "./repository.js";

/** The CLI's entry file after a build. */
export const bin: string = join(repository, "packages", "cli", "dist", "bin.js");

/** What a finished command left. */
export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `lienthong …` in a process of its own, without colours and in English unless `env` says otherwise. */
export function lienthong(
  args: readonly string[],
  options: { cwd?: string; env?: Readonly<Record<string, string>>; input?: string | Uint8Array } = {},
): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: options.cwd ?? repository,
    encoding: "utf8",
    env: { PATH: process.env["PATH"], NO_COLOR: "1", ...options.env },
    ...(options.input === undefined ? {} : { input: options.input }),
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** Calls back with a new folder that is gone afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "lienthong-test-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
