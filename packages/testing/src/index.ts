export { startAxis, VxpClient, type AxisServer, type StartAxisOptions, type VxpClientOptions } from "@lienthong/axis";
export { DEFECTS, type Defect } from "@lienthong/exchange";
export { brokenMessage, type BrokenMessage } from "./broken-message.js";
export {
  checkFailsVerification,
  checkValidEdxml,
  checkVerified,
  type CheckResult,
  type VerificationFailure,
  type VerificationSettings,
} from "./check-message.js";
export { TESTING_ERRORS, TestingError, type TestingErrorCode } from "./errors.js";
export { lienthongMatchers, type LienthongMatchers } from "./matchers.js";
export { signingWorkflow, type SigningSteps, type SigningWorkflowOptions } from "./signing-workflow.js";
export {
  TEST_TIME,
  testAuthority,
  type ReadyAuthority,
  type TestAuthorityOptions,
  type TestPerson,
  type TestUnit,
  type Validity,
} from "./test-authority.js";
