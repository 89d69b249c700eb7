import type { Package, PackageKind } from "@lienthong/exchange";
import { formatEdxmlTimestamp } from "@lienthong/model";
import type { ReceivedItem } from "../../vxp/wire-lists.js";
import { fail, ok, type CallAnswer } from "../call-answer.js";
import type { CallContext } from "./call-context.js";
import { messageTypeOf, wantedKind } from "./message-type.js";
import { PACKAGE_STATE_NAMES } from "./package-state-names.js";
import { readWindow } from "./time-window.js";

/** What waits, in state `initial`, for the organisations of this system. */
export function getReceivedEdocList(context: CallContext): CallAnswer {
  const wanted = wantedKind(context.parameters);
  if ("refusal" in wanted) return wanted.refusal;
  const window = readWindow(context.parameters);
  if (typeof window === "string") {
    return fail("20", {
      en: `${window} is no time of the form dd/MM/yyyy HH:mm:ss.`,
      vi: `${window} không đúng dạng dd/MM/yyyy HH:mm:ss.`,
    });
  }
  const data = waiting(context, wanted.kind)
    .filter(({ submittedAt }) => submittedAt >= window.from && submittedAt <= window.to)
    .map(receivedItem);
  return ok({ data }, "list-window");
}

export function countReceiveEdoc(context: CallContext): CallAnswer {
  return ok({ count: waiting(context, "document").length }, "list-window");
}

export function countReceiveStatus(context: CallContext): CallAnswer {
  return ok({ count: waiting(context, "status").length }, "list-window");
}

function waiting({ system, axis }: CallContext, kind: PackageKind | undefined): readonly Package[] {
  const options = kind === undefined ? {} : { kind };
  return [...system.organs].flatMap((organ) => axis.pending(organ, options).filter((item) => item.state === "initial"));
}

function receivedItem(item: Package): ReceivedItem {
  return {
    docId: item.id,
    serviceType: "eDoc",
    messageType: messageTypeOf(item.kind),
    created_time: formatEdxmlTimestamp(item.submittedAt),
    updated_time: formatEdxmlTimestamp(item.updatedAt),
    from: item.from,
    to: item.recipient,
    status: item.state,
    status_desc: PACKAGE_STATE_NAMES[item.state],
  };
}
