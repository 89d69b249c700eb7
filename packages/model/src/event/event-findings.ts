import type { ErrorEntry } from "../errors/lienthong-error.js";

/** The codes of everything that `validateExchangeEvent` finds. */
export type EventFindingCode =
  "EVENT_FIELDS_CONFLICT" | "EVENT_FIELD_MISSING" | "EVENT_FIELD_VALUE" | "EVENT_NOT_OBJECT" | "EVENT_TYPE_UNKNOWN";

/** What each finding about an event means and what to do about it, sorted by code. */
export const EVENT_FINDINGS: Readonly<Record<EventFindingCode, ErrorEntry>> = {
  EVENT_FIELDS_CONFLICT: {
    meaning: { en: "Two fields of an event do not go together.", vi: "Hai trường của sự kiện mâu thuẫn nhau." },
    cure: {
      en: "Leave one out, or correct the other, as the message says.",
      vi: "Bỏ một trường hoặc sửa trường kia theo thông báo.",
    },
  },
  EVENT_FIELD_MISSING: {
    meaning: { en: "An event lacks a field.", vi: "Sự kiện thiếu một trường." },
    cure: { en: "Write the field named.", vi: "Bổ sung trường được nêu." },
  },
  EVENT_FIELD_VALUE: {
    meaning: {
      en: "A field of an event has a value that does not fit.",
      vi: "Giá trị của một trường trong sự kiện không phù hợp.",
    },
    cure: { en: "Write what the message says.", vi: "Ghi giá trị theo thông báo." },
  },
  EVENT_NOT_OBJECT: {
    meaning: { en: "A line is JSON, but no object.", vi: "Dòng là JSON nhưng không phải một đối tượng." },
    cure: { en: "Write one object per line.", vi: "Mỗi dòng ghi một đối tượng." },
  },
  EVENT_TYPE_UNKNOWN: {
    meaning: {
      en: "An event has no type, or one that this version does not know.",
      vi: "Sự kiện không có loại, hoặc loại mà phiên bản này không biết.",
    },
    cure: { en: "Use one of the types of the schema.", vi: "Dùng một trong các loại của lược đồ." },
  },
};
