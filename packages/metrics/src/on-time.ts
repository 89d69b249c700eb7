import { dayNumber, deadline, type Millis, type WorkingCalendar } from "@lienthong/model";

/** Accepted by the closing of offices on the day of arrival — tiếp nhận trong ngày (NĐ 30/2020/NĐ-CP, Art. 21(2c)). */
export function acceptedOnTime(arrivedAt: Millis, acceptedAt: Millis, calendar: WorkingCalendar): boolean {
  return acceptedAt <= deadline("acknowledge", arrivedAt, { urgency: 0, calendar });
}

/**
 * Sent on the day of signing or in the next working day's morning (QĐ 28/2018/QĐ-TTg, Art. 6). Urgent documents are
 * held to the same limit: "right after signing" has no number to measure by.
 */
export function sentOnTime(signedAt: Millis, sentAt: Millis, calendar: WorkingCalendar): boolean {
  return sentAt <= deadline("send", signedAt, { urgency: 0, calendar });
}

/** Finished by the end of the day of the due date. */
export function finishedOnTime(due: Millis, finishedAt: Millis): boolean {
  return dayNumber(finishedAt) <= dayNumber(due);
}
