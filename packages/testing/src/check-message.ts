import { readMessage, validateMessage, type EdxmlProfile } from "@lienthong/edxml";
import { excerpt, formatFinding, LOSS_CAUSES, nearMiss, type LossCause, type Millis } from "@lienthong/model";
import {
  signaturePolicy,
  SUB_INDICATIONS,
  verifyMessage,
  type MessageVerdict,
  type SignaturePolicy,
  type SubIndication,
} from "@lienthong/signature";
import { TestingError } from "./errors.js";
import { testAuthority } from "./test-authority.js";

/** The outcome of a check: what Jest, Vitest and others expect of a matcher. */
export interface CheckResult {
  readonly pass: boolean;
  /** Why it passed or failed, in the words for a failing assertion: that it should have been otherwise. */
  message(): string;
}

/** How a message is verified. */
export interface VerificationSettings {
  /** Trusted roots. Default: those of `testAuthority()`. */
  readonly trust?: { readonly anchors: readonly Uint8Array[] };
  /** The moment of verification. Default: that of `testAuthority()`, `TEST_TIME`. */
  readonly at?: Millis;
  /** Default: the rules for an original at that moment. */
  readonly policy?: SignaturePolicy;
}

/** Why a verification fails: the cause that rates count by, or the sub-indication of ETSI EN 319 102-1. */
export type VerificationFailure = LossCause | SubIndication;

/**
 * Whether a message is signed as it must be: TOTAL-PASSED. Revocation is not checked in this version of signature.
 *
 * @throws TestingError `TESTING_RECEIVED` for anything but bytes
 */
export function checkVerified(received: unknown, settings: VerificationSettings = {}): CheckResult {
  const verdict = verify("toBeVerified", received, settings);
  const pass = verdict.indication === "TOTAL-PASSED";
  return {
    pass,
    message: () => `The message should ${pass ? "not have been" : "have been"} verified.\n${describe(verdict)}`,
  };
}

/**
 * Whether a message is not verified, for a reason if one is given: the message's own cause or sub-indication, or that
 * of one of its signatures.
 *
 * @throws TestingError `TESTING_RECEIVED` for anything but bytes; `TESTING_REASON` for a reason that does not exist
 */
export function checkFailsVerification(
  received: unknown,
  reason?: VerificationFailure,
  settings: VerificationSettings = {},
): CheckResult {
  if (reason !== undefined) requireReason(reason);
  const verdict = verify("toFailVerification", received, settings);
  const failed = verdict.indication !== "TOTAL-PASSED";
  const found = [verdict, ...verdict.signatures].flatMap(({ cause, subIndication }) => [cause, subIndication]);
  const pass = failed && (reason === undefined || found.includes(reason));
  const wanted = reason === undefined ? "failed verification" : `failed verification with ${reason}`;
  return {
    pass,
    message: () => `The message should ${pass ? "not have" : "have"} ${wanted}.\n${describe(verdict)}`,
  };
}

/**
 * Whether bytes are an edXML message without an error: read without one, and within the rules of a profile. What was
 * merely tolerated (warnings) does not count.
 *
 * @param profile default `qcvn`: the national rules
 * @throws TestingError `TESTING_RECEIVED` for anything but bytes
 */
export function checkValidEdxml(received: unknown, profile: EdxmlProfile = "qcvn"): CheckResult {
  const { message, findings } = readMessage(bytesOf("toBeValidEdxml", received));
  const broken = message === undefined ? [] : validateMessage(message, profile);
  const errors = [...findings, ...broken].filter((finding) => finding.severity === "error");
  const pass = message !== undefined && errors.length === 0;
  const lines = errors.map((finding) => `  ${formatFinding(finding)}`);
  return {
    pass,
    message: () =>
      pass
        ? "The bytes should not have been valid edXML."
        : ["The bytes should have been valid edXML.", ...lines].join("\n"),
  };
}

function verify(matcher: string, received: unknown, settings: VerificationSettings): MessageVerdict {
  const bytes = bytesOf(matcher, received);
  const ready = testAuthority();
  const { trust = ready.trust, at = ready.at } = settings;
  return verifyMessage(bytes, { trust, at, policy: settings.policy ?? signaturePolicy({ at }) });
}

/** Everything that is not as it should be, one line each, the messages' checks first. */
function describe(verdict: MessageVerdict): string {
  const head = `It is ${[verdict.indication, verdict.subIndication, verdict.cause].filter(Boolean).join(", ")}.`;
  const named = [
    { name: "message", checks: verdict.checks },
    ...verdict.signatures.map(({ role, checks }) => ({ name: `${role ?? "unknown"} signature`, checks })),
  ];
  const lines = named.flatMap(({ name, checks }) =>
    checks
      .filter(({ outcome }) => outcome !== "passed")
      .map((check) => `  ${name}: ${check.name} ${check.outcome}: ${check.reason.en}`),
  );
  return [head, ...lines].join("\n");
}

function bytesOf(matcher: string, received: unknown): Uint8Array {
  if (ArrayBuffer.isView(received) && "BYTES_PER_ELEMENT" in received && received.BYTES_PER_ELEMENT === 1) {
    // A view of another realm (Jest's) is a Uint8Array to everything but instanceof.
    return new Uint8Array(received.buffer, received.byteOffset, received.byteLength);
  }
  const shown = received === null ? "null" : typeof received;
  throw new TestingError(
    "TESTING_RECEIVED",
    `${matcher} received ${shown}; give the bytes of a message as Uint8Array.`,
    {
      details: { matcher, received: shown },
    },
  );
}

function requireReason(reason: string): void {
  if (Object.hasOwn(LOSS_CAUSES, reason) || Object.hasOwn(SUB_INDICATIONS, reason)) return;
  const near = nearMiss(reason, [...Object.keys(LOSS_CAUSES), ...Object.keys(SUB_INDICATIONS)]);
  const help = near === undefined ? "Use a loss cause or a sub-indication." : `Did you mean "${near}"?`;
  throw new TestingError("TESTING_REASON", `toFailVerification was asked for "${excerpt(reason)}". ${help}`, {
    details: { reason: excerpt(reason), ...(near === undefined ? {} : { near }) },
  });
}
