import type { Staff } from "./organisation.js";

/** A change of the list of receivers: `ReceiverList/Receiver`. */
export interface ReceiverChange {
  /** `OrganId`. */
  readonly organId: string;
  /** `ReceiverType`: `0` removed, `1` added. */
  readonly change: "removed" | "added";
}

/** What an update changes: `Bussiness/BussinessDocumentInfo`. */
export interface DocumentUpdate {
  /** `DocumentInfo`: whether data or files of the document change. */
  readonly document: boolean;
  /** `DocumentReceiver`: whether the list of receivers changes. */
  readonly receivers: boolean;
  /** `ReceiverList/Receiver`. */
  readonly receiverChanges: readonly ReceiverChange[];
}

/** A document that is replaced: `Bussiness/ReplacementInfoList/ReplacementInfo`. */
export interface Replacement {
  /** `DocumentId` of the document that is replaced. */
  readonly documentId: string;
  /** `OrganIdList/OrganId`: who holds it. */
  readonly organIds: readonly string[];
}

/** What the message does — nghiệp vụ: `TraceHeaderList/Bussiness` (the misspelling is the format's). */
export interface Business {
  /** `BussinessDocType`: `0` new, `1` revoke — thu hồi, `2` update — cập nhật, `3` replace — thay thế. As written. */
  readonly type: string;
  /** `BussinessDocReason` — lý do. */
  readonly reason?: string;
  /**
   * `DocumentId`: the document to be revoked or updated. Where it is missing, the header's own is meant (assumed from
   * the vendor's samples).
   */
  readonly documentId?: string;
  /** `Paper`: whether a paper copy is sent too (`1`) or not (`0`). */
  readonly paper?: boolean;
  /** `BussinessDocumentInfo`, of an update. */
  readonly update?: DocumentUpdate;
  /** `ReplacementInfoList`, of a replacement. */
  readonly replacements: readonly Replacement[];
  /** `StaffInfo`: the clerk. */
  readonly staff?: Staff;
}
