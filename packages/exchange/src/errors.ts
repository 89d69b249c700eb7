import { LienThongError, type ErrorEntry } from "@lienthong/model";

/** The codes of everything that `@lienthong/exchange` throws. */
export type ExchangeErrorCode =
  | "EXCHANGE_AXIS_MISSING"
  | "EXCHANGE_DEFECT_MESSAGE"
  | "EXCHANGE_DOCUMENT_ID_TAKEN"
  | "EXCHANGE_DOCUMENT_UNKNOWN"
  | "EXCHANGE_DRAFT_INVALID"
  | "EXCHANGE_PACKAGE_STATE"
  | "EXCHANGE_PACKAGE_UNKNOWN"
  | "EXCHANGE_REASON_INVALID"
  | "EXCHANGE_REGISTER"
  | "EXCHANGE_SIGNATURE_REQUIRED"
  | "EXCHANGE_STATUS_REFUSED"
  | "EXCHANGE_UNIT_CONFLICT"
  | "EXCHANGE_UNIT_UNKNOWN";

/** An error of this package; match on `code`. Whatever throws one has changed nothing. */
export class ExchangeError extends LienThongError<ExchangeErrorCode> {}

/** What each code means and what to do about it; sorted by code. */
export const EXCHANGE_ERRORS: Readonly<Record<ExchangeErrorCode, ErrorEntry>> = {
  EXCHANGE_AXIS_MISSING: {
    meaning: {
      en: "The office was asked to send or to poll, but was made without an axis.",
      vi: "Cơ quan được yêu cầu gửi hoặc nhận qua trục nhưng chưa được nối với trục nào.",
    },
    cure: {
      en: "Give the office an axis, or carry the bytes of compose and receive yourself.",
      vi: "Truyền tham số axis khi tạo Office, hoặc tự chuyển dữ liệu của compose và receive.",
    },
  },
  EXCHANGE_DEFECT_MESSAGE: {
    meaning: {
      en: "The message cannot be broken in the wanted way: it is no document message with attachments and signatures, or a signer for the defect is missing.",
      vi: "Không thể tạo lỗi yêu cầu trên gói tin: không phải gói tin văn bản có tệp đính kèm và chữ ký số, hoặc thiếu người ký cho loại lỗi này.",
    },
    cure: {
      en: "Break a good message made by Office.compose and give the tools that the defect's docstring names.",
      vi: "Tạo lỗi trên gói tin hợp lệ do Office.compose tạo ra và truyền đủ công cụ nêu trong mô tả của loại lỗi.",
    },
  },
  EXCHANGE_DOCUMENT_ID_TAKEN: {
    meaning: {
      en: "The document id that follows from the number and notation belongs to another document of this office.",
      vi: "Mã văn bản tạo từ số và ký hiệu đã được dùng cho văn bản khác của cơ quan.",
    },
    cure: {
      en: 'Give kinds that share a notation one numbering series, or choose documentIds: "uuid".',
      vi: 'Dùng chung một dãy số cho các loại văn bản có cùng ký hiệu, hoặc chọn documentIds: "uuid".',
    },
  },
  EXCHANGE_DOCUMENT_UNKNOWN: {
    meaning: {
      en: "The office has no document with this id in the register that was asked, or it was not sent to this recipient.",
      vi: "Sổ văn bản của cơ quan không có văn bản mang mã này, hoặc văn bản không gửi đến nơi nhận này.",
    },
    cure: {
      en: "Use the documentId that compose or receive returned; ids are compared as opaque text.",
      vi: "Dùng documentId do compose hoặc receive trả về; mã được so sánh nguyên văn.",
    },
  },
  EXCHANGE_DRAFT_INVALID: {
    meaning: {
      en: "The draft lacks something that an issued document must have, or has a value the format does not allow.",
      vi: "Dự thảo thiếu thông tin bắt buộc hoặc có giá trị không hợp lệ theo định dạng.",
    },
    cure: {
      en: "Look at details.findings: every problem with its path.",
      vi: "Xem details.findings: từng lỗi kèm vị trí.",
    },
  },
  EXCHANGE_PACKAGE_STATE: {
    meaning: {
      en: "The package is finished and cannot take this state.",
      vi: "Gói tin đã kết thúc xử lý, không thể chuyển sang trạng thái này.",
    },
    cure: {
      en: "initial and processing may become processing, done or fail; done and fail are final.",
      vi: "initial và processing có thể chuyển thành processing, done hoặc fail; done và fail là trạng thái cuối.",
    },
  },
  EXCHANGE_PACKAGE_UNKNOWN: {
    meaning: {
      en: "The axis holds no package with this id.",
      vi: "Trục không lưu gói tin nào mang mã này.",
    },
    cure: {
      en: "Use an id that submit or pending returned.",
      vi: "Dùng mã do submit hoặc pending trả về.",
    },
  },
  EXCHANGE_REASON_INVALID: {
    meaning: {
      en: "A refusal or recall needs a reason of 1 to 1000 characters that XML can carry.",
      vi: "Từ chối hoặc lấy lại phải kèm lý do từ 1 đến 1000 ký tự mà XML cho phép.",
    },
    cure: {
      en: "Say why in a sentence for the sender's clerk.",
      vi: "Nêu lý do bằng một câu cho văn thư bên gửi.",
    },
  },
  EXCHANGE_REGISTER: {
    meaning: {
      en: "A register was used against its rule: a document entered twice, or a number asked for while another of the series is being given.",
      vi: "Sổ đăng ký bị dùng sai quy tắc: đăng ký một văn bản hai lần, hoặc lấy số khi số khác cùng dãy đang được cấp.",
    },
    cure: {
      en: "Ask find before entering; finish one document of a series before the next.",
      vi: "Gọi find trước khi đăng ký; hoàn tất một văn bản rồi mới lấy số cho văn bản tiếp theo.",
    },
  },
  EXCHANGE_SIGNATURE_REQUIRED: {
    meaning: {
      en: "The policy demands a signature that this office cannot make or that the draft leaves out.",
      vi: "Chính sách yêu cầu chữ ký số mà cơ quan chưa có người ký hoặc dự thảo bỏ qua.",
    },
    cure: {
      en: "Give the office a personal signer, or use a policy under which the signature is optional.",
      vi: "Khai báo người ký cá nhân cho cơ quan, hoặc dùng chính sách không bắt buộc chữ ký đó.",
    },
  },
  EXCHANGE_STATUS_REFUSED: {
    meaning: {
      en: "The transition table does not allow this status in the document's state; nothing was changed.",
      vi: "Bảng chuyển trạng thái không cho phép trạng thái này; không có gì thay đổi.",
    },
    cure: {
      en: "details.rule names the rule, details.state the state; see STATUS_TRANSITIONS in @lienthong/model.",
      vi: "details.rule nêu quy tắc, details.state nêu trạng thái hiện tại; xem STATUS_TRANSITIONS trong @lienthong/model.",
    },
  },
  EXCHANGE_UNIT_CONFLICT: {
    meaning: {
      en: "Two units of a directory have the same organisation id.",
      vi: "Hai đơn vị trong danh bạ có cùng mã định danh.",
    },
    cure: {
      en: "Remove one of them; ids are compared in canonical form.",
      vi: "Xóa một trong hai đơn vị; mã định danh được so sánh ở dạng chuẩn.",
    },
  },
  EXCHANGE_UNIT_UNKNOWN: {
    meaning: {
      en: "The axis' directory has no unit with this organisation id.",
      vi: "Danh bạ của trục không có đơn vị mang mã định danh này.",
    },
    cure: {
      en: "Add the unit to the directory first; the message names a near id, if there is one.",
      vi: "Thêm đơn vị vào danh bạ trước; thông báo nêu mã gần giống nếu có.",
    },
  },
};
