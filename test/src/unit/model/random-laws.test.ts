import { describe, expect, test } from "@jest/globals";
import { RandomSource, RandomStream } from "@lienthong/model";

const N = 30_000;

function moments(draw: () => number): { mean: number; sd: number } {
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < N; index += 1) {
    const value = draw();
    sum += value;
    squares += value * value;
  }
  const mean = sum / N;
  return { mean, sd: Math.sqrt(squares / N - mean * mean) };
}

/** Five standard errors: a correct generator fails one of these about once in a million seeds. */
const near = (mean: number, sd: number): { least: number; most: number } => ({
  least: mean - (5 * sd) / Math.sqrt(N),
  most: mean + (5 * sd) / Math.sqrt(N),
});

describe("RandomStream", () => {
  test("is xoshiro128**: the numbers of the authors' C code for the state 1, 2, 3, 4", () => {
    const stream = new RandomStream([1, 2, 3, 4]);
    // rotl(2 · 5, 7) · 9 = 11520, then by hand through the linear engine.
    expect([stream.uint32(), stream.uint32(), stream.uint32(), stream.uint32()]).toEqual([11520, 0, 5927040, 70819200]);
  });

  test("goes on from a kept state", () => {
    const stream = new RandomSource(2017).stream("traffic", "000.00.01.H53");
    stream.next();
    const copy = new RandomStream(stream.state());
    expect([copy.next(), copy.next()]).toEqual([stream.next(), stream.next()]);
  });

  test("never gets stuck at the all-zero state", () => {
    const stream = new RandomStream([0, 0, 0, 0]);
    expect(new Set([stream.next(), stream.next(), stream.next()]).size).toBe(3);
  });

  test.each<[string, (stream: RandomStream) => number, number, number]>([
    ["next", (stream) => stream.next(), 0.5, Math.sqrt(1 / 12)],
    ["exponential", (stream) => stream.exponential(3), 3, 3],
    ["normal", (stream) => stream.normal(), 0, 1],
    ["geometric", (stream) => stream.geometric(4), 4, Math.sqrt(12)],
    ["poisson, small mean", (stream) => stream.poisson(2.5), 2.5, Math.sqrt(2.5)],
    ["poisson, mean beyond one product", (stream) => stream.poisson(75), 75, Math.sqrt(75)],
    ["chance", (stream) => Number(stream.chance(0.22)), 0.22, Math.sqrt(0.22 * 0.78)],
    ["weighted", (stream) => stream.weighted([1, 0, 3]), 1.5, Math.sqrt(0.75)],
  ])("%s has the mean and deviation of its law", (name, draw, mean, sd) => {
    const stream = new RandomSource(7).stream(name);
    const seen = moments(() => draw(stream));
    const { least, most } = near(mean, sd);
    expect(seen.mean).toBeGreaterThan(least);
    expect(seen.mean).toBeLessThan(most);
    expect(Math.abs(seen.sd / sd - 1)).toBeLessThan(0.04);
  });

  test("edge cases: geometric of mean 1 is 1, no weight gives -1, int stays below its bound", () => {
    const stream = new RandomSource(1).stream("edges");
    expect(stream.geometric(1)).toBe(1);
    expect(stream.weighted([0, 0])).toBe(-1);
    expect(stream.weighted([])).toBe(-1);
    for (let index = 0; index < 1_000; index += 1) expect(stream.int(3)).toBeLessThan(3);
  });
});

describe("RandomSource", () => {
  test("streams of different purposes, entities, replications and seeds differ; the same key gives the same stream", () => {
    const first = (seed: number, replication: number, purpose: string, entity: string): number =>
      new RandomSource(seed, replication).stream(purpose, entity).next();
    const values = [
      first(1, 0, "a", "x"),
      first(1, 0, "a", "y"),
      first(1, 0, "b", "x"),
      first(1, 1, "a", "x"),
      first(2, 0, "a", "x"),
    ];
    expect(new Set(values).size).toBe(values.length);
    expect(first(1, 0, "a", "x")).toBe(values[0]);
  });

  test("first numbers of neighbouring streams look independent: uniform, without correlation", () => {
    const source = new RandomSource(2017);
    const values = Array.from({ length: 10_000 }, (_, index) => source.stream("document", index).next());
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / values.length));
    let product = 0;
    for (let index = 1; index < values.length; index += 1) {
      product += ((values[index] ?? 0) - 0.5) * ((values[index - 1] ?? 0) - 0.5);
    }
    expect(Math.abs((product / values.length) * 12)).toBeLessThan(5 / Math.sqrt(values.length));
    const buckets = new Array<number>(64).fill(0);
    for (const value of values) buckets[Math.floor(value * 64)] = (buckets[Math.floor(value * 64)] ?? 0) + 1;
    const expected = values.length / 64;
    const chiSquare = buckets.reduce((sum, count) => sum + ((count - expected) * (count - expected)) / expected, 0);
    // 63 degrees of freedom: above 130 about once in a million.
    expect(chiSquare).toBeLessThan(130);
  });
});
