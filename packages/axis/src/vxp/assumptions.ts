import type { Text } from "@lienthong/model";

/** Places where this axis had to decide what the national one does, because nobody outside has seen it. */
export type AssumptionId =
  | "agency-fields"
  | "doc-id"
  | "error-codes"
  | "hash-file-required"
  | "list-window"
  | "messagetype-checked"
  | "not-offered"
  | "sent-list-filter"
  | "states-final"
  | "to-header";

/** What each assumption says; sorted by id. All of them are `basis: "assumed"`. */
export const AXIS_ASSUMPTIONS: Readonly<Record<AssumptionId, Text>> = {
  "agency-fields": {
    en: "id is the organisation id, pid that of the unit above, mail and oldCode are empty: the real meaning of id and pid is not known.",
    vi: "id là mã định danh, pid là mã đơn vị cấp trên, mail và oldCode để trống: chưa rõ ý nghĩa thật của id và pid.",
  },
  "doc-id": {
    en: "The DocId of a document for several recipients is the docId of its first package; each recipient has a docId of its own.",
    vi: "DocId của văn bản gửi nhiều nơi là docId của gói tin đầu tiên; mỗi nơi nhận có docId riêng.",
  },
  "error-codes": {
    en: "The error codes are those of a provincial LGSP (Lạng Sơn); 20 also stands for an unknown docId or a parameter that cannot be used.",
    vi: "Mã lỗi lấy theo LGSP Lạng Sơn; mã 20 còn dùng khi docId không tồn tại hoặc tham số không hợp lệ.",
  },
  "hash-file-required": {
    en: "sendEdoc is refused without a hash-file that fits the body: it is all that ties the signature to the file.",
    vi: "sendEdoc bị từ chối nếu thiếu hash-file khớp với nội dung: chỉ có hash-file gắn chữ ký với tệp.",
  },
  "list-window": {
    en: "Lists and counts of received packages hold everything in state initial, most urgent first, then oldest first, without paging.",
    vi: "Danh sách và số đếm gói tin nhận gồm mọi gói ở trạng thái initial, khẩn trước, cũ trước, không phân trang.",
  },
  "messagetype-checked": {
    en: "A messagetype that is not the one of the message in the body is refused (22).",
    vi: "messagetype không đúng với loại gói tin trong nội dung thì bị từ chối (22).",
  },
  "not-offered": {
    en: "The call belongs to the protocol, but this version of the axis does not offer it; nothing was done.",
    vi: "Lệnh thuộc giao thức nhưng phiên bản này chưa hỗ trợ; không có gì được thực hiện.",
  },
  "sent-list-filter": {
    en: "docId on getSentEdocList keeps what has it as senderDocId or receiverDocId.",
    vi: "docId trong getSentEdocList lọc theo senderDocId hoặc receiverDocId.",
  },
  "states-final": {
    en: "done and fail are final: a failed package is not offered again.",
    vi: "done và fail là trạng thái cuối: gói tin fail không được cấp lại.",
  },
  "to-header": {
    en: "The to header replaces the recipients of the message.",
    vi: "Header to thay thế danh sách nơi nhận trong gói tin.",
  },
};
