import type { LossStage } from "@lienthong/model";
import type { Markup } from "../html/markup.js";
import { box, chart, label, line, type ChartFrame } from "./chart-frame.js";

/** One step down. */
export interface WaterfallStep {
  readonly label: string;
  readonly share: number;
  readonly value: string;
  readonly stage: LossStage;
}

/** A full bar at the beginning or the end. */
export interface WaterfallEnd {
  readonly label: string;
  readonly share: number;
  readonly value: string;
}

const ROW = 44;
const BAR = 14;
const VALUE = 74;

/** From 100 % down to the rate: every loss begins where the one above ended. */
export function waterfallChart(
  frame: ChartFrame,
  start: WaterfallEnd,
  steps: readonly WaterfallStep[],
  end: WaterfallEnd,
): Markup {
  const scale = frame.width - VALUE;
  const links: Markup[] = [];
  const parts: Markup[] = [];
  let level = start.share;
  const row = (index: number, text: string, from: number, to: number, value: string, className: string): void => {
    const y = 4 + index * ROW;
    // A loss of a few documents still gets a visible sliver.
    const width = to > from ? Math.max((to - from) * scale, 1.5) : 0;
    parts.push(
      label(0, y + 15, text, "halo"),
      box(0, y + 22, scale, BAR, "track"),
      box(to * scale - width, y + 22, width, BAR, className),
      label(frame.width, y + 34, value, "number", "end"),
    );
  };
  row(0, start.label, 0, start.share, start.value, "all");
  steps.forEach((step, index) => {
    row(index + 1, step.label, level - step.share, level, step.value, `stage-${step.stage}`);
    const x = level * scale;
    links.push(line(x, 4 + index * ROW + 22 + BAR, x, 4 + (index + 1) * ROW + 22, "link"));
    level -= step.share;
  });
  row(steps.length + 1, end.label, 0, end.share, end.value, "rate");
  return chart(frame, 4 + (steps.length + 2) * ROW, ...links, ...parts);
}
