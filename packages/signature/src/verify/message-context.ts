import type { Millis } from "@lienthong/model";
import type { XmlDocument } from "@lienthong/xml";
import type { Identifiers } from "../message/identifiers.js";
import type { MessageParts } from "../message/message-parts.js";
import type { ReadAttachments } from "../message/wire-attachments.js";
import type { SignaturePolicy } from "../policy/signature-policy.js";
import type { SignatureStructure } from "./signature-structure.js";

/** Whom to trust — điểm tin cậy. */
export interface Trust {
  /** Certificates of authorities in DER: roots, or CAs below one. */
  readonly anchors: readonly Uint8Array[];
}

/** How to verify. */
export interface Verification {
  readonly trust: Trust;
  readonly policy: SignaturePolicy;
  /**
   * The moment at which the message is known to have existed: its arrival, or now. Certificates must be valid then;
   * the signing time that a signer claims proves nothing without a time stamp.
   */
  readonly at: Millis;
}

/** What the checks of one signature may look at. */
export interface MessageContext extends Verification {
  readonly document: XmlDocument;
  readonly parts: MessageParts;
  readonly identifiers: Identifiers;
  readonly attachments: ReadAttachments;
  /** All signatures that could be read, in the order of the message. */
  readonly structures: readonly SignatureStructure[];
  /** Attachments that cannot be read. */
  readonly unreadable: readonly UnsignedContent[];
  /** What the layout `parts` objects to: elements that no signature covers, comments, a manifest that differs. */
  readonly unsigned: readonly UnsignedContent[];
}

/** Something that makes what is signed differ from what is read. */
export interface UnsignedContent {
  readonly en: string;
  readonly vi: string;
  /** Whether it is something signed that is missing, rather than something unsigned that is there. */
  readonly missing: boolean;
}
