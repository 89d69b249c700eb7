import { excerpt } from "../errors/excerpt.js";
import type { Finding } from "../errors/finding.js";

/** One record of a CSV file. */
export interface CsvRow {
  /** 1-based line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What was read, and what was wrong with the text. */
export interface CsvRows {
  readonly rows: readonly CsvRow[];
  readonly findings: readonly Finding[];
  /** Problems that were found beyond the limit of findings. */
  readonly omitted: number;
  /** Whether reading stopped at the limit of rows. */
  readonly cut: boolean;
}

/** What stands between two cells. */
export type CsvSeparator = "," | ";" | "\t";

/** Bounds and dialect; without bounds everything is kept. */
export interface CsvOptions {
  /** Default `,`. */
  readonly separator?: CsvSeparator;
  /** Records that are read; reading stops there. */
  readonly rows?: number;
  /** Cells of one record that are kept; the rest of the record is skipped. */
  readonly cells?: number;
  /** Findings that are made; the rest is counted. */
  readonly findings?: number;
}

/**
 * The separator that a first line without quotes shows: a comma, unless there is none but semicolons or tabs. Excel
 * writes semicolons where the comma is the decimal sign, as in the Vietnamese settings, and tabs as "Unicode text".
 */
export function csvSeparator(text: string): CsvSeparator {
  const [line = ""] = /[^\uFEFF\r\n][^\r\n]*/.exec(text) ?? [];
  if (line.includes(",")) return ",";
  if (line.includes(";")) return ";";
  return line.includes("\t") ? "\t" : ",";
}

/**
 * Reads CSV by RFC 4180: commas (or another separator), quotes doubled inside quotes, line breaks allowed inside quotes; CRLF, LF or CR end a
 * line. A byte order mark is dropped and blank lines are skipped. Cells are kept as they are, spaces included.
 *
 * Reading goes on after every mistake, so that one pass tells them all: a quote inside an unquoted cell and text after
 * a closing quote are taken literally; a cell whose closing quote never comes ends at the next separator or line end.
 */
export function readCsv(text: string, options: CsvOptions = {}): CsvRows {
  return new CsvReader(text, options).read();
}

/** Writes CSV by RFC 4180 with LF line ends, quoting only the cells that need it. */
export function formatCsv(rows: Iterable<readonly string[]>): string {
  let text = "";
  // A record of one empty cell would be a blank line, which readers skip.
  for (const cells of rows)
    text += cells.length === 1 && cells[0] === "" ? '""\n' : `${cells.map(formatCell).join(",")}\n`;
  return text;
}

function formatCell(cell: string): string {
  return /[",\r\n\uFEFF]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

class CsvReader {
  readonly #text: string;
  readonly #limits: { readonly rows: number; readonly cells: number; readonly findings: number };
  readonly #separator: CsvSeparator;
  readonly #rest: RegExp;
  readonly #rows: CsvRow[] = [];
  readonly #findings: Finding[] = [];
  #omitted = 0;
  #at = 0;
  #line = 1;
  /** Whether a cell may go on in the next line; not after one ran to the end of the text, or time would be squared. */
  #multiline = true;

  constructor(text: string, options: CsvOptions) {
    this.#text = text;
    this.#limits = {
      rows: options.rows ?? Infinity,
      cells: options.cells ?? Infinity,
      findings: options.findings ?? Infinity,
    };
    this.#separator = options.separator ?? ",";
    this.#rest = new RegExp(`[^${this.#separator}\\r\\n]*`, "y");
  }

  read(): CsvRows {
    if (this.#text.startsWith("\uFEFF")) {
      this.#at = 1;
      this.#report("CSV_BYTE_ORDER_MARK", "info", 1, "The file begins with a byte order mark; it was dropped.");
    }
    let cut = false;
    while (this.#at < this.#text.length) {
      if (this.#lineBreak()) continue;
      if (this.#rows.length >= this.#limits.rows) {
        cut = true;
        break;
      }
      const line = this.#line;
      this.#rows.push({ line, cells: this.#record() });
    }
    return { rows: this.#rows, findings: this.#findings, omitted: this.#omitted, cut };
  }

  /** Steps over a line break, if there is one here. */
  #lineBreak(): boolean {
    const character = this.#text[this.#at];
    if (character !== "\n" && character !== "\r") return false;
    this.#at += character === "\r" && this.#text[this.#at + 1] === "\n" ? 2 : 1;
    this.#line++;
    return true;
  }

  #record(): string[] {
    const cells: string[] = [];
    for (;;) {
      const cell = this.#text[this.#at] === '"' ? this.#quoted() : this.#unquoted();
      if (cells.length < this.#limits.cells) cells.push(cell);
      if (this.#text[this.#at] !== this.#separator) break;
      this.#at++;
    }
    this.#lineBreak();
    return cells;
  }

  /** The rest of a cell without quotes, up to the comma or the end of the line. */
  #unquoted(): string {
    const start = this.#at;
    let end = start;
    const separator = this.#separator.charCodeAt(0);
    let stray = false;
    for (; end < this.#text.length; end++) {
      const character = this.#text.charCodeAt(end);
      if (character === separator || character === 0x0a || character === 0x0d) break;
      if (character === 0x22) stray = true;
    }
    this.#at = end;
    if (stray) {
      this.#report(
        "CSV_QUOTE_STRAY",
        "error",
        this.#line,
        "A quote stands inside a cell that does not begin with one.",
        'Put the whole cell in quotes and double the quotes inside it: "Xã ""A""".',
        this.#text.slice(start, end),
      );
    }
    return this.#text.slice(start, end);
  }

  #quoted(): string {
    const [opened, line] = [this.#at, this.#line];
    let cell = "";
    let start = opened + 1;
    for (;;) {
      const quote = this.#text.indexOf('"', start);
      if (quote < 0 || (!this.#multiline && /[\r\n]/.test(this.#text.slice(start, quote)))) {
        return this.#unterminated(opened, line);
      }
      cell += this.#text.slice(start, quote);
      if (this.#text[quote + 1] !== '"') {
        this.#at = quote + 1;
        break;
      }
      cell += '"';
      start = quote + 2;
    }
    this.#line += lineBreaks(cell);
    const next = this.#text[this.#at];
    if (next === undefined || next === this.#separator || next === "\n" || next === "\r") return cell;
    this.#report(
      "CSV_TEXT_AFTER_QUOTE",
      "error",
      this.#line,
      "Text follows the closing quote of a cell.",
      "Double the quotes inside the cell, or remove what stands between the closing quote and the comma.",
    );
    return cell + this.#literalRest();
  }

  /** What is left of a cell whose quotes are wrong: taken literally, without a second report. */
  #literalRest(): string {
    this.#rest.lastIndex = this.#at;
    const found = this.#rest.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #unterminated(opened: number, line: number): string {
    this.#multiline = false;
    this.#report(
      "CSV_QUOTE_UNTERMINATED",
      "error",
      line,
      "A cell begins with a quote that is never closed; it was ended at the next comma or line end.",
      "Close the quote, or double it if it belongs to the text.",
      this.#text.slice(opened, opened + 200),
    );
    this.#at = opened + 1;
    return this.#literalRest();
  }

  #report(
    code: string,
    severity: Finding["severity"],
    line: number,
    message: string,
    remedy?: string,
    value?: string,
  ): void {
    if (this.#findings.length >= this.#limits.findings) {
      this.#omitted += 1;
      return;
    }
    this.#findings.push({
      code,
      severity,
      path: "",
      line,
      ...(value === undefined ? {} : { value: excerpt(value) }),
      message,
      ...(remedy === undefined ? {} : { remedy }),
    });
  }
}

function lineBreaks(text: string): number {
  return text.includes("\n") || text.includes("\r") ? (text.match(/\r\n|\r|\n/g)?.length ?? 0) : 0;
}
