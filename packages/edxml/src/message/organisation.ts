/**
 * A sender or receiver — cơ quan, tổ chức gửi/nhận: `MessageHeader/From` and each `MessageHeader/To`.
 */
export interface Organisation {
  /** `OrganId` — mã định danh cơ quan, e.g. `000.00.00.H53`. Empty when the message has none. */
  readonly organId: string;
  /** `OrganizationInCharge` — cơ quan chủ quản: the governing body. */
  readonly inCharge?: string;
  /** `OrganName` — tên cơ quan. */
  readonly name?: string;
  /** `OrganAdd` — địa chỉ. */
  readonly address?: string;
  /** `Email` — thư điện tử. */
  readonly email?: string;
  /** `Telephone` — điện thoại. */
  readonly telephone?: string;
  /** `Fax`. */
  readonly fax?: string;
  /** `Website` — trang thông tin điện tử. */
  readonly website?: string;
}

/** A clerk — cán bộ xử lý: `StaffInfo`, in `Bussiness` of a document and in the header of a status message. */
export interface Staff {
  /** `Department` — phòng ban. */
  readonly department?: string;
  /** `DepartmentId`. */
  readonly departmentId?: string;
  /** `Staff` — họ tên cán bộ. */
  readonly name?: string;
  /** `StaffId`. */
  readonly staffId?: string;
  /** `Email`. */
  readonly email?: string;
  /** `Mobile` — điện thoại di động. */
  readonly mobile?: string;
}

/** A document that is answered — văn bản được phúc đáp: `MessageHeader/ResponseFor`. */
export interface ResponseFor {
  /** `OrganId`: whose document it was; in a status message, to whom the status is addressed. */
  readonly organId: string;
  /** `Code`: number and notation in one text, e.g. `10/UBND`. */
  readonly code?: string;
  /** `DocumentId`: compared as opaque text. Empty when the message has none. */
  readonly documentId: string;
  /** `PromulgationDate`, `yyyy/MM/dd` — ngày ban hành. */
  readonly promulgationDate?: string;
}

/** One station of the way — vết xử lý: `TraceHeaderList/TraceHeader`. */
export interface TraceHop {
  /** `OrganId`; missing, or the literal text `null`, in hops that the axis appends. */
  readonly organId?: string;
  /** `Timestamp`, `yyyy/MM/dd HH:mm:ss`. Empty when the hop has none. */
  readonly timestamp: string;
}
