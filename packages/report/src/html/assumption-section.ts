import type { RunSummary } from "@lienthong/metrics";
import { formatDecimal } from "../number-format.js";
import { basisBadge } from "./headline-section.js";
import { bilingual, element, escape, type Markup } from "./markup.js";
import { paragraph, section } from "./section.js";
import { table } from "./table.js";

/** Parameters with basis and source. */
export function assumptionSection(summary: RunSummary): Markup {
  if (summary.assumptions.length === 0) return "";
  return section(
    "assumptions",
    { vi: "Tham số và giả định", en: "Parameters and assumptions" },
    paragraph(
      {
        vi: "“Giả định” là do người viết kịch bản chọn, không phải số liệu thực tế.",
        en: "“Giả định” (assumed) was chosen by the scenario's author; it is not data.",
      },
      "note",
    ),
    table(
      { vi: "Tham số", en: "Parameters" },
      [
        { title: { vi: "Tham số", en: "Parameter" } },
        { title: { vi: "Giá trị", en: "Value" }, number: true },
        { title: { vi: "Cơ sở", en: "Basis" } },
        { title: { vi: "Nguồn", en: "Source" } },
      ],
      summary.assumptions.map(({ name, value, unit, basis, source }) => [
        bilingual(name),
        escape(`${typeof value === "number" ? plainNumber(value) : value}${unit === undefined ? "" : `\u00a0${unit}`}`),
        basisBadge(basis),
        escape(source),
      ]),
      true,
    ),
  );
}

/** Up to four decimals, without trailing zeros. */
function plainNumber(value: number): string {
  const text = formatDecimal(value, 4, "vi");
  return text.includes(",") ? text.replace(/,?0+$/, "") : text;
}

/** What does not fit together in the log. */
export function anomalySection(summary: RunSummary): Markup {
  if (summary.anomalies.length === 0) return "";
  const items = summary.anomalies.map(({ code, message }) =>
    element("li", { lang: "en" }, `${escape(message)} ${element("code", {}, escape(code))}`),
  );
  return section(
    "anomalies",
    { vi: "Bất thường trong nhật ký", en: "Anomalies of the log" },
    element("ul", {}, ...items),
  );
}
