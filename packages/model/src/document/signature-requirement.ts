import type { Millis } from "../clock/clock.js";
import { vietnamMoment } from "../clock/vietnam-time.js";
import type { Text } from "../errors/lienthong-error.js";
import type { Basis } from "../event/loss-cause.js";
import type { Confidence } from "./confidence.js";

/**
 * In which form a file is exchanged: the document itself, a copy from paper (bản sao), an annex inside the document's
 * file or in a file of its own (phụ lục).
 */
export type SignedForm = "original" | "copy" | "annex-inside" | "annex-separate";

/** Whether a digital signature is needed. */
export type SignatureNeed = "required" | "optional" | "not-needed";

/** Which digital signatures a file needs. */
export interface SignatureRequirement {
  readonly form: SignedForm;
  /** Of the person with authority — chữ ký số của người có thẩm quyền. */
  readonly personal: SignatureNeed;
  /** Of the organisation, applied by its clerk — chữ ký số của cơ quan, tổ chức. */
  readonly organisation: SignatureNeed;
  /** Whether the organisation signs after the person. */
  readonly personalFirst: boolean;
  readonly basis: Basis;
  readonly confidence: Confidence;
  readonly source: string;
  readonly note: Text;
}

/** One period of {@link SIGNATURE_PERIODS}. */
export interface SignaturePeriod {
  /** First moment; the first period has none. */
  readonly from?: Millis;
  /** First moment of the next period. */
  readonly until?: Millis;
  readonly requirements: Readonly<Record<SignedForm, SignatureRequirement>>;
}

type Needs = Pick<SignatureRequirement, "personal" | "organisation">;
const BOTH: Needs = { personal: "required", organisation: "required" };
const ORGANISATION: Needs = { personal: "not-needed", organisation: "required" };
const NEITHER: Needs = { personal: "not-needed", organisation: "not-needed" };

function requirement(
  form: SignedForm,
  needs: Needs,
  basis: Basis,
  confidence: Confidence,
  source: string,
  note: Text,
): SignatureRequirement {
  return { form, ...needs, personalFirst: needs === BOTH, basis, confidence, source, note };
}

const SCAN: Text = {
  en: "The leader signs paper; it is numbered, sealed and scanned, and the clerk signs the PDF with the organisation's certificate. Its use in Tây Ninh in 2017 is assumed.",
  vi: "Lãnh đạo ký bản giấy; văn bản được lấy số, đóng dấu, quét, văn thư ký số PDF bằng chứng thư số của cơ quan. Việc Tây Ninh áp dụng năm 2017 là giả định.",
};
const SCAN_SOURCE = "Practice reported by the Bình Phước portal (2019)";
const SCAN_OTHER: Text = {
  en: "Nothing found for this form in this period; assumed: the organisation signs every separate file.",
  vi: "Chưa tìm thấy quy định cho hình thức này trong giai đoạn này; giả định cơ quan ký số từng tệp riêng.",
};
const OTHER: Text = {
  en: "Nothing found for this form in this period; taken as under Decree 30/2020.",
  vi: "Chưa tìm thấy quy định cho hình thức này trong giai đoạn này; áp dụng như Nghị định 30/2020.",
};
const CIRCULAR = "TT 41/2017/TT-BTTTT, Art 6(2a), 6(2b)";
const SINCE_2018 = vietnamMoment(2018, 2, 5);
const SINCE_2020 = vietnamMoment(2020, 3, 5);

const UNTIL_2018: SignaturePeriod = {
  until: SINCE_2018,
  requirements: {
    original: requirement("original", ORGANISATION, "assumed", "reported", SCAN_SOURCE, SCAN),
    copy: requirement("copy", ORGANISATION, "assumed", "assumed", "none found", SCAN_OTHER),
    "annex-inside": requirement("annex-inside", NEITHER, "assumed", "assumed", "none found", SCAN_OTHER),
    "annex-separate": requirement("annex-separate", ORGANISATION, "assumed", "assumed", "none found", SCAN_OTHER),
  },
};

const UNTIL_2020: SignaturePeriod = {
  from: SINCE_2018,
  until: SINCE_2020,
  requirements: {
    original: requirement("original", BOTH, "law", "reported", CIRCULAR, {
      en: "The person with authority signs with the own private key, the clerk with the organisation's.",
      vi: "Người có thẩm quyền ký bằng khóa bí mật của mình, văn thư ký bằng khóa bí mật của cơ quan.",
    }),
    copy: requirement("copy", ORGANISATION, "assumed", "assumed", "none found", OTHER),
    "annex-inside": requirement("annex-inside", NEITHER, "assumed", "assumed", "none found", OTHER),
    "annex-separate": requirement("annex-separate", ORGANISATION, "assumed", "assumed", "none found", OTHER),
  },
};

const FROM_2020: SignaturePeriod = {
  from: SINCE_2020,
  requirements: {
    original: requirement("original", BOTH, "law", "read", "Decree 30/2020/NĐ-CP, Art 5, 13(7), 14, 32(2d), 33(2)", {
      en: "Both together give original value; the organisation signs after the person.",
      vi: "Có đủ hai chữ ký số thì có giá trị như bản gốc; cơ quan ký sau người có thẩm quyền.",
    }),
    copy: requirement("copy", ORGANISATION, "law", "read", "Decree 30/2020/NĐ-CP, Art 25(1c), 33(2), Appendix I", {
      en: "From paper to electronic: the signature of the organisation that copies is enough.",
      vi: "Sao y từ văn bản giấy sang văn bản điện tử: chỉ cần chữ ký số của cơ quan sao.",
    }),
    "annex-inside": requirement("annex-inside", NEITHER, "law", "read", "Decree 30/2020/NĐ-CP, Appendix I", {
      en: "Covered by the signatures of the file it stands in.",
      vi: "Chữ ký số của tệp chính đã bao gồm phụ lục.",
    }),
    "annex-separate": requirement("annex-separate", ORGANISATION, "law", "read", "Decree 30/2020/NĐ-CP, Appendix I", {
      en: "Signed by the organisation, top right of the first page, without image.",
      vi: "Cơ quan ký số ở góc trên bên phải trang đầu, không hiển thị hình ảnh.",
    }),
  },
};

/**
 * Signatures by period and form. No source makes them differ by kind of document; who signs for whom (TM., KT., TL. …)
 * is another matter than how many sign.
 */
export const SIGNATURE_PERIODS: readonly SignaturePeriod[] = [UNTIL_2018, UNTIL_2020, FROM_2020];

/** What a signature requirement is asked for. */
export interface SignatureQuestion {
  /** When the document is issued. */
  readonly at: Millis;
  readonly form: SignedForm;
}

/** Which digital signatures a file needs that is issued at a moment in a form. */
export function signatureRequirement({ at, form }: SignatureQuestion): SignatureRequirement {
  const period = at < SINCE_2018 ? UNTIL_2018 : at < SINCE_2020 ? UNTIL_2020 : FROM_2020;
  return period.requirements[form];
}
