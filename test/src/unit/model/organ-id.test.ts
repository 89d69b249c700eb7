import { describe, expect, test } from "@jest/globals";
import {
  compareOrganIds,
  formatOrganId,
  isOrganIdWithin,
  isReservedOrganId,
  organIdLevel,
  organIdParent,
  parseOrganId,
  reservedOrganId,
  type OrganId,
} from "@lienthong/model";

const id = (text: string): OrganId => parseOrganId(text).id;
const codes = (text: string): string[] => parseOrganId(text).findings.map((finding) => finding.code);
const chain = (text: string): string[] => {
  const texts: string[] = [];
  for (let at: OrganId | undefined = id(text); at !== undefined; at = organIdParent(at)) texts.push(at.text);
  return texts;
};

describe("the old form of QCVN 102:2016", () => {
  test.each([
    ["000.00.00.H53", 1],
    ["000.00.37.H53", 2],
    ["000.20.37.H53", 3],
    ["001.01.07.H53", 4],
    ["000.00.00.G22", 1],
  ])("%s is level %i", (text, level) => {
    expect(parseOrganId(text)).toEqual({ id: { form: "qcvn102", text }, findings: [] });
    expect(organIdLevel(id(text))).toBe(level);
  });

  test("the parent lies to the right", () => {
    expect(chain("001.20.37.H53")).toEqual(["001.20.37.H53", "000.20.37.H53", "000.00.37.H53", "000.00.00.H53"]);
  });

  test("a gap is told, kept, and stepped over", () => {
    expect(codes("001.00.07.H53")).toEqual(["ORGAN_ID_GAP"]);
    expect(id("001.00.07.H53").form).toBe("qcvn102");
    expect(organIdLevel(id("001.00.07.H53"))).toBe(4);
    expect(chain("001.00.07.H53")).toEqual(["001.00.07.H53", "000.00.07.H53", "000.00.00.H53"]);
    expect(codes("000.20.00.H53")).toEqual(["ORGAN_ID_GAP"]);
    expect(chain("001.20.00.H53")).toEqual(["001.20.00.H53", "000.20.00.H53", "000.00.00.H53"]);
  });

  test("within is by the filled groups, in one province only", () => {
    const within = (inner: string, outer: string): boolean => isOrganIdWithin(id(inner), id(outer));
    expect(within("000.20.37.H53", "000.00.37.H53")).toBe(true);
    expect(within("000.20.37.H53", "000.00.00.H53")).toBe(true);
    expect(within("001.00.07.H53", "000.00.07.H53")).toBe(true);
    expect(within("000.20.37.H53", "000.20.37.H53")).toBe(true);
    expect(within("000.00.37.H53", "000.20.37.H53")).toBe(false);
    expect(within("000.20.37.H53", "000.00.36.H53")).toBe(false);
    expect(within("000.20.37.H53", "000.00.00.H54")).toBe(false);
    expect(within("000.20.37.H53", "001.20.37.H53")).toBe(false);
  });
});

describe("the new form of QĐ 20/2020", () => {
  test.each([
    ["H53", 1, ["H53"]],
    ["H55.242", 2, ["H55.242", "H55"]],
    ["H37.DN.001", 3, ["H37.DN.001", "H37.DN", "H37"]],
    ["020112345678", 1, ["020112345678"]],
  ])("%s is level %i and grows to the right", (text, level, parents) => {
    expect(parseOrganId(text)).toEqual({ id: { form: "qd20", text }, findings: [] });
    expect(organIdLevel(id(text))).toBe(level);
    expect(chain(text)).toEqual(parents);
  });

  test("within is by whole groups", () => {
    expect(isOrganIdWithin(id("H55.242"), id("H55"))).toBe(true);
    expect(isOrganIdWithin(id("H55.242"), id("H55.24"))).toBe(false);
    expect(isOrganIdWithin(id("H55"), id("H55.242"))).toBe(false);
  });

  test("35 characters are the longest", () => {
    const longest = `H53.${"A".repeat(31)}`;
    expect(longest).toHaveLength(35);
    expect(id(longest).form).toBe("qd20");
    expect(id(`${longest}A`).form).toBe("opaque");
    expect(codes(`${longest}A`)).toEqual(["ORGAN_ID_TOO_LONG"]);
  });

  test("a first group of unknown shape is told and kept", () => {
    expect(id("VXP.SAAS.03").form).toBe("qd20");
    expect(codes("VXP.SAAS.03")).toEqual(["ORGAN_ID_ROOT_UNKNOWN"]);
    expect(codes("vxp.saas.03")).toEqual(["ORGAN_ID_LOWER_CASE", "ORGAN_ID_ROOT_UNKNOWN"]);
    expect(codes("null")).toContain("ORGAN_ID_ROOT_UNKNOWN");
  });

  test("never converted: the two forms of one body are two ids", () => {
    expect(isOrganIdWithin(id("000.20.37.H53"), id("H53"))).toBe(false);
    expect(isOrganIdWithin(id("H53.37.20"), id("000.00.37.H53"))).toBe(false);
    expect(compareOrganIds(id("000.00.00.H53"), id("H53"))).not.toBe(0);
  });

  test("the reserved pattern is new form, without a warning, and told apart from real codes", () => {
    const commune = reservedOrganId(2017, "79", "760", "26734");
    expect(commune).toBe("GSO2017P79.760.26734");
    expect(parseOrganId(commune)).toEqual({ id: { form: "qd20", text: commune }, findings: [] });
    expect(chain(commune)).toEqual(["GSO2017P79.760.26734", "GSO2017P79.760", "GSO2017P79"]);
    expect(isReservedOrganId(commune)).toBe(true);
    expect(isReservedOrganId(reservedOrganId(2025, "80", "25459"))).toBe(true);
    for (const real of ["H53", "000.00.00.H53", "H53.37.20", "020112345678", "GSO"]) {
      expect(isReservedOrganId(real)).toBe(false);
    }
  });
});

describe("codes of the field that are neither", () => {
  test.each(["28.22.H17", "000.1137.H53", "02.29.W00", "000.00.H53", "00.00.00.H53", "000.00.00", "0000.00.00.H53"])(
    "%s can be read from either end: opaque, with a warning",
    (text) => {
      expect(id(text)).toEqual({ form: "opaque", text });
      expect(codes(text)).toEqual(["ORGAN_ID_AMBIGUOUS"]);
      expect(organIdLevel(id(text))).toBeUndefined();
      expect(organIdParent(id(text))).toBeUndefined();
      expect(isOrganIdWithin(id(text), id(text))).toBe(true);
      expect(isOrganIdWithin(id(text), id("H17"))).toBe(false);
    },
  );

  test.each([
    ["000.00.00.H53.", "a group is empty"],
    [".H53", "a group is empty"],
    ["H53..01", "a group is empty"],
    ["000-00-00-H53", '"-" (U+002D) at character 4'],
    ["Н53", '"Н" (U+041D) at character 1'], // a Cyrillic letter
    ["ĐB.01", '"Đ" (U+0110) at character 1'],
    ["H53.０１", '"０" (U+FF10) at character 5'], // full-width digits
  ])("%s is opaque, and the message says why", (text, why) => {
    const { id: parsed, findings } = parseOrganId(text);
    expect(parsed).toEqual({ form: "opaque", text });
    expect(findings.map((finding) => finding.code)).toEqual(["ORGAN_ID_OPAQUE"]);
    expect(findings[0]?.message).toContain(why);
  });

  test("nothing is an error, and still an id", () => {
    for (const text of ["", " ", "\u200b\ufeff", "\u00a0\t\r\n"]) {
      expect(id(text)).toEqual({ form: "opaque", text: "" });
      expect(parseOrganId(text).findings.at(-1)).toMatchObject({ code: "ORGAN_ID_EMPTY", severity: "error" });
    }
  });
});

describe("repairs", () => {
  test.each([
    ["\u200b000.00.00.H53", ["ORGAN_ID_INVISIBLE"]],
    ["000.00\u200d.00.H53\u2060", ["ORGAN_ID_INVISIBLE"]],
    ["\ufeff000.00.00.H53", ["ORGAN_ID_INVISIBLE"]],
    ["000.00.00.H53\u00a0", ["ORGAN_ID_SPACE"]],
    [" 000. 00.00 .H53\t", ["ORGAN_ID_SPACE"]],
    ["000.00.00.h53", ["ORGAN_ID_LOWER_CASE"]],
    ["\u200b 000.00.00.h53", ["ORGAN_ID_INVISIBLE", "ORGAN_ID_SPACE", "ORGAN_ID_LOWER_CASE"]],
  ])("%j becomes 000.00.00.H53", (text, expected) => {
    expect(id(text)).toEqual({ form: "qcvn102", text: "000.00.00.H53" });
    expect(codes(text)).toEqual(expected);
  });

  test("the invisible characters are named, since nobody sees them", () => {
    expect(parseOrganId("H\u200b5\u200b3\ufeff").findings[0]?.message).toContain("U+200B, U+FEFF");
  });

  test("opaque text is upper case and NFC", () => {
    expect(id("đảng ủy")).toEqual({ form: "opaque", text: "ĐẢNGỦY" });
    expect(id("u\u0309y-b")).toEqual({ form: "opaque", text: "ỦY-B" });
    expect(codes("u\u0309y-b")).toEqual(["ORGAN_ID_NOT_NFC", "ORGAN_ID_LOWER_CASE", "ORGAN_ID_OPAQUE"]);
  });

  test("letters that only raise into another code stay what they are", () => {
    for (const text of ["ſ53", "ı53", "ß53"]) expect(id(text)).toEqual({ form: "opaque", text });
  });

  test("a finding quotes at most 100 characters, never half of one", () => {
    const value = parseOrganId(`${"a".repeat(98)}😀😀`).findings[0]?.value ?? "";
    expect(value.length).toBeLessThanOrEqual(100);
    expect(() => encodeURIComponent(value)).not.toThrow();
  });
});

test("compare sorts all forms by canonical text", () => {
  const texts = ["H53", "28.22.H17", "000.00.00.H53", "000.00.00.G22", "H37.DN.001"];
  expect(texts.map(id).sort(compareOrganIds).map(formatOrganId)).toEqual([
    "000.00.00.G22",
    "000.00.00.H53",
    "28.22.H17",
    "H37.DN.001",
    "H53",
  ]);
  expect(compareOrganIds(id("h53"), id("H53 "))).toBe(0);
});

describe("what a clerk reads", () => {
  test("every repair names the id and says what to do", () => {
    for (const text of ["\u200b000.00.00.H53", "000.00.00. H53", "000.00.00.h53", "H53.e\u0301"]) {
      const { findings } = parseOrganId(text);
      expect(findings.length).toBeGreaterThan(0);
      for (const { message, remedy } of findings) {
        expect(message).toMatch(/^The organisation id ".+" (?:holds|is)/);
        expect(remedy).toMatch(/\S/);
      }
    }
  });

  test("an id of a hundred thousand combining marks takes no time and stays as it is", () => {
    const text = `h53${"\u0301\u0323".repeat(100_000)}`;
    const started = performance.now();
    const { id, findings } = parseOrganId(text);
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(id).toEqual({ form: "opaque", text });
    expect(findings).toMatchObject([{ code: "ORGAN_ID_TOO_LONG", severity: "warning" }]);
  });
});
