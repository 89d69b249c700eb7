import { describe, expect, test } from "@jest/globals";
import { findingPlace, formatFinding, isLienThongError, LienThongError } from "@lienthong/model";

describe("LienThongError", () => {
  test("carries code, details and cause, and is recognised without instanceof", () => {
    const cause = { code: "ENOENT" };
    const error = new LienThongError("MODEL_TEST", "units.csv:3: no such level.", { details: { line: 3 }, cause });
    expect(error).toMatchObject({ code: "MODEL_TEST", details: { line: 3 }, cause, name: "LienThongError" });
    expect(isLienThongError(error)).toBe(true);
    expect(isLienThongError({ brand: error.brand, code: error.code })).toBe(true);
  });

  test("other errors and values are not ours", () => {
    for (const value of [new RangeError("x"), undefined, null, "text", 3, {}])
      expect(isLienThongError(value)).toBe(false);
  });

  test("has no cause of its own when none is given", () => {
    expect(Object.hasOwn(new LienThongError("MODEL_TEST", "x"), "cause")).toBe(false);
  });
});

describe("findings in words", () => {
  const finding = { code: "UNIT_LEVEL", severity: "error", path: "level", message: 'There is no level "xa".' } as const;

  test("name file, line and column as far as they are known", () => {
    expect(findingPlace(finding)).toBe("");
    expect(findingPlace({ ...finding, line: 3 }, "units.csv")).toBe("units.csv:3");
    expect(findingPlace({ ...finding, line: 3, column: 9 }, "units.csv")).toBe("units.csv:3:9");
    expect(findingPlace({ ...finding, column: 9 }, "units.csv")).toBe("units.csv");
  });

  test("put place, path, sentence and remedy into one line", () => {
    expect(formatFinding({ ...finding, line: 3, remedy: "Use commune." }, "units.csv")).toBe(
      'units.csv:3: level: There is no level "xa". Use commune.',
    );
    expect(formatFinding({ ...finding, path: "" })).toBe('There is no level "xa".');
  });
});
