import { expect, test } from "@jest/globals";
import { RandomSource, UuidSource } from "@lienthong/model";
import { validate, version } from "uuid";

const source = (now: () => number): UuidSource => new UuidSource({ now }, new RandomSource(7).stream("ids"));

test("ids are UUIDs of version 7 that carry the time of the clock", () => {
  const id = source(() => 0x0123456789ab).next();
  expect(validate(id)).toBe(true);
  expect(version(id)).toBe(7);
  expect(id.startsWith("01234567-89ab-7")).toBe(true);
});

test("text order is the order of making, within a millisecond and when the clock steps back", () => {
  const times = [1_000, 1_000, 1_000, 2_000, 1_500, 1_500, 3_000];
  let index = 0;
  const ids = source(() => times[index++] ?? 9_000);
  const made = Array.from({ length: times.length + 300 }, () => ids.next());
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});

test("the same clock and stream give the same ids", () => {
  const run = (): string[] => {
    const ids = source(() => 1_491_872_400_000);
    return [ids.next(), ids.next()];
  };
  expect(run()).toEqual(run());
});
