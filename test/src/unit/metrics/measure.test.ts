import { describe, expect, test } from "@jest/globals";
import { measure, METRIC_DEFINITIONS, type MetricKey, type MetricsResult } from "@lienthong/metrics";
import { vietnamMoment, type LossCause } from "@lienthong/model";
import { levelMatrixLog } from "../../support/level-matrix-log.js";
import { at, LogBuilder, MORNING } from "../../support/log-builder.js";

const log = (): LogBuilder =>
  new LogBuilder()
    .unit("S1", "department")
    .unit("H1", "district")
    .unit("X1", "commune")
    .unit("X2", "commune", false)
    .unit("T", "province", true, false);

const ratio = (result: MetricsResult, key: MetricKey): [number, number] => {
  const { numerator, denominator } = result.rates[key];
  return [numerator, denominator];
};

const lossCounts = (result: MetricsResult): Partial<Record<LossCause, number>> =>
  Object.fromEntries(result.losses.map(({ cause, count }) => [cause, count]));

describe("the headline rate", () => {
  test("counts what arrived, was not returned, and had both ends connected", async () => {
    const { events } = log()
      .issue(0, "D1", "S1", ["H1", "X1", "X2"])
      .paper(0, "D1", "S1", "X2", "recipient-unconnected")
      .deliver(1, "D1", "S1", "H1")
      .deliver(2, "D1", "S1", "X1")
      .status(3, "D1", "X1", "S1", "02", "unsigned")
      .issue(4, "D2", "X2", ["S1"], { carrier: "paper", kind: "CV" })
      .paper(4, "D2", "X2", "S1", "sender-unconnected");
    const result = await measure(events);
    expect(result.rates["interlink.delivery"]).toEqual({
      value: 0.25,
      numerator: 1,
      denominator: 4,
      definition: "deliveries interlinked end to end",
    });
    expect(result.losses).toEqual([
      { cause: "sender-unconnected", count: 1, share: 0.25 },
      { cause: "recipient-unconnected", count: 1, share: 0.25 },
      { cause: "unsigned", count: 1, share: 0.25 },
    ]);
    expect(ratio(result, "interlink.recipient")).toEqual([3, 4]);
    expect(ratio(result, "interlink.document.all")).toEqual([0, 2]);
    expect(ratio(result, "interlink.document.any")).toEqual([1, 2]);
    expect(ratio(result, "exchange.electronic")).toEqual([1, 2]);
    expect(ratio(result, "connected.units")).toEqual([3, 4]);
    expect(result.findings).toEqual([]);
  });

  test("leaves deliveries that are still on the way, or not sent yet, out of both numbers", async () => {
    const { events } = log()
      .issue(0, "D1", "S1", ["H1", "X1", "X2"])
      .deliver(1, "D1", "S1", "H1")
      .send(1, "D1", "S1", "X1")
      .issue(2, "D2", "S1", ["H1"])
      .deliver(2, "D2", "S1", "H1");
    const result = await measure(events);
    expect(ratio(result, "interlink.delivery")).toEqual([2, 2]);
    expect(result.deliveries).toMatchObject({ total: 4, decided: 2, onTheWay: 1, notSent: 1, lost: 0 });
    expect(result.documents).toEqual({ issued: 2, decided: 1, open: 1, withoutRecipients: 0 });
    expect(ratio(result, "interlink.document.all")).toEqual([1, 1]);
    expect(result.breakdown.byKind).toEqual([{ key: "TB", value: 1, numerator: 2, denominator: 2, open: 2 }]);
  });

  test("of nothing is null, never NaN", async () => {
    for (const events of [[], log().events]) {
      const result = await measure(events);
      expect(result.rates["interlink.delivery"]).toMatchObject({ value: null, numerator: 0, denominator: 0 });
      expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
      expect(result.losses).toEqual([]);
    }
    expect((await measure([])).period).toBeUndefined();
  });
});

describe("one delivery has one outcome:", () => {
  const one = async (build: (log: LogBuilder) => LogBuilder, sender = "S1", recipient = "H1"): Promise<unknown> => {
    const result = await measure(build(log().issue(0, "D", sender, [recipient])).events);
    const [loss] = result.losses;
    if (result.deliveries.decided === 0) return result.deliveries.onTheWay > 0 ? "on-the-way" : "not-sent";
    return loss?.cause ?? "interlinked";
  };

  test("a failure", async () => {
    expect(await one((l) => l.send(1, "D", "S1", "H1").fail(2, "D", "S1", "H1", "recipient-unknown"))).toBe(
      "recipient-unknown",
    );
  });
  test("a failure that an arrival contradicts", async () => {
    expect(
      await one((l) => l.send(1, "D", "S1", "H1").fail(2, "D", "S1", "H1", "undelivered").arrive(3, "D", "S1", "H1")),
    ).toBe("interlinked");
  });
  test("sent again after a failure", async () => {
    expect(
      await one((l) => l.send(1, "D", "S1", "H1").fail(2, "D", "S1", "H1", "undelivered").send(3, "D", "S1", "H1")),
    ).toBe("on-the-way");
  });
  test("paper after a failure: the failure is the cause", async () => {
    expect(
      await one((l) =>
        l
          .send(1, "D", "S1", "H1")
          .fail(2, "D", "S1", "H1", "message-refused")
          .paper(3, "D", "S1", "H1", "sender-paper-habit"),
      ),
    ).toBe("message-refused");
  });
  test("paper in parallel", async () => {
    expect(await one((l) => l.paper(1, "D", "S1", "H1", "sender-paper-habit").deliver(1, "D", "S1", "H1"))).toBe(
      "interlinked",
    );
  });
  test("returned, then sent again and kept", async () => {
    expect(
      await one((l) =>
        l.deliver(1, "D", "S1", "H1").status(3, "D", "H1", "S1", "02", "incomplete").deliver(4, "D", "S1", "H1"),
      ),
    ).toBe("interlinked");
  });
  test("returned without a cause", async () => {
    expect(await one((l) => l.deliver(1, "D", "S1", "H1").status(3, "D", "H1", "S1", "02"))).toBe("returned-other");
  });
  test("a refused second copy takes nothing from an accepted first", async () => {
    expect(
      await one((l) =>
        l
          .deliver(1, "D", "S1", "H1")
          .status(3, "D", "H1", "S1", "03")
          .deliver(4, "D", "S1", "H1")
          .status(6, "D", "H1", "S1", "02", "duplicate"),
      ),
    ).toBe("interlinked");
  });
  test("recalled after arrival", async () => {
    expect(
      await one((l) => l.deliver(1, "D", "S1", "H1").status(3, "D", "S1", "H1", "13").status(4, "D", "H1", "S1", "15")),
    ).toBe("interlinked");
  });
  test("arrived by a way that the log calls unconnected", async () => {
    expect(await one((l) => l.deliver(1, "D", "S1", "X2"), "S1", "X2")).toBe("recipient-unconnected");
  });
  test("connected when it arrived, unconnected later", async () => {
    expect(await one((l) => l.deliver(1, "D", "S1", "X1").connection(9, "X1", false), "S1", "X1")).toBe("interlinked");
  });
  test("on paper without a cause", async () => {
    expect(await one((l) => l.paper(1, "D", "S1", "H1"))).toBe("unexplained");
    expect(await one((l) => l.paper(1, "D", "X2", "S1"), "X2", "S1")).toBe("sender-unconnected");
    expect(await one((l) => l.unit("X3", "commune", false).paper(1, "D", "X2", "X3"), "X2", "X3")).toBe(
      "both-unconnected",
    );
  });
  test("a status proves the arrival that the log does not have", async () => {
    expect(await one((l) => l.send(1, "D", "S1", "H1").status(2, "D", "H1", "S1", "01"))).toBe("interlinked");
  });
});

describe("the other rates", () => {
  test("acceptance and return, on working time", async () => {
    const { events } = log()
      .issue(0, "D", "S1", ["H1", "X1", "T"])
      .deliver(1, "D", "S1", "H1")
      .deliver(1, "D", "S1", "X1")
      .deliver(1, "D", "S1", "T")
      .status(8, "D", "H1", "S1", "03")
      .status(8, "D", "H1", "S1", "03")
      .status(25, "D", "X1", "S1", "03")
      .status(3, "D", "T", "S1", "02", "wrong-recipient");
    const result = await measure(events);
    expect(ratio(result, "ack.rate")).toEqual([2, 3]);
    expect(ratio(result, "ack.onTime")).toEqual([1, 3]);
    expect(ratio(result, "return.rate")).toEqual([1, 3]);
  });

  test("what arrives after closing on Friday is in time on Monday", async () => {
    const friday = (vietnamMoment(2017, 3, 10, 18) - MORNING) / 3_600_000;
    const { events } = log()
      .issue(friday - 2, "D", "S1", ["H1"])
      .deliver(friday - 1, "D", "S1", "H1")
      .status(friday + 65, "D", "H1", "S1", "03");
    expect(ratio(await measure(events), "ack.onTime")).toEqual([1, 1]);
  });

  test("sending by the next working morning", async () => {
    const { events } = log()
      .issue(26, "D1", "S1", ["H1", "X1"], { signedAt: at(2) })
      .deliver(26, "D1", "S1", "H1")
      .deliver(26, "D1", "S1", "X1")
      .issue(26, "D2", "S1", ["H1", "X1"], { signedAt: at(2) })
      .deliver(26, "D2", "S1", "H1")
      .deliver(30, "D2", "S1", "X1")
      .issue(26, "D3", "S1", ["X2"], { signedAt: at(2) })
      .paper(90, "D3", "S1", "X2", "recipient-unconnected")
      .issue(26, "D4", "S1", ["H1"])
      .deliver(90, "D4", "S1", "H1");
    expect(ratio(await measure(events), "send.onTime")).toEqual([1, 2]);
  });

  test("finishing by the end of the due day", async () => {
    const due = vietnamMoment(2017, 3, 9);
    const build = (hour: number, more: object): Promise<MetricsResult> =>
      measure(
        log().issue(0, "D", "S1", ["H1"], more).deliver(1, "D", "S1", "H1").status(hour, "D", "H1", "S1", "06").events,
      );
    expect(ratio(await build(57, { due }), "process.onTime")).toEqual([1, 1]);
    expect(ratio(await build(65, { due }), "process.onTime")).toEqual([0, 1]);
    expect(ratio(await build(65, {}), "process.onTime")).toEqual([0, 0]);
  });

  test("signatures by verdict and by file name, over documents that went electronically", async () => {
    const { events } = log()
      .issue(0, "good", "S1", ["H1", "X1"], { signedName: true })
      .deliver(1, "good", "S1", "H1")
      .verify("good", "S1", "H1", "TOTAL-PASSED")
      .deliver(1, "good", "S1", "X1")
      .verify("good", "S1", "X1", "TOTAL-PASSED")
      .issue(0, "once-bad", "S1", ["H1", "X1"], { signedName: true, carrier: "both" })
      .deliver(1, "once-bad", "S1", "H1")
      .verify("once-bad", "S1", "H1", "TOTAL-PASSED")
      .deliver(1, "once-bad", "S1", "X1")
      .verify("once-bad", "S1", "X1", "TOTAL-FAILED")
      .issue(0, "unjudged", "S1", ["H1"])
      .deliver(1, "unjudged", "S1", "H1")
      .issue(0, "under-way", "S1", ["H1"])
      .send(1, "under-way", "S1", "H1")
      .issue(0, "paper", "S1", ["X2"])
      .paper(1, "paper", "S1", "X2", "recipient-unconnected");
    const result = await measure(events);
    expect(ratio(result, "signed.verified")).toEqual([1, 3]);
    expect(ratio(result, "signed.filename")).toEqual([2, 3]);
    expect(ratio(result, "exchange.electronic")).toEqual([4, 5]);
    expect(result.electronic).toEqual({ documents: 4, withPaper: 1, withoutVerdict: 1, onTheWay: 1 });
  });

  test("connected units at the end, counted ones only, by level", async () => {
    const result = await measure(log().connection(5, "X2", true).connection(6, "H1", false).events);
    expect(ratio(result, "connected.units")).toEqual([3, 4]);
    expect(result.units).toEqual({
      registered: 5,
      counted: 4,
      connected: 3,
      byLevel: [
        { level: "department", value: 1, numerator: 1, denominator: 1 },
        { level: "district", value: 0, numerator: 0, denominator: 1 },
        { level: "commune", value: 1, numerator: 2, denominator: 2 },
      ],
    });
  });

  test("real verdicts against decided ones", async () => {
    const real = { basis: "real" } as const;
    const { events } = log()
      .issue(0, "A", "S1", ["H1"])
      .deliver(1, "A", "S1", "H1")
      .verify("A", "S1", "H1", "TOTAL-PASSED")
      .verify("A", "S1", "H1", "TOTAL-FAILED", { ...real, decided: "TOTAL-FAILED" })
      .verify("A", "S1", "H1", "TOTAL-PASSED")
      .issue(0, "B", "S1", ["H1", "X1"])
      .deliver(1, "B", "S1", "H1")
      .deliver(1, "B", "S1", "X1")
      .verify("B", "S1", "H1", "TOTAL-PASSED", { ...real, decided: "TOTAL-PASSED" })
      .verify("B", "S1", "X1", "TOTAL-FAILED", { ...real, decided: "TOTAL-PASSED" })
      .issue(0, "C", "S1", ["H1"])
      .deliver(1, "C", "S1", "H1")
      .verify("C", "S1", "H1", "TOTAL-PASSED", real)
      .issue(0, "D", "S1", ["H1"])
      .deliver(1, "D", "S1", "H1")
      .verify("D", "S1", "H1", "TOTAL-PASSED");
    const { verification } = await measure(events);
    expect(verification).toEqual({
      materialised: 3,
      agreed: 1,
      disagreed: 1,
      disagreements: [{ document: "B", recipient: "X1", verdict: "TOTAL-FAILED", decided: "TOTAL-PASSED" }],
    });
  });

  test("every key has a definition in both languages", () => {
    for (const { name, formula, source } of Object.values(METRIC_DEFINITIONS)) {
      for (const text of [name, formula, source]) {
        expect(text.vi).toBe(text.vi.normalize("NFC"));
        expect(text.en.length * text.vi.length).toBeGreaterThan(0);
      }
    }
  });
});

describe("breakdowns", () => {
  test("by month and ISO week of issuing, in Vietnam", async () => {
    const hour = (year: number, month: number, day: number, h: number): number =>
      (vietnamMoment(year, month, day, h) - MORNING) / 3_600_000;
    const build = new LogBuilder().unit("S1", "department").unit("H1", "district");
    // 2017-01-01 was the Sunday of the last week of 2016; 02:00 in Vietnam is still the day before in UTC.
    for (const [name, when] of [
      ["A", hour(2017, 1, 1, 12)],
      ["B", hour(2017, 1, 2, 2)],
      ["C", hour(2017, 2, 1, 2)],
    ] as const) {
      build.issue(when, name, "S1", ["H1"]).deliver(when, name, "S1", "H1");
    }
    const { breakdown } = await measure(build.events);
    expect(breakdown.byWeek.map(({ key }) => key)).toEqual(["2016-W52", "2017-W01", "2017-W05"]);
    expect(breakdown.byMonth.map(({ key, denominator }) => [key, denominator])).toEqual([
      ["2017-01", 2],
      ["2017-02", 1],
    ]);
  });

  test("the worked matrix of levels gives the closed form's four numbers", async () => {
    const result = await measure(levelMatrixLog(20_000));
    const { byRecipientLevel, byLevelPair } = result.breakdown;
    expect(result.rates["interlink.delivery"].value).toBeCloseTo(0.817, 3);
    const [department, district, commune] = byRecipientLevel;
    expect(department?.value).toBeCloseTo(0.945, 3);
    expect(district?.value).toBeCloseTo(0.8988, 3);
    expect(Math.round((commune?.value ?? 0) * 1_000)).toBe(751);
    expect(byLevelPair).toHaveLength(9);
    expect(byLevelPair.reduce((sum, { numerator }) => sum + numerator, 0)).toBe(result.deliveries.interlinked);
    expect(result.findings).toEqual([]);
  });

  test("by unit, in counts", async () => {
    const { events } = log()
      .issue(0, "D", "S1", ["H1", "X2"])
      .deliver(1, "D", "S1", "H1")
      .paper(1, "D", "S1", "X2", "recipient-unconnected");
    const units = new Map((await measure(events)).breakdown.byUnit.map((unit) => [unit.unit, unit]));
    expect(units.get("S1")).toMatchObject({ sent: { interlinked: 1, decided: 2, open: 0 }, received: { decided: 0 } });
    expect(units.get("X2")).toMatchObject({ level: "commune", received: { interlinked: 0, decided: 1, open: 0 } });
  });
});

describe("loss counts", () => {
  test("keep their cause apart and add up exactly", async () => {
    const causes = ["undelivered", "message-refused", "undelivered", "recipient-unknown"] as const;
    const build = log();
    causes.forEach((cause, index) => {
      const name = `D${index}`;
      build
        .issue(index, name, "S1", ["H1"])
        .send(index, name, "S1", "H1")
        .fail(index + 1, name, "S1", "H1", cause);
    });
    const result = await measure(build.events);
    expect(lossCounts(result)).toEqual({ undelivered: 2, "message-refused": 1, "recipient-unknown": 1 });
    expect(result.losses[0]?.cause).toBe("undelivered");
  });
});
