import { describe, expect, test } from "@jest/globals";
import { encodeEvent, encodeEventLogHeader } from "@lienthong/model";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bin, inTemporaryFolder, lienthong } from "../../support/command-line.js";
import { repository } from "../../support/repository.js";

const MESSAGE = join(repository, "examples", "data", "thong-bao-45.edxml");
const UNIT = {
  type: "unit.registered",
  time: 0,
  unit: "000.20.30.H53",
  name: "UBND phường 1",
  level: "commune",
  connected: true,
  counted: true,
} as const;
const LOG = `${encodeEventLogHeader()}\n${encodeEvent(UNIT)}\n`;

describe("files named on the command line", () => {
  test("- is standard input, for messages and for logs", () => {
    const bytes = readFileSync(MESSAGE);
    const piped = lienthong(["edxml", "inspect", "-", "--json"], { input: bytes });
    const named = lienthong(["edxml", "inspect", MESSAGE, "--json"]);
    expect(piped.status).toBe(0);
    expect(JSON.parse(piped.stdout)).toEqual([{ ...(JSON.parse(named.stdout) as readonly object[])[0], file: "-" }]);
    expect(lienthong(["edxml", "validate", "-"], { input: "<a>" })).toMatchObject({ status: 1, stderr: "" });

    const { status, stdout } = lienthong(["measure", "-", "--json"], { input: LOG });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toHaveProperty(["rates", "connected.units", "value"], 1);
  });

  test("- twice is refused: the second time nothing would be left to read", () => {
    for (const command of [["edxml", "inspect"], ["measure"]]) {
      const { status, stderr } = lienthong([...command, "-", "-"], { input: "" });
      expect(status).toBe(2);
      expect(stderr).toMatch(/can be named only once/);
    }
  });

  test("names with spaces and diacritics, composed or not", async () => {
    await inTemporaryFolder((cwd) => {
      const name = "Thông báo số 45 (bản chính).edxml";
      mkdirSync(join(cwd, "Văn bản đi"));
      copyFileSync(MESSAGE, join(cwd, "Văn bản đi", name));
      const { status, stdout } = lienthong(["edxml", "inspect", join("Văn bản đi", name)], { cwd });
      expect(status).toBe(0);
      expect(stdout).toContain(`${name}: document`);
    });
  });

  test("a folder where a file is wanted, and a folder that is no run directory, are named as such", async () => {
    await inTemporaryFolder((cwd) => {
      mkdirSync(join(cwd, "folder"));
      expect(lienthong(["edxml", "inspect", "folder"], { cwd }).stderr).toMatch(
        /^error: folder is a folder, not a file/,
      );
      const { status, stderr } = lienthong(["measure", "folder"], { cwd });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^error: folder is no run directory: there is no events\.jsonl in it/);
    });
  });

  test("--metric narrows the JSON answer as it narrows the text", () => {
    const { stdout } = lienthong(["measure", "-", "--json", "--metric", "connected.units"], { input: LOG });
    const { rates } = JSON.parse(stdout) as { rates: object };
    expect(Object.keys(rates)).toEqual(["connected.units"]);
  });
});

describe("a reader that goes away", () => {
  const shell = (script: string): ReturnType<typeof spawnSync> =>
    spawnSync("bash", ["--norc", "-c", `set -o pipefail; ${script}`], {
      encoding: "utf8",
      env: { PATH: process.env["PATH"], NODE: process.execPath, BIN: bin, MESSAGE },
    });

  test("before all is printed: quiet, exit code 0", () => {
    const many = 'files=(); for i in $(seq 300); do files+=("$MESSAGE"); done';
    expect(shell(`${many}; "$NODE" "$BIN" edxml inspect --json "\${files[@]}" | head -1`)).toMatchObject({
      status: 0,
      stdout: "[\n",
      stderr: "",
    });
  });

  test("of the remarks: the exit code stays what it is", () => {
    expect(shell('"$NODE" "$BIN" measure nowhere 2> >(exec true)').status).toBe(2);
  });
});
