import { describe, expect, test } from "@jest/globals";
import { formatCsv, readCsv } from "@lienthong/model";

const rows = (text: string): (readonly string[])[] => readCsv(text).rows.map((row) => row.cells);
const codes = (text: string): string[] => readCsv(text).findings.map(({ code, line }) => `${code}:${line ?? 0}`);

describe("CSV by RFC 4180", () => {
  test.each([
    [
      "a,b\nc,d\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a,b\r\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a\rb\n", [["a"], ["b"]]],
    [
      "a,\n,b\n",
      [
        ["a", ""],
        ["", "b"],
      ],
    ],
    ["a,", [["a", ""]]],
    [",", [["", ""]]],
    ["", []],
    ['"a,b","c ""d"""\n', [["a,b", 'c "d"']]],
    ['"a\r\nb",c\n', [["a\r\nb", "c"]]],
    ['""\n', [[""]]],
    [" a , b \n", [[" a ", " b "]]],
  ])("%j", (text, expected) => {
    expect(rows(text)).toEqual(expected);
    expect(codes(text)).toEqual([]);
  });

  test("rows know the line on which they begin, blank lines and line breaks in cells included", () => {
    const { rows: read } = readCsv('a\n\n\r\n"b\nb",c\r\nd\n');
    expect(read.map((row) => row.line)).toEqual([1, 4, 6]);
  });

  test("a byte order mark is dropped and told", () => {
    expect(rows("\ufeffa,b\n")).toEqual([["a", "b"]]);
    expect(readCsv("\ufeffa\n").findings).toMatchObject([{ code: "CSV_BYTE_ORDER_MARK", severity: "info" }]);
  });

  test("every mistake is told with its line, and reading goes on", () => {
    const text = 'a,b"c\n"d"e,f\n"g,h\ni,j\n';
    expect(codes(text)).toEqual(["CSV_QUOTE_STRAY:1", "CSV_TEXT_AFTER_QUOTE:2", "CSV_QUOTE_UNTERMINATED:3"]);
    expect(rows(text)).toEqual([
      ["a", 'b"c'],
      ["de", "f"],
      ["g", "h"],
      ["i", "j"],
    ]);
  });

  test("reading stops at the limit of rows", () => {
    expect(readCsv("a\nb\nc\n", { rows: 2 })).toMatchObject({ cut: true, rows: [{ line: 1 }, { line: 2 }] });
    expect(readCsv("a\nb\n", { rows: 2 }).cut).toBe(false);
  });

  test("unclosed quotes do not make the time grow with the square", () => {
    const started = performance.now();
    expect(readCsv('"a\n'.repeat(200_001)).rows.length).toBeGreaterThan(1);
    expect(readCsv('"""\n'.repeat(200_001)).rows.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test("writing quotes what needs it", () => {
    expect(formatCsv([["a", "b,c", 'd"e', "f\ng", " h "], [""], ["\ufeffi"]])).toBe(
      'a,"b,c","d""e","f\ng", h \n""\n"\ufeffi"\n',
    );
  });
});
