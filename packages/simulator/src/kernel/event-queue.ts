import type { Millis } from "@lienthong/model";

/**
 * What a kernel needs of its list of future events: the least (time, order) first. Every implementation must give
 * identical runs, so `order` is unique and decides between events of one moment.
 */
export interface EventQueue {
  readonly size: number;
  /** Time of the next event, `Infinity` when there is none. */
  nextTime(): Millis;
  push(time: Millis, order: number, slot: number): void;
  /** Takes the next event out and gives its slot; −1 when there is none. */
  pop(): number;
}
