export { renderHtmlReport } from "./render-html-report.js";
export { renderTextSummary, type TextSummaryOptions } from "./text/render-text-summary.js";
export type { Language } from "./number-format.js";
export type { ReportInput } from "./report-input.js";
export { GROUPINGS, renderMetricsTable, type Grouping, type MetricsTableOptions } from "./text/render-metrics-table.js";
