import { describe, expect, test } from "@jest/globals";
import { EventHeap, Kernel, type EventQueue } from "@lienthong/simulator";
import fc from "fast-check";
import { runs } from "../support/property-runs.js";

/** The obvious list of future events: look at all of them. */
class NaiveQueue implements EventQueue {
  readonly #events: { time: number; order: number; slot: number }[] = [];

  get size(): number {
    return this.#events.length;
  }

  nextTime(): number {
    return this.#events[this.#first()]?.time ?? Infinity;
  }

  push(time: number, order: number, slot: number): void {
    this.#events.push({ time, order, slot });
  }

  pop(): number {
    const first = this.#first();
    return first < 0 ? -1 : (this.#events.splice(first, 1)[0]?.slot ?? -1);
  }

  #first(): number {
    let best = -1;
    this.#events.forEach((event, index) => {
      const other = this.#events[best];
      if (other === undefined || event.time < other.time || (event.time === other.time && event.order < other.order))
        best = index;
    });
    return best;
  }
}

describe("event heap", () => {
  test("gives the same order as a list that is searched, whatever is pushed and popped", () => {
    const step = fc.oneof(fc.constant("pop" as const), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const heap = new EventHeap(1);
        const naive = new NaiveQueue();
        steps.forEach((one, order) => {
          if (one === "pop") expect(heap.pop()).toBe(naive.pop());
          else for (const queue of [heap, naive]) queue.push(one, order, order);
          expect(heap.size).toBe(naive.size);
          expect(heap.nextTime()).toBe(naive.nextTime());
        });
        while (naive.size > 0) expect(heap.pop()).toBe(naive.pop());
        expect(heap.pop()).toBe(-1);
      }),
      { numRuns: runs(150), seed: 42 },
    );
  });

  test("two kernels, one over the heap and one over the list, run identically, with plans and cancels from within", () => {
    const plan = fc.record({
      delay: fc.integer({ min: 0, max: 9 }),
      children: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 }),
      cancels: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(plan, { minLength: 1, maxLength: 30 }), (plans) => {
        const [first, second] = [new EventHeap(1), new NaiveQueue()].map((queue) => {
          const kernel = new Kernel(0, queue);
          const told: string[] = [];
          let cancel: () => void = () => undefined;
          plans.forEach(({ delay, children, cancels }, index) => {
            const own = kernel.at(delay, () => {
              told.push(`${kernel.now()}:${index}`);
              if (cancels) cancel();
              children.forEach((child, place) => {
                kernel.at(kernel.now() + child, () => {
                  told.push(`${kernel.now()}:${index}.${place}`);
                });
              });
            });
            cancel = own;
          });
          kernel.run(1_000);
          return [...told, `${kernel.executed} ${kernel.pending}`];
        });
        expect(first).toEqual(second);
      }),
      { numRuns: runs(150), seed: 43 },
    );
  });
});
