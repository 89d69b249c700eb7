import { RandomStream, type RandomState } from "./random-stream.js";

// Bound once: in sandboxed realms (Jest) every access to a global costs more than the multiplication.
const { imul } = Math;

/**
 * One seed, many streams: one per purpose and entity, so that changing one thing does not reshuffle the rest
 * (common random numbers) and results do not depend on the order of events or the number of workers.
 */
export class RandomSource {
  readonly seed: number;
  readonly replication: number;

  /**
   * @param seed integer 0 … 2^53 − 1
   * @param replication index of the replication, part of every stream's key
   */
  constructor(seed: number, replication = 0) {
    this.seed = seed;
    this.replication = replication;
  }

  /** The stream of a purpose (`traffic`, `delay`, …) and an entity (unit id, document number; `""` for none). */
  stream(purpose: string, entity: string | number = ""): RandomStream {
    // Escaped, so that no purpose with a bar in it meets another purpose with another entity.
    const name = purpose.replace(/[\\|]/g, "\\$&");
    return new RandomStream(hashState(`${this.seed}|${this.replication}|${name}|${entity}`));
  }
}

/**
 * Spreads a key over the four words of a state: four chained 32-bit lanes with MurmurHash3's finaliser (Appleby, public
 * domain). The words before the finaliser cancel out, so there are 2^96 states: of a billion streams no two are equal
 * with a probability of 1 − 10^−11.
 */
function hashState(key: string): RandomState {
  let [a, b, c, d] = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index);
    a = imul(a ^ unit, 0x85ebca6b);
    b = imul(b ^ unit, 0xc2b2ae35) ^ (a >>> 15);
    c = imul(c ^ unit, 0x27d4eb2f) ^ (b >>> 13);
    d = imul(d ^ unit, 0x165667b1) ^ (c >>> 16);
  }
  return [finalise(a ^ d), finalise(b ^ a), finalise(c ^ b), finalise(d ^ c)];
}

function finalise(word: number): number {
  let h = word;
  h = imul(h ^ (h >>> 16), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
