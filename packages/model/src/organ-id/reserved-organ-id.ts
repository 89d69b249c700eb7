const RESERVED = /^GSO\d{4}P\d{2}(?:\.\d{3})?(?:\.\d{5})?$/;

/**
 * Whether an id is one of this project's, for a body whose real id was not published:
 * `GSO<year>P<province>[.<district>][.<commune>]`, made of the codes of the General Statistics Office (mã đơn vị hành
 * chính) in the list of that year, e.g. `GSO2017P79.760.26734`, `GSO2025P80.25459`. Units with such an id always have
 * `basis: "assumed"`.
 *
 * The pattern has the grammar of the new form, so that level, parent and `isOrganIdWithin` work, and cannot meet a real
 * id: its first group has ten characters and begins with three letters, while the codes of level 1 are a letter and two
 * digits (every one seen) and the codes of enterprises are digits. The year keeps two lists apart, because the office
 * reuses its codes: 80 is Long An in 2017 and Tây Ninh in 2025.
 */
export function isReservedOrganId(text: string): boolean {
  return RESERVED.test(text);
}

/**
 * An id of the reserved pattern.
 *
 * @param gsoCodes the unit's own code last, before it those of the units above: province, district, commune.
 */
export function reservedOrganId(year: number, ...gsoCodes: readonly string[]): string {
  return `GSO${year}P${gsoCodes.join(".")}`;
}
