import { describe, expect, test } from "@jest/globals";
import {
  deadline,
  DEADLINE_RULES,
  formatEdxmlTimestamp,
  isUrgent,
  URGENCY,
  vietnamCalendar,
  vietnamMoment,
  type CountedDeadlineKey,
  type Millis,
} from "@lienthong/model";

const calendar = vietnamCalendar();
function at(text: string): Millis {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/u).map(Number);
  return vietnamMoment(year, month, day, hour, minute);
}
const due = (rule: CountedDeadlineKey, from: string, urgency = 0): string =>
  formatEdxmlTimestamp(deadline(rule, at(from), { urgency, calendar }))
    .replaceAll("/", "-")
    .slice(0, 16);

describe("deadlines of the law", () => {
  test.each<[CountedDeadlineKey, string, string]>([
    // Wednesday morning
    ["issue", "2017-06-28 09:00", "2017-06-29 17:00"],
    ["send", "2017-06-28 09:00", "2017-06-29 11:30"],
    ["acknowledge", "2017-06-28 09:00", "2017-06-28 17:00"],
    ["submit", "2017-06-28 09:00", "2017-06-29 17:00"],
    // Friday evening: the next working day is Monday
    ["issue", "2017-06-30 18:00", "2017-07-03 17:00"],
    ["send", "2017-06-30 18:00", "2017-07-03 11:30"],
    ["acknowledge", "2017-06-30 18:00", "2017-07-03 17:00"],
    ["submit", "2017-06-30 18:00", "2017-07-03 17:00"],
    // On a Saturday, and before offices open
    ["send", "2017-07-01 10:00", "2017-07-03 11:30"],
    ["acknowledge", "2017-07-01 10:00", "2017-07-03 17:00"],
    ["acknowledge", "2017-07-03 05:00", "2017-07-03 17:00"],
    // The last day before Tết 2017
    ["send", "2017-01-25 16:00", "2017-02-02 11:30"],
    ["acknowledge", "2017-01-25 16:00", "2017-01-25 17:00"],
    ["acknowledge", "2017-01-25 17:00", "2017-02-02 17:00"],
    // A Saturday that was worked
    ["send", "2019-01-04 16:00", "2019-01-05 11:30"],
  ])("%s from %s: %s", (rule, from, until) => {
    expect(due(rule, from)).toBe(until);
  });

  test.each([1, 2, 3, 4])("urgency %i goes at once, as soon as offices are open", (urgency) => {
    expect(due("issue", "2017-06-28 09:10", urgency)).toBe("2017-06-28 09:10");
    expect(due("send", "2017-06-28 12:00", urgency)).toBe("2017-06-28 13:30");
    expect(due("submit", "2017-06-30 18:00", urgency)).toBe("2017-07-03 07:00");
    // No rule lets the acknowledgement of an urgent document wait less than a day.
    expect(due("acknowledge", "2017-06-28 09:10", urgency)).toBe("2017-06-28 17:00");
  });

  test("a grace for 'at once' is the caller's, in working time", () => {
    const time = deadline("send", at("2017-06-28 11:20"), { urgency: 3, calendar, grace: 30 * 60_000 });
    expect(formatEdxmlTimestamp(time)).toBe("2017/06/28 13:50:00");
  });

  test("every rule has its words in both languages, a source and a confidence", () => {
    for (const rule of Object.values(DEADLINE_RULES)) {
      expect(rule.rule.en).not.toBe("");
      expect(rule.rule.vi.normalize("NFC")).toBe(rule.rule.vi);
      expect(rule.source).toMatch(/Art|DueDate/u);
      expect(["read", "reported"]).toContain(rule.confidence);
    }
    expect(DEADLINE_RULES.return.limit).toBe("unspecified");
    expect(DEADLINE_RULES.process.limit).toBe("due-date");
  });

  test("urgency: three official marks, and numbers beyond the list are not urgent", () => {
    expect(URGENCY.filter(({ official }) => official).map(({ name }) => name.vi)).toEqual([
      "Khẩn",
      "Thượng khẩn",
      "Hỏa tốc",
    ]);
    expect([0, 1, 2, 3, 4, 5, -1, 1.5].map(isUrgent)).toEqual([false, true, true, true, true, false, false, false]);
  });
});
