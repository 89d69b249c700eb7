import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import {
  decodeEventLog,
  encodeEvent,
  encodeEventLog,
  encodeEventLogHeader,
  validateExchangeEvent,
  type EventLogHeader,
  type ExchangeEvent,
} from "@lienthong/model";
import { extendedEvent, mutatedEvent, validEvent } from "../support/exchange-events.js";
import { runs } from "../support/property-runs.js";

const schemaFile = createRequire(import.meta.url).resolve("@lienthong/model/schema/exchange-event-1.schema.json");
const valid = new Ajv2020({ strict: true, strictRequired: false, allErrors: false }).compile(
  JSON.parse(readFileSync(schemaFile, "utf8")) as object,
);

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of source) all.push(item);
  return all;
}

/** Bytes in pieces of the given lengths, over and over. */
function cut(bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let offset = 0, index = 0; offset < bytes.length; index += 1) {
    const length = lengths[index % lengths.length] ?? 1;
    pieces.push(bytes.subarray(offset, offset + length));
    offset += length;
  }
  return pieces;
}

test("the validator and the JSON schema accept the same events", () => {
  fc.assert(
    fc.property(validEvent, (event) => {
      expect(validateExchangeEvent(event)).toEqual([]);
      expect(valid(event)).toBe(true);
    }),
    { numRuns: runs(150) },
  );
});

test("the validator and the JSON schema refuse the same mutated events", () => {
  let refused = 0;
  fc.assert(
    fc.property(fc.oneof(mutatedEvent, fc.jsonValue()), (value) => {
      const findings = validateExchangeEvent(value, 7);
      expect(findings.length === 0).toBe(valid(value));
      for (const finding of findings) {
        expect(finding).toMatchObject({ line: 7, severity: "error" });
        expect((finding.value ?? "").length).toBeLessThanOrEqual(100);
      }
      if (findings.length > 0) refused += 1;
    }),
    { numRuns: runs(600) },
  );
  expect(refused).toBeGreaterThan(100);
});

test("decode(encode(x)) = x and encode(decode(bytes)) = bytes, wherever the bytes are cut", async () => {
  const logs = fc.array(extendedEvent, { maxLength: 8 });
  const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
  const producer = fc.option(fc.string({ unit: "binary" }), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(logs, lengths, producer, async (events, pieces, name) => {
      const text = (await collect(encodeEventLog(events, name ?? {}))).join("");
      const bytes = new TextEncoder().encode(text);
      let header: EventLogHeader | undefined;
      const read = await collect(decodeEventLog(cut(bytes, pieces), { onHeader: (first) => (header = first) }));
      expect(read).toEqual(events);
      expect((await collect(encodeEventLog(read, header))).join("")).toBe(text);
    }),
    { numRuns: runs(120) },
  );
});

test("text may be cut anywhere too, and the order in which an event was filled in does not matter", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(extendedEvent, { maxLength: 4 }),
      fc.integer({ min: 1, max: 9 }),
      async (events, step) => {
        const text = (await collect(encodeEventLog(events))).join("");
        const pieces: string[] = [];
        for (let offset = 0; offset < text.length; offset += step) pieces.push(text.slice(offset, offset + step));
        expect(await collect(decodeEventLog(pieces))).toEqual(events);
        for (const event of events) {
          const reversed = Object.fromEntries(Object.entries(event).reverse()) as unknown as ExchangeEvent;
          expect(encodeEvent(reversed)).toBe(encodeEvent(event));
        }
      },
    ),
    { numRuns: runs(60) },
  );
});

test("the header's own fields survive", () => {
  expect(encodeEventLogHeader({ zeta: 1, producer: "x", alpha: [2] })).toBe(
    '{"format":"lienthong.exchange-log","version":1,"producer":"x","alpha":[2],"zeta":1}',
  );
});
