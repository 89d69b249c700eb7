import type { Text } from "@lienthong/model";
import { childElements, elementPath, type XmlElement } from "@lienthong/xml";
import { decodeBase64 } from "../algorithm/base64.js";
import { contentIdUri } from "./content-id.js";
import { plainText, type MessageParts } from "./message-parts.js";

/** An attachment as it travels — tệp đính kèm. */
export interface WireAttachment {
  /** `cid:…`, as references name it. */
  readonly uri: string;
  readonly name: string | undefined;
  readonly contentType: string | undefined;
  readonly description: string | undefined;
  /** A child that only stands here and not in the manifest, so that the layout `parts` does not sign it. */
  readonly unsigned: string | undefined;
  /** After base64, before unzipping. */
  readonly wire: Uint8Array;
}

/** Attachments with what is wrong with them. */
export interface ReadAttachments {
  /** Those that can be read, in the order of the message. */
  readonly attachments: readonly WireAttachment[];
  readonly problems: readonly AttachmentProblem[];
}

/** Something wrong with an attachment or its entry in the manifest. */
export interface AttachmentProblem {
  /** Content id as far as it is known. */
  readonly contentId: string;
  readonly reason: Text;
  /** The manifest lists it, and it is not there. */
  readonly missing: boolean;
}

/** Children that an attachment may have; any other (the SDK reads `Format`, for one) could change how it is handled. */
const CHILDREN: ReadonlySet<string> = new Set([
  "ContentId",
  "AttachmentName",
  "Description",
  "FieldName",
  "MimeType",
  "ContentType",
  "ContentTransferEncoded",
]);

/** Extras of the national SDK for which the manifest has no place. */
const ONLY_HERE = ["FieldName", "MimeType"] as const;

/** Decodes the attachments of a message, strictly. */
export function readAttachments(parts: MessageParts): ReadAttachments {
  const problems: AttachmentProblem[] = [];
  const attachments: WireAttachment[] = [];
  const seen = new Set<string>();
  for (const element of parts.attachments) {
    const field = fieldsOf(element);
    const contentId = field.get("ContentId") ?? "";
    const uri = contentIdUri(contentId);
    const problem = (en: string, vi: string): void => {
      const path = elementPath(element);
      problems.push({ contentId, missing: false, reason: { en: `${path}: ${en}`, vi: `${path}: ${vi}` } });
    };
    const wire = decodeBase64(field.get("ContentTransferEncoded") ?? "");
    if (uri === undefined) {
      problem(
        "the ContentId is missing or cannot be part of a URI.",
        "ContentId thiếu hoặc không dùng được trong URI.",
      );
    } else if (seen.has(uri)) {
      problem(`the ContentId ${uri} is there twice.`, `ContentId ${uri} bị trùng.`);
    } else if (wire === undefined || wire.length === 0) {
      problem("the content is missing, empty or not base64.", "nội dung thiếu, rỗng hoặc không phải base64.");
    } else if (field.get("") !== undefined) {
      problem("it has an element that is unknown, in another namespace, or twice.", "có phần tử lạ hoặc bị lặp.");
    } else {
      const [name, contentType] = [field.get("AttachmentName"), field.get("ContentType")];
      const unsigned = ONLY_HERE.find((local) => field.has(local));
      attachments.push({ uri, name, contentType, description: field.get("Description"), unsigned, wire });
    }
    if (uri !== undefined) seen.add(uri);
  }
  return { attachments, problems };
}

/** Texts of the children by name; the entry `""` says that there are others. */
function fieldsOf(element: XmlElement): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const child of childElements(element)) {
    const text = plainText(child);
    const known = CHILDREN.has(child.local) && child.namespace === element.namespace && !fields.has(child.local);
    if (known && text !== undefined) fields.set(child.local, text);
    else fields.set("", "");
  }
  return fields;
}

/**
 * Whether manifest and attachments say the same: the manifest is signed, names and types beside the content are not, so
 * they must be equal (otherwise two signed files could change their names), and in the same order (the first file is
 * taken for the document, the others for its annexes).
 */
export function manifestProblems(
  parts: MessageParts,
  attachments: readonly WireAttachment[],
): readonly AttachmentProblem[] {
  const problems: AttachmentProblem[] = [];
  const left = new Map(attachments.map((attachment) => [attachment.uri, attachment]));
  const problem = (contentId: string, en: string, vi: string, missing = false): void => {
    problems.push({
      contentId,
      missing,
      reason: { en: `Attachment ${contentId} ${en}`, vi: `Tệp ${contentId} ${vi}` },
    });
  };
  const references = parts.manifest === undefined ? [] : childElements(parts.manifest);
  for (const [index, reference] of references.entries()) {
    const field = (local: string): string | undefined => {
      const [only, second] = childElements(reference, local);
      return second === undefined ? plainText(only) : undefined;
    };
    const contentId = field("ContentId") ?? "";
    const uri = contentIdUri(contentId);
    const found = uri === undefined ? undefined : left.get(uri);
    if (found === undefined) {
      problem(
        contentId,
        "is listed in the manifest and is not there.",
        "có trong bảng kê nhưng không có nội dung.",
        true,
      );
      continue;
    }
    left.delete(found.uri);
    if (attachments.length === references.length && attachments[index] !== found) {
      problem(found.uri, "stands at another place than in the manifest.", "đứng ở vị trí khác với bảng kê.");
    }
    if (found.unsigned !== undefined) {
      problem(
        found.uri,
        `has a ${found.unsigned}, which the layout parts does not sign.`,
        `có ${found.unsigned} không được ký theo kiểu parts.`,
      );
    }
    if (found.name !== field("AttachmentName")) {
      problem(found.uri, "has another name than the manifest says.", "có tên khác với bảng kê.");
    }
    if (found.contentType !== field("ContentType")) {
      problem(found.uri, "has another ContentType than the manifest says.", "có ContentType khác với bảng kê.");
    }
    if (found.description !== undefined && found.description !== field("Description")) {
      problem(found.uri, "has another Description than the manifest says.", "có Description khác với bảng kê.");
    }
  }
  for (const uri of left.keys()) problem(uri, "is not in the manifest.", "không có trong bảng kê.");
  return problems;
}
