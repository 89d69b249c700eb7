import type { Text } from "@lienthong/model";
import type { AxisCode } from "@lienthong/exchange";
import type { AssumptionId } from "../vxp/assumptions.js";
import { asciiText } from "../vxp/wire-text.js";

/** The call was done. */
export interface CallDone {
  readonly kind: "ok";
  /** Beside status, ErrorCode and ErrorDesc. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly assumptions: readonly AssumptionId[];
}

/** The answer is a file, byte for byte. */
interface CallFile {
  readonly kind: "file";
  readonly bytes: Uint8Array;
}

/** The call was refused. */
export interface CallRefused {
  readonly kind: "fail";
  readonly code: AxisCode;
  /** ASCII, both languages. */
  readonly description: string;
  readonly assumptions: readonly AssumptionId[];
}

/** What a call answers, before it is written to the wire. */
export type CallAnswer = CallDone | CallFile | CallRefused;

/** As long as an ErrorDesc gets. */
const LONGEST = 500;

/** An answer that the call was done. */
export function ok(members: Readonly<Record<string, unknown>> = {}, ...assumptions: AssumptionId[]): CallDone {
  return { kind: "ok", members, assumptions };
}

/** An answer that the call was refused. The sentence is for the developer who reads a log: Vietnamese without diacritics, English. */
export function fail(code: AxisCode, reason: Text, ...assumptions: AssumptionId[]): CallRefused {
  const description = `${asciiText(reason.vi)} / ${asciiText(reason.en)}`.slice(0, LONGEST);
  return { kind: "fail", code, description, assumptions: ["error-codes", ...assumptions] };
}
