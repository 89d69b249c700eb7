import { describe, expect, test } from "@jest/globals";
import {
  attributeValue,
  elementPath,
  firstChild,
  parseXml,
  textContent,
  XmlError,
  type XmlErrorCode,
} from "@lienthong/xml";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function refusal(input: string | Uint8Array, limits = {}): XmlError {
  try {
    parseXml(input, { limits });
  } catch (error) {
    if (error instanceof XmlError) return error;
    throw error;
  }
  throw new Error(`read without complaint: ${typeof input === "string" ? input.slice(0, 80) : "bytes"}`);
}

describe("what is not well-formed is refused", () => {
  // The first 21 are the inputs on which the parsers of npm were compared: most accept some of them.
  const malformed: readonly [string, string, XmlErrorCode][] = [
    ["duplicate attribute", '<a b="1" b="2"/>', "XML_DUPLICATE_ATTRIBUTE"],
    [
      "duplicate attribute by namespace",
      '<a xmlns:p="urn:u" xmlns:q="urn:u" p:b="1" q:b="2"/>',
      "XML_DUPLICATE_ATTRIBUTE",
    ],
    ["unbound prefix", "<p:a/>", "XML_NAMESPACE"],
    ["two roots", "<a/><b/>", "XML_ROOT"],
    ["text after the root", "<a/>x", "XML_ROOT"],
    ["< in an attribute", '<a b="<"/>', "XML_ATTRIBUTE"],
    ["bare &", "<a>x & y</a>", "XML_ENTITY"],
    ["]]> in text", "<a>x ]]> y</a>", "XML_TEXT"],
    ["-- in a comment", "<a><!-- x -- y --></a>", "XML_COMMENT"],
    ["&#0;", "<a>&#0;</a>", "XML_CHARACTER"],
    ["control character", "<a>\u0001</a>", "XML_CHARACTER"],
    ["mismatched tags", "<a><b></a></b>", "XML_TAG"],
    ["unclosed tag", "<a><b></b>", "XML_TAG"],
    ["unquoted attribute", "<a b=1/>", "XML_ATTRIBUTE"],
    ["late XML declaration", '\n<?xml version="1.0"?><a/>', "XML_DECLARATION"],
    ["undefined entity", "<a>&nbsp;</a>", "XML_ENTITY"],
    ["empty input", "", "XML_ROOT"],
    ["lone surrogate", "<a>\uD800</a>", "XML_CHARACTER"],
    ["missing space", '<a b="1"c="2"/>', "XML_ATTRIBUTE"],
    ["wrong xmlns:xml", '<a xmlns:xml="urn:u"/>', "XML_NAMESPACE"],
    ['prefix undeclared by xmlns:p=""', '<a xmlns:p="urn:u"><b xmlns:p=""/></a>', "XML_NAMESPACE"],
    ["DOCTYPE", "<!DOCTYPE a><a/>", "XML_DOCTYPE"],
    ["DOCTYPE with entities", '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', "XML_DOCTYPE"],
    ["xmlns declared", '<a xmlns:xmlns="http://www.w3.org/2000/xmlns/"/>', "XML_NAMESPACE"],
    ["xmlns used as prefix", "<xmlns:a/>", "XML_NAMESPACE"],
    ["xmlns namespace as default", '<a xmlns="http://www.w3.org/2000/xmlns/"/>', "XML_NAMESPACE"],
    ["xml namespace as default", '<a xmlns="http://www.w3.org/XML/1998/namespace"/>', "XML_NAMESPACE"],
    ["xml namespace under another prefix", '<a xmlns:p="http://www.w3.org/XML/1998/namespace"/>', "XML_NAMESPACE"],
    ["duplicate declaration", '<a xmlns="urn:u" xmlns="urn:v"/>', "XML_DUPLICATE_ATTRIBUTE"],
    ["duplicate attribute after the xml prefix", '<a xml:id="1" xml:id="2"/>', "XML_DUPLICATE_ATTRIBUTE"],
    ["unbound attribute prefix", '<a xlink:href="u"/>', "XML_NAMESPACE"],
    ["two colons", "<a:b:c/>", "XML_NAME"],
    ["colon first", "<:a/>", "XML_NAME"],
    ["colon last", "<a:/>", "XML_NAME"],
    ["name with a digit first", "<1a/>", "XML_NAME"],
    ["space before the name", "< a/>", "XML_NAME"],
    ["empty document of spaces", "  \n", "XML_ROOT"],
    ["text before the root", "1212<a/>", "XML_ROOT"],
    ["reference outside the root", "<a/>&#32;", "XML_ROOT"],
    ["CDATA outside the root", "<![CDATA[]]><a/>", "XML_TEXT"],
    ["CDATA not closed", "<a><![CDATA[x]]</a>", "XML_TEXT"],
    ["comment not closed", "<a><!-- x", "XML_COMMENT"],
    ["comment ending with --->", "<a><!-- x ---></a>", "XML_COMMENT"],
    ["comment <!-->", "<a><!--></a>", "XML_COMMENT"],
    ["instruction not closed", "<a><?x", "XML_INSTRUCTION"],
    ["instruction with the target XML", "<a><?XML x?></a>", "XML_DECLARATION"],
    ["instruction without space", "<a><?x+y?></a>", "XML_INSTRUCTION"],
    ["tag not closed", '<a b="1"', "XML_TAG"],
    ["end tag with attribute", '<a></a b="1">', "XML_TAG"],
    ["end tag longer than the name", "<a></ab>", "XML_TAG"],
    ["end tag with space before the name", "<a></ a>", "XML_TAG"],
    ["attribute not closed", '<a b="1/>', "XML_ATTRIBUTE"],
    ["attribute without value", "<a b/>", "XML_ATTRIBUTE"],
    ["slash in the middle", "<a / >", "XML_TAG"],
    ["version 1.1", '<?xml version="1.1"?><a/>', "XML_DECLARATION"],
    ["declaration without version", '<?xml encoding="UTF-8"?><a/>', "XML_DECLARATION"],
    ["declaration in the wrong order", '<?xml encoding="UTF-8" version="1.0"?><a/>', "XML_DECLARATION"],
    ["standalone maybe", '<?xml version="1.0" standalone="maybe"?><a/>', "XML_DECLARATION"],
    ["reference to a surrogate", "<a>&#xD800;</a>", "XML_CHARACTER"],
    ["reference beyond Unicode", "<a>&#x110000;</a>", "XML_CHARACTER"],
    ["reference with 10,000 digits", `<a>&#${"9".repeat(10_000)};</a>`, "XML_CHARACTER"],
    ["reference without digits", "<a>&#;</a>", "XML_ENTITY"],
    ["reference across the end of a value", '<a b="&am"/>p;', "XML_ENTITY"],
    ["U+FFFE", "<a>\uFFFE</a>", "XML_CHARACTER"],
    ["byte order mark twice", "\uFEFF\uFEFF<a/>", "XML_ROOT"],
    ["markup <!ELEMENT", "<a><!ELEMENT b ANY></a>", "XML_TAG"],
    ["no-break space as white space", "<a\u00A0/>", "XML_ATTRIBUTE"],
  ];

  test.each(malformed)("%s", (_name, text, code) => {
    expect(refusal(text).code).toBe(code);
  });

  test("with the place in the message and in the details", () => {
    const error = refusal('<a>\n  <b c="1"\r\n     c="2"/></a>');
    expect(error.message).toContain("Line 3, column 6");
    expect([error.line, error.column, error.details.offset]).toEqual([3, 6, 21]);
  });
});

describe("bytes", () => {
  test("are UTF-8 with or without byte order mark", () => {
    const plain = parseXml(utf8("<a>Đường</a>"));
    const marked = parseXml(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8("<a>Đường</a>")));
    expect([plain.bom, marked.bom]).toEqual([false, true]);
    expect(marked.source).toBe(plain.source);
    expect(textContent(plain.root)).toBe("Đường");
  });

  const notUtf8: readonly [string, readonly number[], number][] = [
    ["UTF-16 little endian", [0xff, 0xfe, 0x3c, 0x00], 0],
    ["UTF-16 big endian", [0xfe, 0xff, 0x00, 0x3c], 0],
    ["overlong", [0x3c, 0x61, 0x3e, 0xc0, 0xaf], 3],
    ["surrogate", [0x3c, 0x61, 0x3e, 0xed, 0xa0, 0x80], 3],
    ["beyond Unicode", [0x3c, 0x61, 0x3e, 0xf4, 0x90, 0x80, 0x80], 3],
    ["cut off", [0x3c, 0x61, 0x3e, 0xe1, 0xbb], 3],
    ["latin 1", [0x3c, 0x61, 0x3e, 0x0a, 0xe9, 0x3c], 4],
  ];
  test.each(notUtf8)("refused: %s", (_name, bytes, offset) => {
    const error = refusal(Uint8Array.from(bytes));
    expect([error.code, error.details.offset]).toEqual(["XML_ENCODING", offset]);
  });

  test("may not declare another encoding; text may say what it was", () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a/>';
    expect(refusal(utf8(text)).code).toBe("XML_ENCODING");
    expect(parseXml(text).root.name).toBe("a");
  });
});

describe("the tree", () => {
  const source =
    '<?xml version="1.0"?>\r\n<!--c--><r xmlns="urn:d" xmlns:p="urn:p">\r\n <p:e a="1" p:a="2"/>x<![CDATA[<&]]>y<?t v?></r>';
  const { root, children, position } = parseXml(source);

  test("has names, namespaces and places", () => {
    const e = firstChild(root, "e", "urn:p");
    expect(e).toMatchObject({ name: "p:e", prefix: "p", local: "e", namespace: "urn:p", line: 3, column: 2 });
    expect(e === undefined ? "" : source.slice(e.start, e.end)).toBe('<p:e a="1" p:a="2"/>');
    expect(e === undefined ? [] : [attributeValue(e, "a"), attributeValue(e, "a", "urn:p")]).toEqual(["1", "2"]);
    expect(source.slice(root.openEnd, root.closeStart)).toContain("<p:e");
    expect(source.slice(root.closeStart, root.end)).toBe("</r>");
    expect(children.map(({ type }) => type)).toEqual(["comment", "element"]);
    expect(e === undefined ? "" : elementPath(e)).toBe("/r/e");
    expect(position(root.start)).toEqual({ line: 2, column: 9 });
    expect(root.declarations).toEqual([
      { prefix: "", uri: "urn:d" },
      { prefix: "p", uri: "urn:p" },
    ]);
  });

  test("has text, CDATA sections and instructions apart, and one string value", () => {
    expect(root.children.map((child) => (child.type === "element" ? child.name : child.value))).toEqual([
      "\n ",
      "p:e",
      "x",
      "<&",
      "y",
      "v",
    ]);
    expect(textContent(root)).toBe("\n x<&y");
  });

  test("cannot be changed", () => {
    expect(() => (root.children as unknown[]).push(1)).toThrow();
    expect(() => Object.assign(root, { name: "x" })).toThrow();
    expect(() => Object.assign(root.attributes, { 0: 1 })).toThrow();
  });

  test("numbers equal siblings in paths", () => {
    const document = parseXml("<a><b/><c/><b/></a>");
    const paths = document.root.children.map((child) => (child.type === "element" ? elementPath(child) : ""));
    expect(paths).toEqual(["/a/b[1]", "/a/c", "/a/b[2]"]);
  });
});

describe("normalisation (XML 1.0 §2.11, §3.3.3)", () => {
  const read = (text: string): string => textContent(parseXml(text).root);
  const value = (text: string): string => parseXml(text).root.attributes[0]?.value ?? "";

  test("line ends of text, but not of references", () => {
    expect(read("<a>1\r\n2\r3\n4\r\r\n5&#13;\r\n&#xD;&#10;</a>")).toBe("1\n2\n3\n4\n\n5\r\n\r\n");
    expect(read("<a><![CDATA[1\r\n2\r]]></a>")).toBe("1\n2\n");
  });

  test("white space of attribute values, but not of references", () => {
    expect(value('<a b="1\t2\n3\r\n4\r5&#9;6&#10;7&#13;8  9"/>')).toBe("1 2 3 4 5\t6\n7\r8  9");
  });

  test("references", () => {
    expect(read("<a>&lt;&gt;&amp;&apos;&quot;&#272;&#x1F600;&#00065;</a>")).toBe("<>&'\"Đ😀A");
    expect(value("<a b='&quot;\"&apos;>'/>")).toBe('""\'>');
  });

  test("what looks like markup is text where it may be", () => {
    expect(read("<a>]] > ]]&gt; > -- <!-- - --></a>")).toBe("]] > ]]> > -- ");
  });
});

describe("limits", () => {
  const nested = (depth: number): string => "<a>".repeat(depth) + "</a>".repeat(depth);
  const limits = { size: 2_000, depth: 5, nodes: 20, attributes: 3, name: 10 };
  const beyond: readonly [keyof typeof limits, string, string][] = [
    ["size", `<a>${"x".repeat(1_993)}</a>`, `<a>${"x".repeat(1_994)}</a>`],
    ["depth", nested(5), nested(6)],
    ["nodes", `<a>${"<b/>".repeat(18)}<!----></a>`, `<a>${"<b/>".repeat(18)}<!----><?x?></a>`],
    ["attributes", '<a b="" c="" xmlns:d="u"/>', '<a b="" c="" d="" xmlns:e="u"/>'],
    ["name", `<${"n".repeat(10)}/>`, `<${"n".repeat(11)}/>`],
  ];
  test.each(beyond)("%s", (limit, within, above) => {
    expect(parseXml(within, { limits }).source).toBe(within);
    const error = refusal(above, limits);
    expect([error.code, error.details.limit, error.details.allowed]).toEqual(["XML_LIMIT", limit, limits[limit]]);
  });

  test("hold by default against 100,000 levels, and the stack is not the limit when raised", () => {
    expect(refusal(nested(100_000)).details.limit).toBe("depth");
    expect(parseXml(nested(100_000), { limits: { depth: 100_000 } }).root.end).toBe(700_000);
  });

  test("against a million attributes", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `a${index}=""`).join(" ");
    expect(refusal(`<a ${many}/>`).details.limit).toBe("attributes");
  });
});
