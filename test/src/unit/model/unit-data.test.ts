import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import {
  countedBodies,
  isReservedOrganId,
  nearMiss,
  parseOrganId,
  readCsv,
  UNIT_LEVELS,
  type Unit,
  type UnitHierarchy,
  type UnitLevel,
} from "@lienthong/model";
import { tayNinh2017 } from "@lienthong/model/units/tay-ninh-2017";
import { vietnam2017 } from "@lienthong/model/units/vietnam-2017";
import { communeMergers2025, vietnam2025 } from "@lienthong/model/units/vietnam-2025";
import { sharedData } from "../../support/shared-data.js";

const counts = (hierarchy: UnitHierarchy): Partial<Record<UnitLevel, number>> => {
  const levels = Object.keys(UNIT_LEVELS) as UnitLevel[];
  const present = levels.map((level) => [level, hierarchy.atLevel(level).length] as const);
  return Object.fromEntries(present.filter(([, count]) => count > 0));
};
const byCode = (hierarchy: UnitHierarchy, level: UnitLevel, code: string): Unit => {
  const [unit] = hierarchy.atLevel(level).filter((candidate) => candidate.gsoCode === code);
  if (unit === undefined) throw new RangeError(`no ${level} has the code ${code}`);
  return unit;
};
const tayNinh = tayNinh2017();
const country2017 = vietnam2017();
const country2025 = vietnam2025();
const mergers = communeMergers2025();

describe("Tây Ninh 2017", () => {
  test("1 + 18 + 9 + 95 bodies, 122 of them counted", () => {
    expect(counts(tayNinh)).toEqual({ province: 1, department: 18, district: 9, commune: 95 });
    expect(countedBodies(tayNinh)).toHaveLength(122);
    const kinds = tayNinh.atLevel("commune").map(({ name }) => /^UBND (xã|thị trấn|phường) /.exec(name)?.[1]);
    expect(kinds.filter((kind) => kind === "xã")).toHaveLength(80);
    expect(kinds.filter((kind) => kind === "thị trấn")).toHaveLength(8);
    expect(kinds.filter((kind) => kind === "phường")).toHaveLength(7);
  });

  test("communes per district as in the reference", () => {
    const perDistrict = tayNinh.atLevel("district").map(({ id }) => [id.slice(7, 9), tayNinh.childrenOf(id).length]);
    expect(Object.fromEntries(perDistrict)).toEqual({
      30: 10,
      31: 9,
      32: 15,
      33: 11,
      34: 9,
      35: 8,
      36: 10,
      37: 12,
      38: 11,
    });
  });

  test("every id is of the old form, lies within its parent's, and is assumed for 2017", () => {
    for (const { id, parent, basis } of tayNinh) {
      expect(parseOrganId(id)).toMatchObject({ id: { form: "qcvn102", text: id }, findings: [] });
      if (parent !== undefined) expect(tayNinh.isWithin(id, parent)).toBe(true);
      expect(basis).toBe("assumed");
    }
    expect(tayNinh.require("000.00.15.H53").name).toBe("Sở Văn hóa, Thể thao và Du lịch");
    expect(tayNinh.units.filter(({ name }) => name === "UBND xã Tân Bình").map(({ id }) => id)).toEqual([
      "000.28.30.H53",
      "000.23.36.H53",
    ]);
  });
});

describe("Vietnam 2017", () => {
  test("63 provinces, 709 districts, 11,162 communes", () => {
    expect(counts(country2017)).toEqual({ province: 63, district: 709, commune: 11_162 });
  });

  test("every district has communes: the four island districts without any are not in the source", () => {
    expect(country2017.atLevel("district").filter(({ id }) => country2017.childrenOf(id).length === 0)).toEqual([]);
    const islands = mergers.records.filter(({ oldGsoCode }) => oldGsoCode === undefined);
    const known = new Set(country2017.atLevel("district").map(({ name }) => name));
    expect(islands.map(({ oldDistrict }) => oldDistrict).filter((name) => !known.has(name))).toEqual([
      "Huyện Bạch Long Vĩ",
      "Huyện Côn Đảo",
      "Huyện Cồn Cỏ",
      "Huyện Hoàng Sa",
    ]);
  });

  test("Tây Ninh's units carry the ids of its own table", () => {
    const own = tayNinh.units.filter(({ gsoCode }) => gsoCode !== undefined);
    expect(own).toHaveLength(105);
    for (const { id, gsoCode, level, parent } of own) {
      expect(country2017.require(id)).toMatchObject({ gsoCode, level, ...(parent === undefined ? {} : { parent }) });
    }
  });

  test("ten more provinces carry an observed code, all others a reserved id", () => {
    const real = country2017.units.filter(({ id }) => !isReservedOrganId(id));
    expect(real).toHaveLength(105 + 10);
    expect(country2017.require("000.00.00.H41").name).toBe("Tỉnh Nghệ An");
    expect(real.filter(({ basis }) => basis === "observed").map(({ name }) => name)).toEqual([
      "Tỉnh Cao Bằng",
      "Tỉnh Lào Cai",
      "Tỉnh Thái Nguyên",
      "Tỉnh Lạng Sơn",
      "Tỉnh Thái Bình",
      "Tỉnh Thanh Hóa",
      "Tỉnh Nghệ An",
      "Tỉnh Thừa Thiên Huế",
      "Thành phố Đà Nẵng",
      "Tỉnh Hậu Giang",
    ]);
    for (const { id, basis } of country2017) if (isReservedOrganId(id)) expect(basis).toBe("assumed");
    expect(byCode(country2017, "commune", "26734").id).toBe("GSO2017P79.760.26734");
  });

  test("is built well under 300 ms", () => {
    const best = Math.min(
      ...Array.from({ length: 3 }, () => {
        const started = performance.now();
        vietnam2017();
        return performance.now() - started;
      }),
    );
    expect(best).toBeLessThan(300);
  });
});

describe("Vietnam 2025", () => {
  test("34 provinces and 3,321 communes in two tiers, all on the map", () => {
    expect(counts(country2025)).toEqual({ province: 34, commune: 3_321 });
    expect(country2025.system).toBe("two-tier");
    for (const { place } of country2025) {
      expect(place?.lat).toBeGreaterThan(8);
      expect(place?.lat).toBeLessThan(24);
      expect(place?.lon).toBeGreaterThan(102);
      expect(place?.lon).toBeLessThan(115);
    }
    const kinds = country2025.atLevel("commune").map(({ name }) => /^(Xã|Phường|Đặc khu) /.exec(name)?.[1]);
    expect(kinds.filter((kind) => kind === "Xã")).toHaveLength(2_621);
    expect(kinds.filter((kind) => kind === "Phường")).toHaveLength(687);
    expect(kinds.filter((kind) => kind === "Đặc khu")).toHaveLength(13);
  });

  test("Tây Ninh keeps H53 and has 96 communes", () => {
    expect(country2025.require("H53")).toMatchObject({ name: "Tỉnh Tây Ninh", gsoCode: "80", basis: "assumed" });
    expect(country2025.childrenOf("H53")).toHaveLength(96);
    expect(country2025.subtree("H53").size).toBe(97);
    expect(country2025.childrenOf("H53").every(({ id }) => id.startsWith("GSO2025P80."))).toBe(true);
  });

  test("figures that the source cannot have right are left out", () => {
    const figures = (code: string): Partial<Unit> => {
      const { area, population } = byCode(country2025, "commune", code);
      return { ...(area === undefined ? {} : { area }), ...(population === undefined ? {} : { population }) };
    };
    expect(figures("00004")).toEqual({ area: 2.97, population: 65_023 });
    expect(figures("27943")).toEqual({}); // Xã An Ninh: 40 inhabitants, like its namesake in Cần Thơ
    expect(figures("31594")).toEqual({});
    expect(figures("22435")).toEqual({ area: 115.1 }); // five inhabitants
    expect(figures("19742")).toEqual({ area: 2.3, population: 139 }); // Đặc khu Cồn Cỏ
    expect(figures("07969").population).toBe(30_509); // written "30,509"
    const communes = country2025.atLevel("commune");
    expect(communes.filter(({ population }) => population === undefined)).toHaveLength(415);
    expect(communes.filter(({ area }) => area === undefined)).toHaveLength(306 + 2);
  });

  test("ids of the two lists never meet in the reserved pattern", () => {
    const shared = country2025.units.filter(({ id }) => country2017.get(id) !== undefined);
    expect(shared).toEqual([]);
  });
});

describe("the mergers of 2025", () => {
  test("every new commune is made of something, and every record leads to a new commune", () => {
    expect(mergers.records).toHaveLength(10_602);
    expect(mergers.records.filter(({ divided }) => divided)).toHaveLength(1_033);
    for (const unit of country2025.atLevel("commune")) {
      const before = mergers.predecessorsOf(unit.gsoCode ?? "");
      expect(before.length).toBeGreaterThan(0);
      expect(before.every(({ newCommune }) => newCommune === unit.name)).toBe(true);
    }
  });

  test("old to new: one successor unless the commune was divided", () => {
    expect(mergers.successorsOf("00007").map(({ newCommune, divided }) => [newCommune, divided])).toEqual([
      ["Phường Ngọc Hà", true],
      ["Phường Giảng Võ", true],
    ]);
    expect(mergers.successorsOf("00001")).toHaveLength(1);
    expect(mergers.successorsOf("99999")).toEqual([]);
    for (const { oldGsoCode, divided } of mergers.records) {
      if (oldGsoCode !== undefined) expect(mergers.successorsOf(oldGsoCode).length > 1).toBe(divided);
    }
  });

  test("1,133 communes of 2017 had merged before", () => {
    const gone = country2017
      .atLevel("commune")
      .filter(({ gsoCode = "" }) => mergers.successorsOf(gsoCode).length === 0);
    expect(gone).toHaveLength(1_133);
  });
});

test("all names are NFC, without invisible characters and doubled spaces", () => {
  const names = [...tayNinh, ...country2017, ...country2025].map(({ name }) => name);
  const plain = /^[\p{L}\p{N}'’.,()-]+(?: [\p{L}\p{N}'’.,()-]+)*$/u;
  expect(names.filter((name) => name !== name.normalize("NFC") || !plain.test(name))).toEqual([]);
});

test("near misses: up to two slips, fewer in short words, the nearest first", () => {
  const levels = Object.keys(UNIT_LEVELS);
  expect(nearMiss("comune", levels)).toBe("commune");
  expect(nearMiss("distirct", levels)).toBe("district");
  expect(nearMiss("village", levels)).toBeUndefined();
  expect(nearMiss("H54", ["K99", "H53"])).toBe("H53");
  expect(nearMiss("H54", ["H99"])).toBeUndefined();
  expect(nearMiss("abcdef", ["abcdxy", "abcdey"])).toBe("abcdey");
});

describe("the data is that of the shared files, row for row", () => {
  const folder = sharedData("units");
  const compare = (title: string, check: (read: (file: string) => (readonly string[])[]) => void): void => {
    const name = `${title}${folder === undefined ? " (skipped: ../shared/data/units is not there)" : ""}`;
    (folder === undefined ? test.skip : test)(name, () => {
      check((file) => {
        const { rows, findings } = readCsv(readFileSync(`${folder ?? ""}/${file}`, "utf8"));
        expect(findings).toEqual([]);
        return rows.slice(1).map((row) => row.cells);
      });
    });
  };

  compare("tay-ninh-2017.csv", (read) => {
    const rows = tayNinh.units.map((unit) => [unit.id, unit.name, unit.level, unit.parent ?? "", unit.gsoCode ?? ""]);
    expect(rows).toEqual(read("tay-ninh-2017.csv"));
  });

  compare("vn-2017-10.csv", (read) => {
    const parentCode = (id: string): string => country2017.parentOf(id)?.gsoCode ?? "";
    const rows = country2017.units.map((unit) => [unit.gsoCode, unit.level, unit.name, parentCode(unit.id)]);
    const source = read("vn-2017-10.csv");
    expect(source.filter((cells) => cells[2]?.includes("  "))).toHaveLength(19);
    expect(rows).toEqual(source.map((cells) => cells.map((cell) => cell.replace(/ {2,}/g, " "))));
  });

  compare("vn-2025-07-provinces.csv and vn-2025-07-communes.csv", (read) => {
    const place = (unit: Unit): number[] => [unit.place?.lat ?? NaN, unit.place?.lon ?? NaN];
    const provinces = country2025.atLevel("province").map((unit) => [unit.gsoCode, unit.name, ...place(unit)]);
    expect(provinces).toEqual(
      read("vn-2025-07-provinces.csv").map(([c, n, lat, lon]) => [c, n, Number(lat), Number(lon)]),
    );
    const communes = country2025.atLevel("commune").map((unit) => {
      return [unit.gsoCode, unit.name, country2025.parentOf(unit.id)?.gsoCode, ...place(unit)];
    });
    const source = read("vn-2025-07-communes.csv");
    expect(communes).toEqual(source.map(([c, n, , p, lat, lon]) => [c, n, p, Number(lat), Number(lon)]));
    country2025.atLevel("commune").forEach(({ area, population }, index) => {
      const [givenArea, givenPopulation] = [source[index]?.[6], source[index]?.[7]?.replace(",", "")];
      if (area !== undefined) expect(area).toBe(Number(givenArea));
      if (population !== undefined) expect(population).toBe(Number(givenPopulation));
    });
  });

  compare("vn-2025-07-commune-mergers.csv", (read) => {
    const rows = mergers.records.map((record) => [
      record.oldGsoCode ?? "",
      record.oldCommune ?? "",
      record.oldDistrict,
      record.oldProvince,
      record.newGsoCode,
      record.newCommune,
      record.newProvinceGsoCode,
      record.divided ? "True" : "False",
    ]);
    expect(rows).toEqual(read("vn-2025-07-commune-mergers.csv"));
  });
});
