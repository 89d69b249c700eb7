import { LienThongError, type ErrorEntry } from "./lienthong-error.js";

/** The codes of everything that `@lienthong/model` throws. */
export type ModelErrorCode =
  | "MODEL_CALENDAR_RANGE"
  | "MODEL_CALENDAR_TABLE"
  | "MODEL_CALENDAR_TIME"
  | "MODEL_DOCUMENT_CODE"
  | "MODEL_KIND_UNKNOWN"
  | "MODEL_LOG_ENCODING"
  | "MODEL_LOG_EVENT"
  | "MODEL_LOG_FORMAT"
  | "MODEL_LOG_JSON"
  | "MODEL_LOG_LINE_LENGTH"
  | "MODEL_LOG_TRUNCATED"
  | "MODEL_LOG_VERSION"
  | "MODEL_STATUS_POSITION"
  | "MODEL_UNIT_HIERARCHY"
  | "MODEL_UNIT_UNKNOWN";

/** An error of this package; match on `code`. */
export class ModelError extends LienThongError<ModelErrorCode> {}

/**
 * What each code means and what to do about it. One entry per code, sorted by code; a new code gets its entry in the
 * same change (the type makes a missing one an error of compilation).
 */
export const MODEL_ERRORS: Readonly<Record<ModelErrorCode, ErrorEntry>> = {
  MODEL_CALENDAR_RANGE: {
    meaning: {
      en: "A day was asked for about which the holiday table of the working calendar says nothing.",
      vi: "Đã hỏi một ngày nằm ngoài bảng ngày nghỉ lễ của lịch làm việc.",
    },
    cure: {
      en: 'Extend the table with the years needed, or make the calendar with beyond: "weekly" and say in the result that it knows no holidays there.',
      vi: 'Bổ sung các năm cần dùng vào bảng, hoặc tạo lịch với beyond: "weekly" và nêu rõ trong kết quả rằng các năm đó không tính ngày lễ.',
    },
  },
  MODEL_CALENDAR_TABLE: {
    meaning: {
      en: "A working calendar was given office hours, weekdays, or a holiday table that make no sense.",
      vi: "Lịch làm việc nhận giờ làm việc, thứ trong tuần hoặc bảng ngày nghỉ không hợp lệ.",
    },
    cure: {
      en: "Correct what the message names: intervals in order such as 07:00-11:30, weekdays 0 to 6, dates such as 2017-01-26, each once.",
      vi: "Sửa nội dung nêu trong thông báo: các khoảng giờ theo thứ tự như 07:00-11:30, thứ từ 0 đến 6, ngày dạng 2017-01-26, mỗi ngày một lần.",
    },
  },
  MODEL_CALENDAR_TIME: {
    meaning: {
      en: "Working time was asked for with something that is not a whole number of milliseconds, or with a negative amount.",
      vi: "Phép tính thời gian làm việc nhận giá trị không phải số nguyên mili giây, hoặc số âm.",
    },
    cure: {
      en: "Round before the call; to count backwards, ask for the working time between two moments.",
      vi: "Làm tròn trước khi gọi; để tính ngược, hãy hỏi thời gian làm việc giữa hai thời điểm.",
    },
  },
  MODEL_DOCUMENT_CODE: {
    meaning: {
      en: "A number and notation cannot be formed from the given parts.",
      vi: "Không thể lập số, ký hiệu văn bản từ các thành phần đã cho.",
    },
    cure: {
      en: "Give a number above 0, an issuer abbreviation without slash, hyphen or blank, and for legal documents the year.",
      vi: "Cung cấp số lớn hơn 0, chữ viết tắt cơ quan ban hành không có dấu gạch chéo, gạch nối hay khoảng trắng, và năm ban hành đối với văn bản quy phạm pháp luật.",
    },
  },
  MODEL_KIND_UNKNOWN: {
    meaning: {
      en: "No document kind has this key, or it is not in force at the given moment.",
      vi: "Không có loại văn bản nào mang khóa này, hoặc loại văn bản không còn hiệu lực tại thời điểm đã cho.",
    },
    cure: {
      en: "Take a key from documentKinds(at); keys are case- and diacritic-sensitive (HD is not HĐ, CT is not CTr).",
      vi: "Dùng khóa trong documentKinds(at); khóa phân biệt chữ hoa, chữ thường và dấu (HD khác HĐ, CT khác CTr).",
    },
  },
  MODEL_LOG_ENCODING: {
    meaning: {
      en: "The exchange log has bytes that are not UTF-8.",
      vi: "Nhật ký trao đổi có byte không phải UTF-8.",
    },
    cure: {
      en: "Convert the file to UTF-8, or write the log again; details.line says where.",
      vi: "Chuyển tệp sang UTF-8 hoặc ghi lại nhật ký; details.line cho biết vị trí.",
    },
  },
  MODEL_LOG_EVENT: {
    meaning: {
      en: "A line of the exchange log is JSON, but not an event of this version; or an event that was to be written is not.",
      vi: "Một dòng của nhật ký trao đổi là JSON nhưng không phải sự kiện của phiên bản này; hoặc sự kiện cần ghi không hợp lệ.",
    },
    cure: {
      en: "Look at details.findings: every field that is wrong with what it should be. Correct the program that produced it.",
      vi: "Xem details.findings: từng trường sai kèm giá trị mong đợi. Sửa chương trình đã tạo ra sự kiện.",
    },
  },
  MODEL_LOG_FORMAT: {
    meaning: {
      en: "The file is not an exchange log: its first line is not the header of one, or it is empty.",
      vi: "Tệp không phải nhật ký trao đổi: dòng đầu không phải dòng tiêu đề hoặc tệp rỗng.",
    },
    cure: {
      en: 'Give the events.jsonl of a run directory, or a log whose first line says "format":"lienthong.exchange-log".',
      vi: 'Chỉ định tệp events.jsonl của một lần chạy, hoặc nhật ký có dòng đầu ghi "format":"lienthong.exchange-log".',
    },
  },
  MODEL_LOG_JSON: {
    meaning: {
      en: "A line of the exchange log is not JSON.",
      vi: "Một dòng của nhật ký trao đổi không phải JSON.",
    },
    cure: {
      en: "Write the log again with the program that made it, or correct the line named in details.line.",
      vi: "Ghi lại nhật ký bằng chương trình đã tạo ra nó, hoặc sửa dòng nêu trong details.line.",
    },
  },
  MODEL_LOG_LINE_LENGTH: {
    meaning: {
      en: "A line of the exchange log is longer than the limit, so it is not held in memory.",
      vi: "Một dòng của nhật ký trao đổi dài quá giới hạn nên không được nạp vào bộ nhớ.",
    },
    cure: {
      en: "Check that the file has one event per line; if it is right, raise maxLineLength.",
      vi: "Kiểm tra tệp có mỗi dòng một sự kiện; nếu đúng, tăng maxLineLength.",
    },
  },
  MODEL_LOG_TRUNCATED: {
    meaning: {
      en: "The exchange log ends inside a line: writing or copying it was interrupted.",
      vi: "Nhật ký trao đổi kết thúc giữa dòng: việc ghi hoặc sao chép bị gián đoạn.",
    },
    cure: {
      en: "Write or copy the file again. A run directory never holds such a file, so look at what moved it.",
      vi: "Ghi hoặc sao chép lại tệp. Thư mục kết quả không bao giờ chứa tệp như vậy; hãy xem bước chuyển tệp.",
    },
  },
  MODEL_LOG_VERSION: {
    meaning: {
      en: "The exchange log was written in a version of the format that this program does not read.",
      vi: "Nhật ký trao đổi dùng phiên bản định dạng mà chương trình này không đọc được.",
    },
    cure: {
      en: "Use the release that wrote it, or a newer one.",
      vi: "Dùng bản phát hành đã ghi nhật ký, hoặc bản mới hơn.",
    },
  },
  MODEL_STATUS_POSITION: {
    meaning: {
      en: "The state of a delivery with an open request was given without the state before the request, which the answer restores.",
      vi: "Trạng thái của lượt gửi đang có yêu cầu được cho mà thiếu trạng thái trước yêu cầu, là trạng thái cần khôi phục.",
    },
    cure: {
      en: "Keep the position that checkTransition returns and pass it to the next call, not only its state.",
      vi: "Giữ lại position mà checkTransition trả về và truyền vào lần gọi sau, không chỉ riêng state.",
    },
  },
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
