import { describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { filesBelow, repository } from "../support/repository.js";

const examples = filesBelow("examples", "src")
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -3));

describe("examples", () => {
  test("there are the four that a newcomer needs", () => {
    expect(examples).toEqual(
      expect.arrayContaining(["first-simulation", "sign-and-verify", "read-edxml", "measure-a-log"]),
    );
  });

  test.each(examples)("%s prints what its .out file shows (UPDATE_GOLDEN=1 writes it anew)", (name) => {
    const folder = mkdtempSync(join(tmpdir(), "lienthong-example-"));
    try {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(repository, "examples", "dist", `${name}.js`)],
        {
          cwd: folder,
          encoding: "utf8",
          env: { PATH: process.env["PATH"], NO_COLOR: "1", TZ: "America/Lima" },
        },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      const golden = join(repository, "examples", "src", `${name}.out`);
      if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, stdout);
      expect(stdout).toBe(readFileSync(golden, "utf8"));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
