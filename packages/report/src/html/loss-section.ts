import type { RunSummary } from "@lienthong/metrics";
import type { LossStage } from "@lienthong/model";
import { waterfallChart } from "../chart/waterfall-chart.js";
import { STAGE_LABELS } from "../label.js";
import { formatCount, formatPercent } from "../number-format.js";
import { basisBadge } from "./headline-section.js";
import { bilingual, element, type Markup } from "./markup.js";
import { countMarkup, percentMarkup } from "./number-markup.js";
import { drawnTwice, FULL, paragraph, section } from "./section.js";
import { table } from "./table.js";

/** From 100 % down to the rate: every lost delivery under exactly one cause. */
export function lossSection(summary: RunSummary): Markup {
  const { value, numerator, denominator } = summary.rates["interlink.delivery"];
  if (value === null) return "";
  const title = { vi: "Vì sao chưa đạt 100 %", en: "Why it is not 100 %" };
  const percent = (share: number): string => formatPercent(share, "vi");
  const steps = summary.losses.map(({ label, share, stage }) => ({
    label: label.vi,
    share,
    value: share < 0.0005 ? percent(share) : `−${percent(share)}`,
    stage,
  }));
  const description = `${steps.map((step) => `${step.label} ${step.value}`).join(", ")}. Losses from 100 % to ${formatPercent(value, "en")}.`;
  const all = { label: `mọi lượt gửi · ${formatCount(denominator, "vi")}`, share: 1, value: percent(1) };
  const end = { label: `liên thông trọn vẹn · ${formatCount(numerator, "vi")}`, share: value, value: percent(value) };
  const total = [
    element("b", {}, bilingual({ vi: "liên thông trọn vẹn", en: "interlinked end to end" })),
    "",
    "",
    countMarkup(numerator),
    percentMarkup(value),
  ];
  return section(
    "losses",
    title,
    legend(summary),
    drawnTwice("losses", FULL, (id, width) =>
      waterfallChart({ id, title: title.vi, description, width }, all, steps, end),
    ),
    paragraph(
      {
        vi: "Mỗi lượt gửi không liên thông có đúng một nguyên nhân; các phần và tỷ lệ cộng lại thành 100 %.",
        en: "Every lost delivery has exactly one cause; the parts and the rate add up to 100 %.",
      },
      "note",
    ),
    table(
      { vi: "Nguyên nhân", en: "Causes" },
      [
        { title: { vi: "Nguyên nhân", en: "Cause" } },
        { title: { vi: "Khâu", en: "Stage" } },
        { title: { vi: "Cơ sở", en: "Basis" } },
        { title: { vi: "Lượt gửi", en: "Deliveries" }, number: true },
        { title: { vi: "Phần", en: "Share" }, number: true },
      ],
      [
        ...summary.losses.map(({ label, stage, basis, count, share }) => [
          bilingual(label),
          bilingual(STAGE_LABELS[stage]),
          basisBadge(basis),
          countMarkup(count),
          percentMarkup(share),
        ]),
        total,
      ],
      true,
    ),
  );
}

/** The stages that occur, with their colours. */
function legend(summary: RunSummary): Markup {
  const present = (Object.keys(STAGE_LABELS) as LossStage[]).filter((stage) =>
    summary.losses.some((loss) => loss.stage === stage),
  );
  const items = present.map((stage) => {
    const swatch = element("rect", { width: 10, height: 10, class: `stage-${stage}` });
    const svg = element("svg", { viewBox: "0 0 10 10", "aria-hidden": "true" }, swatch);
    return element("li", {}, svg, bilingual(STAGE_LABELS[stage]));
  });
  return element("ul", { class: "legend" }, ...items);
}
