import { beforeAll, describe, expect, test } from "@jest/globals";
import { measure, runSummary } from "@lienthong/metrics";
import { renderHtmlReport, type ReportInput } from "@lienthong/report";
import { parseXml } from "@lienthong/xml";
import { reportSample } from "../../support/report-sample.js";

let input: ReportInput;
let page: string;

beforeAll(async () => {
  input = await reportSample();
  page = renderHtmlReport(input);
});

/** Every element closed and every text escaped: the page is XML, but for its doctype and void elements. */
function expectWellFormed(html: string): void {
  const xml = html.replace(/^<!doctype html>/, "").replace(/<(meta|br)((?:\s[^>]*)?)>/g, "<$1$2/>");
  expect(parseXml(xml).root.name).toBe("html");
}

describe("the page", () => {
  test("is well formed, and the same bytes every time", async () => {
    expectWellFormed(page);
    expect(renderHtmlReport(await reportSample())).toBe(page);
    expect(page).toBe(page.normalize("NFC"));
  });

  test("loads and runs nothing, and needs no inline attribute styles", () => {
    const text = page.replaceAll('xmlns="http://www.w3.org/2000/svg"', "");
    expect(text).not.toMatch(/https?:|\/\/|<script|<link|<img|url\(|@import|\sstyle=|\son\w+=/i);
    expect(page).toContain("default-src &#39;none&#39;");
  });

  test("is Vietnamese with English marked as such", () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(page).toContain('<span class="en" lang="en">Interlinkage rate</span>');
  });

  test("names every picture, with ids that occur once", () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const charts = [...page.matchAll(/<svg [^>]*class="chart"[^>]*aria-labelledby="([^" ]+) ([^" ]+)"/g)];
    expect(charts.length).toBeGreaterThanOrEqual(18);
    for (const [, title, description] of charts) expect(ids).toEqual(expect.arrayContaining([title, description]));
  });

  test("shows the rate with definition, both counts, and the published figure as observed", () => {
    expect(page).toContain('<div class="big">81,7\u00a0%</div>');
    expect(page).toContain("lượt gửi liên thông trọn vẹn");
    expect(page).toContain("1.636 / 2.002");
    expect(page).toContain("<b>81,7\u00a0%</b> (0,0 điểm %)");
    expect(page).toContain('class="badge observed"');
  });

  test("has every section", () => {
    const ids = ["headline", "losses", "time", "level", "pair", "kind", "coverage", "signed", "verification"];
    for (const id of [...ids, "definitions", "assumptions"]) expect(page).toContain(`<section id="${id}"`);
    expect(page).toContain("Công văn");
    expect(page).toContain("M1 → commune-1");
    expect(page).toContain("0,0431\u00a0%");
  });

  test("steps from 100 % down to the rate without a gap", () => {
    const [svg = ""] = /<svg [^>]*aria-labelledby="losses-w-t[\s\S]*?<\/svg>/.exec(page) ?? [];
    const bars = [...svg.matchAll(/<rect x="([\d.]+)"[^>]*width="([\d.]+)"[^>]*class="(all|rate|stage-[a-z-]+)"/g)].map(
      ([, x, width, kind]) => ({ from: Number(x), to: Number(x) + Number(width), kind }),
    );
    expect(bars).toHaveLength(input.summary.losses.length + 2);
    const [all, ...rest] = bars;
    const rate = rest.pop();
    let edge = all?.to ?? 0;
    for (const bar of rest) {
      expect(Math.abs(bar.to - edge)).toBeLessThan(1.6);
      edge = bar.from;
    }
    expect(Math.abs((rate?.to ?? 0) - edge)).toBeLessThan(1.6);
  });
});

describe("whatever it is given", () => {
  test("nothing of the input becomes markup", async () => {
    const evil = `"><script>alert('1')</script>&amp;\u0000\u001b[31m`;
    const { metrics, summary } = await reportSample();
    const text = { vi: evil, en: evil };
    const html = renderHtmlReport({
      ...(metrics === undefined ? {} : { metrics }),
      summary: {
        ...summary,
        scenario: evil,
        published: [{ metric: "interlink.delivery", value: 0.8, label: text, basis: "observed", source: evil }],
        assumptions: [{ name: text, value: evil, unit: evil, basis: "law", source: evil }],
        losses: summary.losses.map((loss) => ({ ...loss, label: text })),
        breakdown: { ...summary.breakdown, byKind: summary.breakdown.byKind.map((group) => ({ ...group, key: evil })) },
        anomalies: [{ code: evil, message: evil }],
      },
      kindName: () => text,
    });
    expectWellFormed(html);
    expect(html).not.toContain("<script");
    for (const control of ["\u0000", "\u001b"]) expect(html.includes(control)).toBe(false);
  });

  test("an empty log gives a page without numbers that are none", async () => {
    const html = renderHtmlReport({ summary: runSummary({ metrics: await measure([]), partial: true }) });
    expectWellFormed(html);
    expect(html).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(html).toContain("Lần chạy bị ngắt");
  });
});
