import type { Millis } from "@lienthong/model";
import { SignatureError } from "../errors.js";
import { contentIdUri } from "../message/content-id.js";
import { digestOf, signatureElement, type SignedPart } from "./signature-element.js";
import type { Signer } from "./signer.js";

/** An attachment to sign. */
export interface AttachmentToSign {
  /** With or without `cid:`. */
  readonly contentId: string;
  /** The bytes as they will travel: before base64, after zipping where the writer zips. */
  readonly wire: Uint8Array;
}

/** Who signs and when. */
export interface AttachmentSigning {
  readonly signer: Signer;
  readonly time: Millis;
}

/**
 * The personal signature — chữ ký số của người có thẩm quyền: over every attachment and nothing of the header, since
 * the number and date are assigned after it. Give the element to `writeMessage` as the first of its `signatures`.
 *
 * Deterministic for RSA PKCS#1 v1.5 keys.
 *
 * @throws SignatureError `SIG_ATTACHMENT`, `SIG_TIME`; whatever the signer throws
 */
export function signAttachments(attachments: readonly AttachmentToSign[], { signer, time }: AttachmentSigning): string {
  return signatureElement(attachmentParts(attachments), { role: "personal", signer, time });
}

/** @throws SignatureError `SIG_ATTACHMENT` */
export function attachmentParts(attachments: readonly AttachmentToSign[]): readonly SignedPart[] {
  if (attachments.length === 0) {
    throw new SignatureError(
      "SIG_ATTACHMENT",
      "There is no attachment, so there is nothing for a personal signature to cover; attach the document first.",
    );
  }
  const seen = new Set<string>();
  return attachments.map(({ contentId, wire }) => {
    const uri = contentIdUri(contentId);
    const problem =
      uri === undefined
        ? "is empty or has characters that a URI cannot have"
        : seen.has(uri)
          ? "is there twice"
          : wire.length === 0
            ? "belongs to an attachment without content"
            : undefined;
    if (uri === undefined || problem !== undefined) {
      throw new SignatureError("SIG_ATTACHMENT", `The content id "${contentId}" ${problem ?? ""}; correct it.`, {
        details: { contentId },
      });
    }
    seen.add(uri);
    return { uri, digest: digestOf(wire), form: "octets" as const };
  });
}
