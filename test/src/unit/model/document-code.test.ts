import { describe, expect, test } from "@jest/globals";
import { documentCodeText, formatDocumentCode, parseDocumentCode, vietnamMoment } from "@lienthong/model";

const AT = vietnamMoment(2017, 6, 28);
const LATER = vietnamMoment(2021, 6, 28);
const codes = (text: string, options = {}): readonly string[] =>
  parseDocumentCode(text, options).findings.map(({ code }) => code);

describe("forming a number and notation", () => {
  test.each([
    [{ number: 45, kind: "TB", issuer: "UBND" }, "45/TB-UBND"],
    [{ number: 123, kind: "CV", issuer: "UBND", drafting: "VX" }, "123/UBND-VX"],
    [{ number: 9, kind: "CV", issuer: "SNV" }, "09/SNV"],
    [{ number: 10, kind: "CTr", issuer: "UBND" }, "10/CTr-UBND"],
    [{ number: 7816, kind: "CV", issuer: "VPCP", drafting: "TTĐT" }, "7816/VPCP-TTĐT"],
    [{ number: 30, kind: "L.NĐ", issuer: "CP", year: 2020 }, "30/2020/NĐ-CP"],
    [{ number: 20, kind: "L.Luật", issuer: "QH15", year: 2023 }, "20/2023/QH15"],
    [{ number: 5, kind: "SY", issuer: "UBND" }, "05/SY-UBND"],
    [{ number: "0012a", kind: "GM", issuer: "UBND" }, "0012a/GM-UBND"],
    // Only official letters name the drafting unit.
    [{ number: 45, kind: "TB", issuer: "UBND", drafting: "VX" }, "45/TB-UBND"],
    [{ number: 1, kind: "QyĐ".normalize("NFD"), issuer: "SKHĐT".normalize("NFD") }, "01/QyĐ-SKHĐT"],
  ])("%j → %s", (parts, code) => {
    expect(formatDocumentCode({ ...parts, at: AT })).toBe(code);
  });

  test("the abbreviation in force at the time", () => {
    const parts = { number: 10, kind: "BTT", issuer: "UBND" };
    expect(formatDocumentCode({ ...parts, at: AT })).toBe("10/TTh-UBND");
    expect(formatDocumentCode({ ...parts, at: LATER })).toBe("10/BTT-UBND");
  });

  test.each([
    ["unknown", { number: 1, kind: "XX", issuer: "UBND" }],
    ["wrong case", { number: 1, kind: "tb", issuer: "UBND" }],
    ["not in force yet", { number: 1, kind: "PB", issuer: "UBND" }],
  ])("a kind that is %s is refused", (_, parts) => {
    expect(() => formatDocumentCode({ ...parts, at: AT })).toThrow(
      expect.objectContaining({ code: "MODEL_KIND_UNKNOWN" }),
    );
  });

  test.each([
    ["number 0", { number: 0, kind: "TB", issuer: "UBND" }],
    ["half a number", { number: 1.5, kind: "TB", issuer: "UBND" }],
    ["a slash in the number", { number: "1/2", kind: "TB", issuer: "UBND" }],
    ["no issuer", { number: 1, kind: "TB", issuer: "" }],
    ["a character nobody sees in the issuer", { number: 1, kind: "TB", issuer: "UBND\u200B" }],
    ["a control character in the number", { number: "1\u0000", kind: "TB", issuer: "UBND" }],
    ["a hyphen in the issuer", { number: 1, kind: "TB", issuer: "UBND-VX" }],
    ["a blank in the drafting unit", { number: 1, kind: "CV", issuer: "UBND", drafting: "V X" }],
    ["a legal document without year", { number: 1, kind: "L.QĐ", issuer: "UBND" }],
    ["a year of two digits", { number: 1, kind: "L.QĐ", issuer: "UBND", year: 17 }],
  ])("%s is refused", (_, parts) => {
    expect(() => formatDocumentCode({ ...parts, at: AT })).toThrow(
      expect.objectContaining({ code: "MODEL_DOCUMENT_CODE" }),
    );
  });
});

describe("taking a code apart", () => {
  test.each([
    ["45/TB-UBND", { number: "45", notation: "TB-UBND", kind: "TB", issuer: "UBND" }],
    ["123/UBND-VX", { number: "123", notation: "UBND-VX", kind: "CV", issuer: "UBND", drafting: "VX" }],
    ["7816/VPCP-TTĐT", { number: "7816", notation: "VPCP-TTĐT", kind: "CV", issuer: "VPCP", drafting: "TTĐT" }],
    ["672/UBND-KGVX", { number: "672", notation: "UBND-KGVX", kind: "CV", issuer: "UBND", drafting: "KGVX" }],
    ["30/2020/NĐ-CP", { number: "30", year: 2020, notation: "NĐ-CP", kind: "L.NĐ", issuer: "CP" }],
    ["52/2019/QĐ-UBND", { number: "52", year: 2019, notation: "QĐ-UBND", kind: "L.QĐ", issuer: "UBND" }],
    ["931/QĐ-UBND", { number: "931", notation: "QĐ-UBND", kind: "QĐ", issuer: "UBND" }],
    ["20/2023/QH15", { number: "20", year: 2023, notation: "QH15", issuer: "QH15" }],
    ["05/SY-UBND", { number: "05", notation: "SY-UBND", kind: "SY", issuer: "UBND" }],
    ["12/CT-UBND", { number: "12", notation: "CT-UBND", kind: "CT", issuer: "UBND" }],
    ["12/CTr-UBND", { number: "12", notation: "CTr-UBND", kind: "CTr", issuer: "UBND" }],
    ["12/TB-SNV-VP", { number: "12", notation: "TB-SNV-VP", kind: "TB", issuer: "SNV", drafting: "VP" }],
    // A notation of one part that happens to be an abbreviation is an issuer, not a kind.
    ["12/CT", { number: "12", notation: "CT", kind: "CV", issuer: "CT" }],
  ])("%s", (text, code) => {
    expect(parseDocumentCode(text)).toEqual({ code, findings: [] });
    expect(documentCodeText(code)).toBe(text);
  });

  test("a known issuer tells an official letter of the tax department from a directive", () => {
    expect(parseDocumentCode("123/CT-NV").code?.kind).toBe("CT");
    expect(parseDocumentCode("123/CT-NV", { issuer: "CT" }).code).toMatchObject({ kind: "CV", issuer: "CT" });
  });

  test.each([
    ["45/tb-UBND", "TB"],
    ["45/Tb-UBND", "TB"],
    ["10/CTR-UBND", "CTr"],
    ["10/QD-UBND", "QĐ"],
    ["10/QYĐ-UBND", "QyĐ"],
    ["10/hd-UBND", "HĐ"],
    // U+00D0, the Icelandic capital, looks like Đ and is typed for it.
    ["931/Q\u00D0-UBND", "QĐ"],
  ])("%s is reported with what may be meant, and not guessed at", (text, near) => {
    const { code, findings } = parseDocumentCode(text);
    expect(code?.kind).toBeUndefined();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: "DOCUMENT_CODE_ABBREVIATION", severity: "warning" });
    expect(findings[0]?.message).toContain(`"${near}"`);
  });

  test.each([
    ["12-TB", ["DOCUMENT_CODE_FORM"]],
    ["", ["DOCUMENT_CODE_FORM"]],
    ["/TB-UBND", ["DOCUMENT_CODE_FORM"]],
    ["12/", ["DOCUMENT_CODE_FORM"]],
    ["1/2/3/TB-UBND", ["DOCUMENT_CODE_FORM"]],
    ["1/TB--UBND", ["DOCUMENT_CODE_FORM"]],
    ["1/-UBND", ["DOCUMENT_CODE_FORM"]],
    ["12/2026", ["DOCUMENT_CODE_FORM"]],
  ])("%j cannot be read", (text, found) => {
    expect(parseDocumentCode(text).code).toBeUndefined();
    expect(codes(text)).toEqual(found);
  });

  test.each([
    ["BINTEST123/TB-UBND", ["DOCUMENT_CODE_NUMBER"], "BINTEST123/TB-UBND"],
    ["Số: 45 / TB – UBND", ["DOCUMENT_CODE_CHARACTERS"], "45/TB-UBND"],
    ["45/TB-UBND\u0000\u202E", ["DOCUMENT_CODE_CHARACTERS"], "45/TB-UBND"],
    ["45/\u200BTB-UBND", ["DOCUMENT_CODE_CHARACTERS"], "45/TB-UBND"],
    ["45/QĐ-UBND".normalize("NFD"), [], "45/QĐ-UBND"],
    ["45/CĐ-SKHĐTấ".normalize("NFD"), ["DOCUMENT_CODE_NFC"], "45/CĐ-SKHĐTấ"],
    ["30/NĐ-CP", ["DOCUMENT_CODE_YEAR"], "30/NĐ-CP"],
    ["30/2017/TB-UBND", ["DOCUMENT_CODE_YEAR"], "30/2017/TB-UBND"],
  ])("%j is read with %j", (text, found, tidy) => {
    const { code, findings } = parseDocumentCode(text);
    expect(findings.map((finding) => finding.code)).toEqual(found);
    expect(code === undefined ? undefined : documentCodeText(code)).toBe(tidy);
  });

  test("an abbreviation of the other regulation is told when the time is known", () => {
    expect(codes("10/TTh-UBND")).toEqual([]);
    expect(codes("10/TTh-UBND", { at: LATER })).toEqual(["DOCUMENT_CODE_PERIOD"]);
    expect(codes("10/TTh-UBND", { at: AT })).toEqual([]);
    expect(codes("10/PB-UBND", { at: AT })).toEqual(["DOCUMENT_CODE_PERIOD"]);
  });

  test.each(["80-NQ/TW", "123-QĐ/TU", "CV 45/UBND"])(
    "%s, without a number in front, is taken for no letter",
    (text) => {
      expect(parseDocumentCode(text).code?.kind).toBeUndefined();
      expect(codes(text)).toContain("DOCUMENT_CODE_NUMBER");
    },
  );

  test("what would move a cursor is not quoted as it is", () => {
    const { findings } = parseDocumentCode("\u001b[2J");
    expect(findings).not.toHaveLength(0);
    for (const { value = "", message } of findings) expect(value + message).not.toContain("\u001b");
  });

  test("a long value is shortened in the finding", () => {
    const [finding] = parseDocumentCode("x".repeat(5000)).findings;
    expect(finding?.value?.length).toBe(100);
  });
});
