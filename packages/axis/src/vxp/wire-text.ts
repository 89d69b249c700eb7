/**
 * JSON in ASCII alone: what is beyond it is escaped (`\uXXXX`), because SDK 2.0.1 reads the answer of sendEdoc as
 * US-ASCII and 2.0.0 in the platform's charset. Every other reader sees the same text.
 */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A text in printable ASCII: Vietnamese without its diacritics, Đ as D, anything else as `?`. */
export function asciiText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("Đ", "D")
    .replaceAll("đ", "d")
    .replace(/[–—]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/[^\x20-\x7e]/gu, "?");
}
