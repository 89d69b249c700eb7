import { createHash } from "node:crypto";
import type { Finding, LossCause } from "@lienthong/model";
import type { RecipientRefusal, SubmissionRefused } from "./axis-refusal.js";
import type { Package } from "./package.js";

/** Under what a message is submitted. */
export interface SubmitOptions {
  /** The organisation the transport vouches for; the message's `From` may differ when systems are shared. */
  readonly from: string;
  /** Deliver to these instead of the message's own recipients (the transport's `to`). */
  readonly to?: readonly string[];
  /** For a status 02 submitted in process: its cause, which the wire has only as free text. Told, not carried. */
  readonly cause?: LossCause;
}

/** A submission that was stored. */
export interface SubmissionAccepted {
  readonly accepted: true;
  readonly packageIds: readonly string[];
  readonly packages: readonly Package[];
  /** The same sender has submitted the same bytes before: these are the packages of then. */
  readonly repeated: boolean;
  /** With `someUnknown: "deliver"`: the recipients left out. */
  readonly refused: readonly RecipientRefusal[];
  readonly findings: readonly Finding[];
}

/** What became of a submission. */
export type SubmitResult = SubmissionAccepted | SubmissionRefused;

/** What makes two submissions the same one: sender, addressees of the transport, and every byte. */
export function submissionKey(from: string, to: readonly string[] | undefined, content: string): string {
  return [from, to === undefined ? "" : [...to].sort().join(","), content].join("|");
}

/** Key of bytes in a store: their SHA-256 in hex. */
export function contentKey(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The answer to a stored submission. */
export function accepted(
  packages: readonly Package[],
  more: Partial<Pick<SubmissionAccepted, "repeated" | "refused" | "findings">> = {},
): SubmissionAccepted {
  return {
    accepted: true,
    packageIds: packages.map((item) => item.id),
    packages,
    repeated: more.repeated ?? false,
    refused: more.refused ?? [],
    findings: more.findings ?? [],
  };
}
