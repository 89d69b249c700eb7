import type { Millis } from "@lienthong/model";
import type { EventQueue } from "./event-queue.js";

/**
 * A binary heap over typed columns: no object per event, no degenerate case, and at the few thousand pending events of
 * a province within a third of the best queue measured.
 */
export class EventHeap implements EventQueue {
  #times: Float64Array;
  #orders: Float64Array;
  #slots: Int32Array;
  #size = 0;

  /** @param capacity room at the start; it doubles when needed */
  constructor(capacity = 1024) {
    this.#times = new Float64Array(capacity);
    this.#orders = new Float64Array(capacity);
    this.#slots = new Int32Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  nextTime(): Millis {
    return this.#size === 0 ? Infinity : (this.#times[0] ?? Infinity);
  }

  push(time: Millis, order: number, slot: number): void {
    if (this.#size === this.#times.length) this.#grow();
    let hole = this.#size;
    this.#size += 1;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (this.#before(parent, time, order)) break;
      this.#move(parent, hole);
      hole = parent;
    }
    this.#set(hole, time, order, slot);
  }

  pop(): number {
    if (this.#size === 0) return -1;
    const first = this.#slots[0] ?? -1;
    this.#size -= 1;
    const size = this.#size;
    const time = this.#times[size] ?? 0;
    const order = this.#orders[size] ?? 0;
    const slot = this.#slots[size] ?? -1;
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      const right = child + 1;
      if (right < size && this.#before(right, this.#times[child] ?? 0, this.#orders[child] ?? 0)) child = right;
      if (!this.#before(child, time, order)) break;
      this.#move(child, hole);
      hole = child;
    }
    if (size > 0) this.#set(hole, time, order, slot);
    return first;
  }

  /** Whether the entry at `index` comes before (time, order). */
  #before(index: number, time: Millis, order: number): boolean {
    const own = this.#times[index] ?? 0;
    return own < time || (own === time && (this.#orders[index] ?? 0) < order);
  }

  #set(index: number, time: Millis, order: number, slot: number): void {
    this.#times[index] = time;
    this.#orders[index] = order;
    this.#slots[index] = slot;
  }

  #move(from: number, to: number): void {
    this.#times[to] = this.#times[from] ?? 0;
    this.#orders[to] = this.#orders[from] ?? 0;
    this.#slots[to] = this.#slots[from] ?? 0;
  }

  #grow(): void {
    const capacity = this.#times.length * 2;
    const times = new Float64Array(capacity);
    const orders = new Float64Array(capacity);
    const slots = new Int32Array(capacity);
    times.set(this.#times);
    orders.set(this.#orders);
    slots.set(this.#slots);
    [this.#times, this.#orders, this.#slots] = [times, orders, slots];
  }
}
