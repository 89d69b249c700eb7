import { LienThongError, type ErrorEntry } from "@lienthong/model";

/** The codes of everything that `@lienthong/axis` throws. */
export type AxisErrorCode =
  "AXIS_ANSWER" | "AXIS_CALL_REFUSED" | "AXIS_OPTION" | "AXIS_PARAMETER" | "AXIS_PORT" | "AXIS_UNREACHABLE";

/** An error of this package; match on `code`. Never carries a secret. */
export class AxisError extends LienThongError<AxisErrorCode> {}

/** What each code means and what to do about it; sorted by code. */
export const AXIS_ERRORS: Readonly<Record<AxisErrorCode, ErrorEntry>> = {
  AXIS_ANSWER: {
    meaning: {
      en: "The server answered with something that is no answer of this protocol: no JSON, members missing, too long, or a redirect.",
      vi: "Máy chủ trả lời không đúng giao thức: không phải JSON, thiếu trường, quá dài hoặc chuyển hướng.",
    },
    cure: {
      en: "Check the base URL (no path, no trailing slash) and what stands between client and axis; details.http and details.path say what came back.",
      vi: "Kiểm tra địa chỉ máy chủ (không kèm đường dẫn, không có dấu / ở cuối) và các thành phần trung gian; xem details.http và details.path.",
    },
  },
  AXIS_CALL_REFUSED: {
    meaning: {
      en: "The axis answered FAIL.",
      vi: "Trục từ chối yêu cầu (FAIL).",
    },
    cure: {
      en: "Look at details.errorCode and the reason in the message; 15 is a matter of systemid and secret, 18 and 19 of organisation ids, 10 and 22 of the file.",
      vi: "Xem details.errorCode và lý do trong thông báo; 15 liên quan đến systemid và khóa bí mật, 18 và 19 liên quan đến mã định danh, 10 và 22 liên quan đến tệp.",
    },
  },
  AXIS_OPTION: {
    meaning: {
      en: "An option of the axis or of the client has a value that cannot be used.",
      vi: "Tham số khởi tạo trục hoặc máy khách có giá trị không hợp lệ.",
    },
    cure: {
      en: "details.option names it; the message says what it may be.",
      vi: "details.option nêu tên tham số; thông báo cho biết giá trị hợp lệ.",
    },
  },
  AXIS_PARAMETER: {
    meaning: {
      en: "A parameter of a call cannot travel in an HTTP header: parameters are printable ASCII without spaces at the ends.",
      vi: "Tham số không thể truyền trong header HTTP: chỉ dùng ký tự ASCII in được, không có khoảng trắng ở hai đầu.",
    },
    cure: {
      en: "Give organisation ids and ids of documents as the axis lists them; Vietnamese text belongs into the message.",
      vi: "Dùng mã định danh và mã gói tin đúng như trục liệt kê; nội dung tiếng Việt đặt trong gói tin.",
    },
  },
  AXIS_PORT: {
    meaning: {
      en: "The axis cannot listen on the wanted host and port: the port is taken, not permitted, or the host is none of this machine.",
      vi: "Trục không thể lắng nghe tại địa chỉ và cổng yêu cầu: cổng đang được dùng, không có quyền, hoặc địa chỉ không thuộc máy này.",
    },
    cure: {
      en: "Choose another port, or 0 for a free one.",
      vi: "Chọn cổng khác, hoặc 0 để tự chọn cổng trống.",
    },
  },
  AXIS_UNREACHABLE: {
    meaning: {
      en: "No answer came from the axis: it is not there, the connection broke, or it took longer than the time-out.",
      vi: "Không nhận được trả lời từ trục: không kết nối được, kết nối bị ngắt hoặc quá thời gian chờ.",
    },
    cure: {
      en: "Check that it runs and is reachable; sending the same document again is safe, the axis knows it by its bytes.",
      vi: "Kiểm tra trục đang chạy và kết nối được; có thể gửi lại cùng văn bản, trục nhận biết gói tin trùng.",
    },
  },
};
