import { describe, expect, test } from "@jest/globals";
import {
  documentTypeByName,
  EDXML_DOCUMENT_TYPES,
  EDXML_RULES,
  readMessage,
  validateMessage,
  writeMessage,
  type DocumentDraft,
  type EdxmlProfile,
} from "@lienthong/edxml";
import { elementPath, descendants } from "@lienthong/xml";
import { exampleDocument, exampleStatus } from "../../support/edxml-drafts.js";

const codes = (message: DocumentDraft | typeof exampleStatus, profile?: EdxmlProfile): readonly string[] =>
  validateMessage(message, profile).map(({ code, severity }) => `${severity} ${code}`);

test("a good message has no findings", () => {
  expect(validateMessage(exampleDocument)).toEqual([]);
  expect(validateMessage(exampleDocument, "sdk")).toEqual([]);
  expect(validateMessage(exampleStatus)).toEqual([]);
  expect(new Set(codes(exampleDocument, "hub"))).toEqual(new Set(["warning EDXML_PRESENCE"]));
});

describe("rules", () => {
  const broken: readonly [string, Partial<DocumentDraft>, readonly string[]][] = [
    ["id with blanks", { documentId: " x" }, ["error EDXML_BLANK"]],
    ["id missing", { documentId: "" }, ["error EDXML_REQUIRED"]],
    ["notation missing", { code: { number: "1", notation: "" } }, ["error EDXML_REQUIRED_IN_PRACTICE"]],
    ["type of a real message", { type: { type: 71, detail: 0, name: "Công văn" } }, ["warning EDXML_DOCUMENT_TYPE"]],
    ["priority 5", { otherInfo: { priority: 5 } }, ["error EDXML_PRIORITY"]],
    ["half a page", { otherInfo: { pageAmount: 1.5 } }, ["error EDXML_WHOLE_NUMBER"]],
    ["steering 7", { steeringType: 7 }, ["warning EDXML_STEERING_TYPE"]],
    ["business 4", { business: { type: "4" } }, ["error EDXML_BUSINESS_TYPE"]],
    ["revocation of itself", { business: { type: "1" } }, ["info EDXML_BUSINESS_TARGET"]],
    ["update without change", { business: { type: "2", documentId: "x" } }, ["warning EDXML_BUSINESS_UPDATE"]],
    ["replacement of nothing", { business: { type: "3" } }, ["error EDXML_BUSINESS_REPLACES"]],
    ["no hop", { trace: [] }, ["warning EDXML_RECOMMENDED"]],
    ["hop without time", { trace: [{ timestamp: "2017/02/30 08:00:00" }] }, ["error EDXML_DATE_FORMAT"]],
    ["due 30 February", { dueDate: "2017/02/30" }, ["error EDXML_DATE_FORMAT"]],
    ["long subject", { subject: "x".repeat(501) }, ["warning EDXML_LENGTH"]],
    ["answered document without id", { responseFor: [{ organId: "H53", documentId: "" }] }, ["error EDXML_REQUIRED"]],
  ];
  test.each(broken)("%s", (_name, change, expected) => {
    expect(codes({ ...exampleDocument, ...change })).toEqual(expected);
  });

  test("receivers", () => {
    const [first] = exampleDocument.to;
    if (first === undefined) throw new Error("no receiver");
    expect(codes({ ...exampleDocument, to: [first, first] })).toEqual(["warning EDXML_RECEIVER_TWICE"]);
    expect(codes({ ...exampleDocument, to: [{ organId: "1.2.3.4.5", name: "x" }] })).toContain(
      "warning EDXML_ORGAN_ID_PARTS",
    );
    expect(codes({ ...exampleDocument, to: [{ organId: "000.00.00.H53\u200B", name: "x" }] })[0]).toMatch(
      /^warning ORGAN_ID_/,
    );
  });

  test("statuses", () => {
    expect(codes({ ...exampleStatus, statusCode: "3" })).toEqual(["error EDXML_STATUS_CODE"]);
    expect(codes({ ...exampleStatus, statusCode: "3" }, "sdk")).toEqual(["warning EDXML_STATUS_CODE"]);
    expect(codes({ ...exampleStatus, statusCode: "02", description: "" })).toEqual(["warning EDXML_STATUS_REASON"]);
    expect(codes({ ...exampleStatus, timestamp: "" })).toEqual(["error EDXML_REQUIRED"]);
  });

  test("severities follow the profile", () => {
    const odd = { ...exampleDocument, type: { type: 71, detail: 0, name: "Công văn" } };
    expect(codes(odd, "sdk")).toEqual([]);
    expect(codes(odd, "hub")).toContain("error EDXML_DOCUMENT_TYPE");
  });
});

test("paths are those of the elements in the written message", () => {
  const twoDates = {
    ...exampleDocument,
    to: exampleDocument.to.map((receiver) => ({ ...receiver, address: "x".repeat(600) })),
    trace: [...(exampleDocument.trace ?? []), { organId: "x".repeat(3), timestamp: "2017/03/14 08:30:00" }],
    subject: "x".repeat(501),
  };
  const { xml } = readMessage(writeMessage(twoDates));
  const paths = new Set(
    xml === undefined
      ? []
      : [...descendants(xml.root)].flatMap((node) => (node.type === "element" ? [elementPath(node)] : [])),
  );
  const findings = validateMessage(twoDates);
  expect(findings.map(({ code }) => code)).toEqual(["EDXML_LENGTH", "EDXML_LENGTH", "EDXML_LENGTH"]);
  for (const { path } of findings) expect(paths).toContain(path);
});

test("the rules have texts in both languages, a remedy and a source", () => {
  for (const { text, remedy, source, severity } of Object.values(EDXML_RULES)) {
    expect([text.en, text.vi, remedy, source].every((part) => part.length > 3)).toBe(true);
    expect(text.vi).toBe(text.vi.normalize("NFC"));
    expect(Object.values(severity).some((level) => level !== undefined)).toBe(true);
  }
});

test("document types are found by name", () => {
  expect(documentTypeByName("công văn")).toMatchObject({ type: 2, detail: 18, basis: "law" });
  expect(documentTypeByName("Thông báo".normalize("NFD"))).toMatchObject({ type: 2, detail: 7 });
  expect(documentTypeByName("Quyết định")).toMatchObject({ type: 2, detail: 2 });
  expect(documentTypeByName("Luật")).toMatchObject({ type: 1, detail: 2 });
  expect(documentTypeByName("Báo cáo")).toMatchObject({ type: 2, detail: 14, basis: "assumed" });
  expect(documentTypeByName("không có")).toBeUndefined();
  expect(EDXML_DOCUMENT_TYPES).toHaveLength(13 + 32);
});
