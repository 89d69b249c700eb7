import type { DayNumber } from "../clock/vietnam-time.js";
import type { Text } from "../errors/lienthong-error.js";
import type { Basis } from "../event/loss-cause.js";

/** Why a day is not what its weekday says. */
export type SpecialDayKind =
  /** A public holiday of the Labour Code — ngày lễ, tết. */
  | "holiday"
  /** Day off in place of a holiday that fell on a weekly day off — nghỉ bù. */
  | "substitute"
  /** A working day made a day off by announcement — nghỉ hoán đổi. */
  | "swapped-off"
  /** A weekly day off worked in exchange for it — làm bù. */
  | "made-up";

/** One row of a holiday table. */
export interface SpecialDay {
  /** `yyyy-MM-dd`. */
  readonly date: string;
  readonly kind: SpecialDayKind;
  readonly name: Text;
  /**
   * `law`: the day follows from the Labour Code alone. `observed`: an announcement or a report of one was read.
   * `assumed`: derived, no announcement found.
   */
  readonly basis: Basis;
  /** Where it is written; for `assumed` rows, from what it is derived. */
  readonly source: string;
}

/** Special days with the stretch of days for which the table is complete. */
export interface SpecialDayTable {
  /** First day for which the table speaks. */
  readonly from: DayNumber;
  /** Last day for which it speaks. */
  readonly to: DayNumber;
  readonly days: readonly SpecialDay[];
}

/** Whether offices work on a special day. */
export function isWorked(kind: SpecialDayKind): boolean {
  return kind === "made-up";
}
