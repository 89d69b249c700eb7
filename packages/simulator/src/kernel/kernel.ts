import type { Cancel, Clock, Millis } from "@lienthong/model";
import { SimulatorError } from "../errors.js";
import { EventHeap } from "./event-heap.js";
import type { EventQueue } from "./event-queue.js";

/** What is done when an event comes up; gets the number that was planned with it. */
export type Handler = (entity: number) => void;

/** Names a handler of one kernel. */
export type HandlerId = number;

/** A call planned with {@link Kernel.at}, as opposed to a handler's. */
const CALL = -1;

/**
 * Virtual time: events in the order of their moment, and of their planning where the moment is the same.
 *
 * Two ways to plan over one queue: {@link at} takes a function and can be cancelled (the `Clock` that offices and the
 * axis use), {@link plan} takes a registered handler and a number (no allocation, for what happens a million times).
 * Time is whole milliseconds; a fraction is rounded up, so that nothing happens before it was due. Nothing here knows
 * what is simulated, and nothing here draws random numbers.
 */
export class Kernel implements Clock {
  readonly #queue: EventQueue;
  readonly #handlers: Handler[] = [];
  #now: Millis;
  #order = 0;
  #executed = 0;
  #live = 0;
  // One row per pending event; rows are used again.
  #handlerOf: Int32Array = new Int32Array(1024);
  #entityOf: Int32Array = new Int32Array(1024);
  readonly #calls: ((() => void) | undefined)[] = [];
  readonly #free: number[] = [];
  #rows = 0;

  /** @param start the present moment at the beginning @param queue another list of future events, for cross-checks */
  constructor(start: Millis, queue: EventQueue = new EventHeap()) {
    this.#now = start;
    this.#queue = queue;
  }

  now(): Millis {
    return this.#now;
  }

  /** Events handled so far; cancelled ones are not. */
  get executed(): number {
    return this.#executed;
  }

  /** Events planned and neither handled nor cancelled. */
  get pending(): number {
    return this.#live;
  }

  /** Registers what {@link plan} may name. */
  handler(handle: Handler): HandlerId {
    return this.#handlers.push(handle) - 1;
  }

  /**
   * Plans a handler's call with a number (an index into the caller's columns).
   *
   * @throws SimulatorError `SIMULATOR_KERNEL_TIME` when the time is not a finite number
   */
  plan(time: Millis, handler: HandlerId, entity: number): void {
    const row = this.#row(time);
    this.#handlerOf[row] = handler;
    this.#entityOf[row] = entity;
  }

  /** @throws SimulatorError `SIMULATOR_KERNEL_TIME` when the time is not a finite number */
  at(time: Millis, fn: () => void): Cancel {
    const row = this.#row(time);
    this.#handlerOf[row] = CALL;
    this.#calls[row] = fn;
    let planned = true;
    return () => {
      // The row belongs to somebody else as soon as its function is gone.
      if (!planned || this.#calls[row] !== fn) return;
      planned = false;
      this.#calls[row] = undefined;
      this.#live -= 1;
    };
  }

  /**
   * Handles events before `until`, then sets the clock there.
   *
   * @param until this moment itself no longer belongs to the run
   * @param most how many events to handle at most, so that a caller can look up in between
   * @returns whether `until` was reached; when not, call again
   * @throws SimulatorError `SIMULATOR_KERNEL_TIME` when `until` is past
   */
  run(until: Millis, most?: number): boolean {
    if (Number.isNaN(until) || until < this.#now)
      throw new SimulatorError(
        "SIMULATOR_KERNEL_TIME",
        `The kernel stands at ${this.#now} and cannot run to ${until}, which is past; give a later moment.`,
        { details: { now: this.#now, until } },
      );
    const last = this.#executed + (most ?? Infinity);
    while (this.#queue.nextTime() < until) {
      if (this.#executed >= last) return false;
      this.#step();
    }
    if (until !== Infinity) this.#now = until;
    return true;
  }

  #step(): void {
    this.#now = this.#queue.nextTime();
    const row = this.#queue.pop();
    const handler = this.#handlerOf[row] ?? CALL;
    const entity = this.#entityOf[row] ?? 0;
    if (handler === CALL) {
      const call = this.#calls[row];
      this.#calls[row] = undefined;
      this.#free.push(row);
      if (call === undefined) return;
      this.#live -= 1;
      this.#executed += 1;
      call();
      return;
    }
    this.#free.push(row);
    this.#live -= 1;
    this.#executed += 1;
    this.#handlers[handler]?.(entity);
  }

  #row(time: Millis): number {
    if (!Number.isFinite(time))
      throw new SimulatorError(
        "SIMULATOR_KERNEL_TIME",
        `An event was planned for ${time}, which is no moment; give epoch milliseconds.`,
        { details: { now: this.#now, time } },
      );
    let row = this.#free.pop();
    if (row === undefined) {
      row = this.#rows;
      this.#rows += 1;
      if (row === this.#handlerOf.length) this.#grow();
    }
    this.#queue.push(Math.max(this.#now, Math.ceil(time)), this.#order, row);
    this.#order += 1;
    this.#live += 1;
    return row;
  }

  #grow(): void {
    const handlers = new Int32Array(this.#handlerOf.length * 2);
    const entities = new Int32Array(this.#handlerOf.length * 2);
    handlers.set(this.#handlerOf);
    entities.set(this.#entityOf);
    [this.#handlerOf, this.#entityOf] = [handlers, entities];
  }
}
