import type { AttachmentDraft, DocumentDraft, StatusDraft } from "@lienthong/edxml";
import fc from "fast-check";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A document as an office sends it, without findings under the profile `qcvn`. */
export const exampleDocument: DocumentDraft = {
  kind: "document",
  from: { organId: "000.00.00.H53", name: "UBND tỉnh Tây Ninh", inCharge: "UBND tỉnh Tây Ninh" },
  to: [
    { organId: "000.00.19.H53", name: "Sở Nội vụ" },
    { organId: "000.01.29.H53", name: "UBND huyện Bến Cầu" },
  ],
  documentId: "000.00.00.H53,2017/03/14,45/TB-UBND",
  code: { number: "45", notation: "TB-UBND" },
  promulgation: { place: "Tây Ninh", date: "2017/03/14" },
  type: { type: 2, detail: 7, name: "Thông báo" },
  subject: "Về việc liên thông văn bản điện tử",
  content: "Về việc liên thông văn bản điện tử",
  signer: { competence: "TM. ỦY BAN NHÂN DÂN", position: "Chủ tịch", fullName: "Nguyễn Văn Thử" },
  otherInfo: { priority: 1, promulgationAmount: 1, pageAmount: 2 },
  toPlaces: ["Như trên", "Lưu: VT"],
  business: { type: "0", reason: "Văn bản điện tử mới", paper: false },
  trace: [{ organId: "000.00.00.H53", timestamp: "2017/03/14 08:30:00" }],
  attachments: [
    { contentId: "a1", name: "45-TB-UBND.pdf", content: utf8("%PDF-1.4 …"), description: "Văn bản" },
    { contentId: "a2", name: "phụ lục.xlsx", content: utf8("Nội dung phụ lục") },
  ],
};

/** A status message, without findings. */
export const exampleStatus: StatusDraft = {
  kind: "status",
  from: { organId: "000.00.19.H53", name: "Sở Nội vụ" },
  responseFor: {
    organId: "000.00.00.H53",
    code: "45/TB-UBND",
    documentId: "000.00.00.H53,2017/03/14,45/TB-UBND",
    promulgationDate: "2017/03/14",
  },
  staff: { department: "Văn thư", name: "Trần Thị Mẫu" },
  statusCode: "03",
  description: "Đã tiếp nhận",
  timestamp: "2017/03/14 09:15:00",
};

/** Any text that XML can carry, with the characters that go wrong in serialisers. */
const text: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
    fc
      .array(
        fc.constantFrom(
          "&",
          "&amp;",
          "&#13;",
          "<",
          ">",
          "]]>",
          '"',
          "'",
          "\r",
          "\n",
          "\r\n",
          "\t",
          " ",
          "Đ",
          "ữ",
          "😀",
          "xmlns:edXML=",
          "\u00A0",
        ),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((parts) => parts.join("")),
  )
  .map((raw) => raw.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "?"));

/** A code or id: no blanks around it. */
const token: fc.Arbitrary<string> = text.map((raw) => raw.trim()).map((raw) => (raw === "" ? "x" : raw));
const organId: fc.Arbitrary<string> = fc.oneof(fc.constantFrom("000.00.00.H53", "H53", "020000000000"), token);
const number = fc.nat({ max: 9_999 });
const date: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${String(year)}/${String(month).padStart(2, "0")}/${String(day).padStart(2, "0")}`);
const timestamp: fc.Arbitrary<string> = fc
  .tuple(date, fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map(([day, hour, minute]) => `${day} ${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:07`);

/** A record without the fields that were not drawn. */
function some<T extends object>(
  required: T,
  optional: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<T> {
  return fc.record({ ...optional }, { requiredKeys: [] }).map((drawn) => ({ ...required, ...drawn }));
}

const organisation = organId.chain((id) =>
  some(
    { organId: id },
    { inCharge: text, name: text, address: text, email: text, telephone: text, fax: text, website: text },
  ),
);
const staff = some({}, { department: text, departmentId: text, name: text, staffId: text, email: text, mobile: text });
const responseFor = fc
  .tuple(organId, token)
  .chain(([id, documentId]) => some({ organId: id, documentId }, { code: token, promulgationDate: date }));
const trace = fc.array(
  timestamp.chain((time) => some({ timestamp: time }, { organId: fc.oneof(organId, fc.constant("null")) })),
  { maxLength: 3 },
);
const business = fc
  .tuple(
    fc.constantFrom("0", "1", "2"),
    fc.array(fc.record({ documentId: token, organIds: fc.array(organId, { maxLength: 2 }) }), { maxLength: 2 }),
  )
  .chain(([type, replacements]) =>
    some(
      { type, replacements },
      {
        reason: text,
        documentId: token,
        paper: fc.boolean(),
        update: fc.record({
          document: fc.boolean(),
          receivers: fc.boolean(),
          receiverChanges: fc.array(fc.record({ organId, change: fc.constantFrom("removed", "added") }), {
            maxLength: 2,
          }),
        }),
        staff,
      },
    ),
  );
const attachment: fc.Arbitrary<Omit<AttachmentDraft, "contentId">> = fc
  .tuple(
    fc.constantFrom("a.pdf", "Tờ trình.docx", "b.xlsx", "c.txt", "d.zip", "e.ZIP", "f", "đ.PDF", "g.jar"),
    fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.constantFrom(utf8("%PDF-1.4"), Uint8Array.of(0x50, 0x4b, 3, 4, 0))),
  )
  .chain(([name, content]) => some({ name, content }, { description: text, fieldName: text, mimeType: token }));

/** Documents that keep the rules of `sdk`, with all that the format has. */
export const documents: fc.Arbitrary<DocumentDraft> = fc
  .record({
    from: organisation,
    to: fc.array(organisation, { minLength: 1, maxLength: 3 }),
    documentId: token,
    code: fc.record({ number: token, notation: token }),
    promulgation: date.chain((day) => some({ date: day }, { place: text })),
    type: fc.tuple(number, text).chain(([type, name]) => some({ type, name }, { detail: number })),
    subject: text,
    otherInfo: some(
      {},
      {
        priority: fc.nat({ max: 4 }),
        sphere: text,
        typerNotation: text,
        promulgationAmount: number,
        pageAmount: number,
        replyFors: text,
        direction: fc.boolean(),
        referenceCodes: text,
        appendixes: fc.array(text, { maxLength: 2 }),
      },
    ),
    responseFor: fc.array(responseFor, { maxLength: 2 }),
    steeringType: fc.nat({ max: 3 }),
    tasks: fc.array(token, { maxLength: 2 }),
    toPlaces: fc.array(text, { maxLength: 3 }),
    trace,
    attachments: fc
      .array(attachment, { maxLength: 3 })
      .map((list) => list.map((one, index): AttachmentDraft => ({ ...one, contentId: `id-${String(index)}` }))),
  })
  .chain((required) =>
    some(
      { kind: "document" as const, ...required },
      {
        content: text,
        signer: text.chain((fullName) => some({ fullName }, { competence: text, position: text })),
        dueDate: date,
        applicationType: text,
        business,
      },
    ),
  );

/** Status messages that keep the rules of `sdk`. */
export const statuses: fc.Arbitrary<StatusDraft> = fc
  .record({ from: organisation, responseFor, statusCode: token, timestamp, trace })
  .chain((required) => some({ kind: "status" as const, ...required }, { staff, description: text }));
