import type { XmlPosition } from "../node.js";

/** Code units between two notes of the table: few to search through, and the table stays small beside the source. */
const STRIDE = 1_024;

/** For every stride of the source: how many lines begin before or at it, and where the last of them begins. */
interface Notes {
  readonly lines: Uint32Array;
  readonly starts: Uint32Array;
}

/**
 * Where the lines of a source begin. Built on the first question: most documents are never asked. Its size depends on
 * the length of the source and not on the number of its lines, which may be as many as its characters.
 */
export class LineTable {
  readonly #source: string;
  #notes: Notes | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** The place of an offset. CR, LF and CR LF each end a line. */
  position(offset: number): XmlPosition {
    const { lines, starts } = (this.#notes ??= notesOf(this.#source));
    const stride = Math.floor(offset / STRIDE);
    let line = lines[stride] ?? 1;
    let start = starts[stride] ?? 0;
    for (let at = stride * STRIDE; at < offset; at += 1) {
      const next = lineEndAt(this.#source, at);
      if (next === 0) continue;
      line += 1;
      start = next;
    }
    return { line, column: offset - start + 1 };
  }
}

/** Where the next line begins when a line ends with this code unit, 0 when none does. */
function lineEndAt(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  if (unit === 0x0a) return at + 1;
  return unit === 0x0d && source.charCodeAt(at + 1) !== 0x0a ? at + 1 : 0;
}

function notesOf(source: string): Notes {
  const length = Math.floor(source.length / STRIDE) + 1;
  const notes = { lines: new Uint32Array(length), starts: new Uint32Array(length) };
  let line = 1;
  let start = 0;
  let stride = 0;
  const noteUpTo = (offset: number): void => {
    for (; stride * STRIDE < offset; stride += 1) {
      notes.lines[stride] = line;
      notes.starts[stride] = start;
    }
  };
  let feed = source.indexOf("\n");
  let turn = source.indexOf("\r");
  while (feed !== -1 || turn !== -1) {
    const at = turn === -1 || (feed !== -1 && feed < turn) ? feed : turn;
    if (at === feed) feed = source.indexOf("\n", at + 1);
    else turn = source.indexOf("\r", at + 1);
    const next = lineEndAt(source, at);
    if (next === 0) continue;
    noteUpTo(next);
    line += 1;
    start = next;
  }
  noteUpTo(length * STRIDE);
  return notes;
}
