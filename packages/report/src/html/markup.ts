import type { Text } from "@lienthong/model";

/** Markup that is safe to put into a page: made by the functions of this file only. */
export type Markup = string;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as markup. Control characters, which no markup may hold, become a replacement character. */
export function escape(text: string | number): Markup {
  return String(text)
    .normalize("NFC")
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "")
    .replace(/\p{Cc}/gu, (character) => (character === "\n" || character === "\t" ? " " : "\ufffd"));
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const EMPTY = new Set(["meta", "br", "hr", "col"]);

/** One element; text children must be escaped already. Numbers are rounded to two decimals: same input, same bytes. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Markup[]): Markup {
  let tag = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escape(typeof value === "number" ? round(value) : value)}"`;
  }
  return EMPTY.has(name) ? `<${tag}>` : `<${tag}>${children.join("")}</${name}>`;
}

function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? 0 : rounded;
}

/** Vietnamese, then English as secondary text. */
export function bilingual({ vi, en }: Text): Markup {
  return `${escape(vi)} ${element("span", { class: "en", lang: "en" }, escape(en))}`;
}
