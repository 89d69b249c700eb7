import type { ErrorEntry } from "@lienthong/model";

/** The codes of what is found in a draft, or in a message beside what its reader finds. */
export type ExchangeFindingCode =
  | "DRAFT_ADDRESSEE"
  | "DRAFT_ATTACHMENT"
  | "DRAFT_DRAFTING"
  | "DRAFT_DUE_DATE"
  | "DRAFT_FORM"
  | "DRAFT_KIND"
  | "DRAFT_SIGNER"
  | "DRAFT_SUBJECT"
  | "DRAFT_URGENCY"
  | "RECEIPT_OTHER_CONTENT";

/** What each finding means and what to do about it, sorted by code. */
export const EXCHANGE_FINDINGS: Readonly<Record<ExchangeFindingCode, ErrorEntry>> = {
  DRAFT_ADDRESSEE: {
    meaning: {
      en: "The draft has no addressee, one without an organisation id, or one twice.",
      vi: "Dự thảo không có nơi nhận, có nơi nhận thiếu mã định danh, hoặc nơi nhận bị lặp.",
    },
    cure: {
      en: "Give every addressee once, with its organisation id.",
      vi: "Ghi mỗi nơi nhận một lần, kèm mã định danh.",
    },
  },
  DRAFT_ATTACHMENT: {
    meaning: {
      en: "A file of the draft is empty, has no usable name, or the list of files is empty.",
      vi: "Tệp của dự thảo rỗng, không có tên hợp lệ, hoặc danh sách tệp rỗng.",
    },
    cure: {
      en: "Give each file bytes and a plain name with an extension; leave attachments out for a placeholder PDF.",
      vi: "Cung cấp nội dung và tên tệp có phần mở rộng; bỏ trống attachments để dùng tệp PDF giữ chỗ.",
    },
  },
  DRAFT_DRAFTING: {
    meaning: {
      en: "The abbreviation of the drafting unit cannot stand in a number and notation.",
      vi: "Chữ viết tắt đơn vị soạn thảo không thể đứng trong số, ký hiệu.",
    },
    cure: {
      en: "Write an abbreviation without slash, hyphen and blank, e.g. VX.",
      vi: "Ghi chữ viết tắt không có dấu gạch chéo, gạch nối hay khoảng trắng, ví dụ VX.",
    },
  },
  DRAFT_DUE_DATE: {
    meaning: { en: "The due date is no moment.", vi: "Hạn xử lý không phải là một thời điểm." },
    cure: {
      en: "Give whole epoch milliseconds, e.g. vietnamMoment(2017, 5, 2).",
      vi: "Ghi số nguyên mili giây tính từ 01/01/1970, ví dụ vietnamMoment(2017, 5, 2).",
    },
  },
  DRAFT_FORM: {
    meaning: {
      en: "The form is none that the signature rules know.",
      vi: "Hình thức văn bản không có trong quy định về chữ ký.",
    },
    cure: {
      en: "Use original, copy, annex-inside or annex-separate.",
      vi: "Dùng original, copy, annex-inside hoặc annex-separate.",
    },
  },
  DRAFT_KIND: {
    meaning: {
      en: "The kind is none of model's table, or not in force when the document is issued.",
      vi: "Loại văn bản không có trong bảng hoặc không còn hiệu lực tại thời điểm phát hành.",
    },
    cure: {
      en: "Use a key of documentKinds(at), e.g. TB or CV.",
      vi: "Dùng mã trong documentKinds(at), ví dụ TB hoặc CV.",
    },
  },
  DRAFT_SIGNER: {
    meaning: { en: "The signer has no name.", vi: "Người ký chưa có họ tên." },
    cure: { en: "Give the full name.", vi: "Ghi đầy đủ họ tên." },
  },
  DRAFT_SUBJECT: {
    meaning: {
      en: "The subject is empty or longer than 500 characters.",
      vi: "Trích yếu rỗng hoặc dài quá 500 ký tự.",
    },
    cure: { en: "Say in 1 to 500 characters what the document is about.", vi: "Ghi trích yếu từ 1 đến 500 ký tự." },
  },
  DRAFT_URGENCY: {
    meaning: { en: "The urgency is none of 0 to 4.", vi: "Độ khẩn không thuộc 0 đến 4." },
    cure: { en: "Use 0 (normal) to 4 (hỏa tốc hẹn giờ).", vi: "Dùng 0 (thường) đến 4 (hỏa tốc hẹn giờ)." },
  },
  RECEIPT_OTHER_CONTENT: {
    meaning: {
      en: "A document with this id is registered already, and this message says something else under the same id; the first one stands.",
      vi: "Văn bản mang mã này đã được đăng ký; gói tin này có nội dung khác dưới cùng mã; văn bản trước giữ nguyên hiệu lực.",
    },
    cure: {
      en: "Ask the sender; a change is sent as an update (business type 2) or a replacement (3).",
      vi: "Hỏi bên gửi; thay đổi phải gửi bằng nghiệp vụ cập nhật (2) hoặc thay thế (3).",
    },
  },
};
