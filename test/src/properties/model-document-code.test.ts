import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  DOCUMENT_KINDS,
  documentCodeText,
  documentKind,
  formatDocumentCode,
  isKindInForce,
  kindAbbreviation,
  parseDocumentCode,
  vietnamMoment,
} from "@lienthong/model";
import { runs } from "../support/property-runs.js";

const AT = fc.constantFrom(vietnamMoment(2017, 6, 28), vietnamMoment(2021, 6, 28));
/** Every abbreviation of every time, without case and diacritics: an issuer that looks like one is ambiguous by nature. */
const taken = new Set(
  DOCUMENT_KINDS.flatMap((kind) => [kind.legal, kind.listed["nd30-2020"], kind.listed["tt01-2011"]]).map((listing) =>
    (listing?.abbreviation ?? "").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d"),
  ),
);
const letters = fc.string({
  unit: fc.constantFrom("A", "B", "C", "D", "Đ", "G", "H", "K", "N", "P", "Q", "S", "T", "U", "V", "X", "r", "y"),
  minLength: 1,
  maxLength: 6,
});
const issuer = letters.filter((text) => !taken.has(text.toLowerCase().replaceAll("đ", "d")) && !/^\d{4}$/u.test(text));

test("what is formed is taken apart into the same parts", () => {
  fc.assert(
    fc.property(
      AT,
      fc.constantFrom(...DOCUMENT_KINDS.map(({ key }) => key)),
      fc.integer({ min: 1, max: 99_999 }),
      issuer,
      fc.option(letters, { nil: undefined }),
      fc.integer({ min: 1945, max: 2030 }),
      (at, key, number, from, drafting, year) => {
        const kind = documentKind(key);
        fc.pre(kind !== undefined && isKindInForce(kind, at));
        const parts = { number, kind: key, issuer: from, year, at, ...(drafting === undefined ? {} : { drafting }) };
        const text = formatDocumentCode(parts);
        const { code, findings } = parseDocumentCode(text, { at });
        expect(findings).toEqual([]);
        expect(Number(code?.number)).toBe(number);
        expect(code?.issuer).toBe(from);
        expect(code === undefined ? undefined : documentCodeText(code)).toBe(text);
        const legal = kind.group === "legal";
        expect(code?.year).toBe(legal ? year : undefined);
        // Kinds without an abbreviation look like an official letter, or, with a year, like nothing in particular.
        expect(code?.kind).toBe(kindAbbreviation(key, at) === undefined ? (legal ? undefined : "CV") : key);
      },
    ),
    { numRuns: runs(1000) },
  );
});

test("any text is answered, and what is read is the tidied text", () => {
  const piece = fc.constantFrom(
    "1",
    "45",
    "/",
    "-",
    "TB",
    "tb",
    "QĐ",
    "2017",
    "UBND",
    " ",
    "Số:",
    "\u200B",
    "–",
    "ư\u0301",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(text, (input) => {
      const { code, findings } = parseDocumentCode(input);
      if (code === undefined) {
        expect(findings.some(({ severity }) => severity === "error")).toBe(true);
        return;
      }
      const tidy = documentCodeText(code);
      const again = parseDocumentCode(tidy);
      expect(again.code).toEqual(code);
      expect(again.findings.map(({ code: found }) => found)).not.toContain("DOCUMENT_CODE_CHARACTERS");
      if (findings.length === 0) expect(tidy).toBe(input);
    }),
    { numRuns: runs(2000) },
  );
});
