const TEXT: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;" };
const ATTRIBUTE: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};

/** A text node as Canonical XML 1.0 §2.3 writes it. */
export function canonicalText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (char) => TEXT[char] ?? char) : text;
}

/** An attribute value as Canonical XML 1.0 §2.3 writes it; `>` stays. */
export function canonicalAttribute(text: string): string {
  return /[&<"\t\n\r]/.test(text) ? text.replace(/[&<"\t\n\r]/g, (char) => ATTRIBUTE[char] ?? char) : text;
}

/**
 * Order by code points, as canonical XML sorts. The `<` of strings compares UTF-16 code units, which puts characters
 * beyond U+FFFF before U+E000–U+FFFF.
 */
export function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const left = a.charCodeAt(index);
    const right = b.charCodeAt(index);
    if (left !== right) return order(left) - order(right);
  }
  return a.length - b.length;
}

/** Moves surrogates behind all other code units. */
function order(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
