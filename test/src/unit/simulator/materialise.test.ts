import { describe, expect, test } from "@jest/globals";
import type { ExchangeEvent } from "@lienthong/model";
import { requireScenario, simulate, type Scenario } from "@lienthong/simulator";

/** A hundredth of the baseline in which everything that can go wrong goes wrong often. */
const ROUGH: Scenario = requireScenario(
  [
    "extends: tay-ninh-2017",
    "traffic: { intensity: 0.005 }",
    "defects: { unsigned: 0.1, certificateInvalid: 0.1, signatureBroken: 0.1, incomplete: 0.1 }",
    "failures: { recipientUnknown: 0.08, refusedByAxis: 0.08, undelivered: 0.08 }",
    "returns: { wrongRecipient: 0.1, duplicate: 0.1, other: 0.1 }",
  ].join("\n"),
);

async function run(materialise: number | { share: number }) {
  const events: ExchangeEvent[] = [];
  const result = await simulate(ROUGH, { seed: 4, materialise, onEvent: (event) => events.push(event) });
  return { result, events };
}

describe("materialised documents", () => {
  test("every real verdict and outcome is the decided one, and every defect occurs", async () => {
    const { result, events } = await run(60);
    expect(result.disagreements).toEqual([]);
    expect(result.materialised).toBe(60);
    expect(result.summary.verification).toEqual({ materialised: 60, agreed: 60, disagreed: 0 });
    const real = events.filter((event) => event.type === "document.verified" && event.basis === "real");
    const verdicts = new Set(real.map((event) => (event.type === "document.verified" ? event.reason : undefined)));
    expect([...verdicts].sort()).toEqual([
      "FORMAT_FAILURE",
      "HASH_FAILURE",
      "OUT_OF_BOUNDS_NO_POE",
      "SIGNED_DATA_NOT_FOUND",
      "SIG_CONSTRAINTS_FAILURE",
      undefined,
    ]);
    const chosen = new Set(real.map((event) => (event.type === "document.verified" ? event.document : "")));
    const fates = new Set<string>();
    for (const event of events) {
      if (event.type === "delivery.failed" && chosen.has(event.document)) fates.add(event.cause);
      if (event.type === "status.sent" && event.cause !== undefined && chosen.has(event.document))
        fates.add(event.cause);
    }
    expect([...fates].sort()).toEqual([
      "certificate-invalid",
      "duplicate",
      "incomplete",
      "message-refused",
      "recipient-unknown",
      "returned-other",
      "signature-broken",
      "undelivered",
      "unsigned",
      "wrong-recipient",
    ]);
  });

  test("materialising changes nothing but the basis of the verdicts", async () => {
    const plain = (events: readonly ExchangeEvent[]) =>
      events.map((event) =>
        event.type === "document.verified" ? { ...event, basis: "", decided: undefined, reason: undefined } : event,
      );
    const [none, some] = [await run(0), await run(12)];
    expect(plain(some.events)).toEqual(plain(none.events));
    expect(none.result.summary.verification.materialised).toBe(0);
    expect(some.result.summary.rates).toEqual(none.result.summary.rates);
  });

  test("a share is a share of the electronic documents", async () => {
    const { result } = await run({ share: 0.02 });
    const electronic = result.metrics.electronic.documents;
    expect(Math.abs(result.materialised - 0.02 * electronic)).toBeLessThanOrEqual(1);
  });

  test("in 2021, when the leader's own signature is required, documents carry both and are proved by those rules", async () => {
    const scenario = requireScenario(
      'extends: tay-ninh-2017\nperiod: { from: "2021-03-01", to: "2021-03-31" }\ntraffic: { intensity: 0.01 }\n',
    );
    const signed = new Set<string>();
    const { disagreements, summary } = await simulate(scenario, {
      seed: 1,
      materialise: 12,
      onEvent: (event) => {
        if (event.type === "document.issued" && event.carrier !== "paper") signed.add(event.signed);
      },
    });
    expect(disagreements).toEqual([]);
    const { materialised, agreed, disagreed } = summary.verification;
    // Of the twelve, one or two may be lost on all their ways: then no recipient judges them.
    expect(materialised).toBeGreaterThanOrEqual(10);
    expect([agreed, disagreed]).toEqual([materialised, 0]);
    expect([...signed].sort()).toEqual(["both", "none"]);
  });
});
