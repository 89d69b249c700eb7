import { z } from "zod";

/** A share, 0 … 1. */
export function share(en: string, vi: string): z.ZodNumber {
  return z.number().min(0).max(1).meta({ unit: "share", meaning: { en, vi }, allowed: "a share from 0 to 1" });
}

/** A weight among its neighbours. */
export function weight(en: string, vi: string): z.ZodNumber {
  return z.number().min(0).max(1e6).meta({ unit: "weight", meaning: { en, vi }, allowed: "a weight of 0 or more" });
}

/** Something that multiplies. */
export function factor(en: string, vi: string): z.ZodNumber {
  return z.number().min(0).max(1000).meta({ unit: "factor", meaning: { en, vi }, allowed: "a factor from 0 to 1000" });
}

/** A number with a unit. */
export function measure(unit: string, min: number, max: number, en: string, vi: string): z.ZodNumber {
  return z
    .number()
    .min(min)
    .max(max)
    .meta({ unit, meaning: { en, vi }, allowed: `a number from ${min} to ${max} (${unit})` });
}

/** A whole number with a unit. */
export function whole(unit: string, min: number, max: number, en: string, vi: string): z.ZodInt {
  return z
    .int()
    .min(min)
    .max(max)
    .meta({ unit, meaning: { en, vi }, allowed: `a whole number from ${min} to ${max} (${unit})` });
}

/** A log-normal time by median and sigma. */
export function logNormal(unit: string, max: number, en: string, vi: string): z.ZodObject {
  return z.strictObject({
    median: measure(unit, 0, max, `${en}: median`, `${vi}: trung vị`),
    sigma: measure("log", 0, 4, `${en}: standard deviation of the logarithm`, `${vi}: độ lệch chuẩn của logarit`),
  });
}

/** A text that is not empty. */
export function text(): z.ZodString {
  return z.string().min(1).meta({ allowed: "a text that is not empty" });
}

/** A text in both languages. */
export function sentence(): z.ZodObject {
  return z.strictObject({ en: text(), vi: text() });
}

/** One value for each class of bodies. */
export function bodies(make: (en: string, vi: string) => z.ZodType): z.ZodObject {
  return z.strictObject({
    office: make("the body through which the provincial committee acts", "văn phòng UBND tỉnh"),
    department: make("a department", "một sở, ban, ngành"),
    district: make("a district committee", "một UBND cấp huyện"),
    commune: make("a commune committee", "một UBND cấp xã"),
  });
}
