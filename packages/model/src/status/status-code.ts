import type { Text } from "../errors/lienthong-error.js";

/** `01` … `16`: two characters, leading zero included. */
export type StatusCode = "01" | "02" | "03" | "04" | "05" | "06" | "13" | "15" | "16";

/**
 * Codes of edXML status messages — mã trạng thái.
 *
 * Source: status messages of the national SDK's samples (observed); no regulation's table was read.
 */
export const STATUS_CODES: Readonly<Record<StatusCode, Text>> = {
  "01": { en: "arrived", vi: "Đã đến" },
  "02": { en: "refused", vi: "Từ chối tiếp nhận" },
  "03": { en: "accepted", vi: "Đã tiếp nhận" },
  "04": { en: "assigned", vi: "Phân công" },
  "05": { en: "in process", vi: "Đang xử lý" },
  "06": { en: "finished", vi: "Hoàn thành" },
  "13": { en: "recall requested", vi: "Lấy lại" },
  "15": { en: "recall or update agreed", vi: "Đồng ý lấy lại/cập nhật" },
  "16": { en: "recall or update refused", vi: "Từ chối lấy lại/cập nhật" },
};

/** Whether a text is one of the nine codes, exactly as written on the wire. */
export function isStatusCode(text: string): text is StatusCode {
  return Object.hasOwn(STATUS_CODES, text);
}
