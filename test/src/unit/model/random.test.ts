import { describe, expect, test } from "@jest/globals";
import { RandomSource } from "@lienthong/model";

/** Standard scores of the mean and of the correlation of neighbours, for numbers that should be uniform in [0, 1). */
function scores(draws: readonly number[]): readonly [mean: number, neighbours: number] {
  let [sum, products] = [0, 0];
  draws.forEach((draw, index) => {
    sum += draw - 0.5;
    products += (draw - 0.5) * ((draws[index + 1] ?? 0.5) - 0.5);
  });
  return [sum / Math.sqrt(draws.length / 12), (products / Math.sqrt(draws.length)) * 12];
}

const unitId = (n: number): string => `000.${String(n % 100).padStart(2, "0")}.${String(n % 89).padStart(2, "0")}.H53`;

describe("streams of one seed", () => {
  test.each([
    ["neighbouring entities", (n: number) => new RandomSource(7).stream("traffic", n)],
    ["units", (n: number) => new RandomSource(7).stream("delay", unitId(n))],
    ["neighbouring seeds", (n: number) => new RandomSource(n).stream("traffic", "000.00.00.H53")],
    ["neighbouring replications", (n: number) => new RandomSource(7, n).stream("traffic", "000.00.00.H53")],
  ])("have first numbers that know nothing of each other: %s", (_name, stream) => {
    for (const score of scores(Array.from({ length: 5_000 }, (_, n) => stream(n).next()))) {
      expect(Math.abs(score)).toBeLessThan(4);
    }
  });

  test("two purposes of one unit know nothing of each other", () => {
    const [a, b] = [new RandomSource(1).stream("a", "x"), new RandomSource(1).stream("b", "x")];
    let products = 0;
    for (let n = 0; n < 20_000; n += 1) products += (a.next() - 0.5) * (b.next() - 0.5);
    expect(Math.abs((products / Math.sqrt(20_000)) * 12)).toBeLessThan(4);
  });

  test("are told apart whatever their names hold", () => {
    const names: readonly (readonly [string, string])[] = [
      ["a", "b|c"],
      ["a|b", "c"],
      ["a\\", "b|c"],
      ["a\\|b", "c"],
      ["a", "\\|b|c"],
      ["", "a|b|c"],
    ];
    const first = names.map(([purpose, entity]) => new RandomSource(1).stream(purpose, entity).state().join());
    expect(new Set(first).size).toBe(names.length);
  });

  test("go on from where they were", () => {
    const source = new RandomSource(3);
    const stream = source.stream("x");
    for (let n = 0; n < 10; n += 1) stream.next();
    const state = stream.state();
    const next = Array.from({ length: 5 }, () => stream.uint32());
    const again = source.stream("x");
    for (let n = 0; n < 20; n += 1) again.uint32();
    expect(again.state()).toEqual(state);
    expect(Array.from({ length: 5 }, () => again.uint32())).toEqual(next);
  });
});
