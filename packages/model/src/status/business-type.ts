import type { Text } from "../errors/lienthong-error.js";

/** `BussinessDocType` of edXML (spelled so in the schema). */
export type BusinessType = "0" | "1" | "2" | "3";

/** What a business type says. */
export interface BusinessTypeEntry {
  readonly name: Text;
  /** Whether the receiver answers it with status 15 (agreed) or 16 (refused). */
  readonly answered: boolean;
}

/**
 * Business types of a document message — loại nghiệp vụ.
 *
 * Source: the national SDK's samples (observed). On the receiving side they are only labels: nothing happens to a
 * document already registered until a clerk acts (reported).
 */
export const BUSINESS_TYPES: Readonly<Record<BusinessType, BusinessTypeEntry>> = {
  "0": { name: { en: "new document", vi: "văn bản mới" }, answered: false },
  "1": { name: { en: "recall", vi: "thu hồi" }, answered: true },
  "2": { name: { en: "update", vi: "cập nhật" }, answered: true },
  "3": { name: { en: "replacement", vi: "thay thế" }, answered: true },
};

/** Whether a text is one of the four types, exactly as written on the wire. */
export function isBusinessType(text: string): text is BusinessType {
  return Object.hasOwn(BUSINESS_TYPES, text);
}
