import { dayNumber, startOfDay, weekday, type Millis } from "@lienthong/model";

const NOON = 12 * 3_600_000;

/** Accepted within the day of arrival — tiếp nhận trong ngày (NĐ 30/2020/NĐ-CP, Art. 21(2c)). */
export function acceptedOnTime(arrivedAt: Millis, acceptedAt: Millis): boolean {
  return dayNumber(acceptedAt) <= dayNumber(arrivedAt);
}

/** Sent on the day of signing or in the next working day's morning (QĐ 28/2018/QĐ-TTg, Art. 6). */
export function sentOnTime(signedAt: Millis, sentAt: Millis): boolean {
  let next = dayNumber(signedAt) + 1;
  while (weekday(next) === 0 || weekday(next) === 6) next += 1;
  return sentAt < startOfDay(next) + NOON;
}

/** Finished by the end of the day of the due date. */
export function finishedOnTime(due: Millis, finishedAt: Millis): boolean {
  return dayNumber(finishedAt) <= dayNumber(due);
}
