import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { EdxmlError, appendTrace, readMessage, validateMessage, writeMessage } from "@lienthong/edxml";
import fc from "fast-check";
import { exampleDocument, exampleStatus } from "../support/edxml-drafts.js";
import { sharedData } from "../support/shared-data.js";
import { xmlFragments } from "../support/xml-documents.js";
import { runs } from "../support/property-runs.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const folder = sharedData("edxml");
/** The samples where they are; our own messages always. Large ones would only make the same faults slower. */
const seeds: readonly Uint8Array[] = [
  writeMessage(exampleDocument),
  writeMessage(exampleStatus),
  ...(folder === undefined
    ? []
    : readdirSync(folder)
        .filter((name) => /\.(?:edxml|xml)$/.test(name))
        .map((name) => readFileSync(join(folder, name)))
        .filter((bytes) => bytes.length < 30_000)),
];

const mutation = fc.oneof(
  fc.record({ kind: fc.constant("byte" as const), at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 3 }) }),
  fc.record({
    kind: fc.constant("insert" as const),
    at: fc.nat(),
    bytes: fc.oneof(xmlFragments.map(utf8), fc.uint8Array({ maxLength: 8 })),
  }),
  fc.record({
    kind: fc.constant("remove" as const),
    at: fc.nat(),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 60 }),
  }),
  fc.record({ kind: fc.constant("move" as const), at: fc.nat(), bytes: fc.uint8Array({ minLength: 2, maxLength: 4 }) }),
);

function mutated(
  bytes: Uint8Array,
  { kind, at, bytes: change }: { kind: string; at: number; bytes: Uint8Array },
): Uint8Array {
  const place = at % (bytes.length + 1);
  const [head, tail] = [bytes.subarray(0, place), bytes.subarray(place)];
  if (kind === "byte") return Buffer.concat([head, change, tail.subarray(change.length)]);
  if (kind === "insert") return Buffer.concat([head, change, tail]);
  if (kind === "remove") return Buffer.concat([head, tail.subarray(change.length)]);
  // A piece of the message somewhere else: doubled, misplaced and half elements.
  const from = (at * 31) % bytes.length;
  return Buffer.concat([head, bytes.subarray(from, from + 40 * (change[0] ?? 1)), tail]);
}

test("mutated messages never make the reader, the validator or the splicer fail", () => {
  const started = performance.now();
  fc.assert(
    fc.property(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 4 }), (seed, changes) => {
      const bytes = changes.reduce(mutated, seed);
      const reading = readMessage(bytes);
      for (const { code, message } of reading.findings)
        expect([code, message]).toEqual([expect.any(String), expect.any(String)]);
      if (reading.kind === "unreadable") expect(reading.findings).not.toEqual([]);
      else validateMessage(reading.message);
      try {
        appendTrace(bytes, { timestamp: "2026/11/20 08:30:00" });
      } catch (error) {
        if (!(error instanceof EdxmlError)) throw error;
      }
    }),
    { numRuns: runs(500), seed: 21 },
  );
  expect(performance.now() - started).toBeLessThan(30_000);
});

test("arbitrary bytes are unreadable, never a failure", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(readMessage(bytes).kind).toBe("unreadable");
    }),
    { numRuns: runs(200), seed: 22 },
  );
});
