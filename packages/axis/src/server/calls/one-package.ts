import { excerpt, isLienThongError } from "@lienthong/model";
import type { Package } from "@lienthong/exchange";
import { fail, ok, type CallAnswer } from "../call-answer.js";
import type { CallContext } from "./call-context.js";

type Found = { readonly item: Package } | { readonly refusal: CallAnswer };

/** The edXML file of a package, as base64. Reading changes nothing. */
export function getEdoc(context: CallContext): CallAnswer {
  const found = find(context, "read");
  if ("refusal" in found) return found.refusal;
  return ok({ data: Buffer.from(context.axis.fetch(found.item.id)).toString("base64") });
}

/** The edXML file of a package, byte for byte. */
export function downloadEdoc(context: CallContext): CallAnswer {
  const found = find(context, "read");
  return "refusal" in found ? found.refusal : { kind: "file", bytes: context.axis.fetch(found.item.id) };
}

/** How far the recipient's system is with a package: `processing`, `done` or `fail`. */
export function updateStatus(context: CallContext): CallAnswer {
  const found = find(context, "update");
  if ("refusal" in found) return found.refusal;
  const text = context.parameters.get("status") ?? "";
  const state = text.toLowerCase();
  if (state !== "processing" && state !== "done" && state !== "fail") {
    return fail("20", {
      en: `status is "${excerpt(text)}"; a package becomes processing, done or fail. Statuses 01-16 are messages of their own.`,
      vi: `status là "${excerpt(text)}"; chỉ nhận processing, done hoặc fail. Trạng thái 01-16 gửi bằng gói tin riêng.`,
    });
  }
  try {
    context.axis.update(found.item.id, state);
  } catch (error) {
    if (!isLienThongError(error) || error.code !== "EXCHANGE_PACKAGE_STATE") throw error;
    const is = found.item.state;
    return fail(
      "20",
      {
        en: `Package ${found.item.id} is ${is}, which is final; it cannot become ${state}.`,
        vi: `Gói tin ${found.item.id} đã ở trạng thái cuối ${is}, không thể chuyển thành ${state}.`,
      },
      "states-final",
    );
  }
  return ok({}, "states-final");
}

/**
 * The package under `docId`, if it is this system's business: to read, that of the sender and the recipient; to update,
 * the recipient's alone. Another's package is answered like one that is not there.
 */
function find({ system, parameters, axis }: CallContext, purpose: "read" | "update"): Found {
  const docId = parameters.get("docId");
  if (docId === undefined) {
    return { refusal: fail("20", { en: "Header docId is absent.", vi: "Thiếu header docId." }) };
  }
  const item = axis.package(docId);
  const theirs =
    item !== undefined && (system.organs.has(item.recipient) || (purpose === "read" && system.organs.has(item.from)));
  if (theirs) return { item };
  return {
    refusal: fail("20", {
      en: `No package ${excerpt(docId)} for the organisations of ${system.id}; use a docId of getReceivedEdocList.`,
      vi: `Không có gói tin ${excerpt(docId)} thuộc các đơn vị của ${system.id}; dùng docId trong getReceivedEdocList.`,
    }),
  };
}
