import type { Group, RunSummary } from "@lienthong/metrics";
import type { Text } from "@lienthong/model";
import { barChart } from "../chart/bar-chart.js";
import { heatChart, type HeatMatrix } from "../chart/heat-chart.js";
import { levelLabel, shortLevelLabel } from "../label.js";
import { formatCount, formatPercent } from "../number-format.js";
import { bilingual, element, escape, type Markup } from "./markup.js";
import { countMarkup, percentMarkup } from "./number-markup.js";
import { drawnTwice, HALF, section } from "./section.js";
import { foldedTable, type Column } from "./table.js";

/** The columns of every breakdown. */
export function rateColumns(first: Text): Column[] {
  return [
    { title: first },
    { title: { vi: "Liên thông", en: "Interlinked" }, number: true },
    { title: { vi: "Lượt gửi", en: "Deliveries" }, number: true },
    { title: { vi: "Tỷ lệ", en: "Rate" }, number: true },
  ];
}

/** A row of a breakdown. */
export function rateRow(name: Markup, { numerator, denominator, value }: Group): Markup[] {
  return [name, countMarkup(numerator), countMarkup(denominator), percentMarkup(value)];
}

/** By the recipient's level, and from each level to each. */
export function levelSections(summary: RunSummary): Markup {
  if (summary.breakdown.byRecipientLevel.length === 0) return "";
  return element("div", { class: "grid two" }, recipientSection(summary), pairSection(summary));
}

function recipientSection(summary: RunSummary): Markup {
  const { byRecipientLevel, bySenderLevel } = summary.breakdown;
  const title = { vi: "Theo cấp bên nhận", en: "By the recipient's level" };
  const name = (key: string): Markup => bilingual(levelLabel(key));
  return section(
    "level",
    title,
    levelBars("level", title, byRecipientLevel, summary),
    foldedTable(
      { vi: "Bảng số liệu", en: "Data table" },
      rateColumns({ vi: "Cấp", en: "Level" }),
      byRecipientLevel.map((group) => rateRow(name(group.key), group)),
    ),
    element("h3", {}, bilingual({ vi: "Theo cấp bên gửi", en: "By the sender's level" })),
    levelBars("sender", { vi: "Theo cấp bên gửi", en: "By the sender's level" }, bySenderLevel, summary),
    foldedTable(
      { vi: "Bảng số liệu", en: "Data table" },
      rateColumns({ vi: "Cấp", en: "Level" }),
      bySenderLevel.map((group) => rateRow(name(group.key), group)),
    ),
  );
}

function levelBars(id: string, title: Text, groups: readonly Group[], summary: RunSummary): Markup {
  const whole = summary.rates["interlink.delivery"].value;
  const list = groups.map(({ key, value }) => `${levelLabel(key).vi} ${formatPercent(value, "vi")}`).join(", ");
  const bars = groups.map(({ key, value, denominator }) => ({
    label: `${levelLabel(key).vi} · ${formatCount(denominator, "vi")} lượt gửi`,
    share: value,
    value: formatPercent(value, "vi"),
  }));
  const mark = whole === null ? undefined : { share: whole, label: `chung ${formatPercent(whole, "vi")}` };
  return drawnTwice(id, HALF, (frameId, width) =>
    barChart({ id: frameId, title: title.vi, description: `${list}. ${title.en}.`, width }, bars, mark),
  );
}

function pairSection(summary: RunSummary): Markup {
  const { bySenderLevel, byRecipientLevel, byLevelPair } = summary.breakdown;
  const title = { vi: "Từ cấp gửi đến cấp nhận", en: "From sending to receiving level" };
  const rows = bySenderLevel.map(({ key }) => key);
  const columns = byRecipientLevel.map(({ key }) => key);
  const pairs = new Map(byLevelPair.map((pair) => [pair.key, pair]));
  const matrix: HeatMatrix = {
    rowTitle: "từ ↓",
    columnTitle: "đến →",
    rows: rows.map((level) => shortLevelLabel(level).vi),
    columns: columns.map((level) => shortLevelLabel(level).vi),
    cells: rows.map((sender) =>
      columns.map((recipient) => {
        const pair = pairs.get(`${sender}>${recipient}`);
        if (pair === undefined) return undefined;
        return { share: pair.value, value: formatPercent(pair.value, "vi"), note: formatCount(pair.denominator, "vi") };
      }),
    ),
  };
  const description = byLevelPair
    .map(
      ({ sender, recipient, value }) =>
        `${levelLabel(sender).vi} → ${levelLabel(recipient).vi} ${formatPercent(value, "vi")}`,
    )
    .join("; ");
  return section(
    "pair",
    title,
    drawnTwice("pair", HALF, (id, width) =>
      heatChart({ id, title: title.vi, description: `${description}. ${title.en}.`, width }, matrix),
    ),
    element(
      "p",
      { class: "note" },
      bilingual({
        vi: "Số nhỏ: số lượt gửi. Màu càng mạnh, tỷ lệ càng cao.",
        en: "Small: deliveries. The stronger the colour, the higher the rate.",
      }),
    ),
    foldedTable(
      { vi: "Bảng số liệu", en: "Data table" },
      rateColumns({ vi: "Từ → đến", en: "From → to" }),
      byLevelPair.map((pair) =>
        rateRow(escape(`${shortLevelLabel(pair.sender).vi} → ${shortLevelLabel(pair.recipient).vi}`), pair),
      ),
    ),
  );
}
