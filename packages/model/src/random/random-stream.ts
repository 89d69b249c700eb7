// Bound once: in sandboxed realms (Jest) every access to a global costs more than the multiplication.
const { imul } = Math;

/** State of a stream: four 32-bit words. */
export type RandomState = readonly [number, number, number, number];

/**
 * One stream of chance: xoshiro128** 1.1 (Blackman and Vigna, ACM TOMS 47(4), 2021), period 2^128 − 1.
 *
 * All distributions but the normal, the log-normal and the Poisson use inversion: one draw costs one number, and a changed
 * parameter moves the outcome monotonically (common random numbers). `Math.log`, `exp`, `sin`, `cos` and `sqrt` are bit-identical on the
 * supported Node versions; `Math.pow` is not and is not used.
 */
export class RandomStream {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(state: RandomState) {
    [this.#a, this.#b, this.#c, this.#d] = state;
    // All-zero is the one state the generator never leaves.
    if ((this.#a | this.#b | this.#c | this.#d) === 0) this.#a = 0x9e3779b9;
  }

  /** The next 32 random bits as an unsigned integer. */
  uint32(): number {
    const b = this.#b;
    const times5 = imul(b, 5);
    const result = imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
    const t = b << 9;
    this.#c ^= this.#a;
    this.#d ^= b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= t;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result;
  }

  /** Uniform in [0, 1) with 53 random bits. */
  next(): number {
    return ((this.uint32() >>> 5) * 67_108_864 + (this.uint32() >>> 6)) / 9_007_199_254_740_992;
  }

  /** Uniform integer in [0, bound). `bound` 1 … 2^32. */
  int(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  /** True with probability `p`. Always draws one number, whatever `p` is. */
  chance(p: number): boolean {
    return this.next() < p;
  }

  /** Exponential with the given mean, by inversion. */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.next());
  }

  /** Standard normal (Box–Muller; always two numbers). */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return radius * Math.cos(2 * Math.PI * this.next());
  }

  /** Log-normal with the given median and sigma of the logarithm. */
  logNormal(median: number, sigma: number): number {
    return median * Math.exp(sigma * this.normal());
  }

  /** Geometric on 1, 2, 3, … with the given mean (≥ 1), by inversion. */
  geometric(mean: number): number {
    const u = this.next();
    return mean <= 1 ? 1 : 1 + Math.floor(Math.log(1 - u) / Math.log(1 - 1 / mean));
  }

  /**
   * Poisson with the given finite mean, by multiplication in parts of at most 30, so that no product underflows. Draws as
   * many numbers as the outcome and one for each part: give it a stream of its own where that would shift others.
   */
  poisson(mean: number): number {
    let count = 0;
    for (let rest = mean; rest > 0; rest -= 30) {
      const limit = Math.exp(-Math.min(rest, 30));
      for (let product = this.next(); product > limit; product *= this.next()) count += 1;
    }
    return count;
  }

  /** An index drawn with the given non-negative weights; −1 when all are 0. */
  weighted(weights: readonly number[]): number {
    let total = 0;
    for (const weight of weights) total += weight;
    let target = this.next() * total;
    let last = -1;
    for (let index = 0; index < weights.length; index += 1) {
      const weight = weights[index] ?? 0;
      if (weight <= 0) continue;
      last = index;
      if (target < weight) return index;
      target -= weight;
    }
    return last;
  }

  /** Random bytes, for ids (`uuid`'s `random`) and nonces of simulations. Not for keys. */
  bytes(length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    for (let index = 0; index < length; index += 1) bytes[index] = this.uint32() >>> 24;
    return bytes;
  }

  /** Where the stream is now; `new RandomStream(state)` goes on from there. */
  state(): RandomState {
    return [this.#a >>> 0, this.#b >>> 0, this.#c >>> 0, this.#d >>> 0];
  }
}
