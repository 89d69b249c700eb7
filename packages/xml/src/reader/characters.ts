/** Character classes of XML 1.0 (fifth edition) §2.2 and §2.3, on UTF-16 code units. */

const NAME_START = 1;
const NAME_PART = 2;

/** For ASCII: bit 1 may begin a name, bit 2 may stand in one. The colon is not here: it separates prefix and local name. */
const ASCII: Uint8Array = asciiClasses();

function asciiClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_") {
    classes[char.charCodeAt(0)] = NAME_START | NAME_PART;
  }
  for (const char of "0123456789-.") classes[char.charCodeAt(0)] = NAME_PART;
  return classes;
}

/** Beyond ASCII, by ranges of §2.3 [4]; surrogates D800–DB7F lead U+10000–EFFFF. */
function isWideNameStart(unit: number): boolean {
  return (
    (unit >= 0xc0 && unit <= 0x2ff && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x370 && unit <= 0x1fff && unit !== 0x37e) ||
    unit === 0x200c ||
    unit === 0x200d ||
    (unit >= 0x2070 && unit <= 0x218f) ||
    (unit >= 0x2c00 && unit <= 0x2fef) ||
    (unit >= 0x3001 && unit <= 0xd7ff) ||
    (unit >= 0xd800 && unit <= 0xdb7f) ||
    (unit >= 0xf900 && unit <= 0xfdcf) ||
    (unit >= 0xfdf0 && unit <= 0xfffd)
  );
}

function isWideNamePart(unit: number): boolean {
  return (
    isWideNameStart(unit) ||
    unit === 0xb7 ||
    (unit >= 0x300 && unit <= 0x36f) ||
    unit === 0x203f ||
    unit === 0x2040 ||
    (unit >= 0xdc00 && unit <= 0xdfff)
  );
}

/** Whether a code unit may begin a name without colon (NCName). `NaN`, the end of the source, may not. */
export function isNameStart(unit: number): boolean {
  return unit < 128 ? ((ASCII[unit] ?? 0) & NAME_START) !== 0 : isWideNameStart(unit);
}

/** Whether a code unit may stand in a name without colon. The source has no lone surrogates. */
export function isNamePart(unit: number): boolean {
  return unit < 128 ? (ASCII[unit] ?? 0) !== 0 : isWideNamePart(unit);
}

/** Space, tab, carriage return, line feed: the white space of XML, and no other. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

/** Whether a code point is a character of XML 1.0 §2.2 [2]. */
export function isXmlCharacter(point: number): boolean {
  return (
    (point >= 0x20 && point <= 0xd7ff) ||
    point === 0x0a ||
    point === 0x0d ||
    point === 0x09 ||
    (point >= 0xe000 && point <= 0xfffd) ||
    (point >= 0x10000 && point <= 0x10ffff)
  );
}

/**
 * Everything but the characters of §2.2 [2]; under `u` a pair is one character and a lone surrogate is found. The first
 * pattern, by code units, is four times faster and settles every text without characters beyond U+FFFF.
 */
const SUSPICIOUS = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Offset of the first character that XML 1.0 does not allow, −1 for none. */
export function forbiddenCharacterAt(text: string): number {
  return SUSPICIOUS.test(text) ? text.search(FORBIDDEN) : -1;
}

/** `U+0001`, for messages. */
export function codePointName(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
