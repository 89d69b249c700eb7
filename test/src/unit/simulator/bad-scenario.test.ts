import { describe, expect, test } from "@jest/globals";
import { parseScenario, requireScenario, simulate } from "@lienthong/simulator";

const HEAD = "extends: tay-ninh-2017\n";

describe("scenario files that mean harm, or are not what they seem", () => {
  test.each<[string, string, RegExp]>([
    ["an alias in itself", `${HEAD}habits: &h { senderPaper: *h }`, /SCENARIO_YAML.*contains itself/],
    ["a key __proto__", `${HEAD}__proto__: { x: 1 }`, /SCENARIO_KEY_UNKNOWN __proto__/],
    ["a key __proto__ in a group", `${HEAD}habits: { __proto__: 1 }`, /SCENARIO_KEY_UNKNOWN habits\.__proto__/],
    ["groups without end", `${HEAD}habits: ${"{a: ".repeat(20_000)}`, /SCENARIO_YAML.*nested too deep/],
    ["a text without end", `${HEAD}# ${"x".repeat(4_100_000)}`, /SCENARIO_YAML.*at most 4000000/],
    ["two scenarios", `${HEAD}---\n${HEAD}`, /SCENARIO_YAML.*several documents/],
    ["a name that leads elsewhere", `${HEAD}name: ../../elsewhere`, /SCENARIO_\w+ name/],
    ["a name with NUL", `${HEAD}name: "a\\0b"`, /SCENARIO_\w+ name/],
    ["a name that no file system takes", `${HEAD}name: ${"x".repeat(300)}`, /SCENARIO_\w+ name/],
    ["a commune as Office", `${HEAD}units: { builtIn: tay-ninh-2017, office: 000.23.32.H53 }`, /SCENARIO_OFFICE/],
    ["the committee as its own Office", `${HEAD}units: { builtIn: tay-ninh-2017, office: 000.00.00.H53 }`, /_OFFICE/],
    ["a weekend", `${HEAD}period: { from: 2017-05-06, to: 2017-05-07 }`, /SCENARIO_PERIOD_EMPTY period/],
    ["more than memory holds", `${HEAD}traffic: { intensity: 1000 }`, /SCENARIO_TOO_LARGE traffic\.intensity/],
  ])("%s is an error that says so", (_, text, expected) => {
    const { scenario, findings } = parseScenario(text);
    expect(scenario).toBeUndefined();
    expect(findings.map(({ code, path, message }) => `${code} ${path} ${message}`).join("\n")).toMatch(expected);
    expect(findings.every(({ line, remedy }) => line !== undefined && remedy !== undefined)).toBe(true);
  });

  test("an unknown base is the one thing said: what it would have brought is not called missing", () => {
    expect(parseScenario("extends: tay-ninh-2071\nname: x").findings).toEqual([
      expect.objectContaining({ code: "SCENARIO_EXTENDS", line: 1, remedy: 'Did you mean "tay-ninh-2017"?' }),
    ]);
  });

  test("a unit file in another encoding is called that", () => {
    const text = `${HEAD}units: { file: u.csv }\nadoption: { outside: [], choice: random }`;
    const utf16 = Buffer.from("organ_id,name,level,parent_organ_id,gso_code\n", "utf16le").toString("utf8");
    expect(parseScenario(text, { readFile: () => utf16 }).findings).toEqual([
      expect.objectContaining({ code: "SCENARIO_UNIT_FILE", path: "units.file", line: 2 }),
    ]);
  });

  test("an impossible replication is refused", async () => {
    for (const replication of [-1, 1.5, Number.NaN])
      await expect(simulate(requireScenario(HEAD), { seed: 1, replication })).rejects.toMatchObject({
        code: "SIMULATOR_OPTIONS",
      });
  });
});

test("a loss is as sure as the least sure of what decides it", async () => {
  const observed = ["value: 0.78", "basis: observed", 'source: "a count"'].join(", ");
  const basisWith = async (outside: string): Promise<string | undefined> => {
    const text = `${HEAD}traffic: { intensity: 0.005 }\nadoption: { commune: { ${observed} }, choice: named, outside: ${outside} }`;
    const { summary } = await simulate(requireScenario(text), { seed: 1 });
    return summary.losses.find(({ cause }) => cause === "recipient-unconnected")?.basis;
  };
  expect(await basisWith("[]")).toBe("assumed");
  expect(await basisWith('{ value: [000.23.32.H53], basis: observed, source: "a count" }')).toBe("observed");
});
