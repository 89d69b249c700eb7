import { describe, expect, test } from "@jest/globals";
import type { Finding } from "@lienthong/model";
import {
  BUILT_IN_SCENARIOS,
  builtInScenario,
  builtInScenarioText,
  formatScenario,
  parseScenario,
  requireScenario,
  SIMULATOR_ERRORS,
  SimulatorError,
} from "@lienthong/simulator";

/** Findings as `line path code`, with the remedy where a test is about it. */
function short(findings: readonly Finding[]): string[] {
  return findings.map(({ line, path, code }) => `${line ?? "?"} ${path} ${code}`);
}

describe("built-in scenario tay-ninh-2017", () => {
  const scenario = builtInScenario("tay-ninh-2017");

  test("has no finding at all", () => {
    expect(parseScenario(builtInScenarioText("tay-ninh-2017")).findings).toEqual([]);
    expect(BUILT_IN_SCENARIOS).toContain("tay-ninh-2017");
  });

  test("leaves 21 named communes of all nine districts outside, labelled as assumed", () => {
    const { outside } = scenario.adoption;
    expect(new Set(outside).size).toBe(21);
    expect(outside.every((id) => scenario.hierarchy.require(id).level === "commune")).toBe(true);
    expect(new Set(outside.map((id) => scenario.hierarchy.require(id).parent)).size).toBe(9);
    const parameter = scenario.parameters.find(({ path }) => path === "adoption.outside");
    expect(parameter?.basis).toBe("assumed");
    expect(parameter?.note).toMatch(/OURS/);
  });

  test("every parameter has a basis, a unit where it is a number, and a meaning in both languages", () => {
    expect(scenario.parameters.length).toBeGreaterThan(80);
    for (const { path, value, unit, meaning, basis } of scenario.parameters) {
      expect([path, ["observed", "law", "assumed"].includes(basis)]).toEqual([path, true]);
      expect([path, meaning.en !== path && meaning.vi !== path]).toEqual([path, true]);
      if (typeof value === "number") expect([path, typeof unit]).toEqual([path, "string"]);
    }
  });

  test("what is observed says where", () => {
    for (const { path, basis, source } of scenario.parameters)
      if (basis === "observed") expect([path, source === undefined]).toEqual([path, false]);
  });

  test("names the calibrated parameter, its definition and its target", () => {
    expect(scenario.calibrated).toMatchObject({
      parameter: "habits.senderPaper",
      definition: "interlink.delivery",
      target: 0.817,
      basis: "assumed",
    });
  });
});

describe("formatScenario", () => {
  test("writes what reads back as the same scenario, and the same bytes again", () => {
    for (const text of [
      builtInScenarioText("tay-ninh-2017"),
      "extends: tay-ninh-2017\nname: other\nhabits: { senderPaper: { value: 0.4, basis: law, note: 'x: y # z' } }\n",
    ]) {
      const scenario = requireScenario(text);
      const written = formatScenario(scenario);
      const again = requireScenario(written);
      expect(again.parameters).toEqual(scenario.parameters);
      expect({ ...again, hierarchy: again.hierarchy.units }).toEqual({
        ...scenario,
        hierarchy: scenario.hierarchy.units,
      });
      expect(formatScenario(again)).toBe(written);
    }
  });

  test("keeps the units of a file inside, so that a run directory needs nothing else", () => {
    const csv =
      "organ_id,name,level,parent_organ_id,gso_code\n000.00.00.H53,UBND tỉnh,province,,\n000.00.01.H53,Văn phòng,department,000.00.00.H53,\n000.00.02.H53,Sở Công Thương,department,000.00.00.H53,\n";
    const scenario = requireScenario(
      'extends: tay-ninh-2017\nunits: { file: my.csv, office: "000.00.01.H53" }\nadoption: { outside: [] }\n',
      { file: "/somewhere/mine.yaml", readFile: (path) => (path.endsWith("somewhere/my.csv") ? csv : "") },
    );
    expect(scenario.hierarchy.size).toBe(3);
    const again = requireScenario(formatScenario(scenario));
    expect(again.hierarchy.units).toEqual(scenario.hierarchy.units);
  });
});

describe("extends", () => {
  test("says only what differs; the rest comes from the base with its evidence", () => {
    const scenario = requireScenario("extends: tay-ninh-2017\nname: mine\nhabits:\n  senderPaper: 0.5\n");
    expect(scenario.name).toBe("mine");
    expect(scenario.habits.senderPaper).toBe(0.5);
    expect(scenario.habits.paperParallel).toBe(0.3);
    const base = builtInScenario("tay-ninh-2017");
    expect(scenario.parameters.find(({ path }) => path === "adoption.commune")).toEqual(
      base.parameters.find(({ path }) => path === "adoption.commune"),
    );
    const own = scenario.parameters.find(({ path }) => path === "habits.senderPaper");
    expect(own).toMatchObject({ value: 0.5, basis: "assumed", unit: "share" });
    expect(own?.note).toBeUndefined();
  });

  test("the kinds' weights are replaced as a whole", () => {
    const scenario = requireScenario("extends: tay-ninh-2017\nkinds:\n  weights: { CV: 1, TB: 1 }\n");
    expect(scenario.kinds.weights).toEqual({ CV: 1, TB: 1 });
  });

  test("an unknown base is named", () => {
    const { scenario, findings } = parseScenario("extends: tay-ninh-2071\n");
    expect(scenario).toBeUndefined();
    expect(findings[0]).toMatchObject({ code: "SCENARIO_EXTENDS", line: 1, remedy: 'Did you mean "tay-ninh-2017"?' });
  });
});

describe("bad scenarios: all problems at once, each with its place and its remedy", () => {
  test("unknown keys with what was meant, impossible shares, wrong types", () => {
    const { scenario, findings } = parseScenario(
      [
        "extends: tay-ninh-2017",
        "adoptoin: { commune: 0.5 }",
        "habits:",
        "  senderPapr: 0.1",
        "  recipientPaper: 78",
        '  paperParallel: "30%"',
        "defects:",
        "  unsigned: { value: 0.1, bases: assumed }",
        "  incomplete: { value: 0.1, basis: guessed }",
        "staff:",
        "  clerks: { district: 1.5 }",
      ].join("\n"),
    );
    expect(scenario).toBeUndefined();
    expect(short(findings)).toEqual([
      "2 adoptoin SCENARIO_KEY_UNKNOWN",
      "4 habits.senderPapr SCENARIO_KEY_UNKNOWN",
      "5 habits.recipientPaper SCENARIO_RANGE",
      "6 habits.paperParallel SCENARIO_TYPE",
      "8 defects.unsigned.bases SCENARIO_KEY_UNKNOWN",
      "9 defects.incomplete.basis SCENARIO_TYPE",
      "11 staff.clerks.district SCENARIO_TYPE",
    ]);
    expect(findings.map(({ remedy }) => remedy)).toEqual([
      'Did you mean "adoption"?',
      'Did you mean "senderPaper"?',
      "Write 78 % as 0.78.",
      "Write 78 % as 0.78, without quotes.",
      'Did you mean "basis"?',
      expect.any(String),
      "Give such a value.",
    ]);
    expect(findings[2]).toMatchObject({ value: "78", column: 3 });
    expect(findings[2]?.message).toMatch(/a share from 0 to 1/);
  });

  test("empty periods, dates that do not exist, kinds and units nobody knows", () => {
    const { scenario, findings } = parseScenario(
      [
        "extends: tay-ninh-2017",
        'period: { from: "2017-07-01", to: "2017-06-30" }',
        "kinds:",
        "  weights: { CV: 1, XX: 1 }",
        "units: { builtIn: tay-ninh-2017, office: 000.00.01.H35 }",
        "adoption:",
        "  commune: 0.99",
        "  outside:",
        '    - "000.23.32.H53"',
        '    - "000.99.32.H53"',
        '    - "000.23.32.H53"',
      ].join("\n"),
    );
    expect(scenario).toBeUndefined();
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(short(errors)).toEqual([
      "2 period.to SCENARIO_PERIOD_EMPTY",
      "4 kinds.weights.XX SCENARIO_KIND_UNKNOWN",
      "5 units.office SCENARIO_UNIT_UNKNOWN",
      "10 adoption.outside.1 SCENARIO_UNIT_UNKNOWN",
      "11 adoption.outside.2 SCENARIO_ADOPTION",
    ]);
    expect(errors[2]?.remedy).toBe('Did you mean "000.00.01.H53"?');
    expect(short(parseScenario('extends: tay-ninh-2017\nperiod: { from: "2017-02-30", to: "x" }').findings)).toEqual([
      "2 period.from SCENARIO_DATE",
      "2 period.to SCENARIO_DATE",
    ]);
  });

  test("a unit file that is missing, and one with errors: each with the line in that file", () => {
    const text = "extends: tay-ninh-2017\nunits:\n  file: my.csv\n";
    expect(short(parseScenario(text, { file: "/nowhere/mine.yaml" }).findings)).toEqual([
      "3 units.file SCENARIO_UNIT_FILE",
    ]);
    const { scenario, findings } = parseScenario(text, {
      readFile: () =>
        "organ_id,name,level,parent_organ_id,gso_code\nA,UBND tỉnh,province,,\nB,Sở,departmnt,A,\nC,Xã,commune,D,\n",
    });
    expect(scenario).toBeUndefined();
    const messages = findings.filter(({ severity }) => severity === "error").map(({ message }) => message);
    expect(messages.some((message) => message.startsWith("my.csv:3"))).toBe(true);
    expect(messages.some((message) => message.startsWith("my.csv:4"))).toBe(true);
    expect(findings.every(({ path, line }) => path === "units.file" && line === 3)).toBe(true);
  });

  test("a list of unconnected bodies that belongs to other units is one finding, not one per body", () => {
    const csv = "organ_id,name,level,parent_organ_id,gso_code\nA,UBND tỉnh,province,,\nB,Sở,department,A,\n";
    const { findings } = parseScenario("extends: tay-ninh-2017\nunits: { file: my.csv }\n", { readFile: () => csv });
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "SCENARIO_UNIT_UNKNOWN", path: "adoption.outside" },
    ]);
  });

  test("shares that exclude each other and add up to more than 1; ways without weight", () => {
    const { findings } = parseScenario(
      "extends: tay-ninh-2017\nreturns: { wrongRecipient: 0.6, other: 0.5 }\nurgency: { normal: 0, urgent: 0, veryUrgent: 0, express: 0 }\n",
    );
    expect(short(findings)).toEqual(["2 returns SCENARIO_SUM", "3 urgency SCENARIO_SUM"]);
  });

  test("a share that contradicts the named list is a warning that says what happens", () => {
    const { scenario, findings } = parseScenario("extends: tay-ninh-2017\nadoption: { commune: 0.9 }\n");
    expect(scenario).toBeDefined();
    expect(findings).toMatchObject([{ code: "SCENARIO_ADOPTION", severity: "warning", line: 2 }]);
  });

  test("what is missing in a scenario that extends nothing is told with what it has to be", () => {
    const { findings } = parseScenario("name: empty\n");
    expect(findings.length).toBeGreaterThan(10);
    expect(findings.every(({ code }) => code === "SCENARIO_KEY_MISSING")).toBe(true);
    expect(findings[0]?.remedy).toMatch(/extends: tay-ninh-2017/);
  });

  test.each([
    ["a: [1", "SCENARIO_YAML"],
    ["name: a\nname: b\n", "SCENARIO_YAML"],
    ["just text", "SCENARIO_TYPE"],
    ["", "SCENARIO_TYPE"],
    ["- 1\n- 2\n", "SCENARIO_TYPE"],
    [
      `a: &a [1,1,1,1,1,1,1,1,1]\n${"bcdefghi"
        .split("")
        .map(
          (key, index) =>
            `${key}: &${key} [${Array(9)
              .fill(`*${"abcdefgh"[index] ?? "a"}`)
              .join(",")}]`,
        )
        .join("\n")}\n`,
      "SCENARIO_YAML",
    ],
  ])("text that is no scenario (%#) gives a finding, not an exception", (text, code) => {
    const { scenario, findings } = parseScenario(text);
    expect(scenario).toBeUndefined();
    expect(findings[0]).toMatchObject({ code, severity: "error" });
    expect(findings[0]?.line).toBeGreaterThan(0);
  });

  test("requireScenario and builtInScenario throw catalogued errors", () => {
    expect(() => requireScenario("extends: tay-ninh-2017\nhabits: { x: 1 }")).toThrow(SimulatorError);
    expect(() => builtInScenario("tay-ninh")).toThrow(/no built-in scenario "tay-ninh"/);
    for (const [code, { meaning, cure }] of Object.entries(SIMULATOR_ERRORS)) {
      expect(code).toMatch(/^SIMULATOR_/);
      for (const text of [meaning, cure]) expect(text.en !== "" && text.vi === text.vi.normalize("NFC")).toBe(true);
    }
  });
});
