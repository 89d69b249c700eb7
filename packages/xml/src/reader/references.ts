import { isXmlCharacter } from "./characters.js";
import { excerpt, type Scanner } from "./scanner.js";

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["apos", "'"],
  ["quot", '"'],
]);

const REFERENCE = /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|([^\s&;<#]{1,32}));/y;

/**
 * Expands the references of a piece of the source between two offsets, which has at least one `&`. Everything between
 * references is passed through `literal`, so that an expanded character is never normalised (XML 1.0 §2.11, §3.3.3).
 */
export function expandReferences(
  scanner: Scanner,
  start: number,
  end: number,
  literal: (raw: string) => string,
): string {
  const { source } = scanner;
  const parts: string[] = [];
  let from = start;
  for (let at = source.indexOf("&", start); at !== -1 && at < end; at = source.indexOf("&", from)) {
    if (at > from) parts.push(literal(source.slice(from, at)));
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(source);
    if (match === null || REFERENCE.lastIndex > end) {
      scanner.fail("XML_ENTITY", at, "The & begins no reference; write &amp; for an ampersand.");
    }
    parts.push(character(scanner, at, match));
    from = at + match[0].length;
  }
  if (from < end) parts.push(literal(source.slice(from, end)));
  return parts.join("");
}

function character(scanner: Scanner, at: number, match: RegExpExecArray): string {
  const [written, hexadecimal, decimal, name] = match;
  if (name !== undefined) {
    const text = PREDEFINED.get(name);
    if (text !== undefined) return text;
    scanner.fail(
      "XML_ENTITY",
      at,
      `The entity ${written} is not one of amp, lt, gt, apos, quot; write the character itself.`,
    );
  }
  const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  if (isXmlCharacter(point)) return String.fromCodePoint(point);
  scanner.fail(
    "XML_CHARACTER",
    at,
    `The reference ${excerpt(written, 0, 20)} names no character that XML allows; remove it.`,
  );
}
