import type { Markup } from "../html/markup.js";
import { box, chart, label, type ChartFrame } from "./chart-frame.js";

/** One field of the matrix; `undefined` where nothing was sent. */
interface HeatCell {
  /** 0 … 1 */
  readonly share: number | null;
  readonly value: string;
  /** Second line: how many. */
  readonly note: string;
}

/** Rows × columns. */
export interface HeatMatrix {
  readonly rowTitle: string;
  readonly columnTitle: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (HeatCell | undefined)[])[];
}

const CELL = 52;
const SIDE = 78;
const HEAD = 44;
const STEPS = 9;

/** A matrix of shares in one hue: the darker, the higher. The numbers stand in the fields, so colour is not needed. */
export function heatChart(frame: ChartFrame, matrix: HeatMatrix): Markup {
  const width = (frame.width - SIDE) / Math.max(1, matrix.columns.length);
  const shares = matrix.cells.flat().flatMap((cell) => cell?.share ?? []);
  const low = Math.min(0.5, ...shares) < 0.5 ? 0 : 0.5;
  const parts: Markup[] = [
    label(SIDE, 14, matrix.columnTitle, "small"),
    label(0, HEAD - 8, matrix.rowTitle, "small"),
    ...matrix.columns.map((text, column) => label(SIDE + (column + 0.5) * width, HEAD - 8, text, "head", "middle")),
  ];
  matrix.rows.forEach((text, row) => {
    const y = HEAD + row * CELL;
    parts.push(label(0, y + CELL / 2 + 4, text, "head"));
    matrix.columns.forEach((_, column) => {
      const x = SIDE + column * width;
      const cell = matrix.cells[row]?.[column];
      const share = cell?.share ?? null;
      const step = share === null ? "none" : String(Math.round(((share - low) / (1 - low)) * STEPS));
      parts.push(box(x + 1, y + 1, width - 2, CELL - 2, `heat-${step}`));
      if (cell === undefined) return;
      parts.push(
        label(x + width / 2, y + CELL / 2 - 1, cell.value, `on-heat-${step}`, "middle"),
        label(x + width / 2, y + CELL / 2 + 15, cell.note, `small on-heat-${step}`, "middle"),
      );
    });
  });
  return chart(frame, HEAD + matrix.rows.length * CELL + 2, ...parts);
}
