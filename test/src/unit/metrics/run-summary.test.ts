import { expect, test } from "@jest/globals";
import { measure, METRICS_ERRORS, parseRunSummary, runSummary, type RunSummary } from "@lienthong/metrics";
import { isLienThongError } from "@lienthong/model";
import { LogBuilder } from "../../support/log-builder.js";

async function summary(): Promise<RunSummary> {
  const { events } = new LogBuilder()
    .unit("S1", "department")
    .unit("X1", "commune", false)
    .issue(0, "D1", "S1", ["X1"])
    .paper(1, "D1", "S1", "X1", "recipient-unconnected")
    .issue(2, "D2", "X1", ["S1"])
    .paper(3, "D2", "X1", "S1", "sender-paper-habit");
  return runSummary({
    metrics: await measure(events),
    scenario: "tay-ninh-2017",
    seed: 7,
    lossBasis: { "recipient-unconnected": "observed" },
    intervals: { "interlink.delivery": { low: 0, high: 0.1, level: 0.95, replications: 10 } },
  });
}

test("has the stable keys in a fixed order, and nothing of the machine", async () => {
  const made = await summary();
  expect(Object.keys(made).slice(0, 7)).toEqual([
    "version",
    "scenario",
    "seed",
    "partial",
    "period",
    "rates",
    "losses",
  ]);
  expect(made).toMatchObject({ version: 1, scenario: "tay-ninh-2017", seed: 7, partial: false });
  expect(made.rates["interlink.delivery"]).toEqual({
    value: 0,
    numerator: 0,
    denominator: 2,
    definition: "deliveries interlinked end to end",
    interval: { low: 0, high: 0.1, level: 0.95, replications: 10 },
  });
  expect(made.losses).toMatchObject([
    { cause: "recipient-unconnected", share: 0.5, basis: "observed", count: 1, stage: "not-sent" },
    { cause: "sender-paper-habit", share: 0.5, basis: "assumed", label: { vi: "bên gửi quen dùng văn bản giấy" } },
  ]);
  expect(made.verification).toEqual({ materialised: 0, agreed: 0, disagreed: 0 });
  expect(JSON.stringify(made)).toBe(JSON.stringify(await summary()));
});

test("of a log without scenario says so, and its losses are observed", async () => {
  const { events } = new LogBuilder()
    .unit("S1", "department")
    .unit("X1", "commune", false)
    .issue(0, "D1", "S1", ["X1"])
    .paper(1, "D1", "S1", "X1", "recipient-unconnected");
  const made = runSummary({ metrics: await measure(events) });
  expect(made).toMatchObject({ scenario: null, seed: null, losses: [{ basis: "observed" }] });
});

test("is read back as it was written", async () => {
  const made = await summary();
  expect(parseRunSummary(`${JSON.stringify(made, null, 2)}\n`)).toEqual(made);
});

test.each([
  ["not JSON", "{", "METRICS_SUMMARY_FORMAT"],
  ["a list", "[]", "METRICS_SUMMARY_FORMAT"],
  ["no version", "{}", "METRICS_SUMMARY_VERSION"],
  ["a later version", '{"version":2}', "METRICS_SUMMARY_VERSION"],
  ["a part missing", '{"version":1,"rates":{}}', "METRICS_SUMMARY_FORMAT"],
])("refuses %s with a catalogued code", (_name, text, code) => {
  let thrown: unknown;
  try {
    parseRunSummary(text);
  } catch (error) {
    thrown = error;
  }
  expect(isLienThongError(thrown) && thrown.code).toBe(code);
  expect(Object.keys(METRICS_ERRORS)).toContain(code);
});
