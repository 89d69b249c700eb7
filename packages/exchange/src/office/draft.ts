import type { Millis } from "@lienthong/model";

/** An addressee — nơi nhận. */
export interface Addressee {
  readonly organId: string;
  readonly name: string;
}

/** A file of a draft. */
export interface DraftAttachment {
  /**
   * File name with extension. A PDF without one is named after the document's code once it has a number:
   * `45-TB-UBND.pdf`.
   */
  readonly name?: string;
  /** Default `application/pdf`. */
  readonly contentType?: string;
  readonly content: Uint8Array;
  readonly description?: string;
}

/** The person with authority who signs — người ký. */
export interface DraftSigner {
  readonly fullName: string;
  /** Chức vụ. */
  readonly position?: string;
  /** Quyền hạn: `TM.`, `KT.`, `TL.`, … */
  readonly competence?: string;
}

/** A document before it has a number: dự thảo. */
export interface Draft {
  /** Key of a kind in model's table: `TB`, `CV`, `QĐ`, … */
  readonly kind: string;
  /** Trích yếu, 1–500 characters. */
  readonly subject: string;
  /** Default: the subject, as most senders do. */
  readonly content?: string;
  readonly to: readonly Addressee[];
  readonly signer: DraftSigner;
  /** Unit that drafted it, for kinds whose notation names it: `VX` in `123/UBND-VX`. */
  readonly drafting?: string;
  /**
   * Default: one placeholder PDF. It cannot show the number: the personal signature covers it, and the number comes
   * after that signature.
   */
  readonly attachments?: readonly DraftAttachment[];
  /** Put `_Signed` into the names of files named after the code: what some hubs count as signed (F-23). */
  readonly signedName?: boolean;
  /** 0 normal (default) · 1 khẩn · 2 thượng khẩn · 3 hỏa tốc · 4 hỏa tốc hẹn giờ. */
  readonly urgency?: number;
  readonly dueDate?: Millis;
  /** Where it is issued — địa danh. */
  readonly place?: string;
  /** Lines of "Nơi nhận" as printed. Default: the names of the addressees. */
  readonly toPlaces?: readonly string[];
  /** Documents it answers. */
  readonly responseFor?: readonly DraftResponse[];
  /** Original (default), copy, or annex: what decides which signatures it needs. */
  readonly form?: DocumentForm;
  /**
   * Whether the person with authority signs digitally. Default: where the rules of the time ask for it, and on originals
   * of an office that has a personal signer.
   */
  readonly personal?: boolean;
  /** A paper copy is sent in parallel. */
  readonly paper?: boolean;
}

/** Form of a document, as model's `signatureRequirement` knows them. */
export type DocumentForm = "original" | "copy" | "annex-inside" | "annex-separate";

/** A document that a draft answers. */
export interface DraftResponse {
  readonly organId: string;
  /** Number and notation. */
  readonly code: string;
  readonly documentId: string;
  /** `yyyy/MM/dd`. */
  readonly promulgationDate: string;
}
