import { describe, expect, test } from "@jest/globals";
import { RandomSource } from "@lienthong/model";
import { Kernel, Station } from "@lienthong/simulator";

/** Mean service time; the grid of milliseconds is then a millionth of it. */
const UNIT = 1_000_000;
/** Student's t for 20 replications, two-sided 99.9 %: a right program fails one check in a thousand seeds. */
const T_0_9995_19 = 3.883;
const REPLICATIONS = 20;

/** Mean wait in the queue per class of one replication of an M/M/c queue that begins empty, the first tenth cut. */
function waits(options: { load: number; servers: number; urgent: number; customers: number; replication: number }) {
  const { load, servers, urgent, customers, replication } = options;
  const source = new RandomSource(20170101, replication);
  const [gaps, works, classes] = [source.stream("gaps"), source.stream("works"), source.stream("classes")];
  const kernel = new Kernel(0);
  const entries: number[] = [];
  const service: number[] = [];
  const priority: number[] = [];
  const sums = [0, 0];
  const counts = [0, 0];
  const station = new Station(kernel, {
    servers,
    classes: 2,
    finished: (job) => {
      if (job < customers / 10) return;
      const own = priority[job] ?? 0;
      sums[own] = (sums[own] ?? 0) + kernel.now() - (entries[job] ?? 0) - (service[job] ?? 0);
      counts[own] = (counts[own] ?? 0) + 1;
    },
  });
  const arrival = kernel.handler((job) => {
    entries[job] = kernel.now();
    service[job] = Math.ceil(works.exponential(UNIT));
    priority[job] = classes.chance(urgent) ? 0 : 1;
    station.enter(job, service[job] ?? 0, priority[job]);
    if (job + 1 < customers) kernel.plan(kernel.now() + gaps.exponential(UNIT / (load * servers)), arrival, job + 1);
  });
  kernel.plan(0, arrival, 0);
  kernel.run(Infinity);
  const tally = station.tally();
  expect(tally).toMatchObject({ entered: customers, left: customers, waiting: 0, inService: 0 });
  expect(tally.presence).toBe(tally.sojourn);
  return [0, 1].map((own) => (sums[own] ?? 0) / Math.max(1, counts[own] ?? 0) / UNIT);
}

function estimate(values: readonly number[]): { mean: number; half: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, half: T_0_9995_19 * Math.sqrt(variance / values.length) };
}

function replications(options: { load: number; servers: number; urgent: number; customers: number }): number[][] {
  return Array.from({ length: REPLICATIONS }, (_, replication) => waits({ ...options, replication }));
}

/** Erlang's C: the probability of having to wait. */
function erlangC(servers: number, load: number): number {
  const offered = servers * load;
  let term = 1;
  let sum = 0;
  for (let index = 0; index < servers; index += 1) {
    sum += term;
    term *= offered / (index + 1);
  }
  const last = term / (1 - load);
  return last / (sum + last);
}

describe("station against closed forms", () => {
  test("M/M/1 at load 0.7: the mean wait is ρ/(μ − λ)", () => {
    const { mean, half } = estimate(
      replications({ load: 0.7, servers: 1, urgent: 0, customers: 12_000 }).map(([, normal]) => normal ?? 0),
    );
    const theory = 0.7 / 0.3;
    expect(half / theory).toBeLessThan(0.12);
    expect(Math.abs(mean - theory)).toBeLessThan(half);
  });

  test("M/M/3 at load 0.7: the mean wait is C/(cμ − λ)", () => {
    const { mean, half } = estimate(
      replications({ load: 0.7, servers: 3, urgent: 0, customers: 12_000 }).map(([, normal]) => normal ?? 0),
    );
    const theory = erlangC(3, 0.7) / (3 * 0.3);
    expect(half / theory).toBeLessThan(0.12);
    expect(Math.abs(mean - theory)).toBeLessThan(half);
  });

  test("M/M/2 with a fifth urgent at load 0.7: Cobham's waits of both classes", () => {
    const all = replications({ load: 0.7, servers: 2, urgent: 0.2, customers: 12_000 });
    const base = erlangC(2, 0.7) / 2;
    const urgent = { ...estimate(all.map(([first]) => first ?? 0)), theory: base / (1 - 0.14) };
    const normal = { ...estimate(all.map(([, second]) => second ?? 0)), theory: base / ((1 - 0.14) * (1 - 0.7)) };
    expect(urgent.theory).toBeCloseTo(0.33516, 4);
    expect(normal.theory).toBeCloseTo(1.11719, 4);
    for (const { mean, half, theory } of [urgent, normal]) {
      expect(half / theory).toBeLessThan(0.12);
      expect(Math.abs(mean - theory)).toBeLessThan(half);
    }
  });
});

describe("station with opening hours", () => {
  const HOUR = 3_600_000;
  /** Open from 8 to 10 of a day that begins at 0, every day. */
  const hours = {
    nextOpening: (time: number) => {
      const day = Math.floor(time / (24 * HOUR)) * 24 * HOUR;
      if (time < day + 8 * HOUR) return day + 8 * HOUR;
      return time < day + 10 * HOUR ? time : day + 32 * HOUR;
    },
    addWorkingTime: (time: number, work: number) => {
      let at = hours.nextOpening(time);
      for (let left = work; ;) {
        const close = Math.floor(at / (24 * HOUR)) * 24 * HOUR + 10 * HOUR;
        if (left <= close - at) return at + left;
        left -= close - at;
        at = hours.nextOpening(close);
      }
    },
  };

  test("work waits for the doors and goes on the next day; of what came at night the urgent goes first", () => {
    const kernel = new Kernel(0);
    const done: [number, number][] = [];
    const station = new Station(kernel, {
      servers: 1,
      classes: 2,
      hours,
      finished: (job) => {
        done.push([job, kernel.now() / HOUR]);
      },
    });
    kernel.at(1 * HOUR, () => {
      station.enter(1, HOUR, 1);
    });
    kernel.at(2 * HOUR, () => {
      station.enter(2, HOUR / 2, 0);
    });
    kernel.at(9 * HOUR, () => {
      station.enter(3, HOUR, 1);
    });
    kernel.run(10 * 24 * HOUR);
    expect(done).toEqual([
      [2, 8.5],
      [1, 9.5],
      [3, 32.5],
    ]);
    const { presence, sojourn } = station.tally();
    expect(presence).toBe(sojourn);
    expect(presence).toBe((6.5 + 8.5 + 23.5) * HOUR);
  });
});
