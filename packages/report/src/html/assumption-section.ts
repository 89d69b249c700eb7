import type { RunSummary } from "@lienthong/metrics";
import type { Basis, Text } from "@lienthong/model";
import { BASIS_LABELS } from "../label.js";
import { formatCount, formatDecimal } from "../number-format.js";
import { basisBadge } from "./headline-section.js";
import { bilingual, element, escape, type Markup } from "./markup.js";
import { paragraph, section } from "./section.js";
import { foldedTable } from "./table.js";

/** Parameters with basis and source; the list is long, so the screen shows how many of which kind, paper all of it. */
export function assumptionSection(summary: RunSummary): Markup {
  const { assumptions } = summary;
  if (assumptions.length === 0) return "";
  const counted = (Object.keys(BASIS_LABELS) as Basis[])
    .map((basis) => ({ basis, count: assumptions.filter((assumption) => assumption.basis === basis).length }))
    .filter(({ count }) => count > 0);
  const counts = (language: "vi" | "en"): string =>
    counted.map(({ basis, count }) => `${formatCount(count, language)} ${BASIS_LABELS[basis][language]}`).join(", ");
  return section(
    "assumptions",
    { vi: "Tham số và giả định", en: "Parameters and assumptions" },
    paragraph({
      vi: `${formatCount(assumptions.length, "vi")} tham số: ${counts("vi")}.`,
      en: `${formatCount(assumptions.length, "en")} parameters: ${counts("en")}.`,
    }),
    paragraph(
      {
        vi: "“Giả định” là do người viết kịch bản chọn, không phải số liệu thực tế.",
        en: "“Giả định” (assumed) was chosen by the scenario's author; it is not data.",
      },
      "note",
    ),
    foldedTable(
      { vi: "Tham số", en: "Parameters" },
      [
        { title: { vi: "Tham số", en: "Parameter" } },
        { title: { vi: "Giá trị", en: "Value" } },
        { title: { vi: "Cơ sở", en: "Basis" } },
        { title: { vi: "Nguồn", en: "Source" } },
      ],
      assumptions.map(({ name, value, unit, basis, source }, index) => [
        parameterName(name),
        parameterValue(value, unit),
        basisBadge(basis),
        // Parameters of one group share their source; told once, the list is half as long.
        source !== "" && source === assumptions[index - 1]?.source
          ? bilingual({ vi: "như trên", en: "as above" })
          : element("span", { lang: "en" }, escape(source)),
      ]),
      true,
    ),
  );
}

/** `habits.senderPaper: meaning`: the key is the same in both languages and stands once. */
function parameterName(name: Text): Markup {
  const key = /^[\w.]+: /.exec(name.vi)?.[0] ?? "";
  if (key === "" || !name.en.startsWith(key)) return bilingual(name);
  const meaning = { vi: name.vi.slice(key.length), en: name.en.slice(key.length) };
  return `${element("code", {}, escape(key.slice(0, -2)))}${element("br", {})}${bilingual(meaning)}`;
}

/** What the scenarios' units are called in Vietnamese; `share` is written as a percentage instead. */
const UNITS: Readonly<Record<string, string>> = {
  weight: "(trọng số)",
  factor: "(hệ số)",
  log: "(logarit)",
  recipients: "nơi nhận",
  "documents/body/year": "văn bản/cơ quan/năm",
  clerks: "văn thư",
  seconds: "giây",
  minutes: "phút",
  "working minutes": "phút làm việc",
  hours: "giờ",
  "working hours": "giờ làm việc",
  "working days": "ngày làm việc",
  "hour of the day": "giờ trong ngày",
};

/** A value with its unit, in Vietnamese where the unit is known. */
function parameterValue(value: number | string, unit: string | undefined): Markup {
  if (unit === "share" && typeof value === "number") return escape(`${plainNumber(value * 100)}\u00a0%`);
  const text = typeof value === "number" ? plainNumber(value) : value;
  if (unit === undefined) return escape(text);
  return escape(
    `${text}${typeof value === "number" ? "\u00a0" : " "}${Object.hasOwn(UNITS, unit) ? UNITS[unit] : unit}`,
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
