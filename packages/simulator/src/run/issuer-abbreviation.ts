import type { Unit } from "@lienthong/model";

/**
 * The issuer's letters in a document's notation: `UBND` for every People's Committee, and for other bodies the first
 * letters of their name (`Sở Công Thương` → `SCT`). That bodies abbreviate themselves so is assumed; real ones often
 * have letters of their own.
 */
export function issuerAbbreviation(unit: Pick<Unit, "name"> | undefined): string {
  const name = (unit?.name ?? "").normalize("NFC");
  if (name.startsWith("UBND")) return "UBND";
  const letters = name
    .split(/[\s,–-]+/u)
    .filter((word) => word !== "" && word !== "và" && word !== "tỉnh")
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : (word[0] ?? "").toUpperCase()));
  return letters.join("") || "CQ";
}
