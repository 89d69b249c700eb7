export {
  VxpClient,
  type CallOptions,
  type ListOptions,
  type SendOptions,
  type VxpClientOptions,
} from "./client/vxp-client.js";
export { systemClock } from "./clock/system-clock.js";
export { AXIS_ERRORS, AxisError, type AxisErrorCode } from "./errors.js";
export type { AxisLimits } from "./server/axis-limits.js";
export type { AxisServer } from "./server/axis-server.js";
export { startAxis, type StartAxisOptions } from "./server/start-axis.js";
export type { RegisteredSystem, SystemOptions } from "./server/system-table.js";
export { AXIS_STATES, DEMO_SYSTEM, type AxisState } from "./state/axis-state.js";
export { AXIS_ASSUMPTIONS, type AssumptionId } from "./vxp/assumptions.js";
export { authenticate, type Authentication, type AuthenticationFault } from "./vxp/authenticate.js";
export { fileHash, matchFile, type FileHash, type MatchedFile } from "./vxp/file-hash.js";
export { ASSUMPTION_HEADER, ERROR_HEADER } from "./vxp/own-headers.js";
export type { VxpParameters } from "./vxp/parameters.js";
export { formatVxpTimestamp, signHeaders, type CallToSign } from "./vxp/sign-headers.js";
export type { Agency, MessageType, ReceivedItem, SentItem } from "./vxp/wire-lists.js";
