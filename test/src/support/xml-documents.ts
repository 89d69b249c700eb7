import fc from "fast-check";

const NAMES = ["a", "b", "c", "Đ", "x-y", "z.1", "_"];
const PREFIXES = ["", "p", "q", "xml"];
const URIS = ["urn:d", "urn:e", "http://example.vn/f", "urn:x:y"];

/** Text as written between tags: plain characters, references, line ends of all kinds. */
const text: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "x",
        " ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "&amp;",
        "&lt;",
        "&#13;",
        "&#xA;",
        "&#x110;",
        "Trục",
        "😀",
        ">",
        "'",
        '"',
        "]]",
      ),
      fc
        .string({ unit: "grapheme", maxLength: 4 })
        .map((raw) => raw.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|[&<>\]]/gu, ".")),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join("").replaceAll("]]>", "]] >"));

const attributeText = text.map((raw) => raw.replaceAll('"', "&quot;"));

interface Shape {
  readonly prefix: string;
  readonly name: string;
  readonly declarations: readonly (readonly [string, string])[];
  readonly attributes: readonly (readonly [string, string, string])[];
  readonly children: readonly (Shape | string)[];
}

const misc: fc.Arbitrary<string> = fc.constantFrom("<!--c\r\n-->", "<!---->", "<?t?>", "<?t  v ?>", "<?t \r\n?v?>");
const section = text.map((raw) => `<![CDATA[${raw}<&]]>`);

const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.record({
    prefix: fc.constantFrom("", "", "p", "q"),
    name: fc.constantFrom(...NAMES),
    declarations: fc.array(fc.tuple(fc.constantFrom("", "p", "q"), fc.constantFrom(...URIS, "")), { maxLength: 2 }),
    attributes: fc.array(
      fc.tuple(fc.constantFrom(...PREFIXES), fc.constantFrom(...NAMES, "lang", "space", "base"), attributeText),
      {
        maxLength: 3,
      },
    ),
    children: fc.array(fc.oneof({ depthSize: "small", withCrossShrink: true }, text, section, misc, tie("shape")), {
      maxLength: 4,
    }),
  }),
}));

function written({ prefix, name, declarations, attributes, children }: Shape): string {
  const qualified = prefix === "" ? name : `${prefix}:${name}`;
  const seen = new Set<string>();
  let tag = `<${qualified}`;
  for (const [declared, uri] of declarations) {
    if (seen.has(declared) || (declared !== "" && uri === "")) continue;
    seen.add(declared);
    tag += declared === "" ? ` xmlns="${uri}"` : `\r\n\txmlns:${declared} = '${uri}'`;
  }
  for (const [attributePrefix, local, value] of attributes) {
    const key = `@${local}`;
    if (seen.has(key)) continue;
    seen.add(key);
    tag += ` ${attributePrefix === "" ? local : `${attributePrefix}:${local}`}="${value}"`;
  }
  if (children.length === 0) return `${tag} />`;
  return `${tag}>${children.map((child) => (typeof child === "string" ? child : written(child))).join("")}</${qualified} >`;
}

/** Well-formed documents in all the spellings of XML: prefixes, redeclarations, references, sections, line ends. */
export const xmlDocuments: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", '<?xml version="1.0" encoding="utf-8" standalone=\'no\' ?>\r\n'),
    fc.array(misc, { maxLength: 2 }),
    shape,
    misc,
  )
  .map(([declaration, before, root, after]) =>
    [
      declaration,
      ...before,
      written({
        ...root,
        declarations: [["p", "urn:p"], ["q", "urn:q"], ...root.declarations.filter(([prefix]) => prefix === "")],
      }),
      "\n",
      after,
    ].join(""),
  );

/** Pieces that break documents when they are put in somewhere. */
export const xmlFragments: fc.Arbitrary<string> = fc.constantFrom(
  "<",
  ">",
  "&",
  "&amp;",
  "]]>",
  "--",
  "<!--",
  "-->",
  "<a>",
  "</a>",
  "<p:a/>",
  "<r:a/>",
  "/",
  '"',
  "'",
  "=",
  ":",
  " ",
  "\u0001",
  "\uFFFE",
  "<?xml version='1.0'?>",
  "<?t:u?>",
  "<?",
  "?>",
  "<![CDATA[",
  "xmlns:p=''",
  " xmlns='urn:z'",
  " a='1'",
  "&#0;",
  "&nbsp;",
  "\u0085",
  "\uFEFF",
  "",
);
