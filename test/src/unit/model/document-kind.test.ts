import { describe, expect, test } from "@jest/globals";
import {
  CONFIDENCE,
  DOCUMENT_KINDS,
  documentKind,
  documentKindByName,
  documentKindByNumber,
  documentKinds,
  KIND_REGULATIONS,
  kindAbbreviation,
  vietnamMoment,
  type DocumentKind,
  type RegulationKey,
} from "@lienthong/model";

const IN_2017 = vietnamMoment(2017, 6, 28);
const IN_2021 = vietnamMoment(2021, 6, 28);
const administrative = (at: number): readonly DocumentKind[] =>
  documentKinds(at).filter(({ group }) => group === "administrative");
/** `name (abbreviation)` with the mark of its confidence, in the order of the table in force. */
const listed = (at: number, regulation: RegulationKey): readonly string[] =>
  administrative(at).map(({ name, listed: tables }) => {
    const listing = tables[regulation];
    if (listing?.abbreviation === undefined) return name.vi;
    const mark = CONFIDENCE[listing.confidence].mark.replace("°", "");
    return `${name.vi} (${listing.abbreviation}${mark})`;
  });

describe("administrative kinds", () => {
  test("TT 01/2011: 32 kinds in its order, weak abbreviations marked", () => {
    expect(listed(IN_2017, "tt01-2011")).toEqual([
      "Nghị quyết (NQ)",
      "Quyết định (QĐ)",
      "Chỉ thị (CT)",
      "Quy chế (QC)",
      "Quy định (QyĐ)",
      "Thông cáo (TC)",
      "Thông báo (TB)",
      "Hướng dẫn (HD)",
      "Chương trình (CTr)",
      "Kế hoạch (KH)",
      "Phương án (PA)",
      "Đề án (ĐA)",
      "Dự án (DA)",
      "Báo cáo (BC)",
      "Biên bản (BB)",
      "Tờ trình (TTr)",
      "Hợp đồng (HĐ)",
      "Công văn",
      "Công điện (CĐ)",
      "Bản ghi nhớ (GN†)",
      "Bản cam kết (CK‡)",
      "Bản thỏa thuận (TTh†)",
      "Giấy chứng nhận (CN‡)",
      "Giấy ủy quyền (UQ‡)",
      "Giấy mời (GM)",
      "Giấy giới thiệu (GT‡)",
      "Giấy nghỉ phép (NP†)",
      "Giấy đi đường (ĐĐ‡)",
      "Giấy biên nhận hồ sơ (BN‡)",
      "Phiếu gửi (PG)",
      "Phiếu chuyển (PC)",
      "Thư công",
    ]);
  });

  test("Decree 30/2020: 29 kinds in its order", () => {
    expect(listed(IN_2021, "nd30-2020")).toEqual([
      "Nghị quyết (NQ)",
      "Quyết định (QĐ)",
      "Chỉ thị (CT)",
      "Quy chế (QC)",
      "Quy định (QyĐ)",
      "Thông cáo (TC)",
      "Thông báo (TB)",
      "Hướng dẫn (HD)",
      "Chương trình (CTr)",
      "Kế hoạch (KH)",
      "Phương án (PA)",
      "Đề án (ĐA)",
      "Dự án (DA)",
      "Báo cáo (BC)",
      "Biên bản (BB)",
      "Tờ trình (TTr)",
      "Hợp đồng (HĐ)",
      "Công văn",
      "Công điện (CĐ)",
      "Bản ghi nhớ (BGN)",
      "Bản thỏa thuận (BTT)",
      "Giấy ủy quyền (GUQ)",
      "Giấy mời (GM)",
      "Giấy giới thiệu (GGT)",
      "Giấy nghỉ phép (GNP)",
      "Phiếu gửi (PG)",
      "Phiếu chuyển (PC)",
      "Phiếu báo (PB)",
      "Thư công",
    ]);
  });

  test.each<[RegulationKey, number]>([
    ["tt01-2011", IN_2017],
    ["nd30-2020", IN_2021],
  ])("%s: numbered without gap, as many as the regulation says", (regulation, at) => {
    const numbers = administrative(at).map(({ listed: tables }) => tables[regulation]?.number);
    expect(numbers).toEqual(Array.from({ length: KIND_REGULATIONS[regulation].size }, (_, index) => index + 1));
  });

  test("the change comes with the first moment of 2020-03-05", () => {
    const change = vietnamMoment(2020, 3, 5);
    expect(administrative(change - 1)).toHaveLength(32);
    expect(administrative(change)).toHaveLength(29);
    expect([kindAbbreviation("BTT", change - 1), kindAbbreviation("BTT", change)]).toEqual(["TTh", "BTT"]);
    expect([kindAbbreviation("CK", change - 1), kindAbbreviation("CK", change)]).toEqual(["CK", undefined]);
    expect([kindAbbreviation("PB", change - 1), kindAbbreviation("PB", change)]).toEqual([undefined, "PB"]);
    expect(kindAbbreviation("CV", change)).toBeUndefined();
  });
});

describe("copies and legal kinds", () => {
  test("copies", () => {
    const copies = ["SY", "TrS", "SL"];
    expect(copies.map((key) => documentKind(key)?.name.vi)).toEqual(["Sao y", "Trích sao", "Sao lục"]);
    expect(copies.map((key) => kindAbbreviation(key, IN_2021))).toEqual(copies);
    expect(copies.map((key) => kindAbbreviation(key, IN_2017))).toEqual(["SY", "TS", "SL"]);
    expect(documentKind("TrS")?.listed["tt01-2011"]?.confidence).toBe("general-knowledge");
  });

  test("legal kinds stand in the order of list A; only cited abbreviations count as read", () => {
    const legal = DOCUMENT_KINDS.filter(({ group }) => group === "legal");
    expect(legal.map(({ edxml }) => edxml?.detail)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(legal.filter((kind) => kind.legal?.confidence === "read").map(({ key }) => key)).toEqual([
      "L.NĐ",
      "L.QĐ",
      "L.TT",
    ]);
    expect(kindAbbreviation("L.NĐ", IN_2017)).toBe("NĐ");
    expect(kindAbbreviation("L.Luật", IN_2017)).toBeUndefined();
  });
});

describe("keys, names and numbers", () => {
  test("keys and names are unique within their group, in NFC, and never empty", () => {
    expect(new Set(DOCUMENT_KINDS.map(({ key }) => key)).size).toBe(DOCUMENT_KINDS.length);
    for (const { key, name } of DOCUMENT_KINDS)
      for (const text of [key, name.vi, name.en]) {
        expect(text).toBe(text.normalize("NFC"));
        expect(text.trim()).not.toBe("");
      }
  });

  test("the traps: what looks alike is another kind", () => {
    const pairs = [
      ["TC", "Thông cáo"],
      ["CT", "Chỉ thị"],
      ["CTr", "Chương trình"],
      ["ĐA", "Đề án"],
      ["DA", "Dự án"],
      ["QC", "Quy chế"],
      ["QyĐ", "Quy định"],
      ["QĐ", "Quyết định"],
      ["HD", "Hướng dẫn"],
      ["HĐ", "Hợp đồng"],
      ["TB", "Thông báo"],
      ["BTT", "Bản thỏa thuận"],
    ] as const;
    for (const [key, name] of pairs) expect(documentKind(key)?.name.vi).toBe(name);
    for (const wrong of ["tb", "Qđ", "CTR", "QYĐ", "QD", "toString", "__proto__", ""])
      expect(documentKind(wrong)).toBeUndefined();
    expect(documentKind("QĐ".normalize("NFD"))?.key).toBe("QĐ");
  });

  test.each([
    ["Công văn", "CV"],
    ["  CÔNG   VĂN ", "CV"],
    ["công văn".normalize("NFD"), "CV"],
    ["Nghị quyết (cá biệt)", "NQ"],
    ["Quyết định", "QĐ"],
    ["Bản thoả thuận", "BTT"],
    ["Giấy uỷ quyền", "GUQ"],
    ["Thông tư", "L.TT"],
    ["Lịch công tác", "lich-cong-tac"],
    ["Văn bản điện tử mới", undefined],
    ["", undefined],
  ])("by name %j: %s", (name, key) => {
    expect(documentKindByName(name)?.key).toBe(key);
  });

  test("by name, narrowed", () => {
    expect(documentKindByName("Quyết định", { group: "legal" })?.key).toBe("L.QĐ");
    expect(documentKindByName("Phiếu báo", { at: IN_2017 })).toBeUndefined();
    expect(documentKindByName("Phiếu báo", { at: IN_2021 })?.key).toBe("PB");
  });

  test("by number: list B is the order of TT 01/2011, with the unread positions marked", () => {
    const listB = DOCUMENT_KINDS.filter(({ edxml }) => edxml?.type === 2);
    expect(listB).toHaveLength(32);
    const assumed = listB.filter(({ edxml }) => edxml?.confidence === "assumed").map(({ edxml }) => edxml?.detail);
    expect(assumed).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 27, 28, 29, 30, 31, 32]);
    expect(documentKindByNumber(2, 18)?.key).toBe("CV");
    expect(documentKindByNumber(2, 25)?.key).toBe("GM");
    expect(documentKindByNumber(1, 7)?.key).toBe("L.NĐ");
    expect(documentKindByNumber(71, 0)).toBeUndefined();
    expect(documentKind("PB")?.edxml).toBeUndefined();
  });
});
