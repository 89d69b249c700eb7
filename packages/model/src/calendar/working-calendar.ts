import type { Millis } from "../clock/clock.js";
import { dayNumber, formatIsoDate, parseDate, startOfDay, type DayNumber } from "../clock/vietnam-time.js";
import { ModelError } from "../errors/model-error.js";
import { checkOfficeHours, type OfficeHours } from "./office-hours.js";
import { isWorked, type SpecialDay, type SpecialDayTable } from "./special-day.js";
import { WeeklyPattern } from "./weekly-pattern.js";

/** What a {@link WorkingCalendar} is made of. */
export interface WorkingCalendarOptions {
  /** Office hours of every working day. */
  readonly hours: OfficeHours;
  /** Weekdays on which offices work, 0 = Sunday … 6 = Saturday. */
  readonly weekdays: readonly number[];
  /** Holidays and worked days off. Without a table, only the weekday decides, on all days. */
  readonly table?: SpecialDayTable;
  /**
   * What to do with days for which the table does not speak: `error` (the default) throws `MODEL_CALENDAR_RANGE`;
   * `weekly` goes by the weekday alone, as if there were no holidays there.
   */
  readonly beyond?: "error" | "weekly";
}

/**
 * Office time in Vietnam — lịch làm việc: which days are worked, when offices are open, and arithmetic in working time.
 *
 * All times are whole epoch milliseconds and all results are exact. Counting is by working days numbered in order
 * ("ranks"), set up once: adding months of working time costs the same as adding a minute. Immutable.
 */
export class WorkingCalendar {
  readonly hours: OfficeHours;
  /** Working milliseconds of one working day. */
  readonly dailyWorkingTime: Millis;
  readonly #weekly: WeeklyPattern;
  readonly #beyond: "error" | "weekly";
  readonly #special: ReadonlyMap<DayNumber, SpecialDay>;
  /** The table's days are `#from` ≤ day < `#to`; empty without a table. */
  readonly #from: DayNumber;
  readonly #to: DayNumber;
  /** For each day of the table and the day after: the working days before it, counted from the table's first day. */
  readonly #ranks: Int32Array;
  /** The working days of the table, by rank. */
  readonly #days: Int32Array;
  /** Weekly rank of the first day, and of the first day after the table. */
  readonly #weeklyFrom: number;
  readonly #weeklyTo: number;

  /** @throws ModelError `MODEL_CALENDAR_TABLE` when hours, weekdays or a row of the table make no sense */
  constructor(options: WorkingCalendarOptions) {
    checkOfficeHours(options.hours);
    this.hours = options.hours.map((interval) => ({ ...interval }));
    this.dailyWorkingTime = this.hours.reduce((sum, { from, to }) => sum + to - from, 0);
    this.#weekly = new WeeklyPattern(options.weekdays);
    const table = options.table;
    this.#beyond = table === undefined ? "weekly" : (options.beyond ?? "error");
    this.#from = table?.from ?? 0;
    this.#to = table === undefined ? 0 : Math.max(table.to + 1, table.from);
    this.#special = table === undefined ? new Map<DayNumber, SpecialDay>() : specialDays(table);
    const days: number[] = [];
    this.#ranks = new Int32Array(this.#to - this.#from + 1);
    for (let day = this.#from; day < this.#to; day += 1) {
      this.#ranks[day - this.#from] = days.length;
      const special = this.#special.get(day);
      if (special === undefined ? this.#weekly.isWorked(day) : isWorked(special.kind)) days.push(day);
    }
    this.#ranks[this.#to - this.#from] = days.length;
    this.#days = Int32Array.from(days);
    this.#weeklyFrom = this.#weekly.rank(this.#from);
    this.#weeklyTo = this.#weekly.rank(this.#to);
  }

  /** Whether offices work on a day. */
  isWorkingDay(day: DayNumber): boolean {
    return this.#rank(day + 1) > this.#rank(day);
  }

  /** The row of the holiday table about a day, if there is one. */
  specialDay(day: DayNumber): SpecialDay | undefined {
    return this.#special.get(day);
  }

  /** Whether offices are open at a moment. At the end of an interval they are closed. */
  isOpen(time: Millis): boolean {
    const day = dayNumber(time);
    const clock = time - startOfDay(day);
    return this.hours.some(({ from, to }) => from <= clock && clock < to) && this.isWorkingDay(day);
  }

  /** The moment itself while offices are open, otherwise when they open next. */
  nextOpening(time: Millis): Millis {
    const day = dayNumber(time);
    if (this.isWorkingDay(day)) {
      const midnight = startOfDay(day);
      const interval = this.hours.find(({ to }) => time - midnight < to);
      if (interval !== undefined) return Math.max(time, midnight + interval.from);
    }
    return startOfDay(this.nextWorkingDay(day)) + this.#opening;
  }

  /** End of the interval in which offices are open at a moment; while they are closed, of the next one. */
  closing(time: Millis): Millis {
    const open = this.nextOpening(time);
    const midnight = startOfDay(dayNumber(open));
    const interval = this.hours.find(({ to }) => open - midnight < to);
    return midnight + (interval?.to ?? 0);
  }

  /** When offices open first on a day (of whatever sort). */
  openingOf(day: DayNumber): Millis {
    return startOfDay(day) + this.#opening;
  }

  /** When the morning of a day ends: the end of its first interval. */
  morningEndOf(day: DayNumber): Millis {
    return startOfDay(day) + (this.hours[0]?.to ?? 0);
  }

  /** When offices close for the day. */
  closingOf(day: DayNumber): Millis {
    return startOfDay(day) + (this.hours.at(-1)?.to ?? 0);
  }

  /** The first working day after a day. */
  nextWorkingDay(day: DayNumber): DayNumber {
    return this.#dayAt(this.#rank(day + 1));
  }

  /** The last working day before a day. */
  previousWorkingDay(day: DayNumber): DayNumber {
    return this.#dayAt(this.#rank(day) - 1);
  }

  /** The working day that is `count` working days after a day; 0 gives the day itself or the next working day. */
  addWorkingDays(day: DayNumber, count: number): DayNumber {
    return this.#dayAt(this.#rank(day) + count);
  }

  /** Working days from `from` to before `to`; negative when `to` comes first. */
  workingDaysBetween(from: DayNumber, to: DayNumber): number {
    return this.#rank(to) - this.#rank(from);
  }

  /**
   * The first moment, not before `time`, at which `work` milliseconds of working time have passed since `time`. With 0
   * it is `time` itself, open or not; what begins in office hours only begins at `nextOpening`.
   *
   * @throws ModelError `MODEL_CALENDAR_TIME` unless both are whole milliseconds and `work` is not negative;
   *   `MODEL_CALENDAR_RANGE` when it leads beyond the holiday table
   */
  addWorkingTime(time: Millis, work: Millis): Millis {
    if (!Number.isSafeInteger(time) || !Number.isSafeInteger(work) || work < 0) throw timeError(time, work);
    if (work === 0) return time;
    const daily = this.dailyWorkingTime;
    // The goal is reached on the day whose working time contains it, its end included: hence the day before a whole one.
    const goal = this.#workedUntil(time) + work;
    const rank = Math.ceil(goal / daily) - 1;
    let rest = goal - rank * daily;
    const midnight = startOfDay(this.#dayAt(rank));
    for (const { from, to } of this.hours) {
      if (rest <= to - from) return midnight + from + rest;
      rest -= to - from;
    }
    throw timeError(time, work);
  }

  /** Working time between two moments in milliseconds; negative when the second comes first. */
  workingTimeBetween(from: Millis, to: Millis): Millis {
    if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to)) throw timeError(from, to);
    return this.#workedUntil(to) - this.#workedUntil(from);
  }

  get #opening(): Millis {
    return this.hours[0]?.from ?? 0;
  }

  /** Working milliseconds before a moment, counted from the first day of the table. */
  #workedUntil(time: Millis): Millis {
    const day = dayNumber(time);
    const rank = this.#rank(day);
    const before = rank * this.dailyWorkingTime;
    // At midnight nothing of the day is worked yet; the midnight that ends the table asks for no day beyond it.
    if (time === startOfDay(day)) return before;
    if (this.#rank(day + 1) === rank) return before;
    const clock = time - startOfDay(day);
    let worked = 0;
    for (const { from, to } of this.hours) if (clock > from) worked += Math.min(clock, to) - from;
    return before + worked;
  }

  /** Working days before a day, counted from the first day of the table (from a fixed day without one). */
  #rank(day: DayNumber): number {
    if (!Number.isSafeInteger(day)) throw dayError(day);
    if (day >= this.#from && day <= this.#to && this.#to > this.#from) return this.#ranks[day - this.#from] ?? 0;
    if (this.#beyond === "error") throw this.#rangeError(day);
    return day < this.#from
      ? this.#weekly.rank(day) - this.#weeklyFrom
      : this.#weekly.rank(day) - this.#weeklyTo + this.#days.length;
  }

  /** The working day that has `rank` working days before it. */
  #dayAt(rank: number): DayNumber {
    if (!Number.isSafeInteger(rank)) throw dayError(rank);
    if (rank >= 0 && rank < this.#days.length) return this.#days[rank] ?? 0;
    if (this.#beyond === "error") throw this.#rangeError(rank < 0 ? this.#from - 1 : this.#to);
    return rank < 0
      ? this.#weekly.dayAt(rank + this.#weeklyFrom)
      : this.#weekly.dayAt(rank - this.#days.length + this.#weeklyTo);
  }

  #rangeError(day: DayNumber): ModelError {
    const [from, to, asked] = [this.#from, this.#to - 1, day].map((each) => formatIsoDate(startOfDay(each)));
    return new ModelError(
      "MODEL_CALENDAR_RANGE",
      `The holiday table speaks for ${from ?? ""} to ${to ?? ""}; ${asked ?? ""} or a day beyond it was asked for. ` +
        `Extend the table, or make the calendar with beyond: "weekly", which knows no holidays there.`,
      { details: { from, to, day: asked } },
    );
  }
}

function timeError(time: unknown, work: unknown): ModelError {
  return new ModelError(
    "MODEL_CALENDAR_TIME",
    `Working time is counted in whole milliseconds, forward; given were ${String(time)} and ${String(work)}. Round before.`,
    { details: { time, work } },
  );
}

function dayError(day: number): ModelError {
  return new ModelError(
    "MODEL_CALENDAR_TIME",
    `Days are counted in whole numbers; ${String(day)} is none. Take a day from dayNumber or dayOf, and whole counts.`,
    { details: { day } },
  );
}

function specialDays(table: SpecialDayTable): ReadonlyMap<DayNumber, SpecialDay> {
  const days = new Map<DayNumber, SpecialDay>();
  const reject = (special: SpecialDay, problem: string): ModelError =>
    new ModelError(
      "MODEL_CALENDAR_TABLE",
      `Holiday table: ${special.date} (${special.name.en}) ${problem}. Correct that row.`,
      { details: { field: "table", value: special.date } },
    );
  for (const special of table.days) {
    const time = parseDate(special.date);
    if (time === undefined) throw reject(special, "is no date of the calendar; write it as 2017-01-26");
    const day = dayNumber(time);
    if (day < table.from || day > table.to) throw reject(special, "lies outside the days for which the table speaks");
    if (days.has(day)) throw reject(special, "stands there twice");
    days.set(day, special);
  }
  return days;
}
