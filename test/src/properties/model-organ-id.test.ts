import { describe, expect, test } from "@jest/globals";
import {
  compareOrganIds,
  formatOrganId,
  isOrganIdWithin,
  organIdLevel,
  organIdParent,
  parseOrganId,
  type OrganId,
} from "@lienthong/model";
import fc from "fast-check";
import { runs } from "../support/property-runs.js";

const digits = (count: number): fc.Arbitrary<string> =>
  // Zeros are frequent, so that all levels and gaps occur.
  fc.oneof(
    fc.constant("0".repeat(count)),
    fc.integer({ min: 0, max: Number("9".repeat(count)) }).map((n) => String(n).padStart(count, "0")),
  );
const levelOne = fc.tuple(fc.constantFrom("H", "K", "G"), digits(2)).map((parts) => parts.join(""));
const old = fc.tuple(digits(3), digits(2), digits(2), levelOne).map((parts) => parts.join("."));
const group = fc.stringMatching(/^[0-9A-Z]{1,4}$/);
const fresh = fc.tuple(levelOne, fc.array(group, { maxLength: 5 })).map(([root, rest]) => [root, ...rest].join("."));
const dirt = fc.constantFrom("\u200b", "\u200d", "\ufeff", "\u00a0", " ", "\t", "\u2060", "\u0301", "ỉ", "ß");
const dirty = fc
  .tuple(fc.oneof(old, fresh), fc.array(fc.tuple(fc.nat(40), dirt), { maxLength: 4 }), fc.boolean())
  .map(([text, dirts, lower]) => {
    const soiled = dirts.reduce((all, [at, what]) => all.slice(0, at) + what + all.slice(at), text);
    return lower ? soiled.toLowerCase() : soiled;
  });
const anything = fc.oneof(dirty, fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme" }));
const id = (text: string): OrganId => parseOrganId(text).id;
const anyId = fc.oneof(old, fresh, dirty).map(id);

/** An id, one of its ancestors, and one of that one's: pairs that are related often enough. */
const relatives = anyId.chain((start) => {
  const line: OrganId[] = [start];
  for (let at = organIdParent(start); at !== undefined; at = organIdParent(at)) line.push(at);
  return fc.tuple(fc.constantFrom(...line), fc.constantFrom(...line), fc.oneof(fc.constantFrom(...line), anyId));
});

describe("organisation ids", () => {
  test("parsing never throws and gives a fixed point without further repairs", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { id: first } = parseOrganId(text);
        const second = parseOrganId(formatOrganId(first));
        expect(second.id).toEqual(first);
        const repairs = ["ORGAN_ID_INVISIBLE", "ORGAN_ID_SPACE", "ORGAN_ID_NOT_NFC", "ORGAN_ID_LOWER_CASE"];
        expect(second.findings.filter((finding) => repairs.includes(finding.code))).toEqual([]);
      }),
      { numRuns: runs(2000) },
    );
  });

  test("both grammars are read as what they are", () => {
    fc.assert(fc.property(old, (text) => id(text).form === "qcvn102" && id(text).text === text));
    fc.assert(fc.property(fresh, (text) => id(text).form === (text.length <= 35 ? "qd20" : "opaque")));
  });

  test("a parent has the form of its child, is above it, and the way up ends", () => {
    fc.assert(
      fc.property(anyId, (child) => {
        let steps = 0;
        for (let at = child; ; steps++) {
          const parent = organIdParent(at);
          if (parent === undefined) break;
          expect(parent.form).toBe(child.form);
          expect(parseOrganId(parent.text).id).toEqual(parent);
          expect(organIdLevel(parent)).toBeLessThan(organIdLevel(at) ?? 0);
          expect(isOrganIdWithin(child, parent)).toBe(true);
          at = parent;
        }
        expect(steps).toBeLessThan(18);
        if (child.form !== "opaque" && steps === 0) expect(organIdLevel(child)).toBe(1);
      }),
    );
  });

  test("within is a partial order, and is what the chain of parents says", () => {
    fc.assert(
      fc.property(relatives, ([a, b, c]) => {
        expect(isOrganIdWithin(a, a)).toBe(true);
        if (isOrganIdWithin(a, b) && isOrganIdWithin(b, a)) expect(a).toEqual(b);
        if (isOrganIdWithin(a, b) && isOrganIdWithin(b, c)) expect(isOrganIdWithin(a, c)).toBe(true);
        let found = false;
        for (let at: OrganId | undefined = a; at !== undefined; at = organIdParent(at)) found ||= at.text === b.text;
        expect(isOrganIdWithin(a, b)).toBe(found);
      }),
      { numRuns: runs(500) },
    );
  });

  test("compare is a total order that agrees with equality of texts", () => {
    fc.assert(
      fc.property(anyId, anyId, anyId, (a, b, c) => {
        expect(compareOrganIds(a, b) === 0).toBe(a.text === b.text);
        expect(compareOrganIds(a, b) + compareOrganIds(b, a)).toBe(0);
        if (compareOrganIds(a, b) <= 0 && compareOrganIds(b, c) <= 0) {
          expect(compareOrganIds(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
