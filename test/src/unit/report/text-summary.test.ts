import { describe, expect, test } from "@jest/globals";
import { measure, runSummary } from "@lienthong/metrics";
import { renderTextSummary, type Language } from "@lienthong/report";
import { reportSample } from "../../support/report-sample.js";

const ESCAPE = "\u001b";

describe.each<Language>(["vi", "en"])("the summary in %s", (language) => {
  test("fits a terminal and stands in columns", async () => {
    const text = renderTextSummary(await reportSample(), { language, colour: false });
    expect(text).toBe(text.normalize("NFC"));
    expect(text.endsWith("\n")).toBe(true);
    for (const line of text.split("\n")) expect(Array.from(line).length).toBeLessThanOrEqual(80);
    const rows = text.split("\n").filter((line) => /^ {2}\S.*[ %] {2}[█▏▎▍▌▋▊▉]+$/.test(line));
    expect(rows.length).toBeGreaterThan(15);
    expect(
      new Set(rows.map((row) => Array.from(row).findIndex((character) => /[█▏▎▍▌▋▊▉]/.test(character)))).size,
    ).toBe(1);
  });

  test("is the same with colours, but for the escape sequences", async () => {
    const plain = renderTextSummary(await reportSample(), { language, colour: false });
    const coloured = renderTextSummary(await reportSample(), { language, colour: true });
    expect(plain).not.toContain(ESCAPE);
    expect(coloured).toContain(ESCAPE);
    expect(coloured.replace(new RegExp(`${ESCAPE}\\[\\d+m`, "g"), "")).toBe(plain);
  });
});

test("the numbers are written as the language writes them", async () => {
  const sample = await reportSample();
  const vi = renderTextSummary(sample, { language: "vi", colour: false });
  const en = renderTextSummary(sample, { language: "en", colour: false });
  expect(vi).toMatch(/^81,7\u00a0% {2}lượt gửi liên thông trọn vẹn\n {2}1\.636 \/ 2\.002/m);
  expect(en).toMatch(/^81\.7% {2}deliveries interlinked end to end\n {2}1,636 \/ 2,002/m);
  expect(vi).toContain("công bố: 81,7\u00a0% (0,0 điểm %), quan sát");
});

test("names in decomposed letters keep their columns, control characters do not reach the terminal", async () => {
  const sample = await reportSample();
  const name = "Công văn điện tử".normalize("NFD");
  const summary = { ...sample.summary, scenario: `x${ESCAPE}[2Jy` };
  const options = { language: "vi", colour: false } as const;
  const text = renderTextSummary({ summary, kindName: () => ({ vi: name, en: name }) }, options);
  expect(text).not.toContain(ESCAPE);
  const line = text.split("\n").find((candidate) => candidate.includes("điện tử (CV)"));
  expect(Array.from(line ?? "").indexOf("%")).toBe(69);
});

test("an empty log has dashes, not numbers", async () => {
  const text = renderTextSummary(
    { summary: runSummary({ metrics: await measure([]) }) },
    { language: "vi", colour: false },
  );
  expect(text).not.toMatch(/NaN|undefined|null/);
  expect(text).toContain("–  lượt gửi liên thông trọn vẹn");
});
