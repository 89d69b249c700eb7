import type { ErrorEntry } from "../errors/lienthong-error.js";

/** The codes of what is found in a unit file or in a set of units, the ids and the CSV form apart. */
export type UnitFindingCode =
  | "UNIT_BASIS_UNKNOWN"
  | "UNIT_CELL_INVISIBLE"
  | "UNIT_COLUMNS"
  | "UNIT_COLUMN_DUPLICATE"
  | "UNIT_COLUMN_MISSING"
  | "UNIT_COLUMN_UNKNOWN"
  | "UNIT_CYCLE"
  | "UNIT_FILE_MORE_FINDINGS"
  | "UNIT_FILE_TOO_LARGE"
  | "UNIT_FILE_WITHOUT_UNITS"
  | "UNIT_HEADER_MISSING"
  | "UNIT_ID_DUPLICATE"
  | "UNIT_ID_EMPTY"
  | "UNIT_LEVEL_ABSENT"
  | "UNIT_LEVEL_UNDER_PARENT"
  | "UNIT_LEVEL_UNKNOWN"
  | "UNIT_NAME_EMPTY"
  | "UNIT_NAME_ENCODING"
  | "UNIT_NAME_INVISIBLE"
  | "UNIT_NAME_NOT_NFC"
  | "UNIT_NAME_SPACES"
  | "UNIT_NAME_TOO_LONG"
  | "UNIT_NUMBER"
  | "UNIT_PARENT_DISAGREES"
  | "UNIT_PARENT_MISSING"
  | "UNIT_PARENT_REQUIRED";

/** What each finding about units means and what to do about it, sorted by code. */
export const UNIT_FINDINGS: Readonly<Record<UnitFindingCode, ErrorEntry>> = {
  UNIT_BASIS_UNKNOWN: {
    meaning: { en: "There is no such basis.", vi: "Không có loại căn cứ này." },
    cure: { en: "Write observed, law or assumed.", vi: "Ghi observed, law hoặc assumed." },
  },
  UNIT_CELL_INVISIBLE: {
    meaning: {
      en: "A cell holds characters that nobody sees or superfluous spaces; they were removed.",
      vi: "Ô có ký tự ẩn hoặc khoảng trắng thừa; đã loại bỏ.",
    },
    cure: { en: "Type the cell anew.", vi: "Gõ lại nội dung ô." },
  },
  UNIT_COLUMNS: {
    meaning: { en: "A row has more or fewer columns than the header.", vi: "Số cột của dòng khác với dòng tiêu đề." },
    cure: {
      en: "Put cells that hold a comma in quotes, and keep the commas of empty cells.",
      vi: "Đặt ô có dấu phẩy trong ngoặc kép và giữ dấu phẩy của các ô trống.",
    },
  },
  UNIT_COLUMN_DUPLICATE: {
    meaning: { en: "A column stands twice.", vi: "Một cột xuất hiện hai lần." },
    cure: { en: "Keep one of them.", vi: "Giữ lại một cột." },
  },
  UNIT_COLUMN_MISSING: {
    meaning: { en: "A column is missing.", vi: "Thiếu một cột." },
    cure: { en: "Add it to the header and the rows.", vi: "Thêm cột vào dòng tiêu đề và các dòng dữ liệu." },
  },
  UNIT_COLUMN_UNKNOWN: {
    meaning: { en: "A column is not known and was ignored.", vi: "Có cột không được nhận biết; đã bỏ qua." },
    cure: { en: "Correct its name, or leave it.", vi: "Sửa tên cột, hoặc để nguyên." },
  },
  UNIT_CYCLE: {
    meaning: { en: "The parents run in a circle.", vi: "Quan hệ đơn vị cấp trên tạo thành vòng lặp." },
    cure: {
      en: "Correct the parent of one of the units named.",
      vi: "Sửa đơn vị cấp trên của một trong các đơn vị được nêu.",
    },
  },
  UNIT_FILE_MORE_FINDINGS: {
    meaning: { en: "There are more problems than are listed.", vi: "Còn nhiều lỗi khác chưa được liệt kê." },
    cure: { en: "Correct the listed ones first.", vi: "Sửa các lỗi đã liệt kê trước." },
  },
  UNIT_FILE_TOO_LARGE: {
    meaning: { en: "The file is larger than what is read.", vi: "Tệp lớn hơn giới hạn cho phép đọc." },
    cure: {
      en: "Check that it is the right file, split it, or raise the limit.",
      vi: "Kiểm tra xem có đúng tệp không, chia nhỏ tệp, hoặc tăng giới hạn.",
    },
  },
  UNIT_FILE_WITHOUT_UNITS: {
    meaning: { en: "The file has a header and no units.", vi: "Tệp chỉ có dòng tiêu đề, không có đơn vị nào." },
    cure: { en: "Add a row for each unit.", vi: "Thêm một dòng cho mỗi đơn vị." },
  },
  UNIT_HEADER_MISSING: {
    meaning: {
      en: "The file is empty, or its first line names none of the columns.",
      vi: "Tệp rỗng, hoặc dòng đầu không có tên cột nào được nhận biết.",
    },
    cure: {
      en: "Begin the file with organ_id,name,level,parent_organ_id,gso_code",
      vi: "Bắt đầu tệp bằng dòng organ_id,name,level,parent_organ_id,gso_code",
    },
  },
  UNIT_ID_DUPLICATE: {
    meaning: { en: "Two units have the same id.", vi: "Hai đơn vị trùng mã định danh." },
    cure: {
      en: "Give each unit its own id, or delete the repetition.",
      vi: "Cấp cho mỗi đơn vị một mã riêng, hoặc xóa dòng trùng.",
    },
  },
  UNIT_ID_EMPTY: {
    meaning: { en: "A unit has no id.", vi: "Đơn vị không có mã định danh." },
    cure: { en: "Give its id.", vi: "Ghi mã định danh của đơn vị." },
  },
  UNIT_LEVEL_ABSENT: {
    meaning: {
      en: "The level does not exist in this system of local government.",
      vi: "Cấp này không có trong mô hình chính quyền địa phương đang áp dụng.",
    },
    cure: {
      en: "Correct the level, or read the file as the other system.",
      vi: "Sửa cấp của đơn vị, hoặc đọc tệp theo mô hình kia.",
    },
  },
  UNIT_LEVEL_UNDER_PARENT: {
    meaning: {
      en: "A unit of this level cannot stand below its parent.",
      vi: "Đơn vị ở cấp này không thể trực thuộc đơn vị cấp trên đã ghi.",
    },
    cure: { en: "Correct the level or the parent.", vi: "Sửa cấp của đơn vị hoặc đơn vị cấp trên." },
  },
  UNIT_LEVEL_UNKNOWN: {
    meaning: { en: "There is no such level.", vi: "Không có cấp này." },
    cure: {
      en: "Write central, province, department, district or commune.",
      vi: "Ghi central, province, department, district hoặc commune.",
    },
  },
  UNIT_NAME_EMPTY: {
    meaning: { en: "A unit has no name.", vi: "Đơn vị không có tên." },
    cure: { en: "Give the full name.", vi: "Ghi tên đầy đủ." },
  },
  UNIT_NAME_ENCODING: {
    meaning: {
      en: "The name holds U+FFFD: the file was not UTF-8.",
      vi: "Tên có ký tự U+FFFD: tệp không ở bảng mã UTF-8.",
    },
    cure: { en: "Save the file as UTF-8.", vi: "Lưu tệp ở bảng mã UTF-8." },
  },
  UNIT_NAME_INVISIBLE: {
    meaning: {
      en: "The name holds characters that nobody sees; they were removed.",
      vi: "Tên có ký tự ẩn; đã loại bỏ.",
    },
    cure: { en: "Type the name anew.", vi: "Gõ lại tên." },
  },
  UNIT_NAME_NOT_NFC: {
    meaning: {
      en: "The name is not in Unicode form NFC; it was composed.",
      vi: "Tên chưa ở dạng Unicode dựng sẵn (NFC); đã chuyển đổi.",
    },
    cure: { en: "Save the file in NFC.", vi: "Lưu tệp ở dạng Unicode dựng sẵn." },
  },
  UNIT_NAME_SPACES: {
    meaning: {
      en: "The name holds superfluous or unusual spaces; they were reduced.",
      vi: "Tên có khoảng trắng thừa hoặc lạ; đã rút gọn.",
    },
    cure: { en: "Use single spaces.", vi: "Chỉ dùng một khoảng trắng giữa các từ." },
  },
  UNIT_NAME_TOO_LONG: {
    meaning: { en: "The name is longer than what is read.", vi: "Tên dài quá giới hạn cho phép đọc." },
    cure: { en: "Shorten it, or look for a quote that is missing.", vi: "Rút ngắn tên, hoặc tìm chỗ thiếu ngoặc kép." },
  },
  UNIT_NUMBER: {
    meaning: {
      en: "A cell does not hold the number or code that it should.",
      vi: "Ô không chứa số hoặc mã đúng quy cách.",
    },
    cure: {
      en: "Correct it, or leave the cell empty; codes keep their leading zeros.",
      vi: "Sửa lại hoặc để trống; giữ các số 0 ở đầu mã.",
    },
  },
  UNIT_PARENT_DISAGREES: {
    meaning: {
      en: "The id of a unit does not lie within the id of its parent.",
      vi: "Mã định danh của đơn vị không thuộc mã của đơn vị cấp trên.",
    },
    cure: { en: "Check both: the id, and the parent.", vi: "Kiểm tra cả mã định danh và đơn vị cấp trên." },
  },
  UNIT_PARENT_MISSING: {
    meaning: {
      en: "No unit has the id that is given as the parent.",
      vi: "Không có đơn vị nào mang mã đã ghi là đơn vị cấp trên.",
    },
    cure: { en: "Add the parent, or correct the id.", vi: "Bổ sung đơn vị cấp trên, hoặc sửa mã." },
  },
  UNIT_PARENT_REQUIRED: {
    meaning: { en: "A unit of this level needs a parent.", vi: "Đơn vị ở cấp này phải có đơn vị cấp trên." },
    cure: { en: "Give the id of the unit above it.", vi: "Ghi mã định danh của đơn vị cấp trên." },
  },
};
