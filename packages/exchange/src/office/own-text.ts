/**
 * The same text in memory of its own. V8 keeps a part of a text as a window into the whole of it: an office that files
 * a number of ten characters would keep the message of megabytes that it was read from.
 */
export function ownText(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}
