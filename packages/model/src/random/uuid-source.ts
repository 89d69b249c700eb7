import { v7 } from "uuid";
import type { Clock, Millis } from "../clock/clock.js";

/** Where new ids come from: passed in like the clock, so that equal runs have equal ids. */
export interface IdSource {
  /** A new id, different from every one given before. */
  next(): string;
}

/** Where the random part of an id comes from: a `RandomStream`, or a cryptographic source in a real axis. */
export interface RandomBytes {
  bytes(length: number): Uint8Array;
}

/**
 * UUIDs of version 7 (RFC 9562): text order is the order in which they were made, also within one millisecond and when
 * the clock steps back. Deterministic: the same clock readings and the same random bytes give the same ids.
 */
export class UuidSource implements IdSource {
  readonly #clock: Pick<Clock, "now">;
  readonly #random: RandomBytes;
  #time: Millis = -1;
  #count = 0;

  constructor(clock: Pick<Clock, "now">, random: RandomBytes) {
    this.#clock = clock;
    this.#random = random;
  }

  next(): string {
    const now = Math.floor(this.#clock.now());
    if (now > this.#time) {
      this.#time = now;
      this.#count = 0;
    } else {
      this.#count += 1;
    }
    return v7({ msecs: this.#time, seq: this.#count, random: this.#random.bytes(16) });
  }
}
