import { beforeAll, describe, expect, test } from "@jest/globals";
import { requireScenario, simulate } from "@lienthong/simulator";

/** What became of each delivery, by sender, moment of signing and recipient: none of them depends on the clerks. */
async function fates(change: string): Promise<Map<string, string>> {
  const scenario = requireScenario(`extends: tay-ninh-2017\ntraffic: { intensity: 0.01 }\n${change}`);
  const keys = new Map<string, string>();
  const all = new Map<string, string>();
  const set = (document: string, recipient: string, fate: string): void => {
    all.set(`${keys.get(document) ?? ""}>${recipient}`, fate);
  };
  await simulate(scenario, {
    seed: 5,
    onEvent: (event) => {
      if (event.type === "document.issued") {
        const { document, sender, signedAt = 0, kind, urgency } = event;
        keys.set(document, `${sender}|${signedAt}|${kind}|${urgency}`);
      } else if (event.type === "delivery.sent") set(event.document, event.recipient, event.cause ?? "sent");
      else if (event.type === "delivery.failed") set(event.document, event.recipient, event.cause);
      else if (event.type === "status.sent" && event.code !== "01")
        set(event.document, event.unit, event.cause ?? "accepted");
    },
  });
  return all;
}

let before = new Map<string, string>();
beforeAll(async () => {
  before = await fates("");
});

describe("common random numbers: another value of one parameter", () => {
  test.each<[string, string, readonly string[]]>([
    ["habits.senderPaper", "habits: { senderPaper: 0.2 }", ["sender-paper-habit"]],
    ["defects.unsigned", "defects: { unsigned: 0.1 }", ["unsigned"]],
    ["failures.recipientUnknown", "failures: { recipientUnknown: 0.1 }", ["recipient-unknown"]],
    ["returns.wrongRecipient", "returns: { wrongRecipient: 0.1 }", ["wrong-recipient"]],
  ])("%s changes deliveries only to what it stands for", async (_, change, causes) => {
    const after = await fates(change);
    const decided = (fate: string | undefined): boolean => fate !== undefined && fate !== "sent";
    const changed = [...before].filter(
      ([key, fate]) => decided(fate) && decided(after.get(key)) && after.get(key) !== fate,
    );
    expect(changed.length).toBeGreaterThan(20);
    expect([...new Set(changed.map(([key]) => after.get(key)))]).toEqual(causes);
  });

  test("shares keep their size wherever their places are: one that fills more than its place spills over", async () => {
    const all = [...(await fates("returns: { wrongRecipient: 0.7, duplicate: 0.1, other: 0.1 }")).values()];
    const share = (cause: string): number => {
      const judged = all.filter((fate) =>
        ["accepted", "wrong-recipient", "duplicate", "returned-other"].includes(fate),
      );
      return judged.filter((fate) => fate === cause).length / judged.length;
    };
    expect(share("wrong-recipient")).toBeCloseTo(0.7, 1);
    expect(share("duplicate")).toBeCloseTo(0.1, 1);
    expect(share("returned-other")).toBeCloseTo(0.1, 1);
    expect(share("accepted")).toBeCloseTo(0.1, 1);
  });
});
