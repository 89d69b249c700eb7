import type { LossCause, Text } from "@lienthong/model";
import { SUB_INDICATIONS, type SubIndication } from "./sub-indication.js";

/** The checks of a message, then those of each signature, in the order in which they are reported and decided. */
export type CheckName =
  | "document-readable"
  | "message-structure"
  | "signature-present"
  | "signature-count"
  | "roles"
  | "role-order"
  | "structure"
  | "signed-scope"
  | "unsigned-content"
  | "digest"
  | "algorithms"
  | "signing-certificate"
  | "signature-value"
  | "certificate-path"
  | "certificate-constraints"
  | "certificate-use"
  | "certificate-validity"
  | "revocation"
  | "signing-time"
  | "signer-role"
  | "sender";

/** What a check names, for people. */
export const CHECKS: Readonly<Record<CheckName, Text>> = {
  "document-readable": { en: "the message is well-formed", vi: "thông điệp đúng cú pháp XML" },
  "message-structure": { en: "every part is at its place, once", vi: "mỗi thành phần đúng vị trí, không lặp" },
  "signature-present": { en: "the message is signed", vi: "thông điệp có chữ ký số" },
  "signature-count": { en: "each role signed at most once", vi: "mỗi vai trò ký tối đa một lần" },
  roles: { en: "everyone signed who must", vi: "đủ chữ ký theo quy định" },
  "role-order": { en: "the organisation signed last", vi: "cơ quan, tổ chức ký sau cùng" },
  structure: { en: "the signature has the form of its layout", vi: "chữ ký đúng dạng của kiểu ký" },
  "signed-scope": { en: "everything is signed that must be, at its place", vi: "đã ký đủ các thành phần, đúng vị trí" },
  "unsigned-content": {
    en: "nothing unsigned changes what is signed",
    vi: "không có nội dung chưa ký làm sai lệch nội dung đã ký",
  },
  digest: { en: "what was signed is unchanged", vi: "nội dung đã ký không thay đổi" },
  algorithms: { en: "algorithms and key are strong enough", vi: "thuật toán và khóa đủ mạnh" },
  "signing-certificate": { en: "the certificate is the one that was signed", vi: "đúng chứng thư số đã được ký kèm" },
  "signature-value": {
    en: "the signature was made with the certificate's key",
    vi: "chữ ký do khóa của chứng thư số tạo",
  },
  "certificate-path": { en: "a trusted authority certified the signer", vi: "chứng thư số do cơ quan tin cậy cấp" },
  "certificate-constraints": { en: "every certificate of the chain keeps the rules", vi: "chuỗi chứng thư số hợp lệ" },
  "certificate-use": { en: "the certificate is for signing", vi: "chứng thư số dùng để ký" },
  "certificate-validity": { en: "the certificates are in their validity", vi: "chứng thư số còn hiệu lực" },
  revocation: { en: "no certificate is revoked", vi: "chứng thư số không bị thu hồi" },
  "signing-time": { en: "the signing time is possible", vi: "thời điểm ký hợp lý" },
  "signer-role": { en: "the certificate fits the role", vi: "chứng thư số phù hợp vai trò ký" },
  sender: { en: "the signer is the sender", vi: "người ký thuộc cơ quan gửi" },
};

/** What proves the outcome of a check: digests, times, names, always as text or number. */
export type Evidence = Readonly<Record<string, string | number>>;

/** One check with its outcome. `not-done` is never a silent pass: it is in the report with the reason. */
export interface Check {
  readonly name: CheckName;
  readonly outcome: "passed" | "failed" | "not-done";
  readonly reason: Text;
  readonly evidence?: Evidence;
  /** Of a failed check. */
  readonly subIndication?: SubIndication;
  /** Of a failed check: what the loss is put down to if this check decides. */
  readonly cause?: LossCause;
}

export function passed(name: CheckName, en: string, vi: string, evidence?: Evidence): Check {
  return { name, outcome: "passed", reason: { en, vi }, ...(evidence === undefined ? {} : { evidence }) };
}

export function notDone(name: CheckName, en: string, vi: string): Check {
  return { name, outcome: "not-done", reason: { en, vi } };
}

/** What a failed check says beside its name. */
export interface Failure {
  readonly subIndication: SubIndication;
  readonly reason: Text;
  readonly evidence?: Evidence;
  readonly cause?: LossCause;
}

export function failed(name: CheckName, failure: Failure): Check {
  return { cause: SUB_INDICATIONS[failure.subIndication].cause, ...failure, name, outcome: "failed" };
}
