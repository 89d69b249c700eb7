import { describe, expect, test } from "@jest/globals";
import {
  LOSS_CAUSES,
  validateExchangeEvent,
  vietnamTime,
  weekday,
  dayNumber,
  type ExchangeEvent,
} from "@lienthong/model";
import { requireScenario, simulate, type Scenario } from "@lienthong/simulator";

/** The baseline with a tenth of its documents, and whatever a test changes. */
function small(changes = ""): Scenario {
  return requireScenario(`extends: tay-ninh-2017\ntraffic: { intensity: 0.02 }\n${changes}`);
}

const NO_LOSSES = [
  "habits: { senderPaper: 0, recipientPaper: 0, lateSending: 0 }",
  "defects: { unsigned: 0, certificateInvalid: 0, signatureBroken: 0, incomplete: 0 }",
  "failures: { recipientUnknown: 0, refusedByAxis: 0, undelivered: 0 }",
  "returns: { wrongRecipient: 0, duplicate: 0, other: 0 }",
].join("\n");

async function eventsOf(scenario: Scenario, seed = 1): Promise<ExchangeEvent[]> {
  const events: ExchangeEvent[] = [];
  await simulate(scenario, { seed, onEvent: (event) => events.push(event) });
  return events;
}

let baseline: Promise<ExchangeEvent[]> | undefined;

/** The events of the small baseline, simulated once for all tests that only look. */
function baselineEvents(): Promise<ExchangeEvent[]> {
  baseline ??= eventsOf(small());
  return baseline;
}

/** Whether a share is what it should be: four standard errors, a false alarm in 16,000 seeds. */
function expectShare(count: number, of: number, share: number): void {
  const error = Math.sqrt((share * (1 - share)) / of);
  expect(Math.abs(count / of - share)).toBeLessThan(4 * error + 1e-9);
}

describe("what is told", () => {
  test("every event is valid, in the order of time, and begins with the registration of all 123 units", async () => {
    const events = await baselineEvents();
    expect(events.slice(0, 123).every(({ type }) => type === "unit.registered")).toBe(true);
    // One expectation for all events: a hundred thousand of them would cost seconds.
    let last = 0;
    const wrong = events.filter((event) => {
      const before = last;
      last = event.time;
      return event.time < before || validateExchangeEvent(event).length > 0;
    });
    expect(wrong).toEqual([]);
    expect(vietnamTime(last).year).toBe(2017);
    expect(vietnamTime(last).month).toBeLessThanOrEqual(6);
  });

  test("documents are signed in office hours on working days, and nothing but systems acts at night", async () => {
    const atRest = (await baselineEvents()).filter((event) => {
      const times =
        event.type === "document.issued"
          ? [event.signedAt ?? 0, event.time]
          : event.type === "status.sent" && event.code !== "01"
            ? [event.time]
            : [];
      return times.some((time) => {
        const { hour } = vietnamTime(time);
        return hour < 7 || hour > 17 || ![1, 2, 3, 4, 5].includes(weekday(dayNumber(time)));
      });
    });
    expect(atRest).toEqual([]);
  });

  test("numbers run from 1 without gaps per body and kind; ids are unique", async () => {
    const last = new Map<string, number>();
    const ids = new Set<string>();
    for (const event of await baselineEvents()) {
      if (event.type !== "document.issued") continue;
      const series = `${event.sender} ${event.kind}`;
      const number = Number(event.code.split("/")[0]);
      expect(number).toBe((last.get(series) ?? 0) + 1);
      last.set(series, number);
      ids.add(event.document);
    }
    expect(ids.size).toBe([...last.values()].reduce((sum, count) => sum + count, 0));
  });

  test("the sender learns of a status at two in the morning, not when it is sent", async () => {
    const early = (await baselineEvents()).filter((event) => {
      if (event.type !== "status.sent") return false;
      const { hour, minute, second } = vietnamTime(event.knownAt ?? 0);
      return (event.knownAt ?? 0) < event.time || hour !== 2 || minute !== 0 || second !== 0;
    });
    expect(early).toEqual([]);
  });
});

describe("shares follow the scenario", () => {
  test("kinds, urgency, paper in parallel, personal signatures and defects", async () => {
    const scenario = requireScenario(
      "extends: tay-ninh-2017\ntraffic: { intensity: 0.05 }\nadoption: { commune: 1, outside: [] }\nhabits: { senderPaper: 0.2 }\n",
    );
    const documents = (await eventsOf(scenario)).filter((event) => event.type === "document.issued");
    const { length } = documents;
    const total = Object.values(scenario.kinds.weights).reduce((sum, weight) => sum + weight, 0);
    for (const [kind, weight] of Object.entries(scenario.kinds.weights))
      expectShare(documents.filter((event) => event.kind === kind).length, length, weight / total);
    expectShare(documents.filter(({ urgency }) => urgency === 0).length, length, scenario.urgency.normal);
    const electronic = documents.filter(({ carrier }) => carrier !== "paper");
    expectShare(electronic.filter(({ carrier }) => carrier === "both").length, electronic.length, 0.3);
    expectShare(electronic.filter(({ signed }) => signed === "none").length, electronic.length, 0.012);
    const signed = electronic.filter(({ signed: by }) => by !== "none");
    expectShare(signed.filter(({ signed: by }) => by === "both").length, signed.length, 0.2);
    expectShare(signed.filter(({ signedName }) => signedName === true).length, signed.length, 0.9);
  });

  test("volumes by level: as many documents as the yearly volumes give for the working time of the half year", async () => {
    const documents = (await baselineEvents()).filter((event) => event.type === "document.issued");
    const by = (pattern: RegExp) => documents.filter(({ sender }) => pattern.test(sender)).length;
    const office = by(/^000\.00\.01\./);
    const departments = by(/^000\.00\.(?:0[2-9]|1\d)\./);
    const districts = by(/^000\.00\.3\d\./);
    const communes = by(/^000\.[2-9]\d\./);
    const expected = [39_982, 17 * 8962, 9 * 3263, 95 * 671];
    const sum = expected.reduce((total, volume) => total + volume, 0);
    [office, departments, districts, communes].forEach((count, index) => {
      expectShare(count, documents.length, (expected[index] ?? 0) / sum);
    });
    // A half year with Tết holds between 45 and 52 % of the year's working hours.
    expect(documents.length / (sum * 0.02)).toBeGreaterThan(0.45);
    expect(documents.length / (sum * 0.02)).toBeLessThan(0.52);
  });

  test("about three recipients a document", async () => {
    const { traffic } = await simulate(small(), { seed: 3 });
    expect(traffic.deliveries / traffic.documents).toBeGreaterThan(2.6);
    expect(traffic.deliveries / traffic.documents).toBeLessThan(3.4);
  });
});

describe("extremes", () => {
  test("nobody connected: nothing is interlinked, and every loss is a missing connection", async () => {
    const { metrics } = await simulate(small("adoption: { department: 0, district: 0, commune: 0 }"), { seed: 1 });
    expect(metrics.rates["interlink.delivery"].value).toBe(0);
    expect(metrics.losses.map(({ cause }) => cause)).toEqual(["both-unconnected"]);
  });

  test("everybody connected and nothing goes wrong: everything is interlinked", async () => {
    const scenario = small(`adoption: { commune: 1, outside: [] }\n${NO_LOSSES}`);
    const { metrics } = await simulate(scenario, { seed: 1 });
    expect(metrics.rates["interlink.delivery"].value).toBe(1);
    expect(metrics.losses).toEqual([]);
  });

  test("with no other loss, the rate is the share of deliveries between connected ends", async () => {
    const { metrics } = await simulate(small(NO_LOSSES), { seed: 1 });
    const lost = metrics.losses.reduce((sum, { share }) => sum + share, 0);
    expect(metrics.losses.map(({ cause }) => cause).sort()).toEqual([
      "both-unconnected",
      "recipient-unconnected",
      "sender-unconnected",
    ]);
    expect((metrics.rates["interlink.delivery"].value ?? 0) + lost).toBeCloseTo(1, 12);
    expect(metrics.rates["connected.units"].numerator).toBe(101);
  });

  test("no traffic: an empty log and no rate", async () => {
    const { metrics, balance } = await simulate(requireScenario("extends: tay-ninh-2017\ntraffic: { intensity: 0 }"), {
      seed: 1,
    });
    expect(metrics.rates["interlink.delivery"].value).toBeNull();
    expect(balance.documents).toBe(0);
  });
});

describe("books", () => {
  test("issued = delivered + paper + failed + returned + still open; the metrics count the same", async () => {
    const { balance, metrics } = await simulate(small(), { seed: 5 });
    const { deliveries, delivered, paper, failed, returned, onTheWay, unsent } = balance;
    expect(delivered + paper + failed + returned + onTheWay + unsent).toBe(deliveries);
    expect(metrics.deliveries.total).toBe(deliveries);
    expect(metrics.deliveries.returned).toBe(returned);
    expect(metrics.deliveries.interlinked).toBe(delivered);
    expect(metrics.findings).toEqual([]);
  });

  test("every decided cause of the scenario occurs, and no other", async () => {
    const { metrics } = await simulate(requireScenario("extends: tay-ninh-2017\ntraffic: { intensity: 0.05 }"), {
      seed: 5,
    });
    const absent = ["kind-on-paper", "unexplained"];
    expect(metrics.losses.map(({ cause }) => cause).sort()).toEqual(
      Object.keys(LOSS_CAUSES)
        .filter((cause) => !absent.includes(cause))
        .sort(),
    );
  });

  test("an impossible seed or share is refused", async () => {
    await expect(simulate(small(), { seed: -1 })).rejects.toMatchObject({ code: "SIMULATOR_OPTIONS" });
    await expect(simulate(small(), { seed: 1, materialise: { share: 2 } })).rejects.toMatchObject({
      code: "SIMULATOR_OPTIONS",
    });
  });
});

describe("common random numbers", () => {
  test("a changed habit of recipients leaves every signing, kind and recipient as it was", async () => {
    // Not the moments of issuing: clerks who take in less have more time for what goes out.
    const documents = async (changes: string) =>
      (await eventsOf(small(changes)))
        .filter((event) => event.type === "document.issued")
        .map(({ sender, kind, recipients, signedAt }) => `${signedAt ?? 0} ${sender} ${kind} ${recipients.join()}`)
        .sort();
    expect(await documents("habits: { recipientPaper: 0.5 }")).toEqual(await documents(""));
  });

  test("more habit of paper only takes away: nothing is interlinked that was not before", async () => {
    const interlinked = async (share: number) => {
      const { metrics } = await simulate(small(`habits: { senderPaper: ${share} }`), { seed: 2 });
      return metrics.deliveries.interlinked;
    };
    const counts = [await interlinked(0), await interlinked(0.1), await interlinked(0.3)];
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});

describe("interruption", () => {
  test("an aborted run gives what was reached, balanced and marked partial", async () => {
    const controller = new AbortController();
    let seen = 0;
    const result = await simulate(requireScenario("extends: tay-ninh-2017\ntraffic: { intensity: 0.05 }"), {
      seed: 1,
      signal: controller.signal,
      onProgress: ({ done }) => {
        seen = done;
        if (done > 0) controller.abort();
      },
    });
    expect(result.partial).toBe(true);
    expect(result.summary.partial).toBe(true);
    expect(seen).toBeGreaterThan(0);
    expect(seen).toBeLessThan(1);
    const { deliveries, delivered, paper, failed, returned, onTheWay, unsent } = result.balance;
    expect(deliveries).toBeGreaterThan(0);
    expect(delivered + paper + failed + returned + onTheWay + unsent).toBe(deliveries);
  });

  test("a signal aborted beforehand gives an empty partial result", async () => {
    const result = await simulate(small(), { seed: 1, signal: AbortSignal.abort() });
    expect(result.partial).toBe(true);
    expect(result.balance.documents).toBe(0);
  });
});
