import type { Basis } from "../event/loss-cause.js";

/** What a row of the holiday table rests on. */
export interface HolidaySource {
  readonly basis: Basis;
  readonly text: string;
}

/** Key of {@link HOLIDAY_SOURCES}. */
export type HolidaySourceKey =
  | "code-2012"
  | "code-2012-substitute"
  | "code-2019"
  | "code-2019-substitute"
  | "tet-2017"
  | "tet-2018"
  | "dispatch-2019"
  | "tet-2020"
  | "notice-2021"
  | "tet-2022"
  | "national-2022"
  | "dispatch-2023"
  | "notice-2024"
  | "swap-2024"
  | "dispatch-2025"
  | "swap-2025"
  | "national-2025"
  | "notice-2026"
  | "new-year-2026"
  | "culture-2026";

/**
 * The law fixes the days and that a holiday on a weekly day off is made good; which days around Tết and 2 September are
 * taken, and which weekly days off are worked in exchange, is announced every year for cadres and civil servants.
 * What was read are mostly reports of the announcements, named here. Of the Labour Code of 2019 excerpts were read, that
 * of 2012 only as press reports restate it.
 */
export const HOLIDAY_SOURCES: Readonly<Record<HolidaySourceKey, HolidaySource>> = {
  "code-2012": { basis: "law", text: "Labour Code 2012, Art 115(1)" },
  "code-2012-substitute": {
    basis: "law",
    text: "Labour Code 2012, Art 115(3): a holiday on a weekly day off is made good on the next working day",
  },
  "code-2019": { basis: "law", text: "Labour Code 2019, Art 112(1)" },
  "code-2019-substitute": {
    basis: "law",
    text: "Labour Code 2019, Art 111(3): a holiday on a weekly day off is made good on the next working day",
  },
  "tet-2017": {
    basis: "observed",
    text: "Labour ministry's notice of 2016-11-24 (no swap), as reported by thuonghieuvaphapluat.vn d15083",
  },
  "tet-2018": {
    basis: "observed",
    text: "Prime Minister's agreement to 7 days, 2 of them before Tết (baoninhbinh.org.vn); dates as in svietnamtravel.com, public holidays 2018",
  },
  "dispatch-2019": {
    basis: "observed",
    text: "Official dispatch 6519/VPCP-KGVX of 2018-07-11 (thuvienphapluat.vn 387625)",
  },
  "tet-2020": {
    basis: "observed",
    text: "Labour ministry's notice, as reported by vietnamnet.vn 582674 and socongthuong.daklak.gov.vn (2020-01-07)",
  },
  "notice-2021": {
    basis: "observed",
    text: "Labour ministry's notice, as reported by hanoimoi.vn 498925 and sggpnews.org.vn 89687 (2020-12-09)",
  },
  "tet-2022": {
    basis: "observed",
    text: "Schedule of the consulate general in Fukuoka (vnconsulate-fukuoka.org, lịch nghỉ lễ 2022)",
  },
  "national-2022": { basis: "observed", text: "Office of the Government, as reported by en.dangcongsan.vn 599964" },
  "dispatch-2023": {
    basis: "observed",
    text: "Official dispatch 8056/VPCP-KGVX of 2022-12-01, as reported by pld.net.vn and kiemtientuweb.com",
  },
  "notice-2024": {
    basis: "observed",
    text: "Labour ministry's notice, as reported by sucsongtre.vn; 2 September also by en.sggp.org.vn 111612",
  },
  "swap-2024": {
    basis: "observed",
    text: "Official dispatch 2450/VPCP-KGVX of 2024-04-12 (baotintuc.vn); days as in en.sggp.org.vn 109431",
  },
  "dispatch-2025": {
    basis: "observed",
    text: "Official dispatch 8726/VPCP-KGVX of 2024-11-26 (pld.net.vn): nine days, five official and two weekends",
  },
  "swap-2025": {
    basis: "observed",
    text: "Government portal en.baochinhphu.vn 111250304153250976 and vietnamnews.vn 1693234 (2025-03-04)",
  },
  "national-2025": { basis: "observed", text: "As reported by en.sggp.org.vn 119346 (2025-08-03)" },
  "notice-2026": {
    basis: "observed",
    text: "Home affairs ministry's notice 9441/TB-BNV of 2025-10-16, as reported by vietnam.vn and vietnamnews.vn 1727514",
  },
  "new-year-2026": {
    basis: "observed",
    text: "Official dispatch 12729/VPCP-KGVX of 2025-12-25, as reported by vietnam.vnanet.vn",
  },
  "culture-2026": {
    basis: "assumed",
    text: "Politburo's Resolution 80-NQ/TW of January 2026 makes it a paid holiday; the change of Art 112 of the Labour Code that it needs was planned (Resolution 30/NQ-CP), but its adoption was not found",
  },
};
