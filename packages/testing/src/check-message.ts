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

/** The profiles there are; the compiler keeps them complete. */
const PROFILES: Readonly<Record<EdxmlProfile, true>> = { qcvn: true, sdk: true, hub: true };

/**
 * Whether a message is signed as it must be: TOTAL-PASSED. Revocation is not checked in this version of signature.
 *
 * @throws TestingError `TESTING_RECEIVED` for anything but bytes; `TESTING_SETTINGS` for settings that are none
 */
export function checkVerified(received: unknown, settings: VerificationSettings = {}): CheckResult {
  const { verdict, at } = verify("toBeVerified", received, settings);
  const pass = verdict.indication === "TOTAL-PASSED";
  return {
    pass,
    message: () => `The message should ${pass ? "not have been" : "have been"} verified.\n${describe(verdict, at)}`,
  };
}

/**
 * Whether a message is not verified, for a reason if one is given: the message's own cause or sub-indication, or that
 * of one of its signatures.
 *
 * @throws TestingError `TESTING_RECEIVED` for anything but bytes; `TESTING_REASON` for a reason that does not exist;
 *   `TESTING_SETTINGS` for settings that are none
 */
export function checkFailsVerification(
  received: unknown,
  reason?: VerificationFailure,
  settings: VerificationSettings = {},
): CheckResult {
  if (reason !== undefined) requireReason(reason);
  const { verdict, at } = verify("toFailVerification", received, settings);
  const failed = verdict.indication !== "TOTAL-PASSED";
  const found = [verdict, ...verdict.signatures].flatMap(({ cause, subIndication }) => [cause, subIndication]);
  const pass = failed && (reason === undefined || found.includes(reason));
  const wanted = reason === undefined ? "failed verification" : `failed verification with ${reason}`;
  return {
    pass,
    message: () => `The message should ${pass ? "not have" : "have"} ${wanted}.\n${describe(verdict, at)}`,
  };
}

/**
 * Whether bytes are an edXML message without an error: read without one, and within the rules of a profile. What was
 * merely tolerated (warnings) does not count.
 *
 * @param profile default `qcvn`: the national rules
 * @throws TestingError `TESTING_RECEIVED` for anything but bytes; `TESTING_SETTINGS` for an unknown profile
 */
export function checkValidEdxml(received: unknown, profile: EdxmlProfile = "qcvn"): CheckResult {
  const bytes = bytesOf("toBeValidEdxml", received);
  if (!Object.hasOwn(PROFILES, profile)) {
    throw settingError("toBeValidEdxml", "profile", `one of ${Object.keys(PROFILES).join(", ")}`);
  }
  const { message, findings } = readMessage(bytes);
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

function verify(
  matcher: string,
  received: unknown,
  settings: VerificationSettings,
): { readonly verdict: MessageVerdict; readonly at: Millis } {
  const bytes = bytesOf(matcher, received);
  const ready = testAuthority();
  const { trust = ready.trust, at = ready.at } = settings;
  requireSettings(matcher, at, trust);
  return { verdict: verifyMessage(bytes, { trust, at, policy: settings.policy ?? signaturePolicy({ at }) }), at };
}

/** The compiler holds callers to this, where there is one: a `Date` for a moment is compared as something else. */
function requireSettings(matcher: string, at: unknown, trust: { readonly anchors?: unknown }): void {
  // Beyond this no Date can be made of it.
  if (typeof at !== "number" || !(Math.abs(at) <= 8.64e15)) throw settingError(matcher, "at", "epoch milliseconds");
  if (!Array.isArray(trust.anchors)) throw settingError(matcher, "trust", "{ anchors: [certificates in DER] }");
}

function settingError(matcher: string, setting: string, right: string): TestingError {
  return new TestingError("TESTING_SETTINGS", `${matcher} cannot use its ${setting}; give ${right}.`, {
    details: { matcher, setting },
  });
}

/**
 * Everything that is not as it should be, the message's checks first; what failed in English and Vietnamese. The moment
 * is told, because a program that signs by the real clock signs after the default one.
 */
function describe(verdict: MessageVerdict, at: Millis): string {
  const found = [verdict.indication, verdict.subIndication, verdict.cause].filter(Boolean).join(", ");
  const head = `It is ${found}, verified as of ${new Date(at).toISOString()}.`;
  const named = [
    { name: "message", checks: verdict.checks },
    ...verdict.signatures.map(({ role, checks }) => ({ name: `${role ?? "unknown"} signature`, checks })),
  ];
  const lines = named.flatMap(({ name, checks }) =>
    checks
      .filter(({ outcome }) => outcome !== "passed")
      .map(({ name: what, outcome, reason: { en, vi } }) => {
        const line = `  ${name}: ${what} ${outcome}: ${en}`;
        return outcome === "failed" ? `${line}\n    ${vi}` : line;
      }),
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

function requireReason(reason: unknown): void {
  if (typeof reason !== "string") {
    const shown = reason === null ? "null" : typeof reason;
    const help = "give a loss cause or a sub-indication; settings come second.";
    throw new TestingError("TESTING_REASON", `toFailVerification was given ${shown} as its reason; ${help}`, {
      details: { reason: shown },
    });
  }
  if (Object.hasOwn(LOSS_CAUSES, reason) || Object.hasOwn(SUB_INDICATIONS, reason)) return;
  const near = nearMiss(reason, [...Object.keys(LOSS_CAUSES), ...Object.keys(SUB_INDICATIONS)]);
  const help = near === undefined ? "Use a loss cause or a sub-indication." : `Did you mean "${near}"?`;
  throw new TestingError("TESTING_REASON", `toFailVerification was asked for "${excerpt(reason)}". ${help}`, {
    details: { reason: excerpt(reason), ...(near === undefined ? {} : { near }) },
  });
}
