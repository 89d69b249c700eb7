import { expect, test } from "@jest/globals";
import { parseXml } from "@lienthong/xml";

/** The definition, character by character. */
function slowly(source: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at += 1) {
    const ends = source[at] === "\n" || (source[at] === "\r" && source[at + 1] !== "\n");
    if (ends) [line, start] = [line + 1, at + 1];
  }
  return { line, column: offset - start + 1 };
}

// The table keeps a note every 1,024 code units: line ends just before, at and behind such a place.
test.each(["\n", "\r", "\r\n", "\r\r\n\n"])("places around the notes of the table, lines ended by %j", (end) => {
  for (const shift of [-3, -2, -1, 0, 1, 2]) {
    const head = "x".repeat(1_024 - 3 + shift);
    const source = `<a>${head}${end}${"y".repeat(1_024 - end.length)}${end}${end}z${"w".repeat(3_000)}</a>`;
    const { position } = parseXml(source);
    for (let offset = 0; offset <= source.length; offset += offset % 1_024 < 1_015 && offset % 1_024 > 8 ? 7 : 1) {
      expect([offset, position(offset)]).toEqual([offset, slowly(source, offset)]);
    }
  }
});
