import { element, type Markup } from "../html/markup.js";
import { box, chart, label, line, type ChartFrame } from "./chart-frame.js";

/** One week or month. */
export interface TimePoint {
  readonly label: string;
  /** 0 … 1; `null` leaves a gap. */
  readonly share: number | null;
  /** How many it is a share of: the small bars below. */
  readonly count: number;
}

/** A dashed level across the picture. */
export interface TimeMark {
  readonly share: number;
  readonly label: string;
}

/** How axis values are written. */
export interface TimeFormats {
  readonly percent: (share: number) => string;
  readonly count: (count: number) => string;
  readonly countTitle: string;
}

const LEFT = 46;
const RIGHT = 8;
const TOP = 22;
const RATE = 190;
const GAP = 34;
const COUNT = 56;
const FOOT = 24;
/** Length of the sample of a line beside its name, and the room a letter of the name takes at most. */
const SAMPLE = 22;
const LETTER = 7;

/** A rate over time as a line, with the number behind each point as bars below. */
export function timeChart(
  frame: ChartFrame,
  points: readonly TimePoint[],
  marks: readonly TimeMark[],
  formats: TimeFormats,
): Markup {
  const { from, to, step } = percentAxis([...points, ...marks].flatMap(({ share }) => share ?? []));
  const slot = (frame.width - LEFT - RIGHT) / Math.max(1, points.length);
  const x = (index: number): number => LEFT + (index + 0.5) * slot;
  const y = (share: number): number => TOP + RATE * (1 - (share * 100 - from) / (to - from));
  const parts: Markup[] = [];
  for (let tick = from; tick <= to; tick += step) {
    parts.push(
      line(LEFT, y(tick / 100), frame.width - RIGHT, y(tick / 100), "grid"),
      label(LEFT - 8, y(tick / 100) + 4, formats.percent(tick / 100), "small", "end"),
    );
  }
  // Names stand in a row above the plot: beside their lines, close levels would write over each other and the curve.
  let legend = LEFT;
  marks.forEach((mark, index) => {
    const style = `mark mark-${index}`;
    parts.push(
      line(LEFT, y(mark.share), frame.width - RIGHT, y(mark.share), style),
      line(legend, TOP - 12, legend + SAMPLE, TOP - 12, style),
      label(legend + SAMPLE + 6, TOP - 8, mark.label, "small"),
    );
    legend += SAMPLE + 6 + mark.label.length * LETTER + 18;
  });
  parts.push(...curve(points, x, y));
  parts.push(...bars(points, slot, x, formats));
  const every = Math.ceil(points.length / Math.max(2, Math.floor(frame.width / 72)));
  points.forEach((point, index) => {
    const bottom = TOP + RATE + GAP + COUNT;
    if (index % every === 0) parts.push(label(x(index), bottom + 16, point.label, "small", "middle"));
  });
  return chart(frame, TOP + RATE + GAP + COUNT + FOOT, ...parts);
}

/** From a ten below the lowest value to a ten above the highest, at least 20 points, in 3 to 6 steps. */
function percentAxis(shares: readonly number[]): { from: number; to: number; step: number } {
  const low = Math.min(1, ...shares) * 100;
  const high = Math.max(0, ...shares) * 100;
  const to = Math.min(100, Math.max(20, Math.ceil((high + 1) / 10) * 10));
  const from = Math.max(0, Math.min(Math.floor((low - 1) / 10) * 10, to - 20));
  return { from, to, step: to - from > 50 ? 20 : to - from > 20 ? 10 : 5 };
}

/** The line, broken at gaps, and its points. */
function curve(points: readonly TimePoint[], x: (index: number) => number, y: (share: number) => number): Markup[] {
  let path = "";
  const dots: Markup[] = [];
  let broken = true;
  points.forEach(({ share }, index) => {
    if (share === null) {
      broken = true;
      return;
    }
    path += `${broken ? "M" : "L"}${x(index).toFixed(2)} ${y(share).toFixed(2)}`;
    broken = false;
    dots.push(element("circle", { cx: x(index), cy: y(share), r: 3, class: "dot" }));
  });
  return path === "" ? [] : [element("path", { d: path, class: "curve" }), ...dots];
}

function bars(
  points: readonly TimePoint[],
  slot: number,
  x: (index: number) => number,
  formats: TimeFormats,
): Markup[] {
  const highest = Math.max(1, ...points.map(({ count }) => count));
  const bottom = TOP + RATE + GAP + COUNT;
  const width = Math.max(1, slot * 0.7);
  return [
    label(LEFT, bottom - COUNT - 8, formats.countTitle, "small"),
    label(LEFT - 8, bottom - COUNT + 8, formats.count(highest), "small", "end"),
    ...points.map(({ count }, index) => {
      const height = (COUNT * count) / highest;
      return box(x(index) - width / 2, bottom - height, width, height, "count");
    }),
    line(LEFT, bottom, LEFT + slot * points.length, bottom, "grid"),
  ];
}
