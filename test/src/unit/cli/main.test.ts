import { describe, expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder, lienthong } from "../../support/command-line.js";
import { manifest } from "../../support/repository.js";

describe("lienthong", () => {
  test("--version is the version of the manifests", () => {
    expect(lienthong(["--version"])).toEqual({ status: 0, stdout: `${manifest("cli").version}\n`, stderr: "" });
    expect(manifest("model").version).toBe(manifest("cli").version);
  });

  test("--help names every command and the exit codes", () => {
    const { status, stdout } = lienthong(["--help"]);
    expect(status).toBe(0);
    for (const word of ["simulate", "measure", "report", "edxml", "verify", "axis", "130 interrupted"]) {
      expect(stdout).toContain(word);
    }
  });

  test.each(["simulate", "measure", "report", "verify", "edxml inspect", "edxml validate", "axis serve"])(
    "%s --help shows an example and the common options",
    (command) => {
      const { status, stdout } = lienthong([...command.split(" "), "--help"]);
      expect(status).toBe(0);
      expect(stdout).toContain(`Example:\n  lienthong ${command}`);
      for (const option of ["--json", "--quiet", "--lang"]) expect(stdout).toContain(option);
    },
  );

  test.each<[string, readonly string[], RegExp]>([
    ["an unknown command suggests the near one", ["simulat"], /Did you mean simulate\?/],
    ["an unknown option suggests the near one", ["simulate", "tay-ninh-2017", "--sed", "3"], /Did you mean --seed\?/],
    ["a missing operand is named", ["simulate"], /missing required argument 'scenario'/],
    ["an unknown scenario lists the built-in ones", ["simulate", "tay-nin-2017"], /tay-ninh-2017/],
    ["a missing scenario file is named", ["simulate", "nowhere.yaml"], /There is no nowhere\.yaml/],
    ["a seed that is no number", ["simulate", "tay-ninh-2017", "--seed", "x"], /--seed takes a whole number/],
    [
      "a share above one",
      ["simulate", "tay-ninh-2017", "--materialise", "140%"],
      /--materialise takes a share from 0% to 100%/,
    ],
    ["a missing log", ["measure", "nowhere"], /There is no nowhere/],
    ["an unknown metric lists the known ones", ["measure", "x", "--metric", "interlink"], /interlink\.delivery/],
    ["an unknown language", ["measure", "x", "--lang", "fr"], /--lang takes one of en, vi/],
    ["verify without a trust anchor", ["verify", "x.edxml"], /--trust is needed/],
    [
      "a secret typed without its id is not repeated",
      ["axis", "serve", "--system", "s3cr3t"],
      /--system takes id=secret/,
    ],
  ])("%s; exit code 2, nothing on stdout, no stack", (_, args, message) => {
    const { status, stdout, stderr } = lienthong(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at |s3cr3t/);
  });

  test("with --json an error is one JSON document too", () => {
    const { status, stdout } = lienthong(["measure", "nowhere", "--json"]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: "CLI_FILE_MISSING" } });
  });

  test("a file that is not an exchange log is refused with its line", async () => {
    await inTemporaryFolder((cwd) => {
      writeFileSync(join(cwd, "foreign.jsonl"), '{"some":"thing"}\n');
      const { status, stderr } = lienthong(["measure", "foreign.jsonl"], { cwd });
      expect(status).toBe(2);
      expect(stderr).toMatch(/foreign\.jsonl/);
      expect(stderr).toMatch(/first line/);
      expect(stderr).not.toMatch(/\n\s+at /);
    });
  });

  test("the cure of an error is said in the language asked for by the environment", () => {
    expect(lienthong(["measure", "nowhere"], { env: { LANG: "vi_VN.UTF-8" } }).stderr).toMatch(/Kiểm tra đường dẫn/);
  });
});
