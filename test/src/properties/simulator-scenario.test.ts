import { describe, expect, test } from "@jest/globals";
import { builtInScenarioText, formatScenario, parseScenario } from "@lienthong/simulator";
import fc from "fast-check";
import { runs } from "../support/property-runs.js";

const TEXT = builtInScenarioText("tay-ninh-2017");
const LINES = TEXT.split("\n").length;

/** A slip of the editor: something cut out, put in, or moved elsewhere. */
const slip = fc.record({
  at: fc.nat(TEXT.length),
  cut: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 2_000 })),
  put: fc.oneof(
    fc.constantFrom(
      "",
      ":",
      "- ",
      "\n",
      "\t",
      "{",
      "}",
      "[",
      "&a ",
      "*a",
      "!!map ",
      "? ",
      "|\n",
      "null",
      "-1",
      "1e999",
    ),
    fc.string({ maxLength: 6 }),
  ),
});

describe("scenario files", () => {
  test("a damaged file never throws: it is a scenario, or every error has a line of the file and a remedy", () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        let text = TEXT;
        for (const { at, cut, put } of slips) text = text.slice(0, at) + put + text.slice(at + cut);
        const { scenario, findings } = parseScenario(text, { readFile: () => "" });
        const errors = findings.filter(({ severity }) => severity === "error");
        expect(scenario === undefined).toBe(errors.length > 0);
        for (const { line, message, remedy } of errors) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(LINES + 20);
          expect(message).not.toBe("");
          expect(remedy).toBeTruthy();
        }
        if (scenario !== undefined) expect(parseScenario(formatScenario(scenario)).scenario).toBeDefined();
      }),
      { numRuns: runs(60), seed: 7 },
    );
  });
});
