import type { Millis } from "../clock/clock.js";
import { dayNumber } from "../clock/vietnam-time.js";
import { isUrgent } from "../document/urgency.js";
import { DEADLINE_RULES, type CountedDeadlineKey } from "./deadline-rule.js";
import type { WorkingCalendar } from "./working-calendar.js";

/** What a deadline depends on. */
export interface DeadlineOptions {
  /** `OtherInfo/Priority` of edXML: 0 normal, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc, 4 hỏa tốc hẹn giờ. */
  readonly urgency: number;
  readonly calendar: WorkingCalendar;
  /**
   * Working milliseconds that "at once" leaves for an urgent document. Default 0: the law gives no number, so a caller
   * who wants one chooses it and says so.
   */
  readonly grace?: Millis;
}

/**
 * The last moment for a step that began to run at `from` (signing for `issue` and `send`, arrival for `acknowledge` and
 * `submit`); done at that moment is in time.
 *
 * Our reading where the rules are silent (assumed): a day ends when offices close. What happens on a day off or after
 * closing counts as of the next working day, so its "same day" is that day; before opening, the day itself. "At once"
 * means at the next moment at which offices are open, plus the grace.
 *
 * @throws ModelError `MODEL_CALENDAR_RANGE` beyond the calendar's table
 */
export function deadline(rule: CountedDeadlineKey, from: Millis, options: DeadlineOptions): Millis {
  const { calendar, urgency, grace = 0 } = options;
  const { limit, urgentAtOnce } = DEADLINE_RULES[rule];
  const begin = calendar.nextOpening(from);
  if (urgentAtOnce && isUrgent(urgency)) return calendar.addWorkingTime(begin, grace);
  if (limit === "same-day") return calendar.closingOf(dayNumber(begin));
  // Counted from the day on which it happened, not from the next opening: signed on a Saturday, issued by Monday.
  const next = calendar.nextWorkingDay(dayNumber(from));
  return limit === "next-working-morning" ? calendar.morningEndOf(next) : calendar.closingOf(next);
}
