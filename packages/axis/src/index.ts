export {
  VxpClient,
  type CallOptions,
  type ListOptions,
  type SendOptions,
  type VxpClientOptions,
} from "./client/vxp-client.js";
export { systemClock } from "./clock/system-clock.js";
export { AXIS_ERRORS, AxisError, type AxisErrorCode } from "./errors.js";
export { ASSUMPTION_HEADER, AXIS_ASSUMPTIONS, type AssumptionId } from "./vxp/assumptions.js";
export { authenticate, type Authentication, type AuthenticationFault } from "./vxp/authenticate.js";
export { fileHash, matchFile, type FileHash, type MatchedFile } from "./vxp/file-hash.js";
export type { VxpParameters } from "./vxp/parameters.js";
export { formatVxpTimestamp, signHeaders, type CallToSign } from "./vxp/sign-headers.js";
export type { Agency, MessageType, ReceivedItem, SentItem } from "./vxp/wire-lists.js";
