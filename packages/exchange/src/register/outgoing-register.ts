import { ExchangeError } from "../errors.js";

/** The last number given in one series of one year. */
export interface SeriesState {
  /** What is numbered together, usually the key of a document kind. */
  readonly series: string;
  /** Calendar year in Vietnam. */
  readonly year: number;
  readonly last: number;
}

/**
 * The outgoing register — sổ đăng ký văn bản đi: numbers per kind and calendar year, from 1, without gaps and without
 * doubles (ND30 Art. 15).
 *
 * A number is taken only when what it was meant for exists: {@link issue} gives it back when the building of the
 * document throws.
 */
export class OutgoingRegister {
  readonly #last = new Map<string, SeriesState>();
  readonly #open = new Set<string>();

  /**
   * @param states where each series stands, for an office that goes on from an earlier run
   * @throws ExchangeError `EXCHANGE_REGISTER` when a state has no whole number of 0 or more, or a series stands there twice
   */
  constructor(states: readonly SeriesState[] = []) {
    for (const { series, year, last } of states) {
      const key = keyOf(series, year);
      if (!Number.isSafeInteger(last) || last < 0 || this.#last.has(key)) {
        throw new ExchangeError(
          "EXCHANGE_REGISTER",
          `Series "${series}" of ${year} cannot go on from ${last}; give each series once, with the last number taken.`,
          { details: { series, year, last } },
        );
      }
      this.#last.set(key, { series, year, last });
    }
  }

  /** Takes the next number of a series. */
  next(series: string, year: number): number {
    return this.issue(series, year, (number) => number);
  }

  /**
   * Calls `build` with the next number and takes the number when it returns.
   *
   * @throws ExchangeError `EXCHANGE_REGISTER` when `build` asks for a number of the same series itself: the two would
   *   get the same one
   */
  issue<T>(series: string, year: number, build: (number: number) => T): T {
    const key = keyOf(series, year);
    if (this.#open.has(key)) {
      throw new ExchangeError(
        "EXCHANGE_REGISTER",
        `A number of series "${series}" of ${year} was asked for while another is being given; finish the first document before the next.`,
        { details: { series, year } },
      );
    }
    this.#open.add(key);
    try {
      const number = this.last(series, year) + 1;
      const built = build(number);
      this.#last.set(key, { series, year, last: number });
      return built;
    } finally {
      this.#open.delete(key);
    }
  }

  /** The last number taken; 0 before the first. */
  last(series: string, year: number): number {
    return this.#last.get(keyOf(series, year))?.last ?? 0;
  }

  /** Where every series stands; give it to the constructor to go on from there. */
  states(): readonly SeriesState[] {
    return [...this.#last.values()];
  }
}

function keyOf(series: string, year: number): string {
  return `${year}|${series}`;
}
