/** The nightly tier makes every property test longer by this factor. */
const FACTOR = Number(process.env["LIENTHONG_PROPERTY_FACTOR"] ?? "1");

/** How many cases a property test tries: the given number, more in the nightly tier. */
export function runs(number: number): number {
  return Math.max(1, Math.round(number * FACTOR));
}
