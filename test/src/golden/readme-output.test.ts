import { expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder, lienthong } from "../support/command-line.js";
import { repository } from "../support/repository.js";

/** Bars are drawn to the width of the terminal; the README shows the words and numbers. */
const withoutBar = (line: string): string => line.replace(/\s+[█▉▊▋▌▍▎▏]+$/, "").trimEnd();

test("the README shows lines that the main simulation really prints, in their order", async () => {
  const readme = readFileSync(join(repository, "README.md"), "utf8");
  const shown = (/```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? "").split("\n").filter((line) => line.trim() !== "");
  expect(shown.length).toBeGreaterThan(5);
  await inTemporaryFolder((cwd) => {
    const { status, stdout } = lienthong(["simulate", "tay-ninh-2017"], { cwd });
    expect(status).toBe(0);
    const printed = stdout.split("\n").map(withoutBar);
    let from = 0;
    for (const line of shown) {
      const index = printed.indexOf(line.trimEnd(), from);
      expect({ line, found: index >= from }).toEqual({ line, found: true });
      from = index + 1;
    }
  });
}, 60_000);
