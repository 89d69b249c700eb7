import { element, escape, type Markup } from "../html/markup.js";

/** What every chart takes. */
export interface ChartFrame {
  /** Unique in the page: names the title and the description. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, for those who do not see it. */
  readonly description: string;
  /** Width in pixels for which it is drawn. */
  readonly width: number;
}

/** An SVG picture with title and description, drawn to scale with its width. Colours come from the page's classes. */
export function chart(frame: ChartFrame, height: number, ...content: readonly Markup[]): Markup {
  const { id, title, description, width } = frame;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "chart",
      viewBox: `0 0 ${width} ${Math.ceil(height)}`,
      width,
      height: Math.ceil(height),
      role: "img",
      "aria-labelledby": `${id}-t ${id}-d`,
    },
    element("title", { id: `${id}-t` }, escape(title)),
    element("desc", { id: `${id}-d` }, escape(description)),
    ...content,
  );
}

/** Where a text stands relative to its point. */
export type Anchor = "start" | "middle" | "end";

export function label(x: number, y: number, text: string, className = "", anchor: Anchor = "start"): Markup {
  const attributes = { x, y, class: className === "" ? undefined : className };
  return element("text", { ...attributes, "text-anchor": anchor === "start" ? undefined : anchor }, escape(text));
}

export function box(x: number, y: number, width: number, height: number, className: string): Markup {
  return element("rect", { x, y, width: Math.max(0, width), height, class: className });
}

export function line(x1: number, y1: number, x2: number, y2: number, className: string): Markup {
  return element("line", { x1, y1, x2, y2, class: className });
}
