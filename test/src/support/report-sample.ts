import { measure, runSummary } from "@lienthong/metrics";
import type { ExchangeEvent } from "@lienthong/model";
import type { ReportInput } from "@lienthong/report";
import { levelMatrixLog } from "./level-matrix-log.js";
import { LogBuilder } from "./log-builder.js";

/** Some of everything: every stage of loss, a disagreement, an anomaly, assumptions, a published figure. */
export async function reportSample(): Promise<ReportInput> {
  const more = new LogBuilder()
    .issue(0, "M1", "department-1", ["district-1", "commune-1", "commune-2"], { kind: "CV", signedName: true })
    .send(1, "M1", "department-1", "district-1")
    .send(1, "M1", "department-1", "commune-1")
    .send(1, "M1", "department-1", "commune-2")
    .fail(2, "M1", "department-1", "district-1", "undelivered")
    .arrive(2, "M1", "department-1", "commune-1")
    .verify("M1", "department-1", "commune-1", "TOTAL-FAILED", { basis: "real", decided: "TOTAL-PASSED" })
    .status(3, "M1", "commune-1", "department-1", "02", "signature-broken");
  const events: ExchangeEvent[] = [...levelMatrixLog(2_000), ...more.events].sort((a, b) => a.time - b.time);
  const metrics = await measure(events);
  const summary = runSummary({
    metrics,
    scenario: "tay-ninh-2017",
    seed: 2017,
    published: [
      {
        metric: "interlink.delivery",
        value: 0.817,
        label: { vi: "công bố", en: "published" },
        basis: "observed",
        source: "Tây Ninh, H1 2017",
      },
    ],
    assumptions: [
      { name: { vi: "Độ phủ", en: "coverage" }, value: 0.78, basis: "observed", source: "Tây Ninh" },
      { name: { vi: "Thói quen giấy", en: "paper habit" }, value: 0.0431, unit: "%", basis: "assumed", source: "—" },
    ],
  });
  return { summary, metrics };
}
