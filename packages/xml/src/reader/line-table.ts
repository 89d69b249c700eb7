import type { XmlPosition } from "../node.js";

/** Where the lines of a source begin. Built on the first question: most documents are never asked. */
export class LineTable {
  readonly #source: string;
  #starts: number[] | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** The place of an offset. CR, LF and CR LF each end a line. */
  position(offset: number): XmlPosition {
    const starts = (this.#starts ??= lineStarts(this.#source));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}

function lineStarts(source: string): number[] {
  const starts = [0];
  if (source.includes("\r")) {
    for (const match of source.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
    return starts;
  }
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
