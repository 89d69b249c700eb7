import type { ExchangeAxis } from "@lienthong/exchange";
import type { VxpParameters } from "../../vxp/parameters.js";
import type { CallAnswer } from "../call-answer.js";
import type { SubmissionBook } from "../submission-book.js";
import type { RegisteredSystem } from "../system-table.js";

/** What a call may look at: its system, its signed parameters, its body, and the axis behind. */
export interface CallContext {
  readonly system: RegisteredSystem;
  readonly parameters: VxpParameters;
  readonly body: Uint8Array;
  readonly axis: ExchangeAxis;
  readonly book: SubmissionBook;
}

/** A call of the protocol: synchronous, as the axis behind it is, so that two requests never interleave. */
export type CallHandler = (context: CallContext) => CallAnswer;
