/**
 * Dates of the Vietnamese lunar calendar from astronomy (series of Meeus as published by Hồ Ngọc Đức), for UTC+7: an
 * oracle for Tết and Hùng Kings' Day that owes nothing to any table of holidays.
 */

const RAD = Math.PI / 180;
const sin = (degrees: number): number => Math.sin(degrees * RAD);
/** Julian day number of 1970-01-01. */
const EPOCH = 2_440_588;
const ZONE = 7 / 24;

/** Julian day number of the day on which the k-th new moon since 1900 falls. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean = 2_415_020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3;
  const m = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
  const mp = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
  const f = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
  const correction =
    0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2) +
    (0.1734 - 0.000393 * t) * sin(m) +
    0.0021 * sin(2 * m) -
    0.4068 * sin(mp) +
    0.0161 * sin(2 * mp) -
    0.0004 * sin(3 * mp) +
    0.0104 * sin(2 * f) -
    0.0051 * sin(m + mp) -
    0.0074 * sin(m - mp) +
    0.0004 * sin(2 * f + m) -
    0.0004 * sin(2 * f - m) -
    0.0006 * sin(2 * f + mp) +
    0.001 * sin(2 * f - mp) +
    0.0005 * sin(2 * mp + m);
  const delta = -0.000278 + 0.000265 * t + 0.000262 * t2;
  return Math.floor(mean + correction - delta + 0.5 + ZONE);
}

/** Twelfth of the sun's path, 0–11, at the start of a day. */
function sunTwelfth(day: number): number {
  const t = (day - 2_451_545.5 - ZONE) / 36_525;
  const t2 = t * t;
  const m = 357.5291 + 35_999.0503 * t - 0.0001559 * t2 - 0.00000048 * t2 * t;
  const l0 = 280.46645 + 36_000.76983 * t + 0.0003032 * t2;
  const l =
    l0 +
    (1.9146 - 0.004817 * t - 0.000014 * t2) * sin(m) +
    (0.019993 - 0.000101 * t) * sin(2 * m) +
    0.00029 * sin(3 * m);
  return Math.floor((((l % 360) + 360) % 360) / 30);
}

/** Index of the new moon that begins month 11 (the one with the winter solstice) ending in a year. */
function month11(year: number): number {
  const lastDay = Date.UTC(year, 11, 31) / 86_400_000 + EPOCH;
  let k = Math.floor((lastDay - 2_415_021) / 29.530588853);
  if (newMoonDay(k) > lastDay) k -= 1;
  if (sunTwelfth(newMoonDay(k)) >= 9) k -= 1;
  return k;
}

/** `yyyy-MM-dd` of a day of month 1–10 of the lunar year that begins in `year`; leap months are passed over. */
export function lunarDate(year: number, month: number, day: number): string {
  const from = month11(year - 1);
  const leapYear = month11(year) - from === 13;
  let leap = Number.POSITIVE_INFINITY;
  if (leapYear)
    for (let i = 1; i < 14 && leap > 14; i += 1)
      if (sunTwelfth(newMoonDay(from + i)) === sunTwelfth(newMoonDay(from + i + 1))) leap = i;
  const index = month + 1;
  const start = newMoonDay(from + (index >= leap ? index + 1 : index));
  return new Date((start + day - 1 - EPOCH) * 86_400_000).toISOString().slice(0, 10);
}
