import type { ErrorEntry } from "../errors/lienthong-error.js";

/** The codes of everything that `readCsv` finds, and of the separator of a unit file. */
export type CsvFindingCode =
  "CSV_BYTE_ORDER_MARK" | "CSV_QUOTE_STRAY" | "CSV_QUOTE_UNTERMINATED" | "CSV_SEPARATOR" | "CSV_TEXT_AFTER_QUOTE";

/** What each finding about the form of a CSV file means and what to do about it, sorted by code. */
export const CSV_FINDINGS: Readonly<Record<CsvFindingCode, ErrorEntry>> = {
  CSV_BYTE_ORDER_MARK: {
    meaning: {
      en: "The file begins with a byte order mark; it was dropped.",
      vi: "Tệp bắt đầu bằng dấu thứ tự byte (BOM); đã bỏ qua.",
    },
    cure: { en: "Nothing needs to be done.", vi: "Không cần xử lý." },
  },
  CSV_QUOTE_STRAY: {
    meaning: {
      en: "A quote stands inside a cell that does not begin with one.",
      vi: "Có dấu ngoặc kép bên trong một ô không bắt đầu bằng ngoặc kép.",
    },
    cure: {
      en: "Put the whole cell in quotes and double the quotes inside it.",
      vi: "Đặt cả ô trong ngoặc kép và viết đôi các ngoặc kép bên trong.",
    },
  },
  CSV_QUOTE_UNTERMINATED: {
    meaning: {
      en: "A cell begins with a quote that is never closed.",
      vi: "Một ô bắt đầu bằng ngoặc kép nhưng không được đóng lại.",
    },
    cure: {
      en: "Close the quote, or double it if it belongs to the text.",
      vi: "Đóng ngoặc kép, hoặc viết đôi nếu nó thuộc nội dung.",
    },
  },
  CSV_SEPARATOR: {
    meaning: {
      en: "The cells are separated by semicolons or tabs; they were read so.",
      vi: "Các ô được phân cách bằng dấu chấm phẩy hoặc tab; tệp đã được đọc theo cách đó.",
    },
    cure: { en: "Nothing needs to be done.", vi: "Không cần xử lý." },
  },
  CSV_TEXT_AFTER_QUOTE: {
    meaning: { en: "Text follows the closing quote of a cell.", vi: "Có nội dung sau dấu ngoặc kép đóng của một ô." },
    cure: {
      en: "Double the quotes inside the cell, or remove what follows the closing quote.",
      vi: "Viết đôi các ngoặc kép bên trong ô, hoặc xóa phần đứng sau ngoặc kép đóng.",
    },
  },
};
