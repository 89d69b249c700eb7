import { describe, expect, test } from "@jest/globals";
import {
  countedBodies,
  isLienThongError,
  TIER_SYSTEMS,
  tierSystemAt,
  UnitHierarchy,
  vietnamMoment,
  type LienThongError,
  type Unit,
} from "@lienthong/model";

const unit = (id: string, level: Unit["level"], parent?: string): Unit => ({
  id,
  name: `Đơn vị ${id}`,
  level,
  basis: "assumed",
  ...(parent === undefined ? {} : { parent }),
});
const UNITS = [
  unit("000.00.00.H53", "province"),
  unit("000.00.01.H53", "department", "000.00.00.H53"),
  unit("000.00.30.H53", "district", "000.00.00.H53"),
  unit("000.21.30.H53", "commune", "000.00.30.H53"),
  unit("000.20.30.H53", "commune", "000.00.30.H53"),
];
const tree = new UnitHierarchy(UNITS);
const ids = (units: Iterable<Unit>): string[] => [...units].map(({ id }) => id);
const thrown = (work: () => unknown): LienThongError => {
  try {
    work();
  } catch (error) {
    if (isLienThongError(error)) return error;
    throw error;
  }
  throw new RangeError("nothing was thrown");
};

describe("UnitHierarchy", () => {
  test("looks up and down", () => {
    expect(tree.size).toBe(5);
    expect(ids(tree)).toEqual(ids(UNITS));
    expect(ids(tree.roots)).toEqual(["000.00.00.H53"]);
    expect(tree.get("000.00.01.H53")?.name).toBe("Đơn vị 000.00.01.H53");
    expect(tree.get("H53")).toBeUndefined();
    expect(tree.parentOf("000.00.30.H53")?.id).toBe("000.00.00.H53");
    expect(tree.parentOf("000.00.00.H53")).toBeUndefined();
    expect(ids(tree.childrenOf("000.00.30.H53"))).toEqual(["000.21.30.H53", "000.20.30.H53"]);
    expect(tree.childrenOf("000.20.30.H53")).toEqual([]);
    expect(ids(tree.ancestorsOf("000.20.30.H53"))).toEqual(["000.00.30.H53", "000.00.00.H53"]);
    expect(ids(tree.atLevel("department"))).toEqual(["000.00.01.H53"]);
    expect(tree.atLevel("central")).toEqual([]);
    expect(ids(countedBodies(tree))).toEqual(ids(UNITS.slice(1)));
  });

  test("within is reflexive and goes by the parents", () => {
    expect(tree.isWithin("000.20.30.H53", "000.20.30.H53")).toBe(true);
    expect(tree.isWithin("000.20.30.H53", "000.00.00.H53")).toBe(true);
    expect(tree.isWithin("000.20.30.H53", "000.00.01.H53")).toBe(false);
    expect(tree.isWithin("000.00.30.H53", "000.20.30.H53")).toBe(false);
  });

  test("cannot be changed, neither through what was given nor through what is returned", () => {
    const given = [{ ...UNITS[0] } as { name: string } & Unit];
    const own = new UnitHierarchy(given);
    Object.assign(given[0] ?? {}, { name: "another" });
    given.length = 0;
    expect(own.size).toBe(1);
    expect(own.get("000.00.00.H53")?.name).toBe("Đơn vị 000.00.00.H53");
    for (const list of [tree.units, tree.roots, tree.childrenOf("000.00.30.H53"), tree.atLevel("commune")]) {
      expect(Object.isFrozen(list)).toBe(true);
      expect(list.every((item) => Object.isFrozen(item))).toBe(true);
    }
  });

  test("nor through the place of a unit", () => {
    const place = { lat: 11, lon: 106 };
    const own = new UnitHierarchy([{ ...unit("H53", "province"), place }]);
    place.lat = 99;
    expect(own.get("H53")?.place).toEqual({ lat: 11, lon: 106 });
    expect(Object.isFrozen(own.get("H53")?.place)).toBe(true);
  });

  test("a chain of many thousand units is cut out in no time", () => {
    const chain = Array.from({ length: 20_000 }, (_, n) => unit(`G${n}`, "central", n === 0 ? undefined : `G${n - 1}`));
    const tree20 = new UnitHierarchy(chain);
    const started = performance.now();
    expect(tree20.subtree("G10").size).toBe(19_990);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test("an unknown id throws with the one that was meant", () => {
    expect(thrown(() => tree.require("000.00.3.H53"))).toMatchObject({
      code: "MODEL_UNIT_UNKNOWN",
      details: { id: "000.00.3.H53", near: "000.00.30.H53" },
    });
    expect(thrown(() => tree.require("\u200b000.20.30.h53")).message).toContain('Did you mean "000.20.30.H53"?');
    expect(thrown(() => tree.require("x".repeat(10_000))).message.length).toBeLessThan(300);
    for (const ask of [
      () => tree.parentOf("?"),
      () => tree.childrenOf("?"),
      () => tree.ancestorsOf("?"),
      () => tree.isWithin("?", "000.00.00.H53"),
      () => tree.isWithin("000.00.00.H53", "?"),
      () => tree.subtree("?"),
    ]) {
      expect(thrown(ask).code).toBe("MODEL_UNIT_UNKNOWN");
    }
  });

  test("units that form no hierarchy throw with every problem", () => {
    const bad = [
      ...UNITS,
      unit("000.00.30.H53", "district", "H99"),
      unit("H01", "commune"),
      { ...unit("H02", "province"), name: "" },
    ];
    const error = thrown(() => new UnitHierarchy(bad));
    expect(error.code).toBe("MODEL_UNIT_HIERARCHY");
    const findings = error.details.findings as readonly { code: string; path: string }[];
    expect(findings.map(({ code, path }) => `${path} ${code}`)).toEqual([
      "units[7].name UNIT_NAME_EMPTY",
      "units[5].id UNIT_ID_DUPLICATE",
      "units[5].parent UNIT_PARENT_MISSING",
      "units[6].parent UNIT_PARENT_REQUIRED",
    ]);
  });

  test("a province with all below it is a hierarchy of its own", () => {
    const country = new UnitHierarchy([
      unit("G00", "central"),
      { ...unit("H53", "province"), parent: "G00" },
      unit("H53.1", "commune", "H53"),
      unit("H54", "province"),
    ]);
    const province = country.subtree("H53");
    expect(ids(province)).toEqual(["H53", "H53.1"]);
    expect(ids(province.roots)).toEqual(["H53"]);
    expect(ids(country.roots)).toEqual(["G00", "H54"]);
  });
});

describe("tier systems", () => {
  test("the districts end at midnight in Vietnam at the start of 2025-07-01", () => {
    const reform = vietnamMoment(2025, 7, 1);
    expect(tierSystemAt(reform - 1)).toBe("three-tier");
    expect(tierSystemAt(reform)).toBe("two-tier");
    expect(TIER_SYSTEMS["three-tier"].until).toBe(TIER_SYSTEMS["two-tier"].from);
  });

  test("the rules of levels", () => {
    expect(TIER_SYSTEMS["three-tier"].parents.commune).toEqual(["district"]);
    expect(TIER_SYSTEMS["two-tier"].parents.commune).toEqual(["province"]);
    expect(TIER_SYSTEMS["two-tier"].parents.district).toEqual([]);
  });
});
