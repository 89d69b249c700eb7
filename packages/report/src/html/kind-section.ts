import type { RunSummary } from "@lienthong/metrics";
import type { Text } from "@lienthong/model";
import { barChart } from "../chart/bar-chart.js";
import { formatCount, formatPercent } from "../number-format.js";
import { bilingual, element, escape, type Markup } from "./markup.js";
import { rateColumns, rateRow } from "./level-section.js";
import { drawnTwice, HALF, section } from "./section.js";
import { foldedTable } from "./table.js";

const MOST_BARS = 12;

/** By document kind, those with the most deliveries first; the table has all. */
export function kindSection(summary: RunSummary, kindName: (key: string) => Text | undefined): Markup {
  const kinds = [...summary.breakdown.byKind].sort((a, b) => b.denominator - a.denominator);
  if (kinds.length === 0) return "";
  const title = { vi: "Theo loại văn bản", en: "By document kind" };
  const shown = kinds.slice(0, MOST_BARS);
  const whole = summary.rates["interlink.delivery"].value;
  const bars = shown.map(({ key, value, denominator }) => ({
    label: `${kindName(key)?.vi ?? key} · ${formatCount(denominator, "vi")}`,
    share: value,
    value: formatPercent(value, "vi"),
  }));
  const description = shown
    .map(({ key, value }) => `${kindName(key)?.vi ?? key} ${formatPercent(value, "vi")}`)
    .join(", ");
  const mark = whole === null ? undefined : { share: whole, label: `chung ${formatPercent(whole, "vi")}` };
  return section(
    "kind",
    title,
    drawnTwice("kind", HALF, (id, width) =>
      barChart({ id, title: title.vi, description: `${description}. ${title.en}.`, width }, bars, mark),
    ),
    foldedTable(
      { vi: "Bảng số liệu", en: "Data table" },
      rateColumns({ vi: "Loại", en: "Kind" }),
      kinds.map((group) => {
        const name = kindName(group.key);
        const code = element("code", {}, escape(group.key));
        return rateRow(name === undefined ? code : `${bilingual(name)} ${code}`, group);
      }),
    ),
  );
}
