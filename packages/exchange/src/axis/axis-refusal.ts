import type { Basis, Finding, LossCause, Text } from "@lienthong/model";

/** Answer codes of an axis that refuses a call. */
export type AxisCode = "10" | "15" | "18" | "19" | "20" | "21" | "22" | "23";

/** What a code means, and to which cause a delivery is lost by it. */
export interface AxisCodeEntry {
  readonly meaning: Text;
  /** For deliveries of a message that is refused with this code. */
  readonly cause: LossCause;
  readonly basis: Basis;
}

function entry(en: string, vi: string, cause: LossCause): AxisCodeEntry {
  return { meaning: { en, vi }, cause, basis: "observed" };
}

/**
 * The answer codes of a provincial LGSP (Lạng Sơn), observed in the code of its users. The national axis' own list is
 * not public; these stand for it. 15 is given by the transport, which knows systems and their secrets.
 */
export const AXIS_CODES: Readonly<Record<AxisCode, AxisCodeEntry>> = {
  "10": entry("invalid file", "tệp không hợp lệ", "message-refused"),
  "15": entry("wrong system id or secret key", "sai mã hệ thống hoặc khóa bí mật", "message-refused"),
  "18": entry("the recipient does not exist", "đơn vị nhận không tồn tại", "recipient-unknown"),
  "19": entry("the sender is not registered", "đơn vị gửi chưa đăng ký", "message-refused"),
  "20": entry("error of the axis", "lỗi hệ thống trục", "undelivered"),
  "21": entry("the file cannot be processed", "lỗi xử lý tệp", "message-refused"),
  "22": entry("the edXML does not conform", "edXML không đúng định dạng", "message-refused"),
  "23": entry("the recipient is locked", "đơn vị nhận đang bị khóa", "message-refused"),
};

/** A recipient that cannot be delivered to. */
export interface RecipientRefusal {
  /** The id as the message has it. */
  readonly recipient: string;
  readonly code: AxisCode;
  readonly reason: Text;
  /** The id of the directory that was probably meant. */
  readonly near?: string;
}

/** A submission that was refused; nothing of it was stored. */
export interface SubmissionRefused {
  readonly accepted: false;
  readonly code: AxisCode;
  /** What is wrong, with the value and, where there is one, the nearest right value. */
  readonly reason: Text;
  /** The recipients that were the reason. */
  readonly refused: readonly RecipientRefusal[];
  readonly findings: readonly Finding[];
}

/** The answer to a refused submission. */
export function refusal(
  code: AxisCode,
  reason: Text,
  more: Partial<Pick<SubmissionRefused, "refused" | "findings">> = {},
): SubmissionRefused {
  return { accepted: false, code, reason, refused: more.refused ?? [], findings: more.findings ?? [] };
}

/** Some recipients cannot be delivered to: the first one's code, and every one's reason. */
export function someRefused(refused: readonly RecipientRefusal[], findings: readonly Finding[]): SubmissionRefused {
  const reason = {
    en: refused.map((one) => one.reason.en).join(" "),
    vi: refused.map((one) => one.reason.vi).join(" "),
  };
  return refusal(refused[0]?.code ?? "20", reason, { refused, findings });
}

export function tooLarge(size: number, limit: number): SubmissionRefused {
  return refusal("21", {
    en: `The message has ${size} bytes, more than the ${limit} that this axis takes; send fewer or smaller attachments.`,
    vi: `Gói tin dài ${size} byte, vượt giới hạn ${limit} byte của trục; hãy gửi ít tệp hơn hoặc tệp nhỏ hơn.`,
  });
}

export function noPlaceForTrace(findings: readonly Finding[]): SubmissionRefused {
  const en = "The axis cannot write its hop into the message: it has no edXMLHeader where one belongs.";
  const vi = "Trục không ghi được vết chuyển tiếp: gói tin không có edXMLHeader đúng vị trí.";
  return refusal("21", { en, vi }, { findings });
}
