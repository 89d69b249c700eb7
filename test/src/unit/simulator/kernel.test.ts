import { describe, expect, test } from "@jest/globals";
import { Kernel, SimulatorError } from "@lienthong/simulator";

describe("kernel", () => {
  test("events come in the order of time, and of planning where the time is the same", () => {
    const kernel = new Kernel(1_000);
    const told: string[] = [];
    const say = (word: string) => () => {
      told.push(`${kernel.now()} ${word}`);
    };
    kernel.at(3_000, say("c1"));
    kernel.at(2_000, say("b1"));
    const handler = kernel.handler((entity) => {
      told.push(`${kernel.now()} handler ${entity}`);
    });
    kernel.plan(2_000, handler, 7);
    kernel.at(2_000, say("b2"));
    kernel.at(3_000, say("c2"));
    expect(kernel.run(Infinity)).toBe(true);
    expect(told).toEqual(["2000 b1", "2000 handler 7", "2000 b2", "3000 c1", "3000 c2"]);
    expect(kernel.executed).toBe(5);
    expect(kernel.now()).toBe(3_000);
  });

  test("what is planned for the past happens as soon as possible, not before the call returns", () => {
    const kernel = new Kernel(5_000);
    const told: number[] = [];
    kernel.at(6_000, () => {
      kernel.at(1, () => {
        told.push(kernel.now());
      });
      told.push(-1);
    });
    kernel.run(10_000);
    expect(told).toEqual([-1, 6_000]);
  });

  test("a fraction of a millisecond is rounded up: nothing happens before it was due", () => {
    const kernel = new Kernel(0);
    let at = 0;
    kernel.at(10.2, () => {
      at = kernel.now();
    });
    kernel.run(100);
    expect(at).toBe(11);
  });

  test("a cancelled call is not made; cancelling twice, or after the call, does nothing", () => {
    const kernel = new Kernel(0);
    const told: string[] = [];
    const cancel = kernel.at(10, () => {
      told.push("cancelled");
    });
    expect(kernel.pending).toBe(1);
    cancel();
    cancel();
    expect(kernel.pending).toBe(0);
    const late = kernel.at(20, () => {
      told.push("made");
    });
    kernel.run(30);
    // The place of the call that was made is used again: a late cancel must not hit the new one.
    kernel.at(40, () => {
      told.push("other");
    });
    late();
    cancel();
    kernel.run(50);
    expect(told).toEqual(["made", "other"]);
    expect(kernel.executed).toBe(2);
  });

  test("the end of a run does not belong to it; a run can be taken in slices", () => {
    const kernel = new Kernel(0);
    const told: number[] = [];
    const handler = kernel.handler((entity) => {
      told.push(entity);
    });
    for (let index = 0; index < 10; index += 1) kernel.plan(index * 10, handler, index);
    expect(kernel.run(50, 3)).toBe(false);
    expect(told).toEqual([0, 1, 2]);
    expect(kernel.run(50, 100)).toBe(true);
    expect(told).toEqual([0, 1, 2, 3, 4]);
    expect(kernel.now()).toBe(50);
    kernel.run(51);
    expect(told).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test("planning for no moment and running backwards are errors that say so", () => {
    const kernel = new Kernel(100);
    expect(() => kernel.at(Number.NaN, () => undefined)).toThrow(SimulatorError);
    expect(() => kernel.run(99)).toThrow(/stands at 100 and cannot run to 99/);
  });
});
