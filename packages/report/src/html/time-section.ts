import type { Group, RunSummary } from "@lienthong/metrics";
import { dayNumber, dayOf, startOfDay, type Millis, type Text } from "@lienthong/model";
import { timeChart, type TimeMark, type TimePoint } from "../chart/time-chart.js";
import { weekStart } from "../label.js";
import { formatCount, formatDate, formatPercent } from "../number-format.js";
import { escape, type Markup } from "./markup.js";
import { countMarkup, percentMarkup } from "./number-markup.js";
import { drawnTwice, FULL, paragraph, section } from "./section.js";
import { foldedTable } from "./table.js";

const MOST_WEEKS = 60;

/** The rate by week of issuing; by month for periods longer than about a year. */
export function timeSection(summary: RunSummary): Markup {
  const { byWeek, byMonth } = summary.breakdown;
  const weekly = byWeek.length <= MOST_WEEKS;
  const groups = weekly ? byWeek : byMonth;
  if (groups.length === 0) return "";
  const unit = weekly ? { vi: "tuần", en: "week" } : { vi: "tháng", en: "month" };
  const title = { vi: `Tỷ lệ theo ${unit.vi}`, en: `Rate by ${unit.en} of issuing` };
  const points = groups.map((group): TimePoint => {
    const { value, denominator } = group;
    return { label: shortLabel(group), share: value, count: denominator };
  });
  const rates = groups.flatMap(({ value }) => value ?? []);
  const description = `${title.vi} phát hành: thấp nhất ${formatPercent(Math.min(...rates, 1), "vi")}, cao nhất ${formatPercent(Math.max(...rates, 0), "vi")}. ${title.en}, with the number of deliveries below.`;
  const draw = (id: string, width: number): Markup =>
    timeChart({ id, title: title.vi, description, width }, points, marks(summary), {
      percent: (share) => `${Math.round(share * 100)}\u00a0%`,
      count: (count) => formatCount(count, "vi"),
      countTitle: `Lượt gửi mỗi ${unit.vi}`,
    });
  return section(
    "time",
    title,
    drawnTwice("time", FULL, draw),
    paragraph(
      {
        vi: `Mỗi điểm là các lượt gửi của văn bản phát hành trong ${unit.vi}; trục đứng không nhất thiết bắt đầu từ 0.`,
        en: `Each point: deliveries of documents issued in the ${unit.en}; the vertical axis need not begin at 0.`,
      },
      "note",
    ),
    partialNote(summary, groups),
    foldedTable(
      { vi: "Bảng số liệu", en: "Data table" },
      [
        { title: { vi: weekly ? "Tuần (từ thứ Hai)" : "Tháng", en: weekly ? "ISO week (Monday)" : "Month" } },
        { title: { vi: "Liên thông", en: "Interlinked" }, number: true },
        { title: { vi: "Lượt gửi", en: "Deliveries" }, number: true },
        { title: { vi: "Tỷ lệ", en: "Rate" }, number: true },
        { title: { vi: "Chưa có kết quả", en: "Open" }, number: true },
      ],
      groups.map((group) => [
        escape(longLabel(group)),
        countMarkup(group.numerator),
        countMarkup(group.denominator),
        percentMarkup(group.value),
        countMarkup(group.open),
      ]),
    ),
  );
}

/** Says which first or last week or month the period cuts, and what is still open: their points mean less. */
function partialNote({ period }: RunSummary, groups: readonly Group[]): Markup {
  const [first, last] = [groups[0], groups.at(-1)];
  if (period === null || first === undefined || last === undefined) return "";
  const cut: Text[] = [];
  const note = (group: Group, en: string, vi: string): void => {
    cut.push({ en: `${shortLabel(group)}: ${en}`, vi: `${shortLabel(group)}: ${vi}` });
  };
  const [from, to] = [formatDate(period.from, "vi"), formatDate(period.to, "vi")];
  if (dayNumber(groupSpan(first).from) < dayNumber(period.from))
    note(first, `only from ${from}`, `chỉ từ ngày ${from}`);
  if (dayNumber(groupSpan(last).to - 1) > dayNumber(period.to)) note(last, `only up to ${to}`, `chỉ đến ngày ${to}`);
  if (last.open > 0) {
    const open = { vi: formatCount(last.open, "vi"), en: formatCount(last.open, "en") };
    note(last, `${open.en} deliveries not decided yet`, `còn ${open.vi} lượt gửi chưa có kết quả`);
  }
  if (cut.length === 0) return "";
  const list = (language: "vi" | "en"): string => cut.map((text) => text[language]).join("; ");
  return paragraph({ vi: `Điểm chưa trọn — ${list("vi")}.`, en: `Incomplete points — ${list("en")}.` }, "note");
}

/** First moment of a week or month, and first moment after it. */
function groupSpan({ key }: Group): { from: Millis; to: Millis } {
  const monday = weekStart(key);
  if (monday !== undefined) return { from: monday, to: startOfDay(dayNumber(monday) + 7) };
  const [year = 0, month = 1] = key.split("-").map(Number);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return { from: startOfDay(dayOf(year, month, 1)), to: startOfDay(next) };
}

function marks(summary: RunSummary): TimeMark[] {
  const whole = summary.rates["interlink.delivery"].value;
  const published = summary.published.find(({ metric }) => metric === "interlink.delivery");
  const result: TimeMark[] = [];
  if (whole !== null) result.push({ share: whole, label: `cả kỳ ${formatPercent(whole, "vi")}` });
  if (published !== undefined && whole !== null)
    result.push({ share: published.value, label: `công bố ${formatPercent(published.value, "vi")}` });
  return result;
}

function shortLabel({ key }: Group): string {
  const start = weekStart(key);
  if (start !== undefined) return formatDate(start, "vi").slice(0, 5);
  const [year = "", month = ""] = key.split("-");
  return `${month}/${year}`;
}

function longLabel({ key }: Group): string {
  const start = weekStart(key);
  return start === undefined ? key : `${key} (${formatDate(start, "vi")})`;
}
