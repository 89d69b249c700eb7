import { Buffer } from "node:buffer";
import type { Finding } from "@lienthong/model";
import { parseXml, XmlError, type XmlDocument, type XmlLimits } from "@lienthong/xml";
import { readFinding } from "../findings.js";
import { XLINK_NAMESPACE } from "../namespace.js";

/** What may be put right before the strict reader reads. */
export type RepairName = "leading-bytes" | "utf-16" | "undeclared-xlink";

/** The input on its way to the strict reader. */
interface Source {
  readonly input: Uint8Array | string;
  readonly lineOffset: number;
}

/** A repair of the input: what it becomes, and what to report; `undefined` when there is nothing to repair. */
interface Repair {
  readonly name: RepairName;
  /** `before` is applied to every input; `after`, when the strict reader has refused it. */
  readonly stage: "before" | "after";
  apply(source: Source, refusal?: XmlError): { readonly source: Source; readonly finding: Finding } | undefined;
}

const PROLOG = /<\?xml[ \t\r\n]|<[A-Za-z_]/;
const FARTHEST = 256;

/**
 * The named repairs, in the order in which they are applied. A new one is a row here. Nothing is ever verified or
 * hashed after a repair: those who verify read the bytes as they came.
 */
const REPAIRS: readonly Repair[] = [
  {
    name: "utf-16",
    stage: "before",
    apply({ input, lineOffset }) {
      if (typeof input === "string") return undefined;
      const little = input[0] === 0xff && input[1] === 0xfe;
      if (!little && !(input[0] === 0xfe && input[1] === 0xff)) return undefined;
      const bytes = Buffer.from(input.subarray(2, input.length - (input.length % 2)));
      // Half a character at the end stays visible to the strict reader.
      const rest = input.length % 2 === 0 ? "" : "\uFFFD";
      const text = `${(little ? bytes : bytes.swap16()).toString("utf16le")}${rest}`;
      const finding = readFinding(
        "EDXML_ENCODING_UTF16",
        { path: "", line: 1 },
        little ? "little endian" : "big endian",
      );
      return { source: { input: text, lineOffset }, finding };
    },
  },
  {
    name: "leading-bytes",
    stage: "before",
    apply({ input, lineOffset }) {
      const head =
        typeof input === "string"
          ? input.slice(0, FARTHEST)
          : Buffer.from(input.subarray(0, FARTHEST)).toString("latin1");
      const marked = typeof input !== "string" && head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
      const at = head.slice(marked).search(PROLOG);
      if (at <= 0) return undefined;
      const dropped = head.slice(marked, marked + at);
      // White space before the root element is well-formed, only not before a declaration; markup is not for this repair.
      const declared = head.startsWith("<?xml", marked + at);
      if (dropped.includes("<") || (!declared && dropped.trim() === "")) return undefined;
      const lines = dropped.split(/\r\n?|\n/).length - 1;
      const rest = typeof input === "string" ? input.slice(at) : input.subarray(marked + at);
      const finding = readFinding("EDXML_LEADING_BYTES", { path: "", line: 1, column: 1 }, dropped, "nothing");
      return { source: { input: rest, lineOffset: lineOffset + lines }, finding };
    },
  },
  {
    name: "undeclared-xlink",
    stage: "after",
    apply({ input, lineOffset }, refusal) {
      if (refusal?.code !== "XML_NAMESPACE" || refusal.details.prefix !== "xlink") return undefined;
      const text = typeof input === "string" ? input : Buffer.from(input).toString("utf8");
      const at = rootNameEnd(text);
      if (at === undefined) return undefined;
      const declared = `${text.slice(0, at)} xmlns:xlink="${XLINK_NAMESPACE}"${text.slice(at)}`;
      const line = (refusal.line ?? 1) + lineOffset;
      return {
        source: { input: declared, lineOffset },
        finding: readFinding("EDXML_UNDECLARED_XLINK", { path: "", line }),
      };
    },
  },
];

/** Where the name of the root element ends: behind the declaration, comments and instructions in front of it. */
function rootNameEnd(text: string): number | undefined {
  const miscellaneous = /[\s\uFEFF]*(?:<\?[^]*?\?>|<!--[^]*?-->)/y;
  const root = /[\s\uFEFF]*<[A-Za-z_][\w.:-]*/y;
  while (miscellaneous.test(text)) root.lastIndex = miscellaneous.lastIndex;
  return root.test(text) ? root.lastIndex : undefined;
}

/** All repairs, in the order in which they are applied. */
export const REPAIR_NAMES: readonly RepairName[] = REPAIRS.map(({ name }) => name);

/** A message as a tree, or why there is none. */
export interface RepairedXml {
  readonly xml: XmlDocument | undefined;
  readonly lineOffset: number;
  readonly repairs: readonly RepairName[];
  readonly findings: readonly Finding[];
}

/** Applies the repairs that are allowed in front of the strict reader. Never throws on bad input. */
export function readRepaired(
  bytes: Uint8Array,
  allowed: ReadonlySet<RepairName>,
  limits: Partial<XmlLimits>,
): RepairedXml {
  const findings: Finding[] = [];
  const repairs: RepairName[] = [];
  let source: Source = { input: bytes, lineOffset: 0 };
  const repair = (stage: Repair["stage"], refusal?: XmlError): boolean => {
    const before = repairs.length;
    for (const candidate of REPAIRS) {
      if (candidate.stage !== stage || !allowed.has(candidate.name) || repairs.includes(candidate.name)) continue;
      const done = candidate.apply(source, refusal);
      if (done === undefined) continue;
      source = done.source;
      findings.push(done.finding);
      repairs.push(candidate.name);
    }
    return repairs.length > before;
  };
  repair("before");
  for (;;) {
    try {
      const xml = parseXml(source.input, { limits });
      if (xml.bom) findings.push(readFinding("EDXML_BYTE_ORDER_MARK", { path: "", line: 1, column: 1 }));
      return { xml, lineOffset: source.lineOffset, repairs, findings };
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      if (repair("after", error)) continue;
      findings.push(notXml(error, source.lineOffset));
      return { xml: undefined, lineOffset: source.lineOffset, repairs, findings };
    }
  }
}

function notXml(error: XmlError, lineOffset: number): Finding {
  const line = error.line === undefined ? {} : { line: error.line + lineOffset };
  const column = error.column === undefined ? {} : { column: error.column };
  const finding = readFinding("EDXML_NOT_XML", { path: "", ...line, ...column });
  return { ...finding, value: error.code, message: `${finding.message} ${error.message}` };
}
