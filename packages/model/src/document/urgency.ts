import type { Text } from "../errors/lienthong-error.js";

/** `OtherInfo/Priority` of edXML: 0 normal … 4. */
export type Urgency = 0 | 1 | 2 | 3 | 4;

/** One degree of urgency — mức độ khẩn. */
export interface UrgencyEntry {
  readonly name: Text;
  /** Whether it is one of the three official marks: such documents go out at once after signing. */
  readonly official: boolean;
}

/**
 * Degrees of urgency by their number in edXML. Official marks: Decree 30/2020/NĐ-CP, Art 4(1c) and 18(1) (read); the
 * fourth is an older form that still occurs (observed in a hub's table).
 */
export const URGENCY: readonly UrgencyEntry[] = [
  { name: { en: "normal", vi: "Thường" }, official: false },
  { name: { en: "urgent", vi: "Khẩn" }, official: true },
  { name: { en: "very urgent", vi: "Thượng khẩn" }, official: true },
  { name: { en: "express", vi: "Hỏa tốc" }, official: true },
  { name: { en: "express, timed", vi: "Hỏa tốc hẹn giờ" }, official: false },
];

/**
 * Whether a document of this urgency goes at once: 1, 2, 3, and 4 as a form of hỏa tốc (that it counts as one is
 * assumed). Other numbers, such as the 5 by which one hub means "normal", are not urgent.
 */
export function isUrgent(urgency: number): boolean {
  return urgency === 1 || urgency === 2 || urgency === 3 || urgency === 4;
}
