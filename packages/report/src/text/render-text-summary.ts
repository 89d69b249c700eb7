import { METRIC_DEFINITIONS, type Group, type MetricKey } from "@lienthong/metrics";
import type { Text } from "@lienthong/model";
import { BASIS_LABELS, levelLabel, modelKindName } from "../label.js";
import { formatCount, formatDate, formatPercent, formatPoints, type Language } from "../number-format.js";
import type { ReportInput } from "../report-input.js";
import { bar, padEnd, padStart, textStyle, wrap, type TextStyle } from "./text-layout.js";

/** How the summary is written. */
export interface TextSummaryOptions {
  readonly language: Language;
  /** Escape sequences for colours; the caller knows whether it writes to a terminal. */
  readonly colour: boolean;
}

/** Widest line. */
const WIDTH = 80;
const LABEL = 42;
const COUNTS = 17;
const PERCENT = 9;
const BAR = WIDTH - 2 - LABEL - COUNTS - PERCENT;

/**
 * The summary of a run for a terminal, at most 80 columns: the rate with definition, numerator and denominator; what it
 * was lost to; by level and kind; the other definitions; what was really verified. Ends with a newline. Control
 * characters of names never reach the terminal.
 */
export function renderTextSummary(
  { summary, kindName = modelKindName }: ReportInput,
  options: TextSummaryOptions,
): string {
  const { language } = options;
  const style = textStyle(language, options.colour);
  const say = (text: Text): string => text[language];
  const count = (value: number): string => formatCount(value, language);
  const headline = summary.rates["interlink.delivery"];
  const definition = METRIC_DEFINITIONS["interlink.delivery"];
  const lines: string[] = [];

  const title = say({ vi: "Liên thông văn bản điện tử", en: "Interlinkage of electronic documents" });
  const facts = [
    summary.scenario === null ? undefined : clean(summary.scenario),
    summary.seed === null ? undefined : `${say({ vi: "hạt giống", en: "seed" })} ${summary.seed}`,
    summary.period === null
      ? undefined
      : `${formatDate(summary.period.from, language)} – ${formatDate(summary.period.to, language)}`,
  ].filter((part) => part !== undefined);
  lines.push(style.bold(title), style.dim(facts.join(" · ")));
  if (summary.partial)
    lines.push(style.warn(say({ vi: "Chưa trọn: lần chạy bị ngắt.", en: "Partial: the run was interrupted." })));

  lines.push(
    "",
    `${style.bold(style.accent(formatPercent(headline.value, language)))}  ${style.bold(say(definition.name))}`,
  );
  lines.push(
    `  ${count(headline.numerator)} / ${count(headline.denominator)} ${say({ vi: "lượt gửi đã có kết quả", en: "decided deliveries" })}  ${style.dim("[interlink.delivery]")}`,
  );
  for (const line of wrap(say(definition.formula), WIDTH - 2)) lines.push(style.dim(`  ${line}`));
  for (const figure of summary.published) {
    const { value } = summary.rates[figure.metric];
    const difference = value === null ? "" : ` (${formatPoints(value - figure.value, language)})`;
    const published = say({ vi: "Đã công bố", en: "Published" });
    const text = `${published}: ${say(figure.label)}: ${formatPercent(figure.value, language)}${difference}, ${say(BASIS_LABELS[figure.basis])}`;
    for (const line of wrap(clean(text), WIDTH - 2)) lines.push(`  ${line}`);
  }
  const { onTheWay, notSent } = summary.deliveries;
  if (onTheWay + notSent > 0) {
    const open = say({
      vi: `${count(onTheWay)} lượt gửi còn trên đường và ${count(notSent)} chưa gửi không được tính.`,
      en: `${count(onTheWay)} deliveries still on the way and ${count(notSent)} not sent are in neither number.`,
    });
    lines.push(style.dim(`  ${open}`));
  }

  const block = (heading: Text, rows: readonly string[]): void => {
    if (rows.length > 0) lines.push("", style.bold(say(heading)), ...rows);
  };
  block(
    { vi: "Vì sao chưa đạt 100 %", en: "Why it is not 100 %" },
    summary.losses.map((loss) =>
      row(style, say(loss.label), count(loss.count), formatPercent(loss.share, language), loss.share, style.warn),
    ),
  );
  const groups = (list: readonly Group[], name: (key: string) => string): string[] =>
    list.map(({ key, numerator, denominator, value }) => {
      const counts = `${count(numerator)} / ${count(denominator)}`;
      return row(style, name(key), counts, formatPercent(value, language), value ?? 0, style.accent);
    });
  const level = (key: string): string => say(levelLabel(key));
  const kind = (key: string): string => {
    const name = kindName(key);
    return name === undefined ? clean(key) : `${say(name)} (${clean(key)})`;
  };
  block({ vi: "Theo cấp bên gửi", en: "By the sender's level" }, groups(summary.breakdown.bySenderLevel, level));
  block({ vi: "Theo cấp bên nhận", en: "By the recipient's level" }, groups(summary.breakdown.byRecipientLevel, level));
  block({ vi: "Theo loại văn bản", en: "By document kind" }, groups(summary.breakdown.byKind, kind));
  block(
    { vi: "Theo các định nghĩa khác", en: "Under the other definitions" },
    (Object.keys(METRIC_DEFINITIONS) as MetricKey[])
      .filter((key) => key !== "interlink.delivery" && summary.rates[key].denominator > 0)
      .map((key) => {
        const { value, numerator, denominator } = summary.rates[key];
        const counts = `${count(numerator)} / ${count(denominator)}`;
        const name = say(METRIC_DEFINITIONS[key].name);
        return row(style, name, counts, formatPercent(value, language), value ?? 0, style.accent);
      }),
  );

  const { materialised, agreed, disagreed } = summary.verification;
  if (materialised > 0) {
    const text = say({
      vi: `${count(materialised)} văn bản được ký, gửi và xác thực thật: ${count(agreed)} đúng như quyết định, ${count(disagreed)} khác.`,
      en: `${count(materialised)} documents really signed, carried and verified: ${count(agreed)} as decided, ${count(disagreed)} otherwise.`,
    });
    lines.push("", disagreed > 0 ? style.warn(text) : text);
  }
  for (const { message } of summary.anomalies) {
    for (const line of wrap(clean(`! ${message}`), WIDTH)) lines.push(style.warn(line));
  }
  return `${lines.join("\n")}\n`;
}

function row(
  style: TextStyle,
  name: string,
  counts: string,
  percent: string,
  share: number,
  colour: (text: string) => string,
): string {
  const [first = "", ...more] = wrap(name, LABEL - 2);
  const line = `  ${padEnd(first, LABEL)}${padStart(counts, COUNTS)}${padStart(percent, PERCENT)}`;
  const drawn = `${line}  ${colour(bar(share, BAR - 2))}`.trimEnd();
  return [drawn, ...more.map((rest) => style.dim(`  ${rest}`))].join("\n");
}

/** Text of the input without control characters: none may move the cursor or change colours. */
function clean(text: string): string {
  return text.normalize("NFC").replace(/\p{Cc}/gu, "\ufffd");
}
