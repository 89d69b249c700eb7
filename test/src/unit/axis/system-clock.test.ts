import { describe, expect, test } from "@jest/globals";
import { systemClock } from "@lienthong/axis";

describe("systemClock", () => {
  test("reads the real time", () => {
    const before = Date.now();
    const now = systemClock.now();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  test("makes planned calls in order of time, those of one moment in the order of planning, never early", async () => {
    const start = systemClock.now();
    const made: string[] = [];
    await new Promise<void>((resolve) => {
      systemClock.at(start + 40, () => {
        made.push("last");
        expect(systemClock.now()).toBeGreaterThanOrEqual(start + 40);
        resolve();
      });
      systemClock.at(start + 20, () => made.push("second"));
      const cancel = systemClock.at(start + 20, () => made.push("cancelled"));
      systemClock.at(start + 20, () => made.push("third"));
      systemClock.at(start - 1000, () => made.push("first"));
      cancel();
      cancel();
      expect(made).toEqual([]);
    });
    expect(made).toEqual(["first", "second", "third", "last"]);
  });
});
