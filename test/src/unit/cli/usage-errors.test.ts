import { describe, expect, test } from "@jest/globals";
import { main } from "lienthong";

/** Calls the command line in this process, as a program would: nothing but `io` is touched. */
async function lienthong(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ status: number; stdout: string; stderr: string }> {
  let [stdout, stderr] = ["", ""];
  const status = await main(args, {
    out: (text) => (stdout += text),
    err: (text) => (stderr += text),
    async *stdin() {
      // Nothing is piped in.
    },
    errIsTerminal: false,
    colour: false,
    cwd: "/nowhere",
    env,
    now: () => 0,
    elapsed: () => 0,
    onInterrupt: () => () => undefined,
  });
  return { status, stdout, stderr };
}

describe("a wrong call", () => {
  test.each<[string, readonly string[], string]>([
    ["an unknown command", ["simulat"], "simulat"],
    ["an unknown option", ["simulate", "tay-ninh-2017", "--sed", "3"], "--sed"],
    ["a missing operand", ["edxml", "inspect"], "file"],
    ["an operand too many", ["report", "a", "b"], "Expected 1 argument but got 2"],
    ["an option without its value", ["measure", "x", "--metric"], "--metric"],
    ["no command", [], "--json"],
    ["a value that is none", ["measure", "x", "--by", "colour"], "--by takes one of"],
    ["a missing file", ["verify", "x.edxml", "--trust", "nowhere.pem"], "nowhere.pem"],
  ])("%s is one JSON document under --json, and a sentence without", async (_, args, word) => {
    const asJson = await lienthong([...args, "--json"]);
    const { error } = JSON.parse(asJson.stdout) as { error: { code: string; message: string } };
    expect(asJson.status).toBe(2);
    expect(error.code).toMatch(/^CLI_/);
    expect(error.message).toContain(word);

    const asText = await lienthong(args);
    expect({ status: asText.status, stdout: asText.stdout }).toEqual({ status: 2, stdout: "" });
    expect(asText.stderr).not.toMatch(/\n\s+at /);
  });

  test("a group without a subcommand shows what there is", async () => {
    const { status, stderr } = await lienthong(["edxml"]);
    expect(status).toBe(2);
    expect(stderr).toContain("validate [options] <file...>");
    expect(stderr).not.toContain("error:");
  });

  test.each<[string, readonly string[], Readonly<Record<string, string>>]>([
    ["--lang vi", ["--lang", "vi"], {}],
    ["--lang=vi against the environment", ["--lang=vi"], { LC_ALL: "C" }],
    ["LANG, when LC_ALL is set to nothing", [], { LC_ALL: "", LANG: "vi_VN.UTF-8" }],
    ["LC_MESSAGES before LANG", [], { LC_MESSAGES: "vi_VN.UTF-8", LANG: "C" }],
  ])("is explained in Vietnamese under %s", async (_, args, env) => {
    const { stderr } = await lienthong(["measure", "nowhere", ...args], env);
    expect(stderr).toContain("Không có tệp hoặc thư mục được nêu. Kiểm tra đường dẫn");
  });

  test("a very long value is quoted in part, control characters made visible", async () => {
    const { stderr } = await lienthong(["measure", "x", "--by", `\u001b[2J${"a".repeat(5_000)}`]);
    expect(stderr.length).toBeLessThan(500);
    expect(stderr).not.toContain("\u001b");
  });
});

describe("--help", () => {
  const commands = ["", "simulate", "measure", "report", "verify", "edxml", "edxml inspect", "edxml validate", "axis"];

  test.each([...commands, "axis serve"])("of `lienthong %s` fits into 80 columns", async (command) => {
    const { stdout } = await lienthong([...command.split(" ").filter(Boolean), "--help"]);
    const long = stdout.split("\n").filter((line) => line.length > 80 && !line.startsWith("  lienthong "));
    expect({ shown: stdout.length > 0, long }).toEqual({ shown: true, long: [] });
  });
});
