import { expect, test } from "@jest/globals";
import { excerpt, parseOrganId, parseUnitsCsv } from "@lienthong/model";

test("an excerpt has at most 100 characters and is not cut inside one", () => {
  expect(excerpt("xã")).toBe("xã");
  expect(excerpt("x".repeat(100))).toHaveLength(100);
  expect(excerpt("x".repeat(101))).toBe(`${"x".repeat(99)}…`);
  expect(excerpt(`x${"\u{1f600}".repeat(80)}`)).not.toMatch(/\p{Surrogate}/u);
  expect(excerpt("\u0007".repeat(50))).toHaveLength(100);
});

test("what commands a terminal is shown, not done", () => {
  expect(excerpt("a\u001b[2J\u0000\n\u202eb\u2028")).toBe("a\\u001b[2J\\u0000\\u000a\\u202eb\\u2028");
  const hostile = "\u001b]0;x\u0007H53";
  const texts = [
    ...parseOrganId(hostile).findings,
    ...parseUnitsCsv(`${hostile},b,c,d`).findings,
    ...parseUnitsCsv(`organ_id,name,level,parent_organ_id\n${hostile},${hostile},${hostile},${hostile}`).findings,
  ].map(({ message, value }) => `${message}${value ?? ""}`);
  expect(texts.length).toBeGreaterThan(5);
  for (const text of texts) expect(text).not.toMatch(/\p{Cc}/u);
});
