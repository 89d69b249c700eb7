import { describe, expect, test } from "@jest/globals";
import { escapeAttribute, escapeText, firstForbiddenCharacter, parseXml, textContent } from "@lienthong/xml";

describe("escaped text reads back as it was", () => {
  const text = "1 < 2 && \"3\" > '2' ]]> \r\n\t Đ 😀";
  test("in an element", () => {
    expect(textContent(parseXml(`<a>${escapeText(text)}</a>`).root)).toBe(text);
  });
  test("in an attribute", () => {
    expect(parseXml(`<a b="${escapeAttribute(text)}"/>`).root.attributes[0]?.value).toBe(text);
  });
});

test.each(["\u0000", "\u0001", "\u000B", "\uFFFE", "\uFFFF", "\uD800x", "x\uDFFF"])(
  "what XML cannot carry is refused, not dropped: %j",
  (text) => {
    expect(() => escapeText(text)).toThrow(expect.objectContaining({ code: "XML_CHARACTER" }));
    expect(() => escapeAttribute(text)).toThrow(expect.objectContaining({ code: "XML_CHARACTER" }));
    expect(firstForbiddenCharacter(`ab${text}`)).toBeGreaterThanOrEqual(2);
  },
);

test("plain text is returned as it is", () => {
  expect(escapeText("Công văn")).toBe("Công văn");
  expect(firstForbiddenCharacter("Công văn 😀")).toBe(-1);
});
