import type { Indication, LossCause, Text } from "@lienthong/model";

/** Why a signature is not TOTAL-PASSED: those sub-indications of ETSI EN 319 102-1 that can occur in this version. */
export type SubIndication =
  | "FORMAT_FAILURE"
  | "HASH_FAILURE"
  | "SIG_CRYPTO_FAILURE"
  | "NO_SIGNING_CERTIFICATE_FOUND"
  | "NO_CERTIFICATE_CHAIN_FOUND"
  | "CERTIFICATE_CHAIN_GENERAL_FAILURE"
  | "CHAIN_CONSTRAINTS_FAILURE"
  | "OUT_OF_BOUNDS_NO_POE"
  | "CRYPTO_CONSTRAINTS_FAILURE_NO_POE"
  | "SIGNED_DATA_NOT_FOUND"
  | "SIG_CONSTRAINTS_FAILURE";

/** What a sub-indication leads to. */
export interface SubIndicationEntry {
  readonly indication: Exclude<Indication, "TOTAL-PASSED">;
  /** What the loss of the delivery is put down to, unless the check that failed says otherwise. */
  readonly cause: LossCause;
  readonly meaning: Text;
}

function entry(
  indication: SubIndicationEntry["indication"],
  cause: LossCause,
  en: string,
  vi: string,
): SubIndicationEntry {
  return { indication, cause, meaning: { en, vi } };
}

/** Indication, loss cause and meaning of each sub-indication. */
export const SUB_INDICATIONS: Readonly<Record<SubIndication, SubIndicationEntry>> = {
  FORMAT_FAILURE: entry(
    "TOTAL-FAILED",
    "signature-broken",
    "the signature or what it stands in does not have the required form",
    "chữ ký hoặc cấu trúc chứa chữ ký không đúng dạng quy định",
  ),
  HASH_FAILURE: entry(
    "TOTAL-FAILED",
    "signature-broken",
    "something signed was changed afterwards",
    "nội dung đã ký bị thay đổi sau khi ký",
  ),
  SIG_CRYPTO_FAILURE: entry(
    "TOTAL-FAILED",
    "signature-broken",
    "the signature value was not made with the certificate's key over these references",
    "giá trị chữ ký không do khóa của chứng thư số tạo ra",
  ),
  NO_SIGNING_CERTIFICATE_FOUND: entry(
    "INDETERMINATE",
    "certificate-invalid",
    "the signer's certificate is not there or is not the one that was signed",
    "thiếu chứng thư số của người ký hoặc không phải chứng thư số đã được ký",
  ),
  NO_CERTIFICATE_CHAIN_FOUND: entry(
    "INDETERMINATE",
    "certificate-invalid",
    "no chain of certificates leads to a trusted authority",
    "không có chuỗi chứng thư số dẫn tới cơ quan chứng thực được tin cậy",
  ),
  CERTIFICATE_CHAIN_GENERAL_FAILURE: entry(
    "INDETERMINATE",
    "certificate-invalid",
    "a certificate of the chain breaks a rule",
    "một chứng thư số trong chuỗi vi phạm quy tắc",
  ),
  CHAIN_CONSTRAINTS_FAILURE: entry(
    "INDETERMINATE",
    "certificate-invalid",
    "the signer's certificate is not for signing documents",
    "chứng thư số của người ký không dùng để ký văn bản",
  ),
  OUT_OF_BOUNDS_NO_POE: entry(
    "INDETERMINATE",
    "certificate-invalid",
    "a certificate is not valid at that time, and nothing proves that the signature is older",
    "chứng thư số không có hiệu lực tại thời điểm đó và không có bằng chứng chữ ký tồn tại trước đó",
  ),
  CRYPTO_CONSTRAINTS_FAILURE_NO_POE: entry(
    "INDETERMINATE",
    "signature-broken",
    "an algorithm or a key is too weak for the policy",
    "thuật toán hoặc khóa quá yếu so với chính sách",
  ),
  SIGNED_DATA_NOT_FOUND: entry(
    "INDETERMINATE",
    "incomplete",
    "something that was signed is not in the message",
    "thiếu nội dung đã được ký trong thông điệp",
  ),
  SIG_CONSTRAINTS_FAILURE: entry(
    "INDETERMINATE",
    "certificate-invalid",
    "the signature is not one that the policy accepts here",
    "chữ ký không đáp ứng chính sách",
  ),
};
