import { LienThongError, type ErrorEntry } from "@lienthong/model";

/** The codes of everything that `@lienthong/xml` throws. */
export type XmlErrorCode =
  | "XML_ATTRIBUTE"
  | "XML_CANONICAL"
  | "XML_CHARACTER"
  | "XML_COMMENT"
  | "XML_DECLARATION"
  | "XML_DOCTYPE"
  | "XML_DUPLICATE_ATTRIBUTE"
  | "XML_ENCODING"
  | "XML_ENTITY"
  | "XML_INSTRUCTION"
  | "XML_LIMIT"
  | "XML_NAME"
  | "XML_NAMESPACE"
  | "XML_ROOT"
  | "XML_TAG"
  | "XML_TEXT";

/**
 * An error of this package; match on `code`. An error of the reader carries `details.line` and `details.column`
 * (1-based, columns in UTF-16 code units) and `details.offset` (into the decoded source, or into the bytes for
 * `XML_ENCODING`); `XML_NAMESPACE` for a prefix that is not declared carries `details.prefix`; `XML_LIMIT` carries `details.limit` and `details.allowed`.
 */
export class XmlError extends LienThongError<XmlErrorCode> {
  /** 1-based line of the input, where it is known. */
  get line(): number | undefined {
    return numberOf(this.details.line);
  }

  /** 1-based column of the input, where it is known. */
  get column(): number | undefined {
    return numberOf(this.details.column);
  }
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** What each code means and what to do about it, sorted by code. */
export const XML_ERRORS: Readonly<Record<XmlErrorCode, ErrorEntry>> = {
  XML_ATTRIBUTE: {
    meaning: {
      en: 'An attribute is not written as name="value": no space before it, no equals sign, no quotes, or a < inside.',
      vi: 'Thuộc tính không được viết theo dạng tên="giá trị": thiếu khoảng trắng phía trước, thiếu dấu bằng, thiếu dấu nháy, hoặc có ký tự < bên trong.',
    },
    cure: {
      en: "Correct the attribute at the given line; write < as &lt; inside a value.",
      vi: "Sửa thuộc tính tại dòng đã nêu; trong giá trị phải viết < thành &lt;.",
    },
  },
  XML_CANONICAL: {
    meaning: {
      en: "The document has no canonical form: a relative namespace URI, or the node to canonicalise is itself excluded.",
      vi: "Tài liệu không có dạng chuẩn tắc: URI của không gian tên là tương đối, hoặc chính nút cần chuẩn tắc hóa đã bị loại trừ.",
    },
    cure: {
      en: "Use absolute namespace URIs. The failure must be treated as a failed signature, never as an empty text.",
      vi: "Dùng URI tuyệt đối cho không gian tên. Phải coi lỗi này là chữ ký không hợp lệ, không được coi là chuỗi rỗng.",
    },
  },
  XML_CHARACTER: {
    meaning: {
      en: "A character that XML 1.0 does not allow: a control character, half of a surrogate pair, U+FFFE or U+FFFF.",
      vi: "Ký tự mà XML 1.0 không cho phép: ký tự điều khiển, nửa cặp surrogate, U+FFFE hoặc U+FFFF.",
    },
    cure: {
      en: "Remove the character at the source of the text; XML cannot carry it, not even as a reference.",
      vi: "Loại bỏ ký tự này từ nơi tạo ra văn bản; XML không thể chứa nó, kể cả dưới dạng tham chiếu.",
    },
  },
  XML_COMMENT: {
    meaning: {
      en: "A comment is not closed, or contains two hyphens in a row.",
      vi: "Chú thích không được đóng, hoặc chứa hai dấu gạch nối liền nhau.",
    },
    cure: { en: "Close it with --> and keep -- out of it.", vi: "Đóng bằng --> và không dùng -- bên trong." },
  },
  XML_DECLARATION: {
    meaning: {
      en: "The XML declaration is malformed, not at the very beginning, or names a version other than 1.0.",
      vi: "Khai báo XML sai cú pháp, không nằm ở ngay đầu tệp, hoặc ghi phiên bản khác 1.0.",
    },
    cure: {
      en: 'Write <?xml version="1.0" encoding="UTF-8"?> as the first characters of the document.',
      vi: 'Đặt <?xml version="1.0" encoding="UTF-8"?> ở ngay đầu tài liệu.',
    },
  },
  XML_DOCTYPE: {
    meaning: {
      en: "The document has a document type declaration (DOCTYPE). It is refused: entities and default attributes are ways of attack.",
      vi: "Tài liệu có khai báo kiểu (DOCTYPE). Khai báo này bị từ chối vì thực thể và thuộc tính mặc định là đường tấn công.",
    },
    cure: { en: "Send the document without a DOCTYPE.", vi: "Gửi tài liệu không có DOCTYPE." },
  },
  XML_DUPLICATE_ATTRIBUTE: {
    meaning: {
      en: "An element has the same attribute twice, by its written name or by namespace and local name.",
      vi: "Phần tử có hai thuộc tính trùng nhau, theo tên viết hoặc theo không gian tên và tên cục bộ.",
    },
    cure: { en: "Keep one of the two.", vi: "Chỉ giữ lại một thuộc tính." },
  },
  XML_ENCODING: {
    meaning: {
      en: "The bytes are not UTF-8, or the XML declaration names another encoding.",
      vi: "Dữ liệu không phải UTF-8, hoặc khai báo XML ghi bảng mã khác.",
    },
    cure: {
      en: "Save the document as UTF-8 (with or without byte order mark).",
      vi: "Lưu tài liệu bằng UTF-8 (có hoặc không có BOM).",
    },
  },
  XML_ENTITY: {
    meaning: {
      en: "A reference to an entity other than amp, lt, gt, apos, quot, a character reference that is malformed or names no character, or an & that begins no reference.",
      vi: "Tham chiếu thực thể khác amp, lt, gt, apos, quot, tham chiếu ký tự sai, hoặc dấu & không mở đầu một tham chiếu.",
    },
    cure: {
      en: "Write the character itself, or &amp; for an ampersand.",
      vi: "Viết trực tiếp ký tự, hoặc &amp; cho dấu &.",
    },
  },
  XML_INSTRUCTION: {
    meaning: {
      en: "A processing instruction is malformed, not closed, or uses the reserved target xml.",
      vi: "Chỉ thị xử lý sai cú pháp, không được đóng, hoặc dùng đích xml đã dành riêng.",
    },
    cure: { en: "Correct or remove it.", vi: "Sửa hoặc xóa chỉ thị." },
  },
  XML_LIMIT: {
    meaning: {
      en: "The document is larger than a limit of the reader: size, depth, nodes, attributes of one element, or length of a name.",
      vi: "Tài liệu vượt giới hạn của bộ đọc: kích thước, độ sâu, số nút, số thuộc tính của một phần tử, hoặc độ dài tên.",
    },
    cure: {
      en: "If the document is genuine, raise the limit named in details.limit through the option limits.",
      vi: "Nếu tài liệu là thật, hãy nâng giới hạn nêu trong details.limit qua tùy chọn limits.",
    },
  },
  XML_NAME: {
    meaning: {
      en: "Something that must be a name is none, or has a colon in the wrong place.",
      vi: "Một tên không hợp lệ, hoặc dấu hai chấm đặt sai chỗ.",
    },
    cure: {
      en: "Begin names with a letter or underscore; at most one colon, between prefix and local name. A < in text is written &lt;.",
      vi: "Tên phải bắt đầu bằng chữ cái hoặc dấu gạch dưới; tối đa một dấu hai chấm giữa tiền tố và tên. Ký tự < trong văn bản viết là &lt;.",
    },
  },
  XML_NAMESPACE: {
    meaning: {
      en: "A prefix is not declared, or a declaration breaks the rules for xml, xmlns or an empty URI.",
      vi: "Tiền tố chưa được khai báo, hoặc khai báo vi phạm quy tắc về xml, xmlns hay URI rỗng.",
    },
    cure: {
      en: 'Declare the prefix on the element or above it with xmlns:prefix="…".',
      vi: 'Khai báo tiền tố trên phần tử hoặc phần tử cha bằng xmlns:tiềntố="…".',
    },
  },
  XML_ROOT: {
    meaning: {
      en: "The document has no root element, a second one, or text outside it.",
      vi: "Tài liệu không có phần tử gốc, có phần tử gốc thứ hai, hoặc có văn bản bên ngoài phần tử gốc.",
    },
    cure: {
      en: "Look for cut off or joined files, and for bytes before the declaration.",
      vi: "Kiểm tra tệp bị cắt, bị nối, hoặc có ký tự thừa trước khai báo.",
    },
  },
  XML_TAG: {
    meaning: {
      en: "A tag is not closed, or an end tag does not belong to the open element.",
      vi: "Thẻ không được đóng, hoặc thẻ đóng không khớp với phần tử đang mở.",
    },
    cure: { en: "Correct the tag at the given line.", vi: "Sửa thẻ tại dòng đã nêu." },
  },
  XML_TEXT: {
    meaning: {
      en: "Text contains ]]>, or a CDATA section is not closed or stands outside the root.",
      vi: "Văn bản chứa ]]>, hoặc mục CDATA không được đóng hay nằm ngoài phần tử gốc.",
    },
    cure: { en: "Write ]]&gt; in text.", vi: "Trong văn bản phải viết ]]&gt;." },
  },
};
