import { vietnamMoment, vietnamTime, type Millis, type RandomStream } from "@lienthong/model";
import type { ScenarioValues } from "../scenario/scenario.js";
import { openings, type OpeningHours } from "./openings.js";

const HOUR = 3_600_000;

/**
 * When in a period documents come: a rate that is constant within an hour of an opening and 0 outside. One year has
 * the mass 1, so that a yearly volume times {@link mass} is what a period expects.
 */
export class ArrivalProfile {
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  /** Mass before each piece. */
  readonly #before: number[] = [];
  /** Share of a year's documents that falls into the period. */
  readonly mass: number;

  /** @param from first moment @param until first moment after the period */
  constructor(calendar: OpeningHours, traffic: ScenarioValues["traffic"], from: Millis, until: Millis) {
    let mass = 0;
    const last = vietnamTime(until - 1).year;
    for (let year = vietnamTime(from).year; year <= last; year += 1) {
      const pieces = yearPieces(calendar, traffic, year);
      const total = pieces.reduce((sum, piece) => sum + (piece.end - piece.start) * piece.rate, 0);
      for (const { start, end, rate } of pieces) {
        const [first, stop] = [Math.max(start, from), Math.min(end, until)];
        if (stop <= first || rate === 0) continue;
        this.#starts.push(first);
        this.#lengths.push(stop - first);
        this.#before.push(mass);
        mass += ((stop - first) * rate) / total;
      }
    }
    this.#before.push(mass);
    this.mass = mass;
  }

  /**
   * The moments at which one body's documents come, in order: a Poisson process, its gaps drawn one by one, so that
   * another volume stretches them and does not draw them anew.
   *
   * @param volume documents in a year
   */
  *arrivals(volume: number, stream: RandomStream): Generator<Millis> {
    if (volume <= 0) return;
    let piece = 0;
    for (let at = stream.exponential(1) / volume; at < this.mass; at += stream.exponential(1) / volume) {
      while (at >= (this.#before[piece + 1] ?? Infinity)) piece += 1;
      const before = this.#before[piece] ?? 0;
      const share = (at - before) / ((this.#before[piece + 1] ?? 0) - before);
      yield Math.floor((this.#starts[piece] ?? 0) + share * (this.#lengths[piece] ?? 0));
    }
  }
}

interface Piece {
  readonly start: Millis;
  readonly end: Millis;
  readonly rate: number;
}

function yearPieces(calendar: OpeningHours, traffic: ScenarioValues["traffic"], year: number): Piece[] {
  const pieces: Piece[] = [];
  for (const [open, close] of openings(calendar, vietnamMoment(year, 1, 1), vietnamMoment(year + 1, 1, 1))) {
    for (let start = open; start < close;) {
      const { month, hour } = vietnamTime(start);
      // Whole hours of Vietnam are whole hours of UTC.
      const end = Math.min(close, (Math.floor(start / HOUR) + 1) * HOUR);
      pieces.push({ start, end, rate: (traffic.months[month - 1] ?? 1) * (traffic.hours[String(hour)] ?? 1) });
      start = end;
    }
  }
  return pieces;
}
