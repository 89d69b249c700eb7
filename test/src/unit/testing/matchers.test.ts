import type { EdxmlProfile } from "@lienthong/edxml";
import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  brokenMessage,
  checkFailsVerification,
  checkValidEdxml,
  checkVerified,
  DEFECTS,
  lienthongMatchers,
  signingWorkflow,
  type Defect,
  type SigningSteps,
  type VerificationFailure,
} from "@lienthong/testing";
import "@lienthong/testing/jest";

expect.extend(lienthongMatchers());

let steps: SigningSteps;

beforeAll(() => {
  steps = signingWorkflow();
});

describe("broken messages", () => {
  test.each(Object.keys(DEFECTS) as Defect[])("%s leads to what its table says", (defect) => {
    const { bytes, cause, indication } = brokenMessage(defect, steps);
    if (indication === "TOTAL-PASSED") expect(bytes).toBeVerified();
    else expect(bytes).toFailVerification(cause);
  });
});

describe("an assertion that does not hold", () => {
  test("says what was found, with the checks that failed", () => {
    const { bytes } = brokenMessage("tampered-attachment", steps);
    expect(() => {
      expect(bytes).toBeVerified();
    }).toThrow(/should have been verified[\s\S]*TOTAL-FAILED[\s\S]*digest failed/);
    expect(() => {
      expect(bytes).toFailVerification("unsigned");
    }).toThrow(/should have failed verification with unsigned[\s\S]*signature-broken/);
    expect(() => {
      expect(steps.signed.bytes).toFailVerification();
    }).toThrow(/It is TOTAL-PASSED/);
    expect(() => {
      expect(new TextEncoder().encode("<edXML/>")).toBeValidEdxml();
    }).toThrow(/should have been valid edXML\.\n {2}\S/);
  });

  test("says as of when, and what failed in Vietnamese too", () => {
    const message = checkVerified(steps.signed.bytes, { at: 0 }).message();
    expect(message).toContain("verified as of 1970-01-01T00:00:00.000Z");
    expect(message).toMatch(/signing-time failed: .*\n {4}\S.*[ờế]/);
  });

  test("says so under .not as well", () => {
    expect(() => {
      expect(steps.signed.bytes).not.toBeVerified();
    }).toThrow(/should not have been verified/);
    expect(() => {
      expect(brokenMessage("unsigned", steps).bytes).not.toFailVerification("unsigned");
    }).toThrow(/should not have failed verification with unsigned/);
    expect(() => {
      expect(steps.signed.bytes).not.toBeValidEdxml();
    }).toThrow(/should not have been valid/);
  });

  test("revocation that was not checked is not silent", () => {
    expect(checkVerified(steps.signed.bytes).message()).toMatch(/revocation not-done/);
  });
});

describe("a test that is written wrongly throws, whichever way it asserts", () => {
  test.each<[string, unknown]>([
    ["a text", "<edXML/>"],
    ["a promise", Promise.resolve(new Uint8Array())],
    ["nothing", undefined],
    ["null", null],
    ["wider numbers", new Uint16Array(2)],
  ])("%s is no message", (_, received) => {
    for (const check of [checkVerified, checkFailsVerification, checkValidEdxml]) {
      expect(() => check(received)).toThrow(expect.objectContaining({ code: "TESTING_RECEIVED" }));
    }
    expect(() => {
      expect(received).not.toBeVerified();
    }).toThrow(expect.objectContaining({ code: "TESTING_RECEIVED" }));
  });

  test("a reason that does not exist names the near one", () => {
    const reason = "HASH_FALURE" as VerificationFailure;
    expect(() => checkFailsVerification(steps.signed.bytes, reason)).toThrow(
      expect.objectContaining({ code: "TESTING_REASON", message: expect.stringContaining("HASH_FAILURE") }),
    );
  });

  test("settings in the place of the reason are no reason", () => {
    const settings = { at: 0 } as unknown as VerificationFailure;
    expect(() => checkFailsVerification(steps.signed.bytes, settings)).toThrow(
      expect.objectContaining({ code: "TESTING_REASON", message: expect.stringContaining("settings come second") }),
    );
  });

  test.each<[string, object]>([
    ["a Date for a moment", { at: new Date(0) }],
    ["a text for a moment", { at: "2026-03-16" }],
    ["no moment at all", { at: Number.NaN }],
    ["a moment beyond every calendar", { at: 1e300 }],
    ["trust without anchors", { trust: {} }],
  ])("%s is no setting", (_, settings) => {
    for (const check of [checkVerified, (bytes: unknown) => checkFailsVerification(bytes, undefined, settings)]) {
      expect(() => check(steps.signed.bytes, settings)).toThrow(expect.objectContaining({ code: "TESTING_SETTINGS" }));
    }
  });

  test.each(["sdk2", "__proto__", ""])("the profile %p does not exist", (profile) => {
    expect(() => checkValidEdxml(steps.signed.bytes, profile as EdxmlProfile)).toThrow(
      expect.objectContaining({ code: "TESTING_SETTINGS" }),
    );
  });

  test("bytes that are no message at all are data, not a mistake", () => {
    expect(new Uint8Array()).not.toBeVerified();
    expect(Buffer.from("junk")).toFailVerification();
    expect(Buffer.from("junk")).not.toBeValidEdxml();
  });
});

test("settings of the matchers hold until an assertion gives its own", () => {
  const { trust } = signingWorkflow().authority;
  const { toBeVerified } = lienthongMatchers({ trust: { anchors: [] } });
  expect(toBeVerified(steps.signed.bytes).pass).toBe(false);
  expect(toBeVerified(steps.signed.bytes, { trust }).pass).toBe(true);
});
