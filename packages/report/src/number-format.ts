import { formatEdxmlDate, type Millis } from "@lienthong/model";

/** Language of a text output. */
export type Language = "vi" | "en";

/** `1.234.567` in Vietnamese, `1,234,567` in English. Own code: `Intl` differs between builds of Node. */
export function formatCount(value: number, language: Language): string {
  const digits = String(Math.abs(Math.round(value)));
  const grouped = digits.replace(/\B(?=(?:\d{3})+$)/g, language === "vi" ? "." : ",");
  return value < 0 ? `−${grouped}` : grouped;
}

/** With a fixed number of decimals and the language's decimal sign. */
export function formatDecimal(value: number, decimals: number, language: Language): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const text = formatCount(Number(whole), language) + (fraction === undefined ? "" : mark(language) + fraction);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/**
 * A share 0 … 1 as `81,7 %` (Vietnamese, with a space that does not break) or `81.7%`; a dash for nothing counted.
 * What is not 0 never reads as 0, and what is not all never reads as 100.
 */
export function formatPercent(value: number | null, language: Language): string {
  if (value === null) return "–";
  const sign = language === "vi" ? "\u00a0%" : "%";
  if (value > 0 && value < 0.0005) return `<\u00a00${mark(language)}1${sign}`;
  if (value < 1 && value >= 0.9995) return `>\u00a099${mark(language)}9${sign}`;
  return formatDecimal(value * 100, 1, language) + sign;
}

/** Difference of two shares in percentage points: `+0,3 điểm %`. */
export function formatPoints(difference: number, language: Language): string {
  const text = formatDecimal(difference * 100, 1, language);
  const signed = difference > 0 && text !== formatDecimal(0, 1, language) ? `+${text}` : text;
  return language === "vi" ? `${signed} điểm %` : `${signed} points`;
}

/** `30/01/2017` in Vietnamese, `2017-01-30` in English. */
export function formatDate(time: Millis, language: Language): string {
  const [year, month, day] = formatEdxmlDate(time).split("/");
  return language === "vi" ? `${day}/${month}/${year}` : `${year}-${month}-${day}`;
}

function mark(language: Language): string {
  return language === "vi" ? "," : ".";
}
