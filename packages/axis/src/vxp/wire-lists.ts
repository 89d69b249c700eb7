/** An organisation in the answer of getAgenciesList. */
export interface Agency {
  readonly id: string;
  /** `id` of the organisation above, empty at the top. */
  readonly pid: string;
  /** Organisation id — mã định danh. */
  readonly code: string;
  readonly name: string;
  readonly mail: string;
  readonly oldCode?: string;
}

/** The protocol's word for what a package holds: `edoc` a document, `status` a status message. */
export type MessageType = "edoc" | "status";

/** A package that waits for one of the system's organisations. Times are `yyyy/MM/dd HH:mm:ss` in Vietnam. */
export interface ReceivedItem {
  readonly docId: string;
  readonly serviceType: string;
  readonly messageType: string;
  readonly created_time: string;
  readonly updated_time: string;
  readonly from: string;
  readonly to: string;
  readonly status: string;
  readonly status_desc: string;
}

/** A package that one of the system's organisations has sent, one per recipient. */
export interface SentItem {
  readonly serviceType: string;
  readonly messageType: string;
  /** Subject of a document; empty for a status. */
  readonly title: string;
  /** Number and notation — số, ký hiệu. */
  readonly notation: string;
  /** What sendEdoc answered. */
  readonly senderDocId: string;
  /** The docId under which the recipient sees it. */
  readonly receiverDocId: string;
  readonly fromCode: string;
  readonly toCode: string;
  readonly sentTime: string;
  readonly receivedTime: string;
  readonly sendStatus: string;
  readonly sendStatusDesc: string;
  readonly receiveStatus: string;
  readonly receiveStatusDesc: string;
}
