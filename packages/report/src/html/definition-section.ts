import { METRIC_DEFINITIONS, type MetricKey, type RunSummary } from "@lienthong/metrics";
import { barChart } from "../chart/bar-chart.js";
import { formatPercent } from "../number-format.js";
import { basisBadge } from "./headline-section.js";
import { bilingual, element, escape, type Markup } from "./markup.js";
import { countMarkup, percentMarkup } from "./number-markup.js";
import { drawnTwice, FULL, paragraph, section } from "./section.js";
import { table } from "./table.js";

/** Every rate beside the others: the same world under other definitions. */
export function definitionSection(summary: RunSummary): Markup {
  const title = { vi: "Cùng một thực tế, nhiều định nghĩa", en: "The same world under every definition" };
  const keys = Object.keys(METRIC_DEFINITIONS) as MetricKey[];
  const bars = keys.map((key) => {
    const { value } = summary.rates[key];
    return { label: METRIC_DEFINITIONS[key].name.vi, share: value, value: formatPercent(value, "vi") };
  });
  const description = `${bars.map((bar) => `${bar.label} ${bar.value}`).join("; ")}. ${title.en}.`;
  return section(
    "definitions",
    title,
    paragraph(
      {
        vi: "Chưa tìm thấy định nghĩa chính thức của tỷ lệ liên thông. Mọi con số ở đây đều kèm định nghĩa, tử số và mẫu số.",
        en: "No official definition of the interlinkage rate was found. Every number here comes with its definition, numerator and denominator.",
      },
      "note",
    ),
    drawnTwice("definitions", FULL, (id, width) => barChart({ id, title: title.vi, description, width }, bars)),
    table(
      { vi: "Định nghĩa", en: "Definitions" },
      [
        { title: { vi: "Tên", en: "Name" } },
        { title: { vi: "Tỷ lệ", en: "Rate" }, number: true },
        { title: { vi: "Tử số / mẫu số", en: "Numerator / denominator" }, number: true },
        { title: { vi: "Công thức và cơ sở", en: "Formula and basis" } },
      ],
      keys.map((key) => {
        const { value, numerator, denominator } = summary.rates[key];
        const { name, formula, source, basis } = METRIC_DEFINITIONS[key];
        return [
          `${bilingual(name)} ${element("code", {}, escape(key))}`,
          element("b", {}, percentMarkup(value)),
          `${countMarkup(numerator)} / ${countMarkup(denominator)}`,
          `${bilingual(formula)}<br>${basisBadge(basis)} ${bilingual(source)}`,
        ];
      }),
      true,
    ),
  );
}
