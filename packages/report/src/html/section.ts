import type { Text } from "@lienthong/model";
import { bilingual, element, type Markup } from "./markup.js";

/** Widths for which a chart is drawn twice, so that its text keeps its size on a desk and on a phone. */
export interface ChartWidths {
  readonly wide: number;
  readonly narrow: number;
}

/** Across the page. */
export const FULL: ChartWidths = { wide: 954, narrow: 320 };
/** In one of two columns. */
export const HALF: ChartWidths = { wide: 450, narrow: 320 };

/** Both drawings of a chart; the style shows one. */
export function drawnTwice(id: string, widths: ChartWidths, draw: (id: string, width: number) => Markup): Markup {
  return (
    element("div", { class: "wide" }, draw(`${id}-w`, widths.wide)) +
    element("div", { class: "narrow" }, draw(`${id}-n`, widths.narrow))
  );
}

/** A titled part of the page. */
export function section(id: string, title: Text, ...content: readonly Markup[]): Markup {
  return element(
    "section",
    { id, "aria-labelledby": `${id}-h` },
    element("h2", { id: `${id}-h` }, bilingual(title)),
    ...content,
  );
}

export function paragraph(text: Text, className?: string): Markup {
  return element("p", { class: className }, bilingual(text));
}
