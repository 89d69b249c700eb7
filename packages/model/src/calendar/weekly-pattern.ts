import { weekday, type DayNumber } from "../clock/vietnam-time.js";
import { ModelError } from "../errors/model-error.js";

/**
 * Counts working days where only the weekday decides. Days are counted from a fixed day, so that counting over any
 * distance is arithmetic and not a walk.
 */
export class WeeklyPattern {
  /** Working days of a week that begins on a Sunday, before each weekday 0–7. */
  readonly #before: readonly number[];
  /** The working weekdays in order. */
  readonly #worked: readonly number[];

  /** @throws ModelError `MODEL_CALENDAR_TABLE` unless it is one to seven different weekdays, 0 (Sunday) to 6 */
  constructor(weekdays: readonly number[]) {
    const worked = [0, 1, 2, 3, 4, 5, 6].filter((day) => weekdays.includes(day));
    if (worked.length === 0 || worked.length !== weekdays.length)
      throw new ModelError(
        "MODEL_CALENDAR_TABLE",
        `Working weekdays [${weekdays.join(", ")}] must be one to seven different numbers, 0 (Sunday) to 6 (Saturday).`,
        { details: { field: "weekdays", value: weekdays } },
      );
    this.#worked = worked;
    this.#before = [0, 1, 2, 3, 4, 5, 6, 7].map((day) => worked.filter((other) => other < day).length);
  }

  isWorked(day: DayNumber): boolean {
    return this.#worked.includes(weekday(day));
  }

  /** Working days before a day, counted from a fixed Sunday; only differences mean something. */
  rank(day: DayNumber): number {
    const inWeek = weekday(day);
    const week = (day - inWeek + 4) / 7;
    return week * this.#worked.length + (this.#before[inWeek] ?? 0);
  }

  /** The working day that has `rank` working days before it: the inverse of {@link rank} on working days. */
  dayAt(rank: number): DayNumber {
    const week = Math.floor(rank / this.#worked.length);
    return week * 7 - 4 + (this.#worked[rank - week * this.#worked.length] ?? 0);
  }
}
