import { formatEdxmlTimestamp } from "@lienthong/model";
import type { SentItem } from "../../vxp/wire-lists.js";
import { ok, type CallAnswer } from "../call-answer.js";
import type { CallContext } from "./call-context.js";
import { messageTypeOf, wantedKind } from "./message-type.js";
import { PACKAGE_STATE_NAMES } from "./package-state-names.js";

/** What the organisations of this system have sent, one item per recipient, and how far each recipient is. */
export function getSentEdocList({ system, parameters, axis, book }: CallContext): CallAnswer {
  const wanted = wantedKind(parameters);
  if ("refusal" in wanted) return wanted.refusal;
  const docId = parameters.get("docId");
  const data = [...system.organs]
    .flatMap((organ) => axis.sent(organ))
    .filter((item) => wanted.kind === undefined || item.kind === wanted.kind)
    .map((item): SentItem => {
      const received = item.state === "initial" ? "" : formatEdxmlTimestamp(item.updatedAt);
      return {
        serviceType: "eDoc",
        messageType: messageTypeOf(item.kind),
        title: book.titleOf(item, axis),
        notation: item.code,
        senderDocId: book.docIdOf(item),
        receiverDocId: item.id,
        fromCode: item.from,
        toCode: item.recipient,
        sentTime: formatEdxmlTimestamp(item.submittedAt),
        receivedTime: received,
        // The axis has it: as far as the sender's part goes, it is done.
        sendStatus: "done",
        sendStatusDesc: PACKAGE_STATE_NAMES.done,
        receiveStatus: item.state,
        receiveStatusDesc: PACKAGE_STATE_NAMES[item.state],
      };
    })
    .filter((item) => docId === undefined || item.senderDocId === docId || item.receiverDocId === docId);
  return ok({ data }, "sent-list-filter", "doc-id");
}
