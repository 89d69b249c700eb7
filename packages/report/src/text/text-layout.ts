import type { Language } from "../number-format.js";

/** Columns a text takes in a terminal: composed letters count one, combining marks none. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text.normalize("NFC")) if (!/\p{M}/u.test(character)) width += 1;
  return width;
}

export function padEnd(text: string, width: number): string {
  return text.normalize("NFC") + " ".repeat(Math.max(0, width - textWidth(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - textWidth(text))) + text.normalize("NFC");
}

/** Breaks at spaces, so that no line is wider; a word that is wider stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.normalize("NFC").split(" ")) {
    if (line === "") line = word;
    else if (textWidth(line) + 1 + textWidth(word) <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A share as a bar of eighth blocks; what is not 0 has at least one. */
export function bar(share: number, width: number): string {
  const eighths = Math.max(share > 0 ? 1 : 0, Math.round(Math.max(0, Math.min(1, share)) * width * 8));
  const whole = Math.floor(eighths / 8);
  return "█".repeat(whole) + (" ▏▎▍▌▋▊▉"[eighths % 8] ?? "").trim();
}

/** How a text output is made. */
export interface TextStyle {
  readonly language: Language;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly warn: (text: string) => string;
}

/** Colours by escape sequences, or none. */
export function textStyle(language: Language, colour: boolean): TextStyle {
  const code = (open: number, close: number) => (text: string) =>
    colour && text !== "" ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return { language, bold: code(1, 22), dim: code(2, 22), accent: code(36, 39), warn: code(33, 39) };
}
