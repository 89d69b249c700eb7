import type { XmlComment, XmlElement, XmlInstruction } from "../node.js";
import type { Scanner } from "./scanner.js";
import { normaliseLineEnds } from "./text.js";

/** Reads the comment at the scanner's position (XML 1.0 §2.5) and moves behind it. */
export function readComment(scanner: Scanner, parent: XmlElement | undefined): XmlComment {
  const { source, position: start } = scanner;
  const hyphens = source.indexOf("--", start + 4);
  if (hyphens === -1) scanner.fail("XML_COMMENT", start, "The comment is not closed with -->.");
  if (source[hyphens + 2] !== ">") {
    scanner.fail("XML_COMMENT", hyphens, "Two hyphens may not stand in a comment; it ends with -->.");
  }
  const end = hyphens + 3;
  scanner.position = end;
  return Object.freeze({
    type: "comment",
    value: normaliseLineEnds(source.slice(start + 4, hyphens)),
    parent,
    start,
    end,
  } as const);
}

/** Reads the processing instruction at the scanner's position (XML 1.0 §2.6) and moves behind it. */
export function readInstruction(scanner: Scanner, parent: XmlElement | undefined): XmlInstruction {
  const { source, position: start } = scanner;
  const span = scanner.name(start + 2, "a processing instruction");
  const target = source.slice(start + 2, span.end);
  if (target.toLowerCase() === "xml") {
    scanner.fail("XML_DECLARATION", start, "An XML declaration may only stand at the very beginning of the document.");
  }
  if (span.colon !== -1) {
    scanner.fail("XML_INSTRUCTION", start, `The target ${target} of a processing instruction may have no colon.`);
  }
  const close = source.indexOf("?>", span.end);
  if (close === -1)
    scanner.fail("XML_INSTRUCTION", start, `The processing instruction <?${target} is not closed with ?>.`);
  scanner.position = span.end;
  if (!scanner.skipSpace() && close !== span.end) {
    scanner.fail("XML_INSTRUCTION", span.end, `White space is expected after the target ${target}.`);
  }
  const from = Math.min(scanner.position, close);
  const end = close + 2;
  scanner.position = end;
  return Object.freeze({
    type: "instruction",
    target,
    value: normaliseLineEnds(source.slice(from, close)),
    parent,
    start,
    end,
  } as const);
}
