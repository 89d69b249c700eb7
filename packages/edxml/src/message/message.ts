import type { Attachment, ManifestEntry } from "./attachment.js";
import type { Business } from "./business.js";
import type { Organisation, ResponseFor, Staff, TraceHop } from "./organisation.js";

/** `MessageHeader/Code` — số, ký hiệu văn bản. */
export interface DocumentCode {
  /** `CodeNumber` — số. Digits as a rule; `12/2026` and others occur. */
  readonly number: string;
  /** `CodeNotation` — ký hiệu, e.g. `UBND-VX`. */
  readonly notation: string;
}

/** `MessageHeader/PromulgationInfo` — ban hành. */
export interface Promulgation {
  /** `Place` — địa danh. */
  readonly place?: string;
  /** `PromulgationDate`, `yyyy/MM/dd` — ngày ban hành. */
  readonly date?: string;
}

/** `MessageHeader/DocumentType` — loại văn bản. Practice fills the numbers at random: show the name. */
export interface DocumentType {
  /** `Type`: 1 legal documents — văn bản quy phạm pháp luật, 2 administrative — văn bản hành chính. */
  readonly type: number;
  /** `TypeDetail`: number in the list of {@link type}. */
  readonly detail?: number;
  /** `TypeName`, e.g. `Công văn`. */
  readonly name: string;
}

/** `MessageHeader/SignerInfo` — người ký. */
export interface SignerInfo {
  /** `Competence` — quyền hạn: TM., KT., TL. … */
  readonly competence?: string;
  /** `Position` — chức vụ. */
  readonly position?: string;
  /** `FullName` — họ và tên. */
  readonly fullName: string;
}

/** `MessageHeader/OtherInfo` — thông tin khác. */
export interface OtherInfo {
  /** `Priority` — độ khẩn: 0 normal, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc, 4 hỏa tốc hẹn giờ. */
  readonly priority: number;
  /** `SphereOfPromulgation` — phạm vi phổ biến. */
  readonly sphere?: string;
  /** `TyperNotation` — ký hiệu người soạn thảo. */
  readonly typerNotation?: string;
  /** `PromulgationAmount` — số lượng bản. */
  readonly promulgationAmount?: number;
  /** `PageAmount` — số trang. */
  readonly pageAmount?: number;
  /** `ReplyFors` (extra of the national SDK). */
  readonly replyFors?: string;
  /** `Direction`: the SDK always writes it; probably văn bản chỉ đạo (assumed). */
  readonly direction: boolean;
  /** `ReferenceCodes`: codes of the case file (extra of the national SDK). */
  readonly referenceCodes?: string;
  /** `Appendixes/Appendix` — phụ lục. */
  readonly appendixes: readonly string[];
}

/** Where a signature stands. What it is worth, `@lienthong/signature` says. */
export interface SignaturePosition {
  /** Element path from the root. */
  readonly path: string;
  /** 1-based line of the text as it came. */
  readonly line: number;
  /** Namespace of the element: of XML signatures, or the message's own after a gateway has re-written it. */
  readonly namespace: string;
  /** SHA-256 of the first certificate in it, hexadecimal, if there is one. */
  readonly certificateSha256?: string;
}

interface MessageBase {
  /** `MessageHeader/From` — nơi gửi. */
  readonly from: Organisation;
  /** `TraceHeaderList/TraceHeader`, in order. */
  readonly trace: readonly TraceHop[];
  /** `edXMLHeader/Signature`, in order. */
  readonly signatures: readonly SignaturePosition[];
}

/** A document — văn bản: `messagetype` `edoc` of the axis. */
export interface DocumentMessage extends MessageBase {
  readonly kind: "document";
  /** `MessageHeader/To` — nơi nhận, one for each receiver. */
  readonly to: readonly Organisation[];
  /** `DocumentId` — mã văn bản, opaque, e.g. `000.00.00.G22,2015/09/30,7816/VPCP-TTĐT`. Empty when there is none. */
  readonly documentId: string;
  readonly code: DocumentCode;
  readonly promulgation: Promulgation;
  readonly type: DocumentType;
  /** `Subject` — trích yếu. */
  readonly subject: string;
  /** `Content` — nội dung; most senders repeat the subject. */
  readonly content?: string;
  readonly signer?: SignerInfo;
  /** `DueDate`, `yyyy/MM/dd` — hạn xử lý. */
  readonly dueDate?: string;
  readonly otherInfo: OtherInfo;
  /** `ResponseFor`: the documents that this one answers. */
  readonly responseFor: readonly ResponseFor[];
  /** `SteeringType`: 0 none, 1 chỉ đạo, 2 báo cáo chỉ đạo; 3 occurs. Readings differ between products. */
  readonly steeringType: number;
  /** `ResponseForTask/TaskCode` — mã nhiệm vụ. */
  readonly tasks: readonly string[];
  /** `ApplicationType`, e.g. `QLVB` (extra of the national SDK). */
  readonly applicationType?: string;
  /** `ToPlaces/Place` — nơi nhận as printed on the document. */
  readonly toPlaces: readonly string[];
  readonly business?: Business;
  /** `edXMLBody/edXMLManifest/Reference`, as read. Writing makes it anew from {@link attachments}. */
  readonly manifest: readonly ManifestEntry[];
  readonly attachments: readonly Attachment[];
}

/**
 * What a receiver says of a document — trạng thái: `messagetype` `status` of the axis. It has no `To`: it is addressed
 * to `responseFor.organId`.
 */
export interface StatusMessage extends MessageBase {
  readonly kind: "status";
  /** `ResponseFor`: the document, and to whom this is said. */
  readonly responseFor: ResponseFor;
  /** `StaffInfo`: the clerk. */
  readonly staff?: Staff;
  /** `StatusCode` — mã trạng thái: `01` … `16`, as written. */
  readonly statusCode: string;
  /** `Description`: in words; the reason of a refusal. */
  readonly description?: string;
  /** `Timestamp`, `yyyy/MM/dd HH:mm:ss`. */
  readonly timestamp: string;
}

/** What an edXML file holds. */
export type EdxmlMessage = DocumentMessage | StatusMessage;
