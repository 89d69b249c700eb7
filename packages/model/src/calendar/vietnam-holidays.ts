import { dayOf } from "../clock/vietnam-time.js";
import type { Text } from "../errors/lienthong-error.js";
import { HOLIDAY_SOURCES, type HolidaySourceKey } from "./holiday-sources.js";
import type { SpecialDay, SpecialDayKind, SpecialDayTable } from "./special-day.js";

const NEW_YEAR: Text = { en: "New Year's Day", vi: "Tết Dương lịch" };
const TET: Text = { en: "Lunar New Year (Tết)", vi: "Tết Nguyên đán" };
const HUNG: Text = { en: "Hùng Kings' Commemoration Day", vi: "Giỗ Tổ Hùng Vương" };
const VICTORY: Text = { en: "Reunification Day", vi: "Ngày Chiến thắng" };
const LABOUR: Text = { en: "International Labour Day", vi: "Ngày Quốc tế Lao động" };
const NATIONAL: Text = { en: "National Day", vi: "Quốc khánh" };
const CULTURE: Text = { en: "Vietnam Culture Day", vi: "Ngày Văn hóa Việt Nam" };

/** Months and days of one year, e.g. `01-26`, that share kind, name and source. */
type Row = readonly [days: string, kind: SpecialDayKind, name: Text, source: HolidaySourceKey];

const ROWS: Readonly<Record<number, readonly Row[]>> = {
  2017: [
    ["01-01", "holiday", NEW_YEAR, "code-2012"],
    ["01-02", "substitute", NEW_YEAR, "code-2012-substitute"],
    ["01-26 01-27 01-28 01-29 01-30", "holiday", TET, "tet-2017"],
    ["01-31 02-01", "substitute", TET, "tet-2017"],
    ["04-06", "holiday", HUNG, "code-2012"],
    ["04-30", "holiday", VICTORY, "code-2012"],
    ["05-01", "holiday", LABOUR, "code-2012"],
    ["05-02", "substitute", VICTORY, "code-2012-substitute"],
    ["09-02", "holiday", NATIONAL, "code-2012"],
    ["09-04", "substitute", NATIONAL, "code-2012-substitute"],
  ],
  2018: [
    ["01-01", "holiday", NEW_YEAR, "code-2012"],
    ["02-14 02-15 02-16 02-17 02-18", "holiday", TET, "tet-2018"],
    ["02-19 02-20", "substitute", TET, "tet-2018"],
    ["04-25", "holiday", HUNG, "code-2012"],
    ["04-30", "holiday", VICTORY, "code-2012"],
    ["05-01", "holiday", LABOUR, "code-2012"],
    ["09-02", "holiday", NATIONAL, "code-2012"],
    ["09-03", "substitute", NATIONAL, "code-2012-substitute"],
    ["12-31", "swapped-off", NEW_YEAR, "dispatch-2019"],
  ],
  2019: [
    ["01-01", "holiday", NEW_YEAR, "code-2012"],
    ["01-05", "made-up", NEW_YEAR, "dispatch-2019"],
    ["02-04 02-05 02-06 02-07 02-08", "holiday", TET, "dispatch-2019"],
    ["04-14", "holiday", HUNG, "code-2012"],
    ["04-15", "substitute", HUNG, "code-2012-substitute"],
    ["04-29", "swapped-off", VICTORY, "dispatch-2019"],
    ["04-30", "holiday", VICTORY, "code-2012"],
    ["05-01", "holiday", LABOUR, "code-2012"],
    ["05-04", "made-up", VICTORY, "dispatch-2019"],
    ["09-02", "holiday", NATIONAL, "code-2012"],
  ],
  2020: [
    ["01-01", "holiday", NEW_YEAR, "code-2012"],
    ["01-23 01-24 01-25 01-26 01-27", "holiday", TET, "tet-2020"],
    ["01-28 01-29", "substitute", TET, "tet-2020"],
    ["04-02", "holiday", HUNG, "code-2012"],
    ["04-30", "holiday", VICTORY, "code-2012"],
    ["05-01", "holiday", LABOUR, "code-2012"],
    ["09-02", "holiday", NATIONAL, "code-2012"],
  ],
  2021: [
    ["01-01", "holiday", NEW_YEAR, "code-2019"],
    ["02-10 02-11 02-12 02-13 02-14", "holiday", TET, "notice-2021"],
    ["02-15 02-16", "substitute", TET, "notice-2021"],
    ["04-21", "holiday", HUNG, "code-2019"],
    ["04-30", "holiday", VICTORY, "code-2019"],
    ["05-01", "holiday", LABOUR, "code-2019"],
    ["05-03", "substitute", LABOUR, "code-2019-substitute"],
    ["09-02", "holiday", NATIONAL, "code-2019"],
    ["09-03", "holiday", NATIONAL, "notice-2021"],
  ],
  2022: [
    ["01-01", "holiday", NEW_YEAR, "code-2019"],
    ["01-03", "substitute", NEW_YEAR, "code-2019-substitute"],
    ["01-31 02-01 02-02 02-03 02-04", "holiday", TET, "tet-2022"],
    ["04-10", "holiday", HUNG, "code-2019"],
    ["04-11", "substitute", HUNG, "code-2019-substitute"],
    ["04-30", "holiday", VICTORY, "code-2019"],
    ["05-01", "holiday", LABOUR, "code-2019"],
    ["05-02", "substitute", VICTORY, "code-2019-substitute"],
    ["05-03", "substitute", LABOUR, "code-2019-substitute"],
    ["09-01", "holiday", NATIONAL, "national-2022"],
    ["09-02", "holiday", NATIONAL, "code-2019"],
  ],
  2023: [
    ["01-01", "holiday", NEW_YEAR, "code-2019"],
    ["01-02", "substitute", NEW_YEAR, "code-2019-substitute"],
    ["01-20 01-21 01-22 01-23 01-24", "holiday", TET, "dispatch-2023"],
    ["01-25 01-26", "substitute", TET, "dispatch-2023"],
    ["04-29", "holiday", HUNG, "code-2019"],
    ["04-30", "holiday", VICTORY, "code-2019"],
    ["05-01", "holiday", LABOUR, "code-2019"],
    ["05-02", "substitute", HUNG, "code-2019-substitute"],
    ["05-03", "substitute", VICTORY, "code-2019-substitute"],
    ["09-01", "holiday", NATIONAL, "dispatch-2023"],
    ["09-02", "holiday", NATIONAL, "code-2019"],
    ["09-04", "substitute", NATIONAL, "code-2019-substitute"],
  ],
  2024: [
    ["01-01", "holiday", NEW_YEAR, "code-2019"],
    ["02-08 02-09 02-10 02-11 02-12", "holiday", TET, "notice-2024"],
    ["02-13 02-14", "substitute", TET, "notice-2024"],
    ["04-18", "holiday", HUNG, "code-2019"],
    ["04-29", "swapped-off", VICTORY, "swap-2024"],
    ["04-30", "holiday", VICTORY, "code-2019"],
    ["05-01", "holiday", LABOUR, "code-2019"],
    ["05-04", "made-up", VICTORY, "swap-2024"],
    ["09-02", "holiday", NATIONAL, "code-2019"],
    ["09-03", "holiday", NATIONAL, "notice-2024"],
  ],
  2025: [
    ["01-01", "holiday", NEW_YEAR, "code-2019"],
    ["01-27 01-28 01-29 01-30 01-31", "holiday", TET, "dispatch-2025"],
    ["04-07", "holiday", HUNG, "code-2019"],
    ["04-26", "made-up", LABOUR, "swap-2025"],
    ["04-30", "holiday", VICTORY, "code-2019"],
    ["05-01", "holiday", LABOUR, "code-2019"],
    ["05-02", "swapped-off", LABOUR, "swap-2025"],
    ["09-01", "holiday", NATIONAL, "national-2025"],
    ["09-02", "holiday", NATIONAL, "code-2019"],
  ],
  2026: [
    ["01-01", "holiday", NEW_YEAR, "code-2019"],
    ["01-02", "swapped-off", NEW_YEAR, "new-year-2026"],
    ["01-10", "made-up", NEW_YEAR, "new-year-2026"],
    ["02-16 02-17 02-18 02-19 02-20", "holiday", TET, "notice-2026"],
    ["04-26", "holiday", HUNG, "code-2019"],
    ["04-27", "substitute", HUNG, "code-2019-substitute"],
    ["04-30", "holiday", VICTORY, "code-2019"],
    ["05-01", "holiday", LABOUR, "code-2019"],
    ["08-22", "made-up", NATIONAL, "notice-2026"],
    ["08-31", "swapped-off", NATIONAL, "notice-2026"],
    ["09-01", "holiday", NATIONAL, "notice-2026"],
    ["09-02", "holiday", NATIONAL, "code-2019"],
    ["11-24", "holiday", CULTURE, "culture-2026"],
  ],
};

/**
 * Public holidays and days off of Vietnamese state bodies, 2017 to 2026, with the days worked in exchange; each row
 * with its source. Bodies that do not rest on Saturdays and Sundays arrange their own days.
 */
export const VIETNAM_HOLIDAYS: SpecialDayTable = {
  from: dayOf(2017, 1, 1),
  to: dayOf(2026, 12, 31),
  days: Object.entries(ROWS).flatMap(([year, rows]) =>
    rows.flatMap(([days, kind, name, source]) =>
      days.split(" ").map((day): SpecialDay => {
        const { basis, text } = HOLIDAY_SOURCES[source];
        return { date: `${year}-${day}`, kind, name, basis, source: text };
      }),
    ),
  ),
};
