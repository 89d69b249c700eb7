import { METRIC_DEFINITIONS, type Group, type MetricKey, type MetricsResult, type UnitGroup } from "@lienthong/metrics";
import { LOSS_CAUSES } from "@lienthong/model";
import { levelLabel } from "../label.js";
import { formatCount, formatPercent, type Language } from "../number-format.js";
import { padEnd, padStart, textStyle, textWidth } from "./text-layout.js";

/** By what the headline can be broken down. */
export type Grouping = "level" | "pair" | "kind" | "month" | "unit";

/** Every {@link Grouping}. */
export const GROUPINGS: readonly Grouping[] = ["level", "pair", "kind", "month", "unit"];

/** What the table shows. */
export interface MetricsTableOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** One metric only. */
  readonly metric?: MetricKey;
  /** Adds the breakdown of `interlink.delivery`. */
  readonly by?: Grouping;
}

type Row = readonly [name: string, numerator: number, denominator: number, value: number | null];

const TITLES = {
  rates: { vi: "Tỷ lệ", en: "Rates" },
  losses: { vi: "Vì sao interlink.delivery chưa đạt 100 %", en: "Why interlink.delivery is not 100 %" },
  by: { vi: "interlink.delivery theo", en: "interlink.delivery by" },
  sender: { vi: "gửi từ", en: "sent by" },
  recipient: { vi: "gửi đến", en: "received by" },
  anomalies: { vi: "Bất thường trong nhật ký", en: "Anomalies of the log" },
} as const;

/**
 * Rates of a log as a table for a terminal: value, numerator, denominator, and the definition's name; on request one
 * metric, or the headline by level, pair of levels, kind, month or unit. Ends with a newline.
 */
export function renderMetricsTable(result: MetricsResult, options: MetricsTableOptions): string {
  const { language } = options;
  const style = textStyle(language, options.colour);
  const keys = options.metric === undefined ? (Object.keys(METRIC_DEFINITIONS) as MetricKey[]) : [options.metric];
  const lines: string[] = [];
  const block = (title: string, rows: readonly Row[]): void => {
    if (rows.length > 0) lines.push(...(lines.length > 0 ? [""] : []), style.bold(title), ...table(rows, language));
  };

  block(
    TITLES.rates[language],
    keys.map((key) => {
      const { numerator, denominator, value } = result.rates[key];
      return [`${key}  ${METRIC_DEFINITIONS[key].name[language]}`, numerator, denominator, value];
    }),
  );
  if (options.by !== undefined) {
    for (const [title, rows] of grouped(result, options.by, language)) block(`${TITLES.by[language]} ${title}`, rows);
  } else if (options.metric === undefined || options.metric === "interlink.delivery") {
    const { decided } = result.deliveries;
    block(
      TITLES.losses[language],
      result.losses.map(({ cause, count, share }) => [LOSS_CAUSES[cause].label[language], count, decided, share]),
    );
  }
  if (result.findings.length > 0) {
    lines.push("", style.warn(TITLES.anomalies[language]));
    for (const { message } of result.findings) lines.push(`  ! ${clean(message)}`);
  }
  return `${lines.join("\n")}\n`;
}

function grouped(result: MetricsResult, by: Grouping, language: Language): readonly (readonly [string, Row[]])[] {
  const { breakdown } = result;
  const rows = (groups: readonly Group[], name: (key: string) => string): Row[] =>
    groups.map(({ key, numerator, denominator, value }) => [name(key), numerator, denominator, value]);
  const level = (key: string): string => levelLabel(key)[language];
  const [sender, recipient] = [TITLES.sender[language], TITLES.recipient[language]];
  switch (by) {
    case "level":
      return [
        [sender, rows(breakdown.bySenderLevel, level)],
        [recipient, rows(breakdown.byRecipientLevel, level)],
      ];
    case "pair":
      return [[by, rows(breakdown.byLevelPair, (key) => key.split(">").map(level).join(" → "))]];
    case "kind":
      return [[by, rows(breakdown.byKind, clean)]];
    case "month":
      return [[by, rows(breakdown.byMonth, clean)]];
    case "unit":
      return [
        [sender, breakdown.byUnit.map((unit) => unitRow(unit, unit.sent))],
        [recipient, breakdown.byUnit.map((unit) => unitRow(unit, unit.received))],
      ];
  }
}

function unitRow({ unit, name }: UnitGroup, counts: UnitGroup["sent"]): Row {
  const value = counts.decided === 0 ? null : counts.interlinked / counts.decided;
  return [clean(`${unit}  ${name ?? ""}`), counts.interlinked, counts.decided, value];
}

function table(rows: readonly Row[], language: Language): string[] {
  const cells = rows.map(([name, numerator, denominator, value]) => ({
    name,
    counts: `${formatCount(numerator, language)} / ${formatCount(denominator, language)}`,
    percent: formatPercent(value, language),
  }));
  const width = (of: (cell: (typeof cells)[number]) => string): number =>
    Math.max(...cells.map((cell) => textWidth(of(cell))));
  const [name, counts, percent] = [width((c) => c.name), width((c) => c.counts), width((c) => c.percent)];
  return cells.map(
    (cell) => `  ${padEnd(cell.name, name)}  ${padStart(cell.counts, counts)}  ${padStart(cell.percent, percent)}`,
  );
}

/** Names of a log must not move the cursor or change colours. */
function clean(text: string): string {
  return text.normalize("NFC").replace(/\p{Cc}/gu, "\ufffd");
}
