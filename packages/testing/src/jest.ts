// The compiler only augments a module that the program has.
import type {} from "expect";
import type { EdxmlProfile } from "@lienthong/edxml";
import type { VerificationFailure, VerificationSettings } from "./check-message.js";

export { lienthongMatchers } from "./matchers.js";

/** Makes the matchers known to `expect` of `@jest/globals`, `@jest/expect` and `expect` itself. */
declare module "expect" {
  interface Matchers<R extends void | Promise<void>, T = unknown> {
    /** The message is signed as it must be: TOTAL-PASSED. Revocation is not checked yet. */
    toBeVerified(this: Matchers<R, T>, settings?: VerificationSettings): R;
    /** The message is not verified; for this cause or with this sub-indication, if one is given. */
    toFailVerification(reason?: VerificationFailure, settings?: VerificationSettings): R;
    /** The bytes are an edXML message without an error under a profile (default `qcvn`). */
    toBeValidEdxml(profile?: EdxmlProfile): R;
  }
}
