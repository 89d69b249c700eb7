import { anomalySection, assumptionSection } from "./html/assumption-section.js";
import { coverageSection, signedSection, verificationSection } from "./html/coverage-section.js";
import { definitionSection } from "./html/definition-section.js";
import { headlineSection, pageHeader } from "./html/headline-section.js";
import { kindSection } from "./html/kind-section.js";
import { levelSections } from "./html/level-section.js";
import { lossSection } from "./html/loss-section.js";
import { bilingual, element, escape } from "./html/markup.js";
import { STYLE } from "./html/style.js";
import { timeSection } from "./html/time-section.js";
import { modelKindName } from "./label.js";
import type { ReportInput } from "./report-input.js";

/** Nothing may be loaded or run; the page's own style is all it needs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The report of a run as one HTML file: Vietnamese first, English beside it; pictures as inline SVG with the numbers
 * below; no script, no network, light and dark, for screen, phone and paper. Same input, same bytes; every text of the
 * input is escaped.
 */
export function renderHtmlReport({ summary, metrics, kindName = modelKindName }: ReportInput): string {
  const title = `Báo cáo liên thông${summary.scenario === null ? "" : `: ${summary.scenario}`}`;
  const head = element(
    "head",
    {},
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("title", {}, escape(title)),
    element("style", {}, STYLE),
  );
  const main = element(
    "main",
    {},
    pageHeader(summary),
    headlineSection(summary),
    lossSection(summary),
    timeSection(summary),
    levelSections(summary),
    element(
      "div",
      { class: "grid two" },
      element(
        "div",
        {},
        kindSection(summary, kindName),
        verificationSection(summary, metrics?.verification.disagreements ?? []),
      ),
      element("div", {}, coverageSection(summary), signedSection(summary)),
    ),
    definitionSection(summary),
    assumptionSection(summary),
    anomalySection(summary),
    element(
      "footer",
      {},
      bilingual({
        vi: "Lập bởi lienthong từ nhật ký trao đổi; cùng kịch bản và hạt giống cho cùng báo cáo.",
        en: "Made by lienthong from the exchange log; same scenario and seed, same report.",
      }),
    ),
  );
  return `<!doctype html>\n${element("html", { lang: "vi" }, head, element("body", {}, main))}\n`;
}
