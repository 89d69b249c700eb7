import type { Text } from "@lienthong/model";
import { bilingual, element, type Markup } from "./markup.js";

/** A column: its heading, and whether it holds numbers. */
export interface Column {
  readonly title: Text;
  readonly number?: boolean;
}

/** A data table; the first cell of a row is its heading. `stack`: cells stand below each other on narrow screens. */
export function table(
  caption: Text,
  columns: readonly Column[],
  rows: readonly (readonly Markup[])[],
  stack = false,
): Markup {
  const head = columns.map(({ title, number }) =>
    element("th", { scope: "col", class: number === true ? "n" : undefined }, bilingual(title)),
  );
  const body = rows.map((cells) =>
    element(
      "tr",
      {},
      ...cells.map((cell, index) => {
        const column = columns[index];
        const className = column?.number === true ? "n" : undefined;
        if (index === 0) return element("th", { scope: "row", class: className }, cell);
        // A stacked cell stands without its column's heading, so it carries it.
        const title = stack && cell !== "" ? column?.title.vi : undefined;
        return element("td", { class: className, "data-title": title }, cell);
      }),
    ),
  );
  return element(
    "div",
    { class: "scroll" },
    element(
      "table",
      { "aria-label": `${caption.vi} / ${caption.en}`, class: stack ? "stack" : undefined },
      element("thead", {}, element("tr", {}, ...head)),
      element("tbody", {}, ...body),
    ),
  );
}

/** A table that is opened on demand; paper shows it. */
export function foldedTable(
  caption: Text,
  columns: readonly Column[],
  rows: readonly (readonly Markup[])[],
  stack = false,
): Markup {
  return element("details", {}, element("summary", {}, bilingual(caption)), table(caption, columns, rows, stack));
}
