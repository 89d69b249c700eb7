import type { Markup } from "../html/markup.js";
import { box, chart, label, line, type ChartFrame } from "./chart-frame.js";

/** One horizontal bar: a share of 100 %. */
export interface Bar {
  readonly label: string;
  /** 0 … 1, `null` for nothing counted. */
  readonly share: number | null;
  /** Written at the right end. */
  readonly value: string;
}

/** A mark across all bars, e.g. the headline rate. */
export interface BarMark {
  readonly share: number;
  readonly label: string;
}

const ROW = 44;
const BAR = 14;
const VALUE = 74;

/** Horizontal bars on a track from 0 to 100 %, each under its label, so that long labels fit a narrow screen. */
export function barChart(frame: ChartFrame, bars: readonly Bar[], mark?: BarMark): Markup {
  const scale = frame.width - VALUE;
  const top = mark === undefined ? 4 : 22;
  const rows = bars.map((bar, index) => {
    const y = top + index * ROW;
    const x = scale * (mark?.share ?? 0);
    return [
      label(0, y + 15, bar.label),
      box(0, y + 22, scale, BAR, "track"),
      box(0, y + 22, scale * (bar.share ?? 0), BAR, "rate"),
      // Across the bars only: a line through the labels would be read as a letter.
      mark === undefined ? "" : line(x, y + 19, x, y + 25 + BAR, "tick"),
      label(frame.width, y + 34, bar.value, "number", "end"),
    ].join("");
  });
  const head = mark === undefined ? "" : label(scale * mark.share, 12, mark.label, "small", "middle");
  return chart(frame, top + bars.length * ROW, head, ...rows);
}
