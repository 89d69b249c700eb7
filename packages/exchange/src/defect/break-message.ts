import { Buffer } from "node:buffer";
import type { Millis } from "@lienthong/model";
import { signMessage, type Signer } from "@lienthong/signature";
import type { Addressee } from "../office/draft.js";
import type { Defect } from "./defect.js";
import { MessageText, unfit } from "./message-text.js";

/** What spoiling needs beside the message. */
export interface DefectTools {
  /** When the message is signed anew, for defects that do. */
  readonly time: Millis;
  /** `wrong-recipient`: the organisation that issued it signs it again. */
  readonly organisation?: Signer;
  /** `wrong-recipient`: to whom it is addressed instead. */
  readonly elsewhere?: Addressee;
  /** `expired-certificate`: the same organisation with a certificate whose validity has ended. */
  readonly expired?: Signer;
  /** `wrong-signer`: another organisation. */
  readonly stranger?: Signer;
}

/**
 * A good message with one defect, and only that one: what is not part of it stays byte for byte, and what has to be
 * signed again is. What a receiver must make of it is in `DEFECTS`. Deterministic for the signatures' algorithms that are.
 *
 * @param bytes a message of `Office.compose` (layout `parts`), not yet carried
 * @throws ExchangeError `EXCHANGE_DEFECT_MESSAGE` when the message or the tools do not allow it
 */
export function breakMessage(bytes: Uint8Array, defect: Defect, tools: DefectTools): Uint8Array {
  const text = new MessageText(bytes);
  switch (defect) {
    case "unsigned":
      return text.without(signatures(text));
    case "expired-certificate":
      return signedBy(withoutSeal(text), tools.expired, "expired", tools);
    case "wrong-signer":
      return signedBy(withoutSeal(text), tools.stranger, "stranger", tools);
    case "wrong-recipient":
      return signedBy(
        readdressed(new MessageText(withoutSeal(text)), tools),
        tools.organisation,
        "organisation",
        tools,
      );
    case "tampered-header":
      return tamperedSubject(text);
    case "tampered-attachment":
      return tamperedFile(text);
    case "missing-attachment":
      return text.without([text.first("AttachmentEncoded", "Attachment")]);
  }
}

function signatures(text: MessageText): ReturnType<MessageText["all"]> {
  const found = text.all("edXMLEnvelope", "edXMLHeader", "Signature");
  if (found.length === 0) throw unfit("it has no signature");
  return found;
}

/** The organisation's signature is the last one. */
function withoutSeal(text: MessageText): Uint8Array {
  return text.without(signatures(text).slice(-1));
}

function signedBy(
  bytes: Uint8Array,
  signer: Signer | undefined,
  tool: keyof DefectTools,
  { time }: DefectTools,
): Uint8Array {
  if (signer === undefined) throw unfit(`tools.${tool} is missing`);
  return signMessage(bytes, { role: "organisation", layout: "parts", signer, time });
}

function readdressed(text: MessageText, { elsewhere }: DefectTools): Uint8Array {
  if (elsewhere === undefined) throw unfit("tools.elsewhere is missing");
  const to = text.first("edXMLEnvelope", "edXMLHeader", "MessageHeader", "To");
  const others = text.all("edXMLEnvelope", "edXMLHeader", "MessageHeader", "To").slice(1);
  return text.replaced([
    ...text.within(to, "OrganId").map((id) => content(id, elsewhere.organId)),
    ...text.within(to, "OrganName").map((name) => content(name, elsewhere.name)),
    ...others.map(({ start, end }) => ({ start, end, by: "" })),
  ]);
}

function tamperedSubject(text: MessageText): Uint8Array {
  const subject = text.first("edXMLEnvelope", "edXMLHeader", "MessageHeader", "Subject");
  return text.replaced([{ start: subject.closeStart, end: subject.closeStart, by: " (sửa)" }]);
}

/** One bit in the middle of the first file: same length, same name, another content. */
function tamperedFile(text: MessageText): Uint8Array {
  const encoded = text.first("AttachmentEncoded", "Attachment", "ContentTransferEncoded");
  const file = Buffer.from(text.inside(encoded), "base64");
  const middle = file.length >> 1;
  if (file.length === 0) throw unfit("its first attachment is empty");
  file.writeUInt8(file.readUInt8(middle) ^ 1, middle);
  return text.replaced([{ start: encoded.openEnd, end: encoded.closeStart, by: file.toString("base64") }]);
}

function content(
  element: { readonly openEnd: number; readonly closeStart: number },
  value: string,
): { start: number; end: number; by: string } {
  const by = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return { start: element.openEnd, end: element.closeStart, by };
}
