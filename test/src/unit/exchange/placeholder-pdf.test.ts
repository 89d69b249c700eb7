import { expect, test } from "@jest/globals";
import { placeholderPdf } from "@lienthong/exchange";

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

test("every offset of the cross-reference table points at its object", () => {
  const text = latin1(placeholderPdf({ title: "TB-UBND", lines: ["một", "hai (2)"] }));
  const xref = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  expect(text.slice(xref, xref + 5)).toBe("xref\n");
  const rows = [...text.slice(xref).matchAll(/^(\d{10}) 00000 n $/gm)].map((row) => Number(row[1]));
  expect(rows.length).toBe(6);
  rows.forEach((offset, index) => {
    expect(text.slice(offset).startsWith(`${index + 1} 0 obj\n`)).toBe(true);
  });
});

test("the stream's length is exact and equal input gives equal bytes", () => {
  const content = { title: "45/TB-UBND", lines: ["a"] };
  const text = latin1(placeholderPdf(content));
  const [, length, stream] = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(text) ?? [];
  expect(stream?.length).toBe(Number(length));
  expect(placeholderPdf(content)).toEqual(placeholderPdf(content));
});
