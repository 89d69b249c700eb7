import type { Indication, LossCause, Millis } from "@lienthong/model";
import type { XmlElement } from "@lienthong/xml";
import type { SignatureLayout, SignatureRole } from "../message/role.js";
import type { Check } from "./check.js";
import type { SubIndication } from "./sub-indication.js";

/** What a signer's certificate says. */
export interface CertificateFacts {
  /** SHA-256 of the certificate, hexadecimal. */
  readonly sha256: string;
  readonly subject: string;
  readonly issuer: string;
  /** Hexadecimal. */
  readonly serialNumber: string;
  readonly notBefore: Millis;
  readonly notAfter: Millis;
  readonly commonName?: string;
  readonly organisation?: string;
  /** organizationIdentifier: the organisation id of the organisation, or of the person's unit. */
  readonly organId?: string;
  /** Position — chức vụ; only certificates of persons have one. */
  readonly title?: string;
}

/** The verdict on one signature. */
export interface SignatureVerdict {
  /** What it claims to be; `undefined` when it cannot be read so far. */
  readonly role: SignatureRole | undefined;
  readonly layout: SignatureLayout | undefined;
  readonly indication: Indication;
  readonly subIndication?: SubIndication;
  readonly cause?: LossCause;
  /** As claimed by the signer; no time stamp proves it. */
  readonly signingTime?: Millis;
  readonly certificate?: CertificateFacts;
  readonly checks: readonly Check[];
}

/** An attachment as it was signed. */
export interface VerifiedAttachment {
  /** With `cid:`. */
  readonly contentId: string;
  /** From the signed manifest (layout `parts`) or the signed document (`whole`). */
  readonly name: string | undefined;
  readonly contentType: string | undefined;
  /** The signed bytes: after base64, before unzipping. */
  readonly wire: Uint8Array;
}

/**
 * What the last signature covers, the organisation's where there is one, and nothing else. Read the message from here: what is not in it was not
 * signed (in the layout `parts`: trace headers).
 */
export interface VerifiedView {
  readonly layout: SignatureLayout;
  /** URIs of the signed references: `#MessageHeader`, `cid:…`; `""` is the whole document. */
  readonly scopes: readonly string[];
  /** Absent when only a person signed, which covers the attachments and not the header. */
  readonly messageHeader?: XmlElement;
  readonly business?: XmlElement;
  readonly manifest?: XmlElement;
  readonly attachments: readonly VerifiedAttachment[];
}

/** The verdict on a message: the worst of its signatures and of what the policy asks. */
export interface MessageVerdict {
  readonly indication: Indication;
  readonly subIndication?: SubIndication;
  /** What the loss of the delivery is put down to; absent when the message passed. */
  readonly cause?: LossCause;
  /** In the order in which they stand in the message. */
  readonly signatures: readonly SignatureVerdict[];
  /** Checks of the message as a whole. */
  readonly checks: readonly Check[];
  /** Present exactly when the indication is TOTAL-PASSED. */
  readonly verified?: VerifiedView;
}
