import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { measure, runSummary, type Group, type MetricsResult } from "@lienthong/metrics";
import type { ExchangeEvent } from "@lienthong/model";
import { validEvent } from "../support/exchange-events.js";
import { runs } from "../support/property-runs.js";

const UNITS = ["000.00.12.H53", "000.01.13.H53", "H53"];
const DOCUMENTS = ["D1", "D2", "D3"];

/** Valid events about few documents and units, in any order: mostly nonsense as a sequence. */
const chaos = fc.array(
  fc.tuple(validEvent, fc.constantFrom(...DOCUMENTS), fc.constantFrom(...UNITS), fc.constantFrom(...UNITS), fc.nat(5)),
  { maxLength: 60 },
);

function squeeze(parts: readonly (readonly [ExchangeEvent, string, string, string, number])[]): ExchangeEvent[] {
  return parts.map(([event, document, one, other, hour]) => {
    const own: Record<string, unknown> = { ...event, time: 1_488_848_400_000 + hour * 3_600_000 };
    if ("document" in own) own.document = document;
    if ("sender" in own) own.sender = one;
    if ("recipient" in own) own.recipient = other;
    if ("unit" in own) own.unit = other;
    if ("to" in own) own.to = one;
    if ("recipients" in own) own.recipients = UNITS.slice(0, 1 + (hour % 3));
    return own as unknown as ExchangeEvent;
  });
}

function expectAddsUp(result: MetricsResult): void {
  const { numerator, denominator, value } = result.rates["interlink.delivery"];
  const lost = result.losses.reduce((sum, { count }) => sum + count, 0);
  expect(numerator + lost).toBe(denominator);
  const { total, decided, onTheWay, notSent } = result.deliveries;
  expect(decided + onTheWay + notSent).toBe(total);
  if (value !== null) {
    const shares = result.losses.reduce((sum, { share }) => sum + share, value);
    expect(Math.abs(shares - 1)).toBeLessThan(1e-12);
  }
  const { bySenderLevel, byRecipientLevel, byLevelPair, byKind, byMonth, byWeek } = result.breakdown;
  for (const groups of [bySenderLevel, byRecipientLevel, byLevelPair, byKind, byMonth, byWeek]) {
    const sum = (pick: (group: Group) => number): number => groups.reduce((all, group) => all + pick(group), 0);
    expect(sum((group) => group.numerator)).toBe(numerator);
    expect(sum((group) => group.denominator)).toBe(denominator);
    expect(sum((group) => group.open)).toBe(onTheWay + notSent);
  }
  for (const rate of Object.values(result.rates)) {
    expect(rate.numerator).toBeLessThanOrEqual(rate.denominator);
    expect(rate.value === null).toBe(rate.denominator === 0);
  }
  expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
}

test("counts add up and shares sum to 1, whatever the sequence", async () => {
  await fc.assert(
    fc.asyncProperty(chaos, async (parts) => {
      const result = await measure(squeeze(parts));
      expectAddsUp(result);
      const summary = runSummary({ metrics: result, scenario: "x", seed: 1 });
      expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    }),
    { numRuns: runs(250) },
  );
});

test("the order of events of one moment does not matter", async () => {
  const stories = fc.array(
    fc.tuple(fc.nat(2), fc.constantFrom("deliver", "return", "fail", "paper", "open"), fc.nat(3)),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(stories, fc.infiniteStream(fc.nat()), async (list, chance) => {
      const events: ExchangeEvent[] = UNITS.map((unit) => ({
        type: "unit.registered",
        time: 0,
        unit,
        name: unit,
        level: "commune",
        connected: true,
        counted: true,
      }));
      list.forEach(([recipientIndex, story, time], index) =>
        events.push(...tell(index, UNITS[recipientIndex] ?? "", story, time)),
      );
      const shuffled = events
        .map((event) => ({ event, key: Number(chance.next().value) }))
        .sort((a, b) => a.event.time - b.event.time || a.key - b.key)
        .map(({ event }) => event);
      const plain = await measure([...events].sort((a, b) => a.time - b.time));
      expect(await measure(shuffled)).toEqual(plain);
      expect(plain.findings).toEqual([]);
    }),
    { numRuns: runs(80) },
  );
});

function tell(index: number, recipient: string, story: string, time: number): ExchangeEvent[] {
  const sender = UNITS[0] ?? "";
  const ends = { document: `D${index}`, sender, recipient };
  const sent: ExchangeEvent = { type: "delivery.sent", time, ...ends, channel: "axis" };
  const events: ExchangeEvent[] = [
    {
      type: "document.issued",
      time,
      document: ends.document,
      sender,
      kind: "TB",
      code: "",
      urgency: 0,
      carrier: "electronic",
      signed: "both",
      recipients: [recipient],
    },
  ];
  const arrived: ExchangeEvent = { type: "delivery.arrived", time, ...ends, channel: "axis" };
  const status = { type: "status.sent", time, document: ends.document, unit: recipient, to: sender } as const;
  if (story === "paper") events.push({ ...sent, channel: "paper", cause: "kind-on-paper" });
  else events.push(sent);
  if (story === "fail") events.push({ type: "delivery.failed", time, ...ends, cause: "undelivered" });
  if (story === "deliver") events.push(arrived, { ...status, code: "01" }, { ...status, code: "03" });
  if (story === "return") events.push(arrived, { ...status, code: "02", cause: "incomplete" });
  return events;
}
