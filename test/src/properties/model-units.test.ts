import { describe, expect, test } from "@jest/globals";
import { formatCsv, formatUnitsCsv, parseUnitsCsv, readCsv, UnitHierarchy, type Unit } from "@lienthong/model";
import fc from "fast-check";
import { runs } from "../support/property-runs.js";

const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.stringMatching(/^[",\r\n \uFEFFa]{0,6}$/),
  fc.string({ unit: "binary", maxLength: 4 }),
);
const name = fc.constantFrom("UBND xã Tân Bình", "Sở Văn hóa, Thể thao và Du lịch", 'Phường "1"', "Đặc khu Côn Đảo");
const point = fc.option(
  fc.record({ lat: fc.integer({ min: -900, max: 900 }), lon: fc.integer({ min: -1800, max: 1800 }) }),
  { nil: undefined },
);

/** A province with districts and communes whose shape is drawn. */
const province: fc.Arbitrary<readonly Unit[]> = fc
  .array(fc.array(fc.tuple(name, point), { maxLength: 4 }), { maxLength: 4 })
  .map((districts) => [
    { id: "000.00.00.H53", name: "UBND tỉnh Tây Ninh", level: "province", basis: "observed", gsoCode: "72" } as const,
    ...districts.flatMap((communes, y): Unit[] => [
      { id: `000.00.3${y}.H53`, name: `Huyện ${y}`, level: "district", parent: "000.00.00.H53", basis: "law" },
      ...communes.map(([text, place], z): Unit => ({
        id: `000.2${z}.3${y}.H53`,
        name: text,
        level: "commune",
        parent: `000.00.3${y}.H53`,
        basis: "assumed",
        ...(place === undefined
          ? {}
          : { place: { lat: place.lat / 10, lon: place.lon / 10 }, area: z + 0.5, population: z }),
      })),
    ]),
  ]);

describe("CSV", () => {
  test("what is written is read back", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }), (rows) => {
        const read = readCsv(formatCsv(rows));
        expect(read.rows.map((row) => row.cells)).toEqual(rows);
        expect(read.findings).toEqual([]);
      }),
      { numRuns: runs(500) },
    );
  });

  test("any text is read without an error, its lines in order", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[",\r\na]{0,40}$/), (text) => {
        const lines = readCsv(text).rows.map((row) => row.line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("unit files", () => {
  test("units written and read again are the same units", () => {
    fc.assert(
      fc.property(province, (units) => {
        const { hierarchy, findings } = parseUnitsCsv(formatUnitsCsv(units), { system: "three-tier" });
        expect(findings).toEqual([]);
        expect(hierarchy?.units).toEqual(units);
      }),
    );
  });

  test("a file that was damaged gives findings with lines, or a hierarchy, and never throws", () => {
    fc.assert(
      fc.property(province, fc.nat(), fc.nat(12), cell, (units, at, length, text) => {
        const good = formatUnitsCsv(units);
        const start = at % (good.length + 1);
        const { hierarchy, findings } = parseUnitsCsv(good.slice(0, start) + text + good.slice(start + length));
        expect(hierarchy === undefined).toBe(findings.some((finding) => finding.severity === "error"));
        for (const { line } of findings) expect(line).toBeGreaterThan(0);
      }),
      { numRuns: runs(500) },
    );
  });

  test("random parents: exactly the trees are accepted", () => {
    const parents = fc.array(fc.option(fc.nat(9), { nil: undefined }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(parents, (above) => {
        const units = above.map((parent, index): Unit => ({
          id: `G0${index}`,
          name: "Bộ",
          level: "central",
          basis: "assumed",
          ...(parent === undefined ? {} : { parent: `G0${parent}` }),
        }));
        // A tree: from everywhere the way up ends at a root within as many steps as there are units.
        const isTree = above.every((_, start) => {
          let at: number | undefined = start;
          for (let step = 0; at !== undefined && step <= above.length; step++) at = at < above.length ? above[at] : NaN;
          return at === undefined;
        });
        const { hierarchy } = parseUnitsCsv(formatUnitsCsv(units));
        expect(hierarchy !== undefined).toBe(isTree);
        if (!isTree) expect(() => new UnitHierarchy(units)).toThrow();
      }),
      { numRuns: runs(500) },
    );
  });
});
