import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { placeholderPdf } from "@lienthong/exchange";

const installed = (tool: string): boolean => spawnSync(tool, ["--version"]).error === undefined;
const when = (tool: string, name: string, run: (file: string) => void): void => {
  const here = installed(tool);
  (here ? test : test.skip)(`${name}${here ? "" : ` (skipped: ${tool} is not installed)`}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "lienthong-pdf-"));
    try {
      const file = join(folder, "placeholder.pdf");
      const lines = [
        "Ủy ban nhân dân tỉnh Tây Ninh",
        "(ngoặc) \\ và 漢",
        ...Array.from({ length: 60 }, (_, n) => `dòng ${n}`),
      ];
      writeFileSync(file, placeholderPdf({ title: "TB-UBND", lines }));
      run(file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
};

when("qpdf", "qpdf finds neither syntax nor offset errors", (file) => {
  expect(execFileSync("qpdf", ["--check", file], { encoding: "utf8" })).toMatch(/No syntax or stream encoding errors/);
});

when("pdfinfo", "pdfinfo reads one A4 page and the title", (file) => {
  const told = execFileSync("pdfinfo", [file], { encoding: "utf8" });
  expect(told).toMatch(/^Title: +TB-UBND$/m);
  expect(told).toMatch(/^Pages: +1$/m);
  expect(told).toMatch(/A4/);
});

when("pdftotext", "pdftotext reads the lines in ASCII", (file) => {
  const text = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });
  expect(text).toContain("Uy ban nhan dan tinh Tay Ninh");
  expect(text).toContain("(ngoac) \\ va ?");
  expect(text).toContain("dong 37");
  expect(text).not.toContain("dong 38");
});
