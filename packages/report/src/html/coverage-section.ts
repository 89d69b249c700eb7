import type { RunSummary } from "@lienthong/metrics";
import { barChart } from "../chart/bar-chart.js";
import { levelLabel } from "../label.js";
import { formatCount, formatPercent } from "../number-format.js";
import { bilingual, element, escape, type Markup } from "./markup.js";
import { countMarkup, percentMarkup } from "./number-markup.js";
import { drawnTwice, HALF, paragraph, section } from "./section.js";
import { foldedTable, table } from "./table.js";

/** Connected units by level. */
export function coverageSection(summary: RunSummary): Markup {
  const { byLevel } = summary.units;
  const { value, numerator, denominator } = summary.rates["connected.units"];
  if (byLevel.length === 0) return "";
  const title = { vi: "Cơ quan đã kết nối", en: "Connected units" };
  const bars = byLevel.map((level) => ({
    label: `${levelLabel(level.level).vi} · ${formatCount(level.numerator, "vi")} / ${formatCount(level.denominator, "vi")}`,
    share: level.value,
    value: formatPercent(level.value, "vi"),
  }));
  const description = `${bars.map((bar) => `${bar.label}: ${bar.value}`).join("; ")}. ${title.en}.`;
  return section(
    "coverage",
    title,
    element(
      "p",
      {},
      `${element("b", {}, percentMarkup(value))} = ${countMarkup(numerator)} / ${countMarkup(denominator)} ${bilingual({ vi: "cơ quan được tính, vào cuối kỳ", en: "counted units, at the end" })}`,
    ),
    drawnTwice("coverage", HALF, (id, width) => barChart({ id, title: title.vi, description, width }, bars)),
    foldedTable(
      { vi: "Bảng số liệu", en: "Data table" },
      [
        { title: { vi: "Cấp", en: "Level" } },
        { title: { vi: "Đã kết nối", en: "Connected" }, number: true },
        { title: { vi: "Được tính", en: "Counted" }, number: true },
        { title: { vi: "Tỷ lệ", en: "Rate" }, number: true },
      ],
      byLevel.map((level) => [
        bilingual(levelLabel(level.level)),
        countMarkup(level.numerator),
        countMarkup(level.denominator),
        percentMarkup(level.value),
      ]),
    ),
  );
}

/** Signed shares: by verification, and as counted by file name. */
export function signedSection(summary: RunSummary): Markup {
  const title = { vi: "Văn bản điện tử và chữ ký số", en: "Electronic documents and signatures" };
  const { documents, withPaper, withoutVerdict, onTheWay } = summary.electronic;
  const row = (vi: string, en: string, count: number): Markup[] => [bilingual({ vi, en }), countMarkup(count)];
  const bars = (["exchange.electronic", "signed.verified", "signed.filename"] as const).map((key) => {
    const { value, numerator, denominator } = summary.rates[key];
    const name = {
      "exchange.electronic": "trao đổi điện tử",
      "signed.verified": "chữ ký số xác thực được",
      "signed.filename": "“ký số” theo tên tệp",
    }[key];
    return {
      label: `${name} · ${formatCount(numerator, "vi")} / ${formatCount(denominator, "vi")}`,
      share: value,
      value: formatPercent(value, "vi"),
    };
  });
  const description = `${bars.map((bar) => `${bar.label}: ${bar.value}`).join("; ")}. ${title.en}.`;
  return section(
    "signed",
    title,
    drawnTwice("signed", HALF, (id, width) => barChart({ id, title: title.vi, description, width }, bars)),
    table(
      title,
      [{ title: { vi: "Văn bản", en: "Documents" } }, { title: { vi: "Số lượng", en: "Count" }, number: true }],
      [
        row("có ít nhất một lượt gửi điện tử", "with at least one electronic delivery", documents),
        row("trong đó kèm bản giấy", "of these with paper in parallel", withPaper),
        row("trong đó chưa xác thực ở đâu", "of these never verified", withoutVerdict),
        row("trong đó còn trên đường", "of these still on the way", onTheWay),
      ],
    ),
  );
}

/** What was really signed, carried and verified, and whether it came out as decided. */
export function verificationSection(
  summary: RunSummary,
  disagreements: readonly {
    readonly document: string;
    readonly recipient: string;
    readonly verdict: string;
    readonly decided: string;
  }[],
): Markup {
  const { materialised, agreed, disagreed } = summary.verification;
  const title = { vi: "Kiểm chứng bằng văn bản thật", en: "Checked with real messages" };
  const count = (value: number): Markup => element("b", {}, countMarkup(value));
  const text =
    materialised === 0
      ? paragraph({ vi: "Không có văn bản nào được tạo thật.", en: "No message was really made." })
      : element(
          "p",
          {},
          `${count(materialised)} ${bilingual({ vi: "văn bản được ký, gửi và xác thực thật", en: "documents really signed, carried and verified" })}; ` +
            `${count(agreed)} ${bilingual({ vi: "đúng như mô phỏng quyết định", en: "as the simulation decided" })}, ` +
            `${count(disagreed)} ${bilingual({ vi: "khác", en: "otherwise" })}.`,
        );
  const list =
    disagreed === 0
      ? ""
      : paragraph(
          {
            vi: "Có kết quả xác thực khác với quyết định của mô phỏng: đây là lỗi của chương trình.",
            en: "A real verdict differs from the decided one: this is an error of the program.",
          },
          "warning",
        ) +
        (disagreements.length === 0
          ? ""
          : table(
              { vi: "Các trường hợp khác", en: "Disagreements" },
              [
                { title: { vi: "Văn bản → nơi nhận", en: "Document → recipient" } },
                { title: { vi: "Xác thực", en: "Verdict" } },
                { title: { vi: "Quyết định", en: "Decided" } },
              ],
              disagreements.map(({ document, recipient, verdict, decided }) => [
                element("code", {}, escape(`${document} → ${recipient}`)),
                escape(verdict),
                escape(decided),
              ]),
              true,
            ));
  return section("verification", title, text, list);
}
