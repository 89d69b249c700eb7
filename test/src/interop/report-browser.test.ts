import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { renderHtmlReport } from "@lienthong/report";
import { reportSample } from "../support/report-sample.js";

/** Without a network, as root, and with every console message of the page on standard error. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--enable-logging=stderr",
  "--log-level=0",
  "--virtual-time-budget=2000",
];
const CHARTS = ["losses", "time", "level", "sender", "pair", "kind", "coverage", "signed", "definitions"];
const browser = ["chromium", "chromium-browser"].find((name) => spawnSync(name, ["--version"]).error === undefined);
const here = browser !== undefined;

/** What the browser made of a page, and what it complained about. */
function open(html: string): { dom: string; complaints: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "lienthong-browser-"));
  try {
    const file = join(folder, "report.html");
    writeFileSync(file, html);
    const { stdout, stderr, status } = spawnSync(
      browser ?? "",
      [...FLAGS, `--user-data-dir=${join(folder, "profile")}`, "--dump-dom", `file://${file}`],
      { encoding: "utf8", timeout: 60_000, maxBuffer: 64 * 1024 * 1024 },
    );
    expect(status).toBe(0);
    return { dom: stdout, complaints: stderr.split("\n").filter((line) => line.includes("CONSOLE")) };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

(here ? test : test.skip)(
  `a browser opens the report without a complaint, with every picture in it${here ? "" : " (skipped: chromium is not installed)"}`,
  async () => {
    const { dom, complaints } = open(renderHtmlReport(await reportSample()));
    expect(complaints).toEqual([]);
    for (const chart of CHARTS) {
      for (const width of ["w", "n"]) {
        const [, content = ""] =
          new RegExp(`<svg [^>]*aria-labelledby="${chart}-${width}-t [^>]*>([\\s\\S]*?)</svg>`).exec(dom) ?? [];
        const shapes = content.match(/<(?:rect|path|circle|line) /g) ?? [];
        expect({ chart, width, drawn: shapes.length > 0, text: content.includes("<text ") }).toEqual({
          chart,
          width,
          drawn: true,
          text: true,
        });
      }
    }
    expect(dom.match(/<svg [^>]*class="chart"/g)).toHaveLength(2 * CHARTS.length);
  },
  90_000,
);

(here ? test : test.skip)(
  `complaints of a page are seen${here ? "" : " (skipped: chromium is not installed)"}`,
  async () => {
    // The page's own policy forbids scripts, so one that slipped in would be told.
    const { complaints } = open(renderHtmlReport(await reportSample()).replace("</body>", "<script>1</script></body>"));
    expect(complaints.join("\n")).toMatch(/Content Security Policy/);
  },
  90_000,
);

const printable = here && ["pdfinfo", "pdftotext"].every((tool) => spawnSync(tool, ["-v"]).error === undefined);

(printable ? test : test.skip)(
  `on paper no heading is left behind and every folded table is open${printable ? "" : " (skipped: chromium or poppler-utils is not installed)"}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "lienthong-browser-"));
    try {
      const [file, pdf] = [join(folder, "report.html"), join(folder, "report.pdf")];
      writeFileSync(file, renderHtmlReport(await reportSample()));
      const flags = [...FLAGS, `--user-data-dir=${join(folder, "profile")}`, "--no-pdf-header-footer"];
      spawnSync(browser ?? "", [...flags, `--print-to-pdf=${pdf}`, `file://${file}`], { timeout: 60_000 });
      const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
      for (const page of pages) {
        const last = page.trimEnd().split("\n").at(-1)?.trim();
        expect(["Tỷ lệ theo tuần", "Cơ quan đã kết nối", "Theo cấp bên nhận", "Theo loại văn bản"]).not.toContain(last);
      }
      expect(pages.join("\n")).toContain("Thói quen giấy");
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  },
  90_000,
);
