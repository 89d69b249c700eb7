/**
 * The abbreviation of a unit's name for document codes: `UBND` for a People's Committee of any level, else the initials
 * with abbreviated words kept (`Sở Nội vụ` → `SNV`, `Văn phòng UBND tỉnh` → `VPUBND`).
 *
 * Assumed: every office lays its abbreviation down itself. Give an office its own where it is known.
 */
export function issuerAbbreviation(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/Ủy ban nhân dân|Uỷ ban nhân dân/giu, "UBND")
    .trim();
  if (/^UBND(?:\s|$)/u.test(plain)) return "UBND";
  const words = plain.split(/[\s\-–,]+/u).filter((word) => word !== "" && word !== "tỉnh" && word !== "và");
  return words.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.charAt(0).toUpperCase())).join("");
}
