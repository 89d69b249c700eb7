import type { EdxmlProfile } from "@lienthong/edxml";
import {
  checkFailsVerification,
  checkValidEdxml,
  checkVerified,
  type CheckResult,
  type VerificationFailure,
  type VerificationSettings,
} from "./check-message.js";

/**
 * The matchers as functions of what was received, for `expect.extend` of Jest, Vitest and what is like them. An alias
 * and no interface, because `extend` takes objects with an index signature, which aliases have and interfaces do not.
 */
export type LienthongMatchers = Readonly<{
  toBeVerified: (received: unknown, settings?: VerificationSettings) => CheckResult;
  toFailVerification: (received: unknown, reason?: VerificationFailure, settings?: VerificationSettings) => CheckResult;
  toBeValidEdxml: (received: unknown, profile?: EdxmlProfile) => CheckResult;
}>;

/**
 * The matchers, with settings that hold where an assertion gives none: `expect.extend(lienthongMatchers({ trust }))`.
 * Keeps nothing anywhere: another call gives matchers of its own.
 */
export function lienthongMatchers(defaults: VerificationSettings = {}): LienthongMatchers {
  return {
    toBeVerified: (received, settings) => checkVerified(received, { ...defaults, ...settings }),
    toFailVerification: (received, reason, settings) =>
      checkFailsVerification(received, reason, { ...defaults, ...settings }),
    toBeValidEdxml: (received, profile) => checkValidEdxml(received, profile),
  };
}
