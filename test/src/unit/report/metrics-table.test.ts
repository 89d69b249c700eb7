import { beforeAll, describe, expect, test } from "@jest/globals";
import { METRIC_DEFINITIONS, measure, type MetricsResult } from "@lienthong/metrics";
import { GROUPINGS, renderMetricsTable } from "@lienthong/report";
import { levelMatrixLog } from "../../support/level-matrix-log.js";
import { LogBuilder } from "../../support/log-builder.js";

let result: MetricsResult;
beforeAll(async () => {
  result = await measure(levelMatrixLog(2_000));
});

const plain = { language: "en", colour: false } as const;

describe("the table of rates", () => {
  test("names every metric with numerator, denominator and value, then what was lost", () => {
    const text = renderMetricsTable(result, plain);
    for (const [key, { numerator, denominator }] of Object.entries(result.rates)) {
      const line = text.split("\n").find((candidate) => candidate.includes(`${key} `)) ?? "";
      expect(line).toContain(`${numerator.toLocaleString("en-US")} / ${denominator.toLocaleString("en-US")}`);
    }
    expect(text).toMatch(/interlink\.delivery .* 81\.\d%/);
    expect(text).toContain("Why interlink.delivery is not 100 %");
  });

  test("shows one metric alone", () => {
    const text = renderMetricsTable(result, { ...plain, metric: "connected.units" });
    expect(text).toContain("connected.units");
    expect(Object.keys(METRIC_DEFINITIONS).filter((key) => text.includes(`${key} `))).toEqual(["connected.units"]);
  });

  test.each(GROUPINGS)("by %s: the groups' counts add up to the headline's", (by) => {
    const text = renderMetricsTable(result, { ...plain, metric: "interlink.delivery", by });
    const blocks = text.split("interlink.delivery by ").slice(1);
    expect(blocks.length).toBe(by === "level" || by === "unit" ? 2 : 1);
    for (const block of blocks) {
      const counts = [...block.matchAll(/([\d,]+) \/ ([\d,]+)/g)].map(([, first = "", second = ""]) => [first, second]);
      const sum = [0, 1].map((place) =>
        counts.reduce((total, pair) => total + Number((pair[place] ?? "").replaceAll(",", "")), 0),
      );
      const { numerator, denominator } = result.rates["interlink.delivery"];
      expect(sum).toEqual([numerator, denominator]);
    }
  });

  test("lines up, whatever letters the names have, and speaks Vietnamese", () => {
    const lines = renderMetricsTable(result, { language: "vi", colour: false }).split("\n");
    const rows = lines.filter((line) => line.includes(" / ") && line.startsWith("  interlink"));
    expect(new Set(rows.map((line) => line.normalize("NFC").length)).size).toBe(1);
    expect(lines[0]).toBe("Tỷ lệ");
  });

  test("names of a log cannot command the terminal", async () => {
    const log = new LogBuilder().issue(0, "D\u001b[31m", "department-1", ["commune-1"], { kind: "T\u001b[2J" });
    const text = renderMetricsTable(await measure(log.events), { ...plain, by: "kind" });
    expect(text).not.toContain("\u001b");
  });
});
