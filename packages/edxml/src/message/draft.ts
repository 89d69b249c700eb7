import type { Business } from "./business.js";
import type { DocumentMessage, OtherInfo, StatusMessage } from "./message.js";

/**
 * A file to be attached. Without `wire` the content is packed by the SDK's rule (pdf, doc, docx and zip as they are,
 * everything else zipped); with `wire` exactly these bytes travel, and they must unpack to `content`.
 */
export interface AttachmentDraft {
  /** Default: the place in the list, from 1. */
  readonly contentId?: string;
  readonly name: string;
  readonly description?: string;
  readonly fieldName?: string;
  readonly mimeType?: string;
  readonly format?: string;
  readonly content: Uint8Array;
  readonly wire?: Uint8Array;
  /** Of the bytes that travel; default by the SDK's rule. */
  readonly contentType?: string;
}

/** `Business` to be written. */
export type BusinessDraft = Omit<Business, "replacements"> & Partial<Pick<Business, "replacements">>;

type OptionalParts = "responseFor" | "steeringType" | "tasks" | "toPlaces" | "trace";

/**
 * A document to be written; a `DocumentMessage` as read is one, too. What is left out gets the value that the
 * national SDK writes: `steeringType` 0, `otherInfo` `{ priority: 0, direction: false }`, `business` `{ type: "0",
 * paper: false }` (new, without paper), lists empty.
 */
export type DocumentDraft = Omit<
  DocumentMessage,
  OptionalParts | "otherInfo" | "business" | "manifest" | "attachments" | "signatures"
> &
  Partial<Pick<DocumentMessage, OptionalParts>> & {
    readonly otherInfo?: Partial<OtherInfo>;
    readonly business?: BusinessDraft;
    readonly attachments?: readonly AttachmentDraft[];
  };

/** A status message to be written; a `StatusMessage` as read is one, too. */
export type StatusDraft = Omit<StatusMessage, "trace" | "signatures"> & Partial<Pick<StatusMessage, "trace">>;

/** What `writeMessage` takes. */
export type EdxmlDraft = DocumentDraft | StatusDraft;
