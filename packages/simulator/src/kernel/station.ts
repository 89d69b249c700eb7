import type { Millis } from "@lienthong/model";
import type { HandlerId, Kernel } from "./kernel.js";

/** When a station's servers work; a model's working calendar fits. */
export interface ServiceHours {
  /** The moment itself while open. */
  nextOpening(time: Millis): Millis;
  /** The moment at which `work` whole milliseconds of opening time have passed. */
  addWorkingTime(time: Millis, work: Millis): Millis;
}

/** How a station works. */
export interface StationOptions {
  /** Servers that work in parallel, at least 1. */
  readonly servers: number;
  /** Classes of priority: 0 is served first; within a class first come, first served; nobody is interrupted. */
  readonly classes: number;
  /** Without them the station is always open. */
  readonly hours?: ServiceHours;
  /** Called when a job is finished, with the number it entered with. */
  readonly finished: (job: number) => void;
}

/** What went through a station, for flow balance and Little's law. */
export interface StationTally {
  readonly entered: number;
  readonly left: number;
  readonly waiting: number;
  readonly inService: number;
  /** Integral of the number of jobs present over time, in job-milliseconds, up to now. */
  readonly presence: number;
  /** Time that jobs spent here, those still present up to now: equals `presence` (Little's law, sample path). */
  readonly sojourn: number;
}

/** A queue in front of one or more servers. */
export class Station {
  readonly #kernel: Kernel;
  readonly #options: StationOptions;
  readonly #queues: number[][] = [];
  readonly #heads: number[] = [];
  readonly #doneHandler: HandlerId;
  readonly #wakeHandler: HandlerId;
  // One row per job that is present; rows are used again.
  readonly #jobs: number[] = [];
  readonly #works: Millis[] = [];
  readonly #entries: Millis[] = [];
  readonly #free: number[] = [];
  #busy = 0;
  #waiting = 0;
  #wakeAt = -1;
  #entered = 0;
  #left = 0;
  #presence = 0;
  #sojourn = 0;
  #entrySum = 0;
  #changed: Millis;
  /** Times are summed from here, so that sums stay exact whole numbers. */
  readonly #origin: Millis;

  constructor(kernel: Kernel, options: StationOptions) {
    this.#kernel = kernel;
    this.#options = options;
    this.#changed = kernel.now();
    this.#origin = kernel.now();
    for (let index = 0; index < options.classes; index += 1) {
      this.#queues.push([]);
      this.#heads.push(0);
    }
    this.#doneHandler = kernel.handler((row) => {
      this.#done(row);
    });
    this.#wakeHandler = kernel.handler(() => {
      this.#wakeAt = -1;
      this.#serve();
    });
  }

  /**
   * A job comes in.
   *
   * @param job handed to `finished`
   * @param work time that a server needs for it, in milliseconds
   * @param priority 0 … classes − 1; more counts as the last class
   */
  enter(job: number, work: Millis, priority = 0): void {
    this.#account();
    const row = this.#free.pop() ?? this.#jobs.length;
    this.#jobs[row] = job;
    this.#works[row] = Math.ceil(work);
    this.#entries[row] = this.#kernel.now() - this.#origin;
    this.#entrySum += this.#kernel.now() - this.#origin;
    this.#entered += 1;
    this.#waiting += 1;
    this.#queues[Math.min(priority, this.#queues.length - 1)]?.push(row);
    this.#serve();
  }

  tally(): StationTally {
    this.#account();
    const present = this.#entered - this.#left;
    return {
      entered: this.#entered,
      left: this.#left,
      waiting: this.#waiting,
      inService: this.#busy,
      presence: this.#presence,
      sojourn: this.#sojourn + present * (this.#kernel.now() - this.#origin) - this.#entrySum,
    };
  }

  #account(): void {
    const now = this.#kernel.now();
    this.#presence += (this.#entered - this.#left) * (now - this.#changed);
    this.#changed = now;
  }

  #serve(): void {
    while (this.#waiting > 0 && this.#busy < this.#options.servers) {
      const now = this.#kernel.now();
      const { hours } = this.#options;
      if (hours !== undefined) {
        // Nobody begins before the doors open: a job that comes at night must not hold a server against a more
        // urgent one that comes later the same night.
        const opening = hours.nextOpening(now);
        if (opening > now) {
          if (this.#wakeAt !== opening) this.#kernel.plan(opening, this.#wakeHandler, 0);
          this.#wakeAt = opening;
          return;
        }
      }
      const row = this.#next();
      const work = this.#works[row] ?? 0;
      this.#waiting -= 1;
      this.#busy += 1;
      const end = hours === undefined ? now + work : hours.addWorkingTime(now, work);
      this.#kernel.plan(end, this.#doneHandler, row);
    }
  }

  #next(): number {
    for (let index = 0; index < this.#queues.length; index += 1) {
      const queue = this.#queues[index] ?? [];
      const head = this.#heads[index] ?? 0;
      const row = queue[head];
      if (row === undefined) continue;
      // Shifting an array costs its length; a head that moves and a cut now and then do not.
      if (head > 512 && head * 2 > queue.length) {
        queue.splice(0, head + 1);
        this.#heads[index] = 0;
      } else {
        this.#heads[index] = head + 1;
      }
      return row;
    }
    return -1;
  }

  #done(row: number): void {
    this.#account();
    const entry = this.#entries[row] ?? 0;
    this.#sojourn += this.#kernel.now() - this.#origin - entry;
    this.#entrySum -= entry;
    this.#left += 1;
    this.#busy -= 1;
    this.#free.push(row);
    const job = this.#jobs[row] ?? -1;
    this.#serve();
    this.#options.finished(job);
  }
}
