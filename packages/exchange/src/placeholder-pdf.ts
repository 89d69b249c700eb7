const encoder = new TextEncoder();

/** What stands on the page. */
export interface PlaceholderPdf {
  /** First line, larger: usually the document's code or, before it has a number, its notation. */
  readonly title: string;
  /** Further lines, one below the other, cut at 90 characters; at most 40 are drawn. */
  readonly lines?: readonly string[];
}

/**
 * A real, minimal PDF 1.4 file (one A4 page, standard font Helvetica, no compression) that stands for the text of a
 * document nobody has written: simulations and tests need attachments that every PDF reader opens. It is no ND 30
 * layout and carries no signature of its own.
 *
 * The standard fonts have no Vietnamese letters, so text is written in ASCII: diacritics are dropped, Đ becomes D,
 * anything else `?`. Deterministic: no date, no id; equal input, equal bytes.
 */
export function placeholderPdf(content: PlaceholderPdf): Uint8Array {
  const drawn = [
    "BT",
    "/F1 16 Tf",
    "1 0 0 1 56 770 Tm",
    `(${literal(content.title)}) Tj`,
    "/F1 11 Tf",
    "16 TL",
    "T*",
    ...(content.lines ?? []).slice(0, 40).map((line) => `T* (${literal(line)}) Tj`),
    "ET",
  ].join("\n");
  return assemble([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Title (${literal(content.title)}) /Producer (lienthong placeholder) >>`,
  ]);
}

/** Header, numbered objects, cross-reference table with the byte offset of each, trailer. All ASCII but the mark. */
function assemble(objects: readonly string[]): Uint8Array {
  // The comment with bytes above 127 tells transports that the file is binary (ISO 32000-1, 7.5.2); they take 4 bytes.
  const mark = Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3);
  const start = "%PDF-1.4\n%";
  const offsets: string[] = [];
  let body = "\n";
  const base = start.length + mark.length;
  objects.forEach((object, index) => {
    offsets.push(`${String(base + body.length).padStart(10, "0")} 00000 n `);
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const xref = base + body.length;
  const size = objects.length + 1;
  body += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("\n")}\n`;
  body += `trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  const bytes = new Uint8Array(base + body.length);
  bytes.set(encoder.encode(start));
  bytes.set(mark, start.length);
  bytes.set(encoder.encode(body), base);
  return bytes;
}

/** A PDF literal string's inside: printable ASCII with the three special characters escaped. */
function literal(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("Đ", "D")
    .replaceAll("đ", "d")
    .replace(/[^\x20-\x7e]/gu, "?")
    .slice(0, 90)
    .replace(/[\\()]/g, "\\$&");
}
