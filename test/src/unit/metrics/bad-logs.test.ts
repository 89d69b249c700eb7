import { describe, expect, test } from "@jest/globals";
import { measure, MetricsAccumulator } from "@lienthong/metrics";
import type { ExchangeEvent } from "@lienthong/model";
import { at, LogBuilder } from "../../support/log-builder.js";

const log = (): LogBuilder => new LogBuilder().unit("S1", "department").unit("H1", "district");

const findings = async (build: LogBuilder): Promise<string[]> => {
  const result = await measure(build.events);
  expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
  return result.findings.map(({ code }) => code);
};

describe("sequences that do not fit are counted as their facts say, and reported:", () => {
  test("an arrival that was not sent counts as arrived", async () => {
    const build = log().issue(0, "D", "S1", ["H1"]).arrive(1, "D", "S1", "H1");
    expect(await findings(build)).toEqual(["LOG_ARRIVAL_UNSENT"]);
    expect((await measure(build.events)).deliveries.interlinked).toBe(1);
  });

  test("units that nobody registered have an unknown level", async () => {
    const build = new LogBuilder().issue(0, "D", "A", ["B"]).deliver(1, "D", "A", "B");
    expect(await findings(build)).toEqual(["LOG_UNIT_UNKNOWN"]);
    const result = await measure(build.events);
    expect(result.findings[0]).toMatchObject({ severity: "warning", value: "A" });
    expect(result.findings[0]?.message).toMatch(/^2 × unit that is never registered/);
    expect(result.breakdown.byLevelPair).toMatchObject([{ key: "unknown>unknown", numerator: 1, denominator: 1 }]);
    expect(result.rates["interlink.recipient"]).toMatchObject({ numerator: 1, denominator: 1 });
  });

  test("a document issued twice is one document: the first", async () => {
    const build = log()
      .issue(0, "D", "S1", ["H1"], { kind: "TB" })
      .issue(1, "D", "S1", ["H1"], { kind: "CV" })
      .deliver(2, "D", "S1", "H1");
    expect(await findings(build)).toEqual(["LOG_DOCUMENT_TWICE"]);
    expect((await measure(build.events)).breakdown.byKind.map(({ key }) => key)).toEqual(["TB"]);
  });

  test("a document that is never issued is not counted", async () => {
    const build = log().deliver(1, "D", "S1", "H1").status(3, "D", "H1", "S1", "03");
    expect(await findings(build)).toEqual(["LOG_DOCUMENT_NOT_ISSUED"]);
    expect((await measure(build.events)).documents.issued).toBe(0);
  });

  test("a recipient named twice is one delivery", async () => {
    const build = log().issue(0, "D", "S1", ["H1", "H1"]).deliver(1, "D", "S1", "H1");
    expect(await findings(build)).toEqual(["LOG_RECIPIENT_TWICE"]);
    expect((await measure(build.events)).deliveries.total).toBe(1);
  });

  test("a delivery to somebody else counts", async () => {
    const build = log()
      .unit("X1", "commune")
      .issue(0, "D", "S1", ["H1"])
      .deliver(1, "D", "S1", "H1")
      .deliver(2, "D", "S1", "X1");
    expect(await findings(build)).toEqual(["LOG_NOT_ADDRESSED"]);
    expect((await measure(build.events)).deliveries.interlinked).toBe(2);
  });

  test("a status by a stranger does not", async () => {
    const build = log().issue(0, "D", "S1", ["H1"]).deliver(1, "D", "S1", "H1");
    build.status(2, "D", "X9", "S1", "03").status(2, "D", "H1", "X9", "02", "unsigned");
    expect(await findings(build)).toEqual(["LOG_UNIT_UNKNOWN", "LOG_STATUS_UNRELATED"]);
    const result = await measure(build.events);
    expect(result.deliveries).toMatchObject({ total: 1, interlinked: 1, accepted: 0, returned: 0 });
  });

  test("another sender", async () => {
    const build = log().unit("X1", "commune").issue(0, "D", "S1", ["H1"]).deliver(1, "D", "X1", "H1");
    expect(await findings(build)).toEqual(["LOG_SENDER_DIFFERS"]);
  });

  test("a unit registered twice, times that go back", async () => {
    const build = log().issue(3, "D", "S1", ["H1"]).deliver(1, "D", "S1", "H1").unit("H1", "district", false);
    expect(await findings(build)).toEqual(["LOG_OUT_OF_ORDER", "LOG_UNIT_TWICE"]);
  });

  test("no recipients", async () => {
    const result = await measure(log().issue(0, "D", "S1", []).events);
    expect(result.documents).toEqual({ issued: 1, decided: 0, open: 0, withoutRecipients: 1 });
  });

  test("events without a time or of an unknown type", () => {
    const accumulator = new MetricsAccumulator();
    accumulator.add({ type: "unit.connection", time: Number.NaN, unit: "A", connected: true });
    accumulator.add({ type: "delivery.lost", time: 1 } as unknown as ExchangeEvent);
    expect(accumulator.result().findings.map(({ code }) => code)).toEqual(["LOG_TIME_INVALID", "LOG_TYPE_UNKNOWN"]);
  });

  test("times far outside the calendar's table", async () => {
    const far = (253_402_300_799_999 - at(0)) / 3_600_000;
    const build = log()
      .issue(far, "D", "S1", ["H1"], { signedAt: 0 })
      .deliver(far - 2, "D", "S1", "H1");
    build.status(far - 1, "D", "H1", "S1", "03");
    expect((await measure(build.events)).rates["ack.onTime"].denominator).toBe(1);
  });
});

describe("an accumulator", () => {
  test("may be asked at any time", () => {
    const accumulator = new MetricsAccumulator();
    const { events } = log()
      .issue(0, "D", "S1", ["H1"])
      .deliver(1, "D", "S1", "H1")
      .status(3, "D", "H1", "S1", "02", "unsigned");
    const seen = events.map((event) => {
      accumulator.add(event);
      accumulator.result();
      const { interlinked, lost, notSent, onTheWay } = accumulator.result().deliveries;
      return { interlinked, lost, notSent, onTheWay };
    });
    expect(seen.slice(2)).toEqual([
      { interlinked: 0, lost: 0, notSent: 1, onTheWay: 0 },
      { interlinked: 0, lost: 0, notSent: 0, onTheWay: 1 },
      { interlinked: 1, lost: 0, notSent: 0, onTheWay: 0 },
      { interlinked: 0, lost: 1, notSent: 0, onTheWay: 0 },
    ]);
  });

  test("with a horizon forgets old documents and says what came too late", async () => {
    const build = log();
    for (let day = 0; day < 100; day += 1) {
      build.issue(day * 24, `D${day}`, "S1", ["H1"]).deliver(day * 24, `D${day}`, "S1", "H1");
    }
    const exact = await measure(build.events);
    const bounded = await measure(build.events, { horizon: 10 * 86_400_000 });
    expect(bounded).toEqual(exact);
    build.status(100 * 24, "D0", "H1", "S1", "02", "unsigned").status(100 * 24, "D99", "H1", "S1", "02", "unsigned");
    const late = await measure(build.events, { horizon: 10 * 86_400_000 });
    expect(late.deliveries.lost).toBe(1);
    expect(late.findings.map(({ code }) => code)).toEqual(["LOG_DOCUMENT_NOT_ISSUED"]);
  });

  test("ends when the caller aborts", async () => {
    const signal = AbortSignal.abort("enough");
    await expect(measure(log().events, { signal })).rejects.toBe("enough");
  });
});
