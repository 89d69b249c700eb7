import type { Text } from "../errors/lienthong-error.js";

/** How sure a fact or a parameter is: seen, laid down, or our assumption. */
export type Basis = "observed" | "law" | "assumed";

/** Where on its way a delivery was lost to the interlinkage rate. */
export type LossStage = "not-sent" | "failed" | "returned";

/** What a cause means. */
export interface LossCauseEntry {
  readonly stage: LossStage;
  readonly label: Text;
  /** Failure modes that it stands for, as listed in `docs/failure-modes.md` (F-01 …). */
  readonly failureModes: readonly string[];
}

function cause(stage: LossStage, en: string, vi: string, ...failureModes: string[]): LossCauseEntry {
  return { stage, label: { en, vi }, failureModes };
}

/** Key of {@link LOSS_CAUSES}. */
export type LossCause =
  | "both-unconnected"
  | "sender-unconnected"
  | "recipient-unconnected"
  | "sender-paper-habit"
  | "recipient-paper-habit"
  | "kind-on-paper"
  | "unexplained"
  | "recipient-unknown"
  | "message-refused"
  | "undelivered"
  | "unsigned"
  | "certificate-invalid"
  | "signature-broken"
  | "incomplete"
  | "wrong-recipient"
  | "duplicate"
  | "returned-other";

/**
 * Why a delivery does not count as interlinked. Every lost delivery has exactly one cause, decided where it was lost,
 * so that the shares add up whatever the order of looking.
 */
export const LOSS_CAUSES: Readonly<Record<LossCause, LossCauseEntry>> = {
  "both-unconnected": cause("not-sent", "neither end is connected", "cả hai bên chưa kết nối", "F-01"),
  "sender-unconnected": cause("not-sent", "sender is not connected", "bên gửi chưa kết nối", "F-01"),
  "recipient-unconnected": cause("not-sent", "recipient is not connected", "bên nhận chưa kết nối", "F-01"),
  "sender-paper-habit": cause("not-sent", "sender keeps to paper", "bên gửi quen dùng văn bản giấy", "F-04", "F-29"),
  "recipient-paper-habit": cause("not-sent", "recipient asks for paper", "bên nhận yêu cầu văn bản giấy", "F-04"),
  "kind-on-paper": cause("not-sent", "this kind is exchanged on paper", "loại văn bản gửi bản giấy", "F-04"),
  // Never written by a producer of ours: what a count falls back on when a log does not say why.
  unexplained: cause("not-sent", "on paper, reason not recorded", "gửi bản giấy, không ghi lý do"),
  "recipient-unknown": cause(
    "failed",
    "recipient's id unknown to the axis",
    "trục không biết mã định danh bên nhận",
    "F-06",
    "F-07",
    "F-08",
    "F-09",
  ),
  "message-refused": cause("failed", "message refused by the axis", "trục từ chối gói tin", "F-09", "F-24"),
  undelivered: cause(
    "failed",
    "lost or given up on the way",
    "thất lạc hoặc ngừng gửi trên đường truyền",
    "F-11",
    "F-20",
  ),
  unsigned: cause("returned", "returned: not signed as required", "trả lại: thiếu chữ ký số", "F-05"),
  "certificate-invalid": cause(
    "returned",
    "returned: certificate not valid",
    "trả lại: chứng thư số không hợp lệ",
    "F-05",
  ),
  "signature-broken": cause(
    "returned",
    "returned: signature does not verify",
    "trả lại: chữ ký số không hợp lệ",
    "F-05",
    "F-31",
  ),
  incomplete: cause(
    "returned",
    "returned: attachment or information missing",
    "trả lại: thiếu tệp hoặc thông tin",
    "F-05",
  ),
  "wrong-recipient": cause("returned", "returned: sent to the wrong place", "trả lại: gửi nhầm nơi nhận", "F-30"),
  duplicate: cause("returned", "returned: sent twice", "trả lại: gửi trùng", "F-12"),
  "returned-other": cause("returned", "returned for another reason", "trả lại vì lý do khác", "F-18", "F-19"),
};
