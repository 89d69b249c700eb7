import type { Scanner } from "./scanner.js";

const S = "[ \\t\\r\\n]+";
const EQ = "[ \\t\\r\\n]*=[ \\t\\r\\n]*";
const DECLARATION = new RegExp(
  `^<\\?xml${S}version${EQ}(?:"([^"<&]{0,20})"|'([^'<&]{0,20})')` +
    `(?:${S}encoding${EQ}(?:"([A-Za-z][\\w.-]{0,40})"|'([A-Za-z][\\w.-]{0,40})'))?` +
    `(?:${S}standalone${EQ}(?:"(?:yes|no)"|'(?:yes|no)'))?[ \\t\\r\\n]*\\?>`,
);

/**
 * Reads the XML declaration, if there is one, and moves behind it.
 *
 * @param bytes Whether the source was decoded from UTF-8: then the declaration may name nothing else. Text that the
 * caller decoded may say what it was.
 */
export function readDeclaration(scanner: Scanner, bytes: boolean): void {
  const { source } = scanner;
  if (!/^<\?xml[ \t\r\n]/.test(source.slice(0, 6))) return;
  const match = DECLARATION.exec(source);
  if (match === null) {
    scanner.fail(
      "XML_DECLARATION",
      0,
      'The XML declaration is malformed; write <?xml version="1.0" encoding="UTF-8"?>.',
    );
  }
  const version = match[1] ?? match[2] ?? "";
  if (version !== "1.0") {
    scanner.fail("XML_DECLARATION", 0, `The version ${JSON.stringify(version)} is not 1.0, the only one that is read.`);
  }
  const encoding = match[3] ?? match[4];
  if (bytes && encoding !== undefined && encoding.toLowerCase() !== "utf-8") {
    scanner.fail("XML_ENCODING", 0, `The declared encoding ${encoding} is not UTF-8; save the document as UTF-8.`);
  }
  scanner.position = match[0].length;
}
