import { formatCount, formatPercent } from "../number-format.js";
import { escape, type Markup } from "./markup.js";

/** A share as the page writes it; `< 0,1 %` is a text and has to be escaped like any other. */
export function percentMarkup(value: number | null): Markup {
  return escape(formatPercent(value, "vi"));
}

export function countMarkup(value: number): Markup {
  return escape(formatCount(value, "vi"));
}
