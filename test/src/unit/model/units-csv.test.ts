import { describe, expect, test } from "@jest/globals";
import { formatUnitsCsv, parseUnitsCsv, type UnitsCsvOptions } from "@lienthong/model";

const HEADER = "organ_id,name,level,parent_organ_id,gso_code";
const PROVINCE = "000.00.00.H53,UBND tỉnh Tây Ninh,province,,72";
const DISTRICT = "000.00.30.H53,UBND thành phố Tây Ninh,district,000.00.00.H53,703";
const COMMUNE = "000.20.30.H53,UBND phường 1,commune,000.00.30.H53,25456";

/** `line code` of every finding of a file of these lines. */
function found(lines: readonly string[], options?: UnitsCsvOptions): string[] {
  return parseUnitsCsv(lines.join("\n"), options).findings.map(({ line, code }) => `${line ?? 0} ${code}`);
}

describe("a good file", () => {
  test("gives a hierarchy and no findings, whatever the line ends and the order of columns", () => {
    const text = [HEADER, PROVINCE, DISTRICT, COMMUNE].join("\r\n");
    const { hierarchy, findings } = parseUnitsCsv(text);
    expect(findings).toEqual([]);
    expect(hierarchy?.units).toEqual([
      { id: "000.00.00.H53", name: "UBND tỉnh Tây Ninh", level: "province", gsoCode: "72", basis: "observed" },
      {
        id: "000.00.30.H53",
        name: "UBND thành phố Tây Ninh",
        level: "district",
        parent: "000.00.00.H53",
        gsoCode: "703",
        basis: "observed",
      },
      {
        id: "000.20.30.H53",
        name: "UBND phường 1",
        level: "commune",
        parent: "000.00.30.H53",
        gsoCode: "25456",
        basis: "observed",
      },
    ]);
    const turned = "level,name,parent_organ_id,organ_id\nprovince,A,,H01\ncommune,B,H01,H01.02\n";
    expect(parseUnitsCsv(turned)).toMatchObject({ findings: [], hierarchy: { size: 2, system: "two-tier" } });
  });

  test("knows basis, place, area and population", () => {
    const text = `${HEADER},basis,lat,lon,area_km2,population\nH01,A,province,,01,assumed,21.5,-105.25,12.5,1000\n`;
    expect(parseUnitsCsv(text).hierarchy?.units).toEqual([
      {
        id: "H01",
        name: "A",
        level: "province",
        gsoCode: "01",
        basis: "assumed",
        place: { lat: 21.5, lon: -105.25 },
        area: 12.5,
        population: 1000,
      },
    ]);
  });

  test("children may stand before their parents", () => {
    expect(found([HEADER, COMMUNE, DISTRICT, PROVINCE])).toEqual([]);
  });

  test("written and read again it is the same", () => {
    const { hierarchy } = parseUnitsCsv([HEADER, PROVINCE, DISTRICT, COMMUNE].join("\n"));
    const again = parseUnitsCsv(formatUnitsCsv(hierarchy ?? []));
    expect(again.findings).toEqual([]);
    expect(again.hierarchy?.units).toEqual(hierarchy?.units);
  });
});

describe("a bad file", () => {
  test("tells every problem in one pass, each with its line", () => {
    const lines = [
      HEADER, // 1
      PROVINCE, // 2
      "000.00.30.H53,,district,000.00.00.H53,703", // 3: no name
      "000.20.30.H53,X,comune,000.00.30.H53,1", // 4: level, code
      "000.20.30.H53,X,commune,000.00.31.H53,", // 5: duplicate, missing parent
      "000.21.30.H53,X,commune,000.00.00.H53,", // 6: level under parent
      "000.22.30.H53,X,commune", // 7: columns
      "000.00.40.H53,B,district,000.00.41.H53,", // 8: cycle
      "000.00.41.H53,Te\u0301n,district,000.00.40.H53,", // 9: NFD
      '28.22.H17,"Xa\u200b  Y,commune,000.00.30.H53,', // 10: quote, id, zero width, spaces
      ",Z,commune,000.00.30.H53,", // 11: no id
      "000.00.42.H53,C,district,,", // 12: parent required
      "000.00.43.H53,D,district,000.00.43.H53,", // 13: its own parent
    ];
    expect(found(lines)).toEqual([
      "3 UNIT_NAME_EMPTY",
      "4 UNIT_LEVEL_UNKNOWN",
      "4 UNIT_NUMBER",
      "5 UNIT_ID_DUPLICATE",
      "5 UNIT_PARENT_MISSING",
      "6 UNIT_LEVEL_UNDER_PARENT",
      "7 UNIT_COLUMNS",
      "8 UNIT_LEVEL_UNDER_PARENT",
      "8 UNIT_PARENT_DISAGREES",
      "8 UNIT_CYCLE",
      "9 UNIT_NAME_NOT_NFC",
      "9 UNIT_LEVEL_UNDER_PARENT",
      "9 UNIT_PARENT_DISAGREES",
      "10 CSV_QUOTE_UNTERMINATED",
      "10 ORGAN_ID_AMBIGUOUS",
      "10 UNIT_NAME_INVISIBLE",
      "10 UNIT_NAME_SPACES",
      "11 ORGAN_ID_EMPTY",
      "12 UNIT_PARENT_REQUIRED",
      "13 UNIT_CYCLE",
    ]);
    expect(parseUnitsCsv(lines.join("\n")).hierarchy).toBeUndefined();
  });

  test("says where, which value, and what to do", () => {
    const { findings } = parseUnitsCsv([HEADER, PROVINCE, "000.00.30.H53,A,district,000.00.00.H54,"].join("\n"));
    expect(findings).toEqual([
      {
        code: "UNIT_PARENT_MISSING",
        severity: "error",
        path: "parent_organ_id",
        line: 3,
        value: "000.00.00.H54",
        message: 'No unit has the id "000.00.00.H54" that is given as the parent.',
        remedy: "Did you mean 000.00.00.H53? Otherwise add the missing unit.",
      },
    ]);
  });

  test("a mistake is not told again for each child of the unit that has it", () => {
    const lines = [HEADER, PROVINCE, "000.00.30.H53,A,distrikt,000.00.00.H53,", COMMUNE];
    expect(found(lines, { system: "three-tier" })).toEqual(["3 UNIT_LEVEL_UNKNOWN"]);
    expect(found([HEADER, PROVINCE, "000.00.30.H53,A,district", COMMUNE])).toEqual(["3 UNIT_COLUMNS"]);
  });

  test("every cycle is told once and names its members", () => {
    const ring = ["A,B", "B,C", "C,A", "D,E", "E,D", "F,A"].map((pair) => {
      const [own = "", above = ""] = pair.split(",");
      return `H0${own.charCodeAt(0) - 64}.X,${own},central,H0${above.charCodeAt(0) - 64}.X,`;
    });
    const cycles = parseUnitsCsv([HEADER, ...ring].join("\n")).findings.filter((f) => f.code === "UNIT_CYCLE");
    expect(cycles.map((finding) => finding.line)).toEqual([2, 5]);
    expect(cycles[0]?.message).toContain("3 units: H01.X (line 2) → H02.X (line 3) → H03.X (line 4)");
  });

  test("without a header it is read as if it had the usual one", () => {
    expect(found([PROVINCE, "000.00.30.H53,,district,000.00.00.H53,703"])).toEqual([
      "1 UNIT_HEADER_MISSING",
      "2 UNIT_NAME_EMPTY",
    ]);
    expect(found([])).toEqual(["1 UNIT_HEADER_MISSING"]);
  });

  test("missing, doubled and unknown columns", () => {
    const lines = ["organ_id,name,name,parent,note", "000.00.00.H53,A,B,,x"];
    expect(found(lines)).toEqual([
      "1 UNIT_COLUMN_DUPLICATE",
      "1 UNIT_COLUMN_UNKNOWN",
      "1 UNIT_COLUMN_UNKNOWN",
      "1 UNIT_COLUMN_MISSING",
      "1 UNIT_COLUMN_MISSING",
    ]);
  });

  test("an empty file, and a header of other names, say so and do not take the names for a unit", () => {
    const message = (text: string): string[] => parseUnitsCsv(text).findings.map((finding) => finding.message);
    expect(message("")).toEqual(["The file is empty."]);
    expect(message(["Mã định danh,Tên,Cấp,Cấp trên,GSO", PROVINCE].join("\n"))).toEqual([
      'None of the columns "Mã định danh, Tên, Cấp, Cấp trên, GSO" is known.',
    ]);
    expect(message("<html>\n<body>404</body>\n</html>")).toEqual(['None of the columns "<html>" is known.']);
    expect(parseUnitsCsv(HEADER)).toMatchObject({
      hierarchy: { size: 0 },
      findings: [{ code: "UNIT_FILE_WITHOUT_UNITS", severity: "warning" }],
    });
  });

  test("a parent that is missing is looked for among the units that it can be", () => {
    const remedies = (lines: readonly string[]): (string | undefined)[] =>
      parseUnitsCsv([HEADER, ...lines].join("\n"), { system: "three-tier" }).findings.map((finding) => finding.remedy);
    // The province differs by one letter, but no commune stands below one; nor is a unit its own parent.
    expect(remedies([PROVINCE, COMMUNE])).toEqual(["Add the parent, or correct the id."]);
    expect(remedies(["H53.1,A,central,H53.2,"])).toEqual(["Add the parent, or correct the id."]);
  });

  test("numbers and basis", () => {
    const lines = [`${HEADER},basis,lat,population`, "H01,A,province,,7x,guess,north,30.509"];
    expect(found(lines)).toEqual(["2 UNIT_NUMBER", "2 UNIT_BASIS_UNKNOWN", "2 UNIT_NUMBER", "2 UNIT_NUMBER"]);
  });
});

describe("what is repaired is told and still gives a hierarchy", () => {
  test("names: NFD, zero-width characters, spaces, a wrong encoding", () => {
    const lines = [HEADER, "H01,\u200bTi\u0309nh\u00a0 A\ufffd ,province,,"];
    const { hierarchy, findings } = parseUnitsCsv(lines.join("\n"));
    expect(hierarchy?.units[0]?.name).toBe("Tỉnh A\ufffd");
    expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([
      ["UNIT_NAME_INVISIBLE", "warning"],
      ["UNIT_NAME_SPACES", "warning"],
      ["UNIT_NAME_NOT_NFC", "warning"],
      ["UNIT_NAME_ENCODING", "warning"],
    ]);
  });

  test("words and numbers that hold what nobody sees", () => {
    const lines = [`${HEADER},basis`, "H01,A,\u200bprovince ,,\ufeff01, assumed"];
    const { hierarchy, findings } = parseUnitsCsv(lines.join("\n"));
    expect(hierarchy?.units).toMatchObject([{ level: "province", gsoCode: "01", basis: "assumed" }]);
    expect(findings.map(({ path, code, severity }) => `${path} ${code} ${severity}`)).toEqual([
      "level UNIT_CELL_INVISIBLE warning",
      "gso_code UNIT_CELL_INVISIBLE warning",
      "basis UNIT_CELL_INVISIBLE warning",
    ]);
    expect(findings[0]?.message).toBe("The cell holds invisible characters (U+200B); they were removed.");
  });

  test.each([";", "\t"])("cells separated by %j, as spreadsheets write them", (separator) => {
    const lines = [
      "\ufeff\r\n",
      HEADER,
      PROVINCE,
      DISTRICT,
      '000.20.30.H53,"UBND ; phường",commune,000.00.30.H53,25456',
    ];
    const { hierarchy, findings } = parseUnitsCsv(lines.join("\r\n").replaceAll(",", separator));
    expect(hierarchy?.size).toBe(3);
    expect(hierarchy?.get("000.20.30.H53")?.name).toBe("UBND ; phường");
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      "CSV_BYTE_ORDER_MARK info",
      "CSV_SEPARATOR info",
    ]);
  });

  test("ids, also where a parent is named: both sides are compared in canonical text", () => {
    const lines = [HEADER, "000.00.00.h53,A,province,,", "000.00.30.H53,B,district,\u200b000.00.00.H53 ,"];
    const { hierarchy, findings } = parseUnitsCsv(lines.join("\n"));
    expect(hierarchy?.parentOf("000.00.30.H53")?.id).toBe("000.00.00.H53");
    expect(findings.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "organ_id ORGAN_ID_LOWER_CASE",
      "parent_organ_id ORGAN_ID_INVISIBLE",
      "parent_organ_id ORGAN_ID_SPACE",
    ]);
  });

  test("codes of the field stay, with their warning", () => {
    const lines = [HEADER, PROVINCE, DISTRICT, "000.1137.H53,X,commune,000.00.30.H53,"];
    expect(found(lines)).toEqual(["4 ORGAN_ID_AMBIGUOUS"]);
    expect(parseUnitsCsv(lines.join("\n")).hierarchy?.size).toBe(3);
  });

  test("an id under the wrong parent is a warning, for ids of one form", () => {
    const other = "000.00.31.H53,B,district,000.00.00.H53,";
    expect(found([HEADER, PROVINCE, DISTRICT, other, "000.20.30.H53,X,commune,000.00.31.H53,"])).toEqual([
      "5 UNIT_PARENT_DISAGREES",
    ]);
    expect(found([HEADER, PROVINCE, "H99,B,district,000.00.00.H53,"])).toEqual([]);
  });
});

describe("three tiers and two", () => {
  const two = [HEADER, "H53,A,province,,", "H53.01,B,commune,H53,"];
  const mixed = [HEADER, PROVINCE, DISTRICT, "000.20.00.H53,X,commune,000.00.00.H53,"];
  test("a file without districts is two tiers", () => {
    expect(found(two)).toEqual([]);
    expect(found(two, { system: "three-tier" })).toEqual(["3 UNIT_LEVEL_UNDER_PARENT"]);
  });
  test("one mistyped level among many communes is told, and not every other commune", () => {
    const communes = Array.from({ length: 50 }, (_, n) => `H53.1${n},X,${n === 7 ? "district" : "commune"},H53,`);
    expect(found([HEADER, "H53,A,province,,", ...communes])).toEqual(["10 UNIT_LEVEL_ABSENT"]);
  });
  test("one district makes it three, and a commune below the province wrong", () => {
    expect(found(mixed)).toEqual(["4 ORGAN_ID_GAP", "4 UNIT_LEVEL_UNDER_PARENT"]);
    expect(found([HEADER, PROVINCE, DISTRICT], { system: "two-tier" })).toEqual(["3 UNIT_LEVEL_ABSENT"]);
  });
});

describe("bounds", () => {
  test("a text, a table or a list of findings that is too long", () => {
    const lines = [HEADER, PROVINCE, DISTRICT, COMMUNE];
    const large = parseUnitsCsv(lines.join("\n"), { file: "units.csv", limits: { characters: 50 } });
    expect(large).toMatchObject({ hierarchy: undefined, findings: [{ code: "UNIT_FILE_TOO_LARGE", path: "" }] });
    expect(large.findings[0]?.message).toMatch(/^units\.csv has \d+ characters/);
    expect(found(lines, { limits: { rows: 2 } })).toEqual(["0 UNIT_FILE_TOO_LARGE"]);
    expect(found(lines, { limits: { rows: 3 } })).toEqual([]);
    const bad = [HEADER, "h01,,province,,", "h02,,province,,", "h03,,province,,"];
    expect(found(bad, { limits: { findings: 2 } })).toEqual([
      "2 UNIT_NAME_EMPTY",
      "3 UNIT_NAME_EMPTY",
      "0 UNIT_FILE_MORE_FINDINGS",
    ]);
  });

  test("cells, names and findings that are too many or too long", () => {
    const row = `H01,${"x".repeat(1_001)},province,,`;
    expect(found([HEADER, row])).toEqual(["2 UNIT_NAME_TOO_LONG"]);
    const started = performance.now();
    expect(found([HEADER, `H01,a${"\u0301\u0323".repeat(200_000)},province,,`])).toEqual(["2 UNIT_NAME_TOO_LONG"]);
    const stray = parseUnitsCsv(`${HEADER}\n${'a",'.repeat(500_000)}`).findings;
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(stray).toHaveLength(10_001);
    expect(stray.at(-1)?.message).toBe("490001 more problems were found and are not listed.");
    const columns = parseUnitsCsv(`${HEADER}\n${",".repeat(2_000)}`).findings;
    expect(columns[0]?.message).toBe("The row has 1000 or more columns; the header has 5.");
  });

  test("100,000 rows with missing parents take no more than seconds", () => {
    const row = (n: number): string => `H01.${n},X,commune,H02.${n},`;
    const text = [HEADER, ...Array.from({ length: 100_000 }, (_, n) => row(n))].join("\n");
    const started = performance.now();
    expect(parseUnitsCsv(text).findings).toHaveLength(10_001);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
