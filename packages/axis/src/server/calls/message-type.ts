import { excerpt } from "@lienthong/model";
import type { PackageKind } from "@lienthong/exchange";
import type { MessageType } from "../../vxp/wire-lists.js";
import type { VxpParameters } from "../../vxp/parameters.js";
import { fail, type CallAnswer } from "../call-answer.js";

const KINDS: ReadonlyMap<string, PackageKind> = new Map([
  ["edoc", "document"],
  ["status", "status"],
]);

/** The protocol's word for a kind of package. */
export function messageTypeOf(kind: PackageKind): MessageType {
  return kind === "document" ? "edoc" : "status";
}

/** The kind that `messagetype` asks for, `undefined` when it is absent; or the refusal of a word that is none. */
export function wantedKind(
  parameters: VxpParameters,
): { readonly kind: PackageKind | undefined } | { readonly refusal: CallAnswer } {
  const text = parameters.get("messagetype");
  if (text === undefined) return { kind: undefined };
  const kind = KINDS.get(text.toLowerCase());
  if (kind !== undefined) return { kind };
  return {
    refusal: fail("20", {
      en: `messagetype is "${excerpt(text)}"; it is edoc or status.`,
      vi: `messagetype là "${excerpt(text)}"; chỉ nhận edoc hoặc status.`,
    }),
  };
}
