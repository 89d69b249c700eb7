import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  canonicalize,
  childElements,
  descendants,
  parseXml,
  XmlError,
  type CanonicalOptions,
  type XmlElement,
} from "@lienthong/xml";
import { sharedData } from "../../support/shared-data.js";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function elements(root: XmlElement): XmlElement[] {
  return [root, ...[...descendants(root)].filter((node) => node.type === "element")];
}

function named(root: XmlElement, local: string): XmlElement {
  const found = elements(root).find((element) => element.local === local);
  if (found === undefined) throw new Error(`no element ${local}`);
  return found;
}

function canonical(
  xml: string,
  method: CanonicalOptions["method"],
  apex?: string,
  options: Partial<CanonicalOptions> = {},
): string {
  const document = parseXml(xml);
  return text(canonicalize(apex === undefined ? document : named(document.root, apex), { method, ...options }));
}

describe("a subtree", () => {
  const xml =
    '<r xmlns="urn:d" xmlns:a="urn:a" xmlns:b="urn:b" xml:lang="vi" xml:id="r"><s xmlns:c="urn:c" c:x="1" a:y="2" z="3"><b:t/><u xmlns=""/></s></r>';

  test("has all namespaces and xml: attributes in force, in Canonical XML 1.0", () => {
    expect(canonical(xml, "c14n", "s")).toBe(
      '<s xmlns="urn:d" xmlns:a="urn:a" xmlns:b="urn:b" xmlns:c="urn:c" z="3" xml:id="r" xml:lang="vi" a:y="2" c:x="1"><b:t></b:t><u xmlns=""></u></s>',
    );
  });

  test("but not xml:id in 1.1", () => {
    expect(canonical(xml, "c14n11", "s")).toBe(
      '<s xmlns="urn:d" xmlns:a="urn:a" xmlns:b="urn:b" xmlns:c="urn:c" z="3" xml:lang="vi" a:y="2" c:x="1"><b:t></b:t><u xmlns=""></u></s>',
    );
  });

  test("and only what it visibly uses, in the exclusive method", () => {
    expect(canonical(xml, "exc-c14n", "s")).toBe(
      '<s xmlns="urn:d" xmlns:a="urn:a" xmlns:c="urn:c" z="3" a:y="2" c:x="1"><b:t xmlns:b="urn:b"></b:t><u xmlns=""></u></s>',
    );
    expect(canonical(xml, "exc-c14n", "t")).toBe('<b:t xmlns:b="urn:b"></b:t>');
    expect(canonical(xml, "exc-c14n", "u")).toBe("<u></u>");
  });

  test("the prefix list adds what is in force, unknown and repeated prefixes nothing", () => {
    expect(canonical(xml, "exc-c14n", "t", { inclusivePrefixes: ["a", "a", "nowhere", "#default"] })).toBe(
      '<b:t xmlns="urn:d" xmlns:a="urn:a" xmlns:b="urn:b"></b:t>',
    );
  });

  test("leaves excluded elements out with all that is in them, not the text around", () => {
    const document = parseXml("<r>1<s><t/></s>2<s/>3</r>");
    const exclude = new Set(childElements(document.root, "s"));
    expect(text(canonicalize(document, { method: "c14n", exclude }))).toBe("<r>123</r>");
  });
});

describe("an error is never an empty text", () => {
  const code = (xml: string, options: CanonicalOptions): string => {
    try {
      canonicalize(parseXml(xml), options);
    } catch (error) {
      if (error instanceof XmlError) return error.code;
    }
    return "no error";
  };

  test.each(["c14n", "c14n11", "exc-c14n"] as const)("relative namespace URI, %s", (method) => {
    expect(code('<r xmlns:a="u"/>', { method })).toBe("XML_CANONICAL");
    expect(code('<r><s xmlns="../u"/></r>', { method })).toBe("XML_CANONICAL");
    expect(code('<r xmlns="urn:d"><s xmlns=""/></r>', { method })).toBe("no error");
  });

  test("excluded apex", () => {
    const document = parseXml("<r/>");
    const exclude = new Set([document.root]);
    expect(() => canonicalize(document, { method: "c14n", exclude })).toThrow(
      expect.objectContaining({ code: "XML_CANONICAL" }),
    );
  });
});

test("100,000 levels need no call stack", () => {
  const depth = 100_000;
  const document = parseXml("<a>".repeat(depth) + "</a>".repeat(depth), { limits: { depth } });
  expect(canonicalize(document, { method: "exc-c14n" })).toHaveLength(7 * depth);
});

test("attributes are sorted by code points, not by UTF-16 code units", () => {
  expect(canonical('<r xmlns:p="urn:\uFF5E" xmlns:q="urn:😀" q:a="" p:a=""/>', "c14n")).toBe(
    '<r xmlns:p="urn:\uFF5E" xmlns:q="urn:😀" p:a="" q:a=""></r>',
  );
});

/**
 * The vectors whose node set is a document or whole subtrees: the apexes are written one after the other. The others
 * need a DTD, which the reader refuses, or a node set cut by XPath, which is for a later version.
 */
const vectors: readonly (CanonicalOptions & {
  readonly id: string;
  readonly apexes?: readonly string[];
  readonly without?: readonly string[];
})[] = [
  { id: "with-comments/example-2", method: "c14n", comments: true },
  { id: "without-comments/example-2", method: "c14n" },
  { id: "without-comments/merlin-c14n-two-00", method: "c14n", apexes: ["Something"] },
  { id: "exc-without-comments/merlin-c14n-two-09", method: "exc-c14n", apexes: ["Something"] },
  { id: "1-1-without-comments/xmlbase-prop-3", method: "c14n11", apexes: ["e11"] },
  { id: "1-1-without-comments/xmlbase-prop-5", method: "c14n11", apexes: ["e21"] },
  { id: "1-1-without-comments/xmlbase-prop-6", method: "c14n11", apexes: ["e3"] },
  { id: "1-1-without-comments/xmlbase-prop-7", method: "c14n11", apexes: ["c14n11XmlBaseDoc1"], without: ["e1", "e2"] },
  { id: "1-1-without-comments/xmlid-prop-1", method: "c14n11", apexes: ["e1"] },
  { id: "1-1-without-comments/xmlid-prop-2", method: "c14n11", apexes: ["e11", "e12"] },
  { id: "1-1-without-comments/xmllang-prop-1", method: "c14n11", apexes: ["e1"] },
  { id: "1-1-without-comments/xmllang-prop-4", method: "c14n11", apexes: ["e11", "e12"] },
  { id: "1-1-without-comments/xmlspace-prop-3", method: "c14n11", apexes: ["e11"] },
  { id: "1-1-without-comments/xmlspace-prop-4", method: "c14n11", apexes: ["e11", "e12"] },
];

const folder = sharedData("signature", "c14n");
const vectorTest = folder === undefined ? test.skip : test;
describe(`published vectors${folder === undefined ? " (skipped: no shared data)" : ""}`, () => {
  vectorTest.each(vectors)("$id", ({ id, apexes, without = [], ...options }) => {
    const document = parseXml(readFileSync(join(folder ?? "", `${id}.xml`)));
    const exclude = new Set(elements(document.root).filter(({ local }) => without.includes(local)));
    const nodes = apexes === undefined ? [document] : apexes.map((local) => named(document.root, local));
    const written = nodes.map((node) => text(canonicalize(node, { ...options, exclude }))).join("");
    expect(written).toBe(readFileSync(join(folder ?? "", `${id}.expected`), "utf8"));
  });

  vectorTest("the example with a declared ISO-8859-1 is refused as not UTF-8", () => {
    const file = join(folder ?? "", "without-comments", "example-6.xml");
    expect(existsSync(file)).toBe(true);
    expect(() => parseXml(readFileSync(file))).toThrow(expect.objectContaining({ code: "XML_ENCODING" }));
  });
});
