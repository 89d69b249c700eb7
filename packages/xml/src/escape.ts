import { canonicalAttribute, canonicalText } from "./canonical/canonical-text.js";
import { XmlError } from "./errors.js";
import { codePointName, forbiddenCharacterAt } from "./reader/characters.js";

/**
 * Text for the content of an element, so that reading it back gives the same text: a carriage return becomes a
 * reference, because a reader turns a literal one into a line feed.
 *
 * @throws XmlError `XML_CHARACTER` for a character that XML cannot carry.
 */
export function escapeText(text: string): string {
  refuseForbidden(text);
  return canonicalText(text);
}

/**
 * Text for the value of an attribute in double quotes, so that reading it back gives the same text: tab, line feed and
 * carriage return become references, because a reader turns literal ones into spaces.
 *
 * @throws XmlError `XML_CHARACTER` for a character that XML cannot carry.
 */
export function escapeAttribute(text: string): string {
  refuseForbidden(text);
  return canonicalAttribute(text).replaceAll(">", "&gt;");
}

/** Offset of the first character of a text that XML 1.0 cannot carry (not even as a reference), −1 for none. */
export function firstForbiddenCharacter(text: string): number {
  return forbiddenCharacterAt(text);
}

function refuseForbidden(text: string): void {
  const offset = forbiddenCharacterAt(text);
  if (offset === -1) return;
  throw new XmlError(
    "XML_CHARACTER",
    `The text has the character ${codePointName(text, offset)} at offset ${offset}, which XML cannot carry; remove it.`,
    { details: { offset } },
  );
}
