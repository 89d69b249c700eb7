import { LienThongError, type ErrorEntry } from "./lienthong-error.js";

/** The codes of everything that `@lienthong/model` throws. */
export type ModelErrorCode = "MODEL_UNIT_UNKNOWN" | "MODEL_UNIT_HIERARCHY";

/** An error of this package; match on `code`. */
export class ModelError extends LienThongError<ModelErrorCode> {}

/**
 * What each code means and what to do about it. One entry per code, sorted by code; a new code gets its entry in the
 * same change (the type makes a missing one an error of compilation).
 */
export const MODEL_ERRORS: Readonly<Record<ModelErrorCode, ErrorEntry>> = {
  MODEL_UNIT_HIERARCHY: {
    meaning: {
      en: "The given units do not form a hierarchy: an id twice, a parent that is absent, a cycle, or a level that its parent cannot have below it.",
      vi: "Các đơn vị đã cho không tạo thành một hệ thống phân cấp: trùng mã định danh, thiếu đơn vị cấp trên, vòng lặp, hoặc cấp không hợp lệ dưới đơn vị cấp trên.",
    },
    cure: {
      en: "Look at details.findings: every problem with the unit it concerns. For units from a file, call parseUnitsCsv, which returns the findings with their lines instead of throwing.",
      vi: "Xem details.findings: từng lỗi kèm đơn vị liên quan. Nếu dữ liệu lấy từ tệp, hãy gọi parseUnitsCsv để nhận danh sách lỗi kèm số dòng thay vì ngoại lệ.",
    },
  },
  MODEL_UNIT_UNKNOWN: {
    meaning: {
      en: "No unit of the hierarchy has this organisation id.",
      vi: "Không có đơn vị nào trong hệ thống phân cấp mang mã định danh này.",
    },
    cure: {
      en: "Check the id against the list of units (the message names a near one, if there is one), or ask with get, which returns undefined.",
      vi: "Đối chiếu mã định danh với danh sách đơn vị (thông báo lỗi nêu mã gần giống nếu có), hoặc dùng get để nhận undefined.",
    },
  },
};
