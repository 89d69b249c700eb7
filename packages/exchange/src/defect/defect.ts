import type { Indication, LossCause, Text } from "@lienthong/model";

/** A way in which a good message is spoilt. */
export type Defect =
  /** No signature at all (F-05). */
  | "unsigned"
  /** The organisation signed with a certificate that has expired. */
  | "expired-certificate"
  /** A byte of an attachment was changed after signing. */
  | "tampered-attachment"
  /** The subject was changed after signing. */
  | "tampered-header"
  /** An attachment that the manifest lists is not in the message (F-05). */
  | "missing-attachment"
  /** Signed, correctly, with the certificate of another unit. */
  | "wrong-signer"
  /** Addressed to another unit, correctly signed, delivered here (F-30). */
  | "wrong-recipient";

/** What a correct receiver must reach. */
export interface DefectEntry {
  readonly label: Text;
  /** Why the document is returned. */
  readonly cause: LossCause;
  /** What its signatures are worth. */
  readonly indication: Indication;
}

function entry(en: string, vi: string, cause: LossCause, indication: Indication): DefectEntry {
  return { label: { en, vi }, cause, indication };
}

/**
 * What becomes of each defect at a receiver whose policy demands both signatures: the cause of the refusal, and the main
 * indication of the signature verdict. A simulator decides by this table, a real receiver must reach the same.
 */
export const DEFECTS: Readonly<Record<Defect, DefectEntry>> = {
  unsigned: entry("no signature", "không có chữ ký số", "unsigned", "TOTAL-FAILED"),
  "expired-certificate": entry(
    "signed with an expired certificate",
    "ký bằng chứng thư số đã hết hạn",
    "certificate-invalid",
    "INDETERMINATE",
  ),
  "tampered-attachment": entry(
    "attachment changed after signing",
    "tệp đính kèm bị sửa sau khi ký",
    "signature-broken",
    "TOTAL-FAILED",
  ),
  "tampered-header": entry(
    "header changed after signing",
    "thông tin văn bản bị sửa sau khi ký",
    "signature-broken",
    "TOTAL-FAILED",
  ),
  "missing-attachment": entry(
    "listed attachment missing",
    "thiếu tệp đính kèm đã kê khai",
    "incomplete",
    "INDETERMINATE",
  ),
  "wrong-signer": entry(
    "signed with the certificate of another unit",
    "ký bằng chứng thư số của đơn vị khác",
    "certificate-invalid",
    "INDETERMINATE",
  ),
  "wrong-recipient": entry(
    "delivered to a unit it is not addressed to",
    "gửi đến đơn vị không có tên trong nơi nhận",
    "wrong-recipient",
    "TOTAL-PASSED",
  ),
};
