import { expect, test } from "@jest/globals";
import { readMessage } from "@lienthong/edxml";
import { OutgoingRegister } from "@lienthong/exchange";
import { validateExchangeEvent, vietnamMoment, type ExchangeEvent, type StatusCode } from "@lienthong/model";
import { signMessage, signaturePolicy } from "@lienthong/signature";
import {
  APRIL,
  axisOfTayNinh,
  DISTRICT,
  documentBytes,
  ManualClock,
  notice,
  officeOf,
  organisationSigner,
  PROVINCE,
  TAY_NINH,
} from "../../support/exchange-world.js";

const signer = organisationSigner(TAY_NINH.require(PROVINCE));
const seal = (bytes: Uint8Array): Uint8Array =>
  signMessage(bytes, { role: "organisation", layout: "whole", signer, time: APRIL });

/** A sealed notice whose text was changed before it was sealed: what a careless product writes. */
const sealed = (number: number, from: string, to: string): Uint8Array =>
  seal(new TextEncoder().encode(new TextDecoder().decode(documentBytes(number)).replace(from, to)));

test.each([
  ["no date", "<edXML:PromulgationDate>2017/04/11</edXML:PromulgationDate>", ""],
  ["a date that does not exist", "PromulgationDate>2017/04/11", "PromulgationDate>2017/04/31"],
  ["words for a date", "PromulgationDate>2017/04/11", "PromulgationDate>hôm qua"],
])("a document with %s is registered and answered, or neither", (_name, from, to) => {
  const office = officeOf(DISTRICT, new ManualClock(APRIL));
  const receipt = office.receive(sealed(7, from, to));
  expect(receipt).toMatchObject({ outcome: "accepted", registerNumber: 1 });
  const statuses = receipt.statuses.map((bytes) => readMessage(bytes).message);
  expect(statuses).toMatchObject([{ statusCode: "01" }, { statusCode: "03" }]);
  expect(office.receive(sealed(8, "a", "a")).registerNumber).toBe(2);
});

test.each(["a\u0001b", "a\uD800b", "\uFFFE"])("a reason that no message can carry changes nothing: %j", (reason) => {
  const { axis, clock } = axisOfTayNinh();
  const province = officeOf(PROVINCE, clock, { axis });
  const district = officeOf(DISTRICT, clock, { axis });
  const { documentId } = province.issue(notice(DISTRICT));
  district.poll();
  province.poll();
  const invalid = expect.objectContaining({ code: "EXCHANGE_REASON_INVALID" });
  expect(() => district.report(documentId, "04", { reason })).toThrow(invalid);
  expect(() => province.recall(documentId, DISTRICT, reason)).toThrow(invalid);
  expect(district.incoming(documentId)?.state).toBe("accepted");
  expect(province.outgoing(documentId)?.deliveries[0]?.state).toBe("accepted");
  expect(province.recall(documentId, DISTRICT, "nhầm\tnơi nhận 🙏").state).toBe("recall-requested");
});

test("a status said again within one second is another status, at the axis and at the other end", () => {
  const { axis, clock } = axisOfTayNinh();
  const province = officeOf(PROVINCE, clock, { axis });
  const district = officeOf(DISTRICT, clock, { axis });
  const { documentId } = province.issue(notice(DISTRICT));
  district.poll();
  const codes: StatusCode[] = ["04", "05", "04", "05", "04"];
  const reports = codes.map((code) => district.report(documentId, code));
  expect(reports.map(({ submission }) => submission)).toEqual(
    codes.map(() => expect.objectContaining({ accepted: true, repeated: false })),
  );
  const heard = province.poll().map((polled) => "status" in polled && polled.status.outcome);
  expect(heard).toEqual([...["01", "03"], ...codes].map(() => "applied"));
  expect(province.outgoing(documentId)?.deliveries[0]?.state).toBe("assigned");
  // A request likewise: asked, declined, asked again at once.
  province.recall(documentId, DISTRICT, "nhầm");
  district.poll();
  district.report(documentId, "16", { reason: "đang xử lý" });
  province.poll();
  province.recall(documentId, DISTRICT, "nhầm");
  district.poll();
  expect(district.incoming(documentId)?.state).toBe("recall-requested");
});

const untyped: [string, string, object][] = [
  ["kind", "DRAFT_KIND", { kind: undefined }],
  ["subject", "DRAFT_SUBJECT", { subject: undefined }],
  ["to", "DRAFT_ADDRESSEE", { to: undefined }],
  ["to[0].organId", "DRAFT_ADDRESSEE", { to: [{ name: "a" }] }],
  ["signer.fullName", "DRAFT_SIGNER", { signer: undefined }],
  ["form", "DRAFT_FORM", { form: "__proto__" }],
  ["dueDate", "DRAFT_DUE_DATE", { dueDate: Number.NaN }],
  ["drafting", "DRAFT_DRAFTING", { kind: "CV", drafting: "V-X" }],
  ["attachments[0].content", "DRAFT_ATTACHMENT", { attachments: [{ content: "text" }] }],
  ["/edXML/edXMLEnvelope/edXMLHeader/MessageHeader/Subject", "EDXML_CHARACTER", { subject: "a\u0001b", content: "c" }],
  [
    "/edXML/edXMLEnvelope/edXMLHeader/MessageHeader/PromulgationInfo/Place",
    "EDXML_CHARACTER",
    { place: "Tây\u0000 Ninh" },
  ],
];

test.each(untyped)(
  "what JavaScript leaves out or spoils in a draft is found at %s (%s), no number used",
  (path, code, change) => {
    const office = officeOf(PROVINCE, new ManualClock(APRIL));
    const spoilt = { ...notice(DISTRICT), ...change };
    expect(() => office.compose(spoilt)).toThrow(
      expect.objectContaining({
        code: "EXCHANGE_DRAFT_INVALID",
        details: { findings: [expect.objectContaining({ path, code })] },
      }),
    );
    expect(office.outgoingRegister.states()).toEqual([]);
  },
);

test("a kind typed with separate marks is the same kind in the same series", () => {
  const office = officeOf(PROVINCE, new ManualClock(APRIL));
  const log: ExchangeEvent[] = [];
  office.on("exchange", (event) => log.push(event));
  const codes = ["TTr", "ĐA", "ĐA".normalize("NFD"), "QyĐ".normalize("NFD"), "QyĐ"].map(
    (kind) => office.compose({ ...notice(DISTRICT), kind }).code,
  );
  expect(codes).toEqual(["01/TTr-UBND", "01/ĐA-UBND", "02/ĐA-UBND", "01/QyĐ-UBND", "02/QyĐ-UBND"]);
  expect(log.flatMap((event) => validateExchangeEvent(event))).toEqual([]);
});

test("the year of a legal document goes with its number", () => {
  const office = officeOf(PROVINCE, new ManualClock(APRIL));
  const { code, message } = office.compose({ ...notice(DISTRICT), kind: "L.QĐ" });
  expect([code, message.code]).toEqual(["01/2017/QĐ-UBND", { number: "01/2017", notation: "QĐ-UBND" }]);
});

test("a number with and without leading zero is one number of an issuer", () => {
  const office = officeOf(DISTRICT, new ManualClock(APRIL));
  expect(office.receive(sealed(7, "a", "a")).outcome).toBe("accepted");
  const other = new TextDecoder().decode(documentBytes(7)).replace(">7</edXML:CodeNumber", ">07</edXML:CodeNumber");
  const again = office.receive(seal(new TextEncoder().encode(other.replace(",7/TB-UBND</", ",07/TB-UBND</"))));
  expect(again).toMatchObject({ outcome: "duplicate", duplicateOf: { number: 1 } });
  expect(office.receive(sealed(70, "a", "a")).outcome).toBe("accepted");
});

test("a correction that names its own id replaces nothing", () => {
  const province = officeOf(PROVINCE, new ManualClock(APRIL));
  const office = officeOf(DISTRICT, new ManualClock(APRIL), { policy: signaturePolicy({ at: APRIL }) });
  const { message } = province.compose(notice(DISTRICT));
  const { documentId } = message;
  const business = `<edXML:BussinessDocType>3</edXML:BussinessDocType>`;
  const list = `<edXML:ReplacementInfoList><edXML:ReplacementInfo><edXML:DocumentId>${documentId}</edXML:DocumentId></edXML:ReplacementInfo></edXML:ReplacementInfoList>`;
  const text = new TextDecoder().decode(documentBytes(1, { documentId, business: { type: "0", paper: false } }));
  const bytes = seal(
    new TextEncoder().encode(
      text
        .replace("<edXML:BussinessDocType>0</edXML:BussinessDocType>", business)
        .replace("</edXML:Bussiness>", `${list}</edXML:Bussiness>`),
    ),
  );
  expect(office.receive(bytes)).toMatchObject({ outcome: "accepted", requests: [] });
  expect(office.incoming(documentId)?.state).toBe("accepted");
});

test("numbers run on over 1 January in Vietnam, and a clock that goes back goes on in the old year", () => {
  const clock = new ManualClock(vietnamMoment(2018, 1, 1) - 1);
  const office = officeOf(DISTRICT, clock);
  const numbers = [7, 8, 9, 10].map((number, index) => {
    clock.time += [0, 1, -1, 1][index] ?? 0;
    const { documentId = "" } = office.receive(sealed(number, "a", "a"));
    const entry = office.incoming(documentId)?.entry;
    return `${entry?.number ?? ""}/${entry?.year ?? ""}`;
  });
  expect(numbers).toEqual(["1/2017", "1/2018", "2/2017", "2/2018"]);
});

test("a register does not go on from states that cannot be", () => {
  const refused = expect.objectContaining({ code: "EXCHANGE_REGISTER" });
  for (const last of [Number.NaN, -1, 1.5])
    expect(() => new OutgoingRegister([{ series: "TB", year: 2017, last }])).toThrow(refused);
  const twice = { series: "TB", year: 2017, last: 4 };
  expect(() => new OutgoingRegister([twice, { ...twice, last: 7 }])).toThrow(refused);
  const going = new OutgoingRegister([twice, { ...twice, series: "__proto__" }]);
  expect([going.next("TB", 2017), going.next("__proto__", 2017), going.next("TB", 2018)]).toEqual([5, 5, 1]);
});

test("a thousand unknown recipients are refused each, and only the first are searched for in the directory", () => {
  const { axis } = axisOfTayNinh();
  const to = Array.from({ length: 1_000 }, (_, index) => `000.00.3X.H${index}`);
  const result = axis.submit(documentBytes(7), { from: PROVINCE, to });
  expect(result).toMatchObject({ accepted: false, code: "18" });
  expect(result.refused).toHaveLength(1_000);
  expect(result.refused.slice(0, 10).some(({ near }) => near !== undefined)).toBe(true);
  expect(result.refused.slice(10).every(({ near }) => near === undefined)).toBe(true);
});

test("an async observer that fails is reported and does not end the process", async () => {
  const office = officeOf(PROVINCE, new ManualClock(APRIL));
  const failures: unknown[] = [];
  office.on("observer-error", ({ error }) => failures.push(error));
  const gone = new TypeError("database gone");
  const observer: unknown = () => Promise.reject(gone);
  office.on("exchange", observer as () => void);
  office.compose(notice(DISTRICT));
  await new Promise((resolve) => setImmediate(resolve));
  expect(failures).toEqual([gone]);
});
