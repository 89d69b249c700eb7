import type { Text } from "../errors/lienthong-error.js";
import { DELIVERY_STATES, isRequestState, type DeliveryState } from "./delivery-state.js";
import { SIGNAL_PARTY, type DeliverySignal, type Party } from "./status-transition.js";

/** Why something cannot be said about a delivery. */
export type TransitionRefusalCode =
  | "STATUS_WRONG_PARTY"
  | "STATUS_NO_REQUEST"
  | "STATUS_REQUEST_OPEN"
  | "STATUS_AFTER_REFUSED"
  | "STATUS_AFTER_WITHDRAWN"
  | "STATUS_AFTER_REPLACED"
  | "STATUS_RECALL_AFTER_FINISHED"
  | "STATUS_REPEATED"
  | "STATUS_NOT_ARRIVED"
  | "STATUS_NOT_ACCEPTED"
  | "STATUS_BACKWARD";

/** The sentence for each reason, with what to do instead. */
export const TRANSITION_REFUSALS: Readonly<Record<TransitionRefusalCode, Text>> = {
  STATUS_WRONG_PARTY: {
    en: "The other end says this: 13 and the business types come from the sender, all other statuses from the receiver.",
    vi: "Trạng thái này do bên kia gửi: mã 13 và các loại nghiệp vụ do bên gửi văn bản, các mã còn lại do bên nhận.",
  },
  STATUS_NO_REQUEST: {
    en: "15 and 16 answer a request; there is none open: wait for 13 or for a document of business type 1, 2 or 3.",
    vi: "Mã 15 và 16 trả lời một yêu cầu nhưng không có yêu cầu nào đang chờ: cần có mã 13 hoặc văn bản nghiệp vụ loại 1, 2, 3 trước.",
  },
  STATUS_REQUEST_OPEN: {
    en: "The request before it is not answered yet: wait for 15 or 16.",
    vi: "Yêu cầu trước đó chưa được trả lời: chờ mã 15 hoặc 16.",
  },
  STATUS_AFTER_REFUSED: {
    en: "The receiver returned the document (02): send it anew, or send a corrected document that replaces it (business type 3).",
    vi: "Bên nhận đã từ chối tiếp nhận (02): hãy gửi lại thành văn bản mới hoặc gửi văn bản thay thế (loại nghiệp vụ 3).",
  },
  STATUS_AFTER_WITHDRAWN: {
    en: "The document was taken back: nothing more is said about it.",
    vi: "Văn bản đã được lấy lại: không gửi thêm trạng thái.",
  },
  STATUS_AFTER_REPLACED: {
    en: "The document was replaced: speak about the one that replaces it.",
    vi: "Văn bản đã được thay thế: gửi trạng thái cho văn bản thay thế.",
  },
  STATUS_RECALL_AFTER_FINISHED: {
    en: "The document is finished (06): it is not taken back with 13, but revoked by a document of business type 1.",
    vi: "Văn bản đã xử lý xong (06): không lấy lại bằng mã 13 mà thu hồi bằng văn bản nghiệp vụ loại 1.",
  },
  STATUS_REPEATED: {
    en: "This was said already; a message that came twice is dropped, not applied again.",
    vi: "Trạng thái này đã được gửi; bản tin trùng bị bỏ qua, không áp dụng lại.",
  },
  STATUS_NOT_ARRIVED: {
    en: "The document has not arrived in the receiver's system: 01 comes first.",
    vi: "Văn bản chưa đến hệ thống của bên nhận: mã 01 phải có trước.",
  },
  STATUS_NOT_ACCEPTED: {
    en: "The receiver has not accepted the document: 03 comes before 04, 05 and 06.",
    vi: "Bên nhận chưa tiếp nhận văn bản: mã 03 phải có trước 04, 05 và 06.",
  },
  STATUS_BACKWARD: {
    en: "The delivery is past this: a status does not go back, except from 05 to 04.",
    vi: "Lượt gửi đã qua bước này: trạng thái không quay lại, trừ từ 05 về 04.",
  },
};

/** The status that leads to a state. */
const LED_BY: Readonly<Partial<Record<DeliveryState, DeliverySignal>>> = {
  arrived: "01",
  accepted: "03",
  assigned: "04",
  processing: "05",
  finished: "06",
};

/** The reason for which a signal without a row in the table is refused. */
export function refusalCode(state: DeliveryState, signal: DeliverySignal, by: Party): TransitionRefusalCode {
  if (SIGNAL_PARTY[signal] !== by) return "STATUS_WRONG_PARTY";
  if (isRequestState(state)) return "STATUS_REQUEST_OPEN";
  if (state === "withdrawn") return "STATUS_AFTER_WITHDRAWN";
  if (state === "replaced") return "STATUS_AFTER_REPLACED";
  if (signal === "15" || signal === "16") return "STATUS_NO_REQUEST";
  if (state === "refused") return signal === "02" ? "STATUS_REPEATED" : "STATUS_AFTER_REFUSED";
  if (signal === "13") return "STATUS_RECALL_AFTER_FINISHED";
  if (signal === LED_BY[state]) return "STATUS_REPEATED";
  if (state === "sent") return "STATUS_NOT_ARRIVED";
  if (state === "arrived") return "STATUS_NOT_ACCEPTED";
  return "STATUS_BACKWARD";
}

/** The reason with the state named, for people. */
export function refusalText(code: TransitionRefusalCode, state: DeliveryState): Text {
  const { name } = DELIVERY_STATES[state];
  const reason = TRANSITION_REFUSALS[code];
  return { en: `${reason.en} (Now: ${name.en}.)`, vi: `${reason.vi} (Hiện tại: ${name.vi}.)` };
}
