import { LienThongError, type ErrorEntry, type ErrorOptions, type Finding } from "@lienthong/model";

/** Codes of {@link CliError}. */
export type CliErrorCode =
  | "CLI_FILE_MISSING"
  | "CLI_FILE_UNREADABLE"
  | "CLI_INPUT_INVALID"
  | "CLI_OPTION_INVALID"
  | "CLI_USAGE"
  | "CLI_WRITE_FAILED";

/** What each code means and what to do. */
export const CLI_ERRORS: Readonly<Record<CliErrorCode, ErrorEntry>> = {
  CLI_FILE_MISSING: {
    meaning: { en: "A named file or folder does not exist.", vi: "Không có tệp hoặc thư mục được nêu." },
    cure: {
      en: "Check the path; it is taken from the current folder.",
      vi: "Kiểm tra đường dẫn, tính từ thư mục hiện tại.",
    },
  },
  CLI_FILE_UNREADABLE: {
    meaning: { en: "A file exists but could not be read.", vi: "Có tệp nhưng không đọc được." },
    cure: {
      en: "Check permissions and whether it is a folder.",
      vi: "Kiểm tra quyền đọc và xem đó có phải thư mục không.",
    },
  },
  CLI_INPUT_INVALID: {
    meaning: {
      en: "An input file has errors; all of them are listed.",
      vi: "Tệp đầu vào có lỗi; tất cả được liệt kê.",
    },
    cure: { en: "Correct the listed lines and run again.", vi: "Sửa các dòng được liệt kê rồi chạy lại." },
  },
  CLI_OPTION_INVALID: {
    meaning: { en: "An option's value is not possible.", vi: "Giá trị của tùy chọn không hợp lệ." },
    cure: { en: "See --help of the command.", vi: "Xem --help của lệnh." },
  },
  CLI_USAGE: {
    meaning: {
      en: "The call is none of the command line's: a command or option it does not know, an argument missing or too many.",
      vi: "Lời gọi không đúng cú pháp: lệnh hoặc tùy chọn không có, thiếu hoặc thừa đối số.",
    },
    cure: { en: "See --help of the command.", vi: "Xem --help của lệnh." },
  },
  CLI_WRITE_FAILED: {
    meaning: { en: "A result could not be written.", vi: "Không ghi được kết quả." },
    cure: {
      en: "Check free space and permissions. No half-written file was left behind.",
      vi: "Kiểm tra dung lượng trống và quyền ghi. Không có tệp ghi dở nào bị để lại.",
    },
  },
};

/** A wrong call or input, or an environment that does not let the command do its work. */
export class CliError extends LienThongError<CliErrorCode> {
  /** All problems of the input, for `CLI_INPUT_INVALID`. */
  readonly findings: readonly Finding[];

  constructor(code: CliErrorCode, message: string, options: ErrorOptions & { findings?: readonly Finding[] } = {}) {
    super(code, message, options);
    this.findings = options.findings ?? [];
  }
}
