import { ASSUMED_OFFICE_HOURS, type OfficeHours } from "./office-hours.js";
import { VIETNAM_HOLIDAYS } from "./vietnam-holidays.js";
import { WorkingCalendar } from "./working-calendar.js";

/** What may be set of the Vietnamese calendar. */
export interface VietnamCalendarOptions {
  /** Default: {@link ASSUMED_OFFICE_HOURS}. */
  readonly hours?: OfficeHours;
  /** Default: Monday to Friday. */
  readonly weekdays?: readonly number[];
  /** Days before 2017 and after 2026: refused (`error`, the default) or taken without holidays (`weekly`). */
  readonly beyond?: "error" | "weekly";
}

/**
 * The working calendar of Vietnamese state bodies: Monday to Friday, 07:00–11:30 and 13:30–17:00 (assumed), with the
 * holidays of 2017 to 2026 ({@link VIETNAM_HOLIDAYS}).
 *
 * @throws ModelError `MODEL_CALENDAR_TABLE` when given hours or weekdays make no sense
 */
export function vietnamCalendar(options: VietnamCalendarOptions = {}): WorkingCalendar {
  return new WorkingCalendar({
    hours: options.hours ?? ASSUMED_OFFICE_HOURS,
    weekdays: options.weekdays ?? [1, 2, 3, 4, 5],
    table: VIETNAM_HOLIDAYS,
    beyond: options.beyond ?? "error",
  });
}
