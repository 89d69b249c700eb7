import { METRIC_DEFINITIONS, type RunSummary } from "@lienthong/metrics";
import { BASIS_LABELS } from "../label.js";
import { formatCount, formatDate, formatPoints } from "../number-format.js";
import { bilingual, element, escape, type Markup } from "./markup.js";
import { percentMarkup } from "./number-markup.js";
import { paragraph, section } from "./section.js";

/** Title, scenario, seed and period. */
export function pageHeader(summary: RunSummary): Markup {
  const { scenario, seed, period } = summary;
  const facts: Markup[] = [];
  const fact = (vi: string, en: string, value: string): void => {
    facts.push(element("li", {}, `${bilingual({ vi, en })} ${element("b", {}, escape(value))}`));
  };
  if (scenario !== null) fact("Kịch bản", "scenario", scenario);
  if (seed !== null) fact("Hạt giống", "seed", String(seed));
  if (period !== null) fact("Thời gian", "period", `${formatDate(period.from, "vi")} – ${formatDate(period.to, "vi")}`);
  const title = { vi: "Báo cáo liên thông văn bản điện tử", en: "Interlinkage of electronic documents: report" };
  return element(
    "header",
    { class: "page" },
    element("h1", {}, bilingual(title)),
    element("ul", { class: "facts" }, ...facts),
    summary.partial
      ? paragraph(
          {
            vi: "Lần chạy bị ngắt giữa chừng: số liệu chỉ tính đến lúc đó.",
            en: "The run was interrupted: the numbers are those up to then.",
          },
          "warning",
        )
      : "",
  );
}

/** The rate, what it is a rate of, and the published figure beside it. */
export function headlineSection(summary: RunSummary): Markup {
  const { value, numerator, denominator, interval } = summary.rates["interlink.delivery"];
  const definition = METRIC_DEFINITIONS["interlink.delivery"];
  const open = summary.deliveries.onTheWay + summary.deliveries.notSent;
  const vi = (count: number): string => formatCount(count, "vi");
  const published = summary.published
    .filter(({ metric }) => metric === "interlink.delivery")
    .map((figure) => {
      const difference = value === null ? "" : ` (${escape(formatPoints(value - figure.value, "vi"))})`;
      const source = element("span", { class: "en" }, `${basisBadge(figure.basis)} ${escape(figure.source)}`);
      const text = `${bilingual({ vi: "Đã công bố:", en: "Published:" })} ${bilingual(figure.label)}: ${element("b", {}, percentMarkup(figure.value))}${difference}<br>${source}`;
      return element("p", {}, text);
    });
  const range =
    interval === undefined
      ? ""
      : element(
          "p",
          { class: "ratio" },
          `${percentMarkup(interval.low)} – ${percentMarkup(interval.high)} (${percentMarkup(interval.level)}, ${vi(interval.replications)} ${bilingual({ vi: "lần lặp", en: "replications" })})`,
        );
  return section(
    "headline",
    { vi: "Tỷ lệ liên thông", en: "Interlinkage rate" },
    element(
      "div",
      { class: "headline" },
      element("div", {}, element("div", { class: "big" }, percentMarkup(value)), range),
      element(
        "div",
        {},
        element("p", {}, element("b", {}, bilingual(definition.name)), " ", element("code", {}, "interlink.delivery")),
        element(
          "p",
          { class: "ratio" },
          `${vi(numerator)} / ${vi(denominator)} ${bilingual({ vi: "lượt gửi đã có kết quả", en: "decided deliveries" })}`,
        ),
        ...published,
      ),
    ),
    element("p", { class: "note" }, bilingual(definition.formula), bilingual(definition.source)),
    open === 0
      ? ""
      : paragraph(
          {
            vi: `${vi(open)} lượt gửi chưa có kết quả vào cuối kỳ (${vi(summary.deliveries.onTheWay)} đang trên đường, ${vi(summary.deliveries.notSent)} chưa gửi) không nằm trong tử số lẫn mẫu số.`,
            en: `${formatCount(open, "en")} deliveries not decided at the end (${formatCount(summary.deliveries.onTheWay, "en")} on the way, ${formatCount(summary.deliveries.notSent, "en")} not sent) are in neither number.`,
          },
          "note",
        ),
  );
}

/** `assumed`, `observed` or `law`, in Vietnamese with the English word as its title. */
export function basisBadge(basis: keyof typeof BASIS_LABELS): Markup {
  const { vi, en } = BASIS_LABELS[basis];
  return element("span", { class: `badge ${basis}`, title: en }, escape(vi));
}
