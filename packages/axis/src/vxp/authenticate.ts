import { createHmac, timingSafeEqual, type KeyObject } from "node:crypto";
import { excerpt, type Text } from "@lienthong/model";
import { parameterValue, VxpParameters, type SignedParameter } from "./parameters.js";
import { HASH_HEADER, SIGN_HEADER, valuesOf, VXP_PREFIX, vxpHeaders, type SentHeader } from "./vxp-header.js";

/** Why the headers of a request prove nothing. */
export type AuthenticationFault =
  /** A header that must be there once is absent or there twice. */
  | "header-missing"
  | "system-unknown"
  /** The HMAC is not the one of this system's secret over what was received. */
  | "signature-wrong"
  /** `sign-header` is no JSON object of texts. */
  | "sign-header-malformed"
  /** A signed header was not sent, or with another value. */
  | "altered"
  /** One of the headers that must be signed is not. */
  | "not-signed"
  /** A parameter came twice with two values, and which is meant cannot be told. */
  | "ambiguous";

/** Who made a request and the parameters that are proved to be theirs. */
export type Authentication =
  | { readonly ok: true; readonly systemId: string; readonly parameters: VxpParameters }
  | { readonly ok: false; readonly fault: AuthenticationFault; readonly reason: Text };

/** Every request must have these signed, or it could be made into one of another system or another moment. */
const MUST_BE_SIGNED = ["systemid", "timestamp", "Content-Type"] as const;

/**
 * Checks the headers of a request as the national SDK signs them: HMAC-SHA256 with the system's secret over the bytes
 * of `XroadVnpt-sign-header` as received; and every entry of that JSON must be the header that was really sent, or a
 * captured signature would authorise other parameters. What is not signed is not among the parameters.
 *
 * Freshness cannot be demanded: the SDK sets its time once and repeats it for the life of an object (proved on the
 * recorded requests). So an eavesdropper can repeat a request; use TLS outside one machine.
 *
 * @param rawHeaders Node's `rawHeaders`
 * @param secretOf the secret (UTF-8 bytes) of a system, `undefined` for an unknown one
 */
export function authenticate(
  rawHeaders: readonly string[],
  secretOf: (systemId: string) => KeyObject | undefined,
): Authentication {
  const sent = vxpHeaders(rawHeaders);
  const systemId = single(sent, "systemid");
  const signHeader = single(sent, SIGN_HEADER);
  const hashHeader = single(sent, HASH_HEADER);
  if (systemId === undefined) return missing(sent, "systemid");
  if (signHeader === undefined) return missing(sent, SIGN_HEADER);
  if (hashHeader === undefined) return missing(sent, HASH_HEADER);
  const secret = secretOf(systemId);
  if (secret === undefined) {
    return fault(
      "system-unknown",
      `No system "${excerpt(systemId)}" is registered here; check systemid.`,
      `Hệ thống "${excerpt(systemId)}" chưa đăng ký; kiểm tra systemid.`,
    );
  }
  const bytes = Buffer.from(signHeader, "latin1");
  if (!isSignature(bytes, hashHeader, secret)) return signatureWrong(bytes, systemId);
  const signed = readSignHeader(bytes);
  if (signed === undefined) {
    return fault(
      "sign-header-malformed",
      `${VXP_PREFIX}${SIGN_HEADER} is no JSON object of ${VXP_PREFIX} names and texts.`,
      `${VXP_PREFIX}${SIGN_HEADER} không phải đối tượng JSON gồm tên ${VXP_PREFIX} và giá trị chuỗi.`,
    );
  }
  return altered(signed, sent) ?? unsigned(signed) ?? parametersOf(signed, systemId);
}

/** The signature over the bytes of a sign-header: lower-case hex. */
export function hashOf(signHeader: Uint8Array, secret: KeyObject): string {
  return createHmac("sha256", secret).update(signHeader).digest("hex");
}

function isSignature(bytes: Uint8Array, hashHeader: string, secret: KeyObject): boolean {
  const right = Buffer.from(hashOf(bytes, secret), "latin1");
  const given = Buffer.from(hashHeader, "latin1");
  return given.length === right.length && timingSafeEqual(given, right);
}

/** A JSON object whose names have the prefix and whose values are texts, else `undefined`. */
function readSignHeader(bytes: Uint8Array): readonly SignedParameter[] | undefined {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const signed: SignedParameter[] = [];
  for (const [name, text] of Object.entries(value)) {
    if (typeof text !== "string" || !name.toLowerCase().startsWith(VXP_PREFIX.toLowerCase())) return undefined;
    signed.push({ name: name.slice(VXP_PREFIX.length), text });
  }
  return signed;
}

/** Under every signed name the values sent must be the values signed, no more and no fewer. */
function altered(signed: readonly SignedParameter[], sent: readonly SentHeader[]): Authentication | undefined {
  for (const { name } of signed) {
    const claimed = signed
      .filter((other) => other.name.toLowerCase() === name.toLowerCase())
      .map(({ text }) => Buffer.from(text, "utf8").toString("latin1"));
    const came = valuesOf(sent, name);
    if (claimed.length === came.length && claimed.sort().join("\n") === [...came].sort().join("\n")) continue;
    const header = `${VXP_PREFIX}${excerpt(name)}`;
    return fault(
      "altered",
      `Header ${header} is not the one that was signed: ${came.length} sent, ${claimed.length} signed, or another value.`,
      `Header ${header} khác với giá trị đã ký.`,
    );
  }
  return undefined;
}

function unsigned(signed: readonly SignedParameter[]): Authentication | undefined {
  const names = new Set(signed.map(({ name }) => name.toLowerCase()));
  const absent = MUST_BE_SIGNED.find((name) => !names.has(name.toLowerCase()));
  if (absent === undefined) return undefined;
  const header = `${VXP_PREFIX}${absent}`;
  return fault(
    "not-signed",
    `${header} must be among the signed headers.`,
    `${header} phải nằm trong các header được ký.`,
  );
}

function parametersOf(signed: readonly SignedParameter[], systemId: string): Authentication {
  const values = new Map<string, string>();
  for (const { name } of signed) {
    const value = parameterValue(signed, name);
    if (value === undefined) {
      const header = `${VXP_PREFIX}${excerpt(name)}`;
      return fault(
        "ambiguous",
        `${header} came twice with two values; send it once.`,
        `${header} xuất hiện hai lần với hai giá trị; chỉ gửi một lần.`,
      );
    }
    values.set(name.toLowerCase(), value);
  }
  return { ok: true, systemId, parameters: new VxpParameters(values) };
}

function single(sent: readonly SentHeader[], name: string): string | undefined {
  const values = valuesOf(sent, name);
  return values.length === 1 && values[0] !== "" ? values[0] : undefined;
}

function missing(sent: readonly SentHeader[], name: string): Authentication {
  const header = `${VXP_PREFIX}${name}`;
  return valuesOf(sent, name).length > 1
    ? fault("header-missing", `${header} came more than once.`, `${header} xuất hiện nhiều lần.`)
    : fault("header-missing", `${header} is absent or empty.`, `Thiếu ${header} hoặc giá trị rỗng.`);
}

function signatureWrong(bytes: Uint8Array, systemId: string): Authentication {
  // The SDK's Apache calls send only the low byte of each character, so what was signed never arrives.
  const ascii = bytes.every((byte) => byte < 0x80);
  return fault(
    "signature-wrong",
    `${VXP_PREFIX}${HASH_HEADER} does not fit: wrong secret for "${excerpt(systemId)}", or the headers were changed on the way.` +
      (ascii ? "" : " A parameter holds letters beyond ASCII, which the SDK cannot send."),
    `${VXP_PREFIX}${HASH_HEADER} không khớp: sai khóa bí mật của "${excerpt(systemId)}" hoặc header bị thay đổi.` +
      (ascii ? "" : " Có tham số chứa ký tự ngoài ASCII, SDK không gửi được."),
  );
}

function fault(kind: AuthenticationFault, en: string, vi: string): Authentication {
  return { ok: false, fault: kind, reason: { en, vi } };
}
