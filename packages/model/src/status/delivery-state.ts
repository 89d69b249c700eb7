import type { Text } from "../errors/lienthong-error.js";

/** How far a delivery (document × recipient) has come. */
export type ProgressState =
  "sent" | "arrived" | "refused" | "accepted" | "assigned" | "processing" | "finished" | "withdrawn" | "replaced";

/**
 * A request of the sender that the receiver has not answered yet: to give the document back (13, lấy lại), to revoke it
 * (business type 1, thu hồi), to update it (2, cập nhật) or to replace it (3, thay thế).
 */
export type RequestState = "recall-requested" | "revocation-requested" | "update-requested" | "replacement-requested";

/** State of a delivery — trạng thái lượt gửi. */
export type DeliveryState = ProgressState | RequestState;

/** What a state is. */
export interface DeliveryStateEntry {
  readonly name: Text;
  /** `end`: nothing can be said any more, save what the table allows. `request`: an answer 15 or 16 is owed. */
  readonly group: "open" | "request" | "end";
}

/** All states, in the order in which they are usually reached. */
export const DELIVERY_STATES: Readonly<Record<DeliveryState, DeliveryStateEntry>> = {
  sent: { name: { en: "sent", vi: "Đã gửi" }, group: "open" },
  arrived: { name: { en: "arrived", vi: "Đã đến" }, group: "open" },
  accepted: { name: { en: "accepted", vi: "Đã tiếp nhận" }, group: "open" },
  assigned: { name: { en: "assigned", vi: "Đã phân công" }, group: "open" },
  processing: { name: { en: "in process", vi: "Đang xử lý" }, group: "open" },
  finished: { name: { en: "finished", vi: "Đã hoàn thành" }, group: "end" },
  refused: { name: { en: "refused", vi: "Bị từ chối" }, group: "end" },
  withdrawn: { name: { en: "withdrawn", vi: "Đã lấy lại" }, group: "end" },
  replaced: { name: { en: "replaced", vi: "Đã thay thế" }, group: "end" },
  "recall-requested": { name: { en: "recall requested", vi: "Chờ đồng ý lấy lại" }, group: "request" },
  "revocation-requested": { name: { en: "revocation requested", vi: "Chờ đồng ý thu hồi" }, group: "request" },
  "update-requested": { name: { en: "update requested", vi: "Chờ đồng ý cập nhật" }, group: "request" },
  "replacement-requested": { name: { en: "replacement requested", vi: "Chờ đồng ý thay thế" }, group: "request" },
};

/** Whether a state waits for the receiver's answer. */
export function isRequestState(state: DeliveryState): state is RequestState {
  return DELIVERY_STATES[state].group === "request";
}

/**
 * Where a delivery stands, with the memory it needs: while a request is open, the state before it, which a refusal
 * (16) restores.
 */
export interface DeliveryPosition {
  readonly state: DeliveryState;
  /** Present exactly while `state` is a request. */
  readonly before?: ProgressState;
}
