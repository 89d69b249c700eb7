/** A file of a document — tệp đính kèm: `AttachmentEncoded/Attachment` with its `edXMLManifest/Reference`. */
export interface Attachment {
  /**
   * `ContentId` without its leading `cid:` (however many) and blanks; unique in the message. A signature refers to the
   * file as `cid:` + this.
   */
  readonly contentId: string;
  /** `AttachmentName` as read. Never use it as a path: {@link fileName} is safe. */
  readonly name: string;
  /** {@link name} as one safe file name: no folder, no control character, at most 200 bytes. */
  readonly fileName: string;
  /** `ContentType` as read; empty when the message has none. It often lies about zip. */
  readonly contentType: string;
  /** `Description` — mô tả. */
  readonly description?: string;
  /** `FieldName` (extra of the national SDK). */
  readonly fieldName?: string;
  /** `MimeType` (extra of the national SDK). */
  readonly mimeType?: string;
  /** `Format`: overrides the extension of the name (extra of the national SDK, which only reads it). */
  readonly format?: string;
  /** The file: after base64 and after unzipping by the SDK's rule. */
  readonly content: Uint8Array;
  /** What travels: after base64, before unzipping. Signatures are over these bytes. */
  readonly wire: Uint8Array;
}

/** A line of the list of attachments: `edXMLBody/edXMLManifest/Reference`. */
export interface ManifestEntry {
  /** `ContentId` without its leading `cid:`. */
  readonly contentId: string;
  /** `AttachmentName`. */
  readonly name?: string;
  /** `ContentType`. The national SDK writes `application/zip` for everything here: not to be relied on. */
  readonly contentType?: string;
  /** `Description`. */
  readonly description?: string;
}
