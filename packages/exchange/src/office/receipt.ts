import type { DocumentMessage } from "@lienthong/edxml";
import type { DeliveryState, Finding, LossCause, StatusCode, Text, TransitionRefusalCode } from "@lienthong/model";
import type { MessageVerdict } from "@lienthong/signature";
import type { SubmitResult } from "../axis/submission.js";
import type { StatusRefusalCode } from "./hear.js";
import type { IncomingEntry } from "../register/incoming-register.js";

/** What became of a message that an office received as a document. */
export interface Receipt {
  /**
   * - `accepted`: registered; statuses 01 and 03.
   * - `refused`: returned; statuses 01 and 02, if the message says to whom.
   * - `duplicate`: the document is registered already. The very same document (same id) came again: nothing is said,
   *   the first receipt stands. Another document with the same number, notation and issuer is returned (02).
   * - `request`: a recall or update (business type 1, 2) of a registered document; answer it with 15 or 16.
   */
  readonly outcome: "accepted" | "refused" | "duplicate" | "request";
  /** Why it was not accepted. */
  readonly cause?: LossCause;
  readonly reason?: Text;
  /** What its signatures are worth; absent when the message could not be read as a document. */
  readonly verdict?: MessageVerdict;
  /** What the reader tolerated or could not read. */
  readonly findings: readonly Finding[];
  /** As read. What the signatures cover is in `verdict.verified`. */
  readonly message?: DocumentMessage;
  readonly documentId?: string;
  /** Số đến, when accepted. */
  readonly registerNumber?: number;
  /** The registered document that it repeats. */
  readonly duplicateOf?: IncomingEntry;
  /** Documents that the message asks to give back, update or replace: each is owed an answer, 15 or 16. */
  readonly requests: readonly string[];
  /** This message was judged before: nothing was changed and nothing is told. */
  readonly repeated: boolean;
  /** Status messages for the sender, in order: 01, then 02 or 03. */
  readonly statuses: readonly Uint8Array[];
  /** What the axis said to them, for an office that has one. */
  readonly submissions: readonly SubmitResult[];
}

/** What became of a status message that an office received. */
export interface StatusReceipt {
  /** `repeated`: it was applied before; at-least-once delivery brings messages twice. */
  readonly outcome: "applied" | "repeated" | "refused";
  readonly status?: StatusCode;
  readonly documentId?: string;
  /** Organisation id of the end that said it. */
  readonly from?: string;
  /** State of the delivery afterwards. */
  readonly state?: DeliveryState;
  /** Why it was refused: a rule of the transition table, or what kept it from being asked. */
  readonly rule?: TransitionRefusalCode | StatusRefusalCode;
  readonly reason?: Text;
  readonly findings: readonly Finding[];
}

/** A status that an office has said. */
export interface StatusReport {
  readonly status: StatusCode;
  readonly documentId: string;
  /** Organisation id of the end it was said to. */
  readonly to: string;
  /** State of the delivery afterwards. */
  readonly state: DeliveryState;
  /** The status message. */
  readonly bytes: Uint8Array;
  /** What the axis said to it, for an office that has one. */
  readonly submission?: SubmitResult;
}
