import { readMessage } from "@lienthong/edxml";
import { excerpt, parseOrganId } from "@lienthong/model";
import { matchFile } from "../../vxp/file-hash.js";
import type { AssumptionId } from "../../vxp/assumptions.js";
import type { VxpParameters } from "../../vxp/parameters.js";
import { fail, ok, type CallAnswer } from "../call-answer.js";
import type { CallContext } from "./call-context.js";
import { wantedKind } from "./message-type.js";

/**
 * Takes an edXML file and stores a package for each recipient. Sending the same bytes from the same organisation to
 * the same recipients again answers the DocId of the first time: the JDK posts silently again when a connection drops.
 */
export function sendEdoc({ system, parameters, body, axis, book }: CallContext): CallAnswer {
  const from = parameters.get("from");
  if (from === undefined || !system.organs.has(parseOrganId(from).id.text)) return wrongSender(from, system.id);
  const wanted = wantedKind(parameters);
  if ("refusal" in wanted) return wanted.refusal;
  const to = recipientsOf(parameters);
  if (to === "malformed") return malformedTo();
  const hash = parameters.get("hash-file");
  const matched = hash === undefined ? undefined : matchFile(body, hash);
  if (matched === undefined) return wrongHash(hash, body.length);

  // Read here for its kind and subject, and again behind submit: the axis must not trust what a front door has read.
  const { message } = readMessage(matched.file);
  if (message !== undefined && wanted.kind !== undefined && message.kind !== wanted.kind)
    return wrongKind(message.kind);
  const result = axis.submit(matched.file, { from, ...(to === undefined ? {} : { to }) });
  if (!result.accepted) return fail(result.code, result.reason);
  const title = message?.kind === "document" ? message.subject : "";
  const assumptions: AssumptionId[] = ["hash-file-required"];
  if (result.packages.length > 1) assumptions.push("doc-id");
  if (to !== undefined) assumptions.push("to-header");
  return ok({ DocId: book.enter(result.packages, title) }, ...assumptions);
}

/** The recipients of the `to` header: a JSON array of texts, or one id as it is. */
function recipientsOf(parameters: VxpParameters): readonly string[] | "malformed" | undefined {
  const text = parameters.get("to")?.trim();
  if (text === undefined) return undefined;
  if (!text.startsWith("[")) return [text];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "malformed";
  }
  if (!Array.isArray(value) || value.length === 0) return "malformed";
  const ids = value.filter((id): id is string => typeof id === "string" && id.trim() !== "");
  return ids.length === value.length ? ids : "malformed";
}

function wrongSender(from: string | undefined, systemId: string): CallAnswer {
  const shown = excerpt(from ?? "");
  // The wording of the national axis, as its users have it in their logs.
  return fail("19", {
    en: `Header from is ${from === undefined ? "absent" : `"${shown}"`}; it must be an organisation registered for ${systemId}.`,
    vi: `Don vi gui ${shown} khong dung voi ma da dang ky: ${systemId}`,
  });
}

function malformedTo(): CallAnswer {
  return fail(
    "20",
    {
      en: 'Header to is no list of organisation ids; send a JSON array such as ["000.00.00.H41"], or leave it out.',
      vi: 'Header to không phải danh sách mã định danh; gửi mảng JSON như ["000.00.00.H41"] hoặc bỏ trống.',
    },
    "to-header",
  );
}

function wrongHash(hash: string | undefined, size: number): CallAnswer {
  const shown = hash === undefined ? "absent" : `"${excerpt(hash)}"`;
  return fail(
    "10",
    {
      en: `hash-file is ${shown} and is not the SHA-256 of the ${size} bytes received, with or without a trailing CR LF.`,
      vi: `hash-file không khớp với SHA-256 của ${size} byte nhận được (có hoặc không có CR LF ở cuối).`,
    },
    "hash-file-required",
  );
}

function wrongKind(kind: "document" | "status"): CallAnswer {
  return fail(
    "22",
    {
      en: `messagetype is not that of the message, which is a ${kind}.`,
      vi: `messagetype không đúng: gói tin là ${kind === "document" ? "văn bản" : "trạng thái"}.`,
    },
    "messagetype-checked",
  );
}
