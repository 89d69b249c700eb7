import { expect, test } from "@jest/globals";
import { readMessage, type DocumentMessage } from "@lienthong/edxml";
import { ExchangeError, type Draft, type IssuedDocument } from "@lienthong/exchange";
import { validateExchangeEvent, vietnamMoment, type ExchangeEvent } from "@lienthong/model";
import {
  APRIL,
  axisOfTayNinh,
  COMMUNE,
  DISTRICT,
  ManualClock,
  notice,
  officeOf,
  organisationSigner,
  PROVINCE,
} from "../../support/exchange-world.js";

const read = (issued: IssuedDocument): DocumentMessage => {
  const { message } = readMessage(issued.bytes);
  if (message?.kind !== "document") throw new TypeError("no document");
  return message;
};

test("a document gets number, date and both signatures, and says so", () => {
  const office = officeOf(PROVINCE, new ManualClock(APRIL));
  const log: ExchangeEvent[] = [];
  office.on("exchange", (event) => log.push(event));
  const issued = office.compose({ ...notice(DISTRICT, COMMUNE), urgency: 2, dueDate: vietnamMoment(2017, 5, 2) });
  expect(issued).toMatchObject({
    documentId: "000.00.00.H53,2017/04/11,01/TB-UBND",
    code: "01/TB-UBND",
    number: 1,
    year: 2017,
    signed: "both",
  });
  const message = read(issued);
  expect(message).toMatchObject({
    documentId: issued.documentId,
    code: { number: "01", notation: "TB-UBND" },
    promulgation: { place: "Tây Ninh", date: "2017/04/11" },
    type: { name: "Thông báo" },
    dueDate: "2017/05/02",
    otherInfo: { priority: 2 },
    from: { organId: PROVINCE },
    business: { type: "0", paper: false },
    trace: [{ organId: PROVINCE, timestamp: "2017/04/11 09:00:00" }],
  });
  expect(message.to.map(({ organId }) => organId)).toEqual([DISTRICT, COMMUNE]);
  expect(message.signatures).toHaveLength(2);
  expect(message.attachments.map(({ name }) => name)).toEqual(["01-TB-UBND.pdf"]);
  expect(Buffer.from(message.attachments[0]?.content ?? []).toString("latin1")).toMatch(/^%PDF-1\.4/);
  expect(log).toEqual([
    expect.objectContaining({ type: "document.issued", kind: "TB", signed: "both", signedName: false }),
  ]);
  expect(log.flatMap((event) => validateExchangeEvent(event))).toEqual([]);
  expect(office.outgoing(issued.documentId)?.deliveries.map(({ recipient, state }) => [recipient, state])).toEqual([
    [DISTRICT, "sent"],
    [COMMUNE, "sent"],
  ]);
});

test("numbers run per kind and calendar year; official letters name their drafting unit", () => {
  const clock = new ManualClock(vietnamMoment(2017, 12, 31, 23, 59));
  const office = officeOf(PROVINCE, clock);
  const code = (draft: Draft): string => office.compose(draft).code;
  const letter: Draft = { ...notice(DISTRICT), kind: "CV", drafting: "VX" };
  expect([code(notice(DISTRICT)), code(notice(DISTRICT)), code(letter), code(letter)]).toEqual([
    "01/TB-UBND",
    "02/TB-UBND",
    "01/UBND-VX",
    "02/UBND-VX",
  ]);
  clock.time += 120_000;
  expect(code(notice(DISTRICT))).toBe("01/TB-UBND");
});

test("files without a name are named after the code, `_Signed` only when the draft says so", () => {
  const office = officeOf(PROVINCE, new ManualClock(APRIL));
  const content = new TextEncoder().encode("văn bản");
  const attachments = [{ content }, { name: "Phụ lục.xlsx", content }, { content }];
  const names = (draft: Draft): string[] => read(office.compose(draft)).attachments.map(({ name }) => name);
  expect(names({ ...notice(DISTRICT), attachments })).toEqual(["01-TB-UBND.pdf", "Phụ lục.xlsx", "01-TB-UBND-2.pdf"]);
  expect(names({ ...notice(DISTRICT), attachments, signedName: true })).toEqual([
    "02-TB-UBND_Signed.pdf",
    "Phụ lục.xlsx",
    "02-TB-UBND-2_Signed.pdf",
  ]);
});

test.each<[string, Partial<Draft>]>([
  ["kind", { kind: "XX" }],
  ["subject", { subject: " " }],
  ["subject", { subject: "a".repeat(501) }],
  ["to", { to: [] }],
  [
    "to[1].organId",
    {
      to: [
        { organId: DISTRICT, name: "a" },
        { organId: ` ${DISTRICT} `, name: "b" },
      ],
    },
  ],
  ["to[0].organId", { to: [{ organId: "", name: "a" }] }],
  ["signer.fullName", { signer: { fullName: "" } }],
  ["urgency", { urgency: 5 }],
  ["attachments", { attachments: [] }],
  ["attachments[0].content", { attachments: [{ name: "a.pdf", content: new Uint8Array() }] }],
  ["attachments[0].name", { attachments: [{ name: "../a.pdf", content: new Uint8Array(1) }] }],
  ["attachments[0].name", { attachments: [{ name: "a", content: new Uint8Array(1) }] }],
  ["attachments[0].name", { attachments: [{ contentType: "text/plain", content: new Uint8Array(1) }] }],
])("a bad draft is refused at %s and uses no number: %j", (path, change) => {
  const office = officeOf(PROVINCE, new ManualClock(APRIL));
  let thrown: unknown;
  try {
    office.compose({ ...notice(DISTRICT), ...change });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(ExchangeError);
  expect(thrown).toMatchObject({
    code: "EXCHANGE_DRAFT_INVALID",
    details: { findings: [expect.objectContaining({ path, severity: "error" })] },
  });
  expect(office.outgoingRegister.states()).toEqual([]);
});

test("a policy that demands a personal signature refuses an office without one, and no number is used", () => {
  const clock = new ManualClock(vietnamMoment(2020, 6, 1, 9));
  const unit = { id: PROVINCE, name: "UBND tỉnh Tây Ninh" };
  const office = officeOf(PROVINCE, clock, { signers: { organisation: organisationSigner(unit) } });
  expect(() => office.compose(notice(DISTRICT))).toThrow(
    expect.objectContaining({ code: "EXCHANGE_SIGNATURE_REQUIRED" }),
  );
  expect(office.outgoingRegister.states()).toEqual([]);
  // A copy is signed by the organisation alone.
  expect(office.compose({ ...notice(DISTRICT), kind: "SY", form: "copy" }).signed).toBe("organisation");
  // In 2017 the person signed on paper.
  clock.time = APRIL;
  expect(office.compose(notice(DISTRICT)).signed).toBe("organisation");
});

test("a draft decides whether the person signs, as far as the rules of the time leave it open", () => {
  const clock = new ManualClock(APRIL);
  const office = officeOf(PROVINCE, clock);
  expect(office.compose({ ...notice(DISTRICT), personal: false }).signed).toBe("organisation");
  expect(office.compose({ ...notice(DISTRICT), personal: true }).signed).toBe("both");
  clock.time = vietnamMoment(2020, 6, 1, 9);
  expect(() => office.compose({ ...notice(DISTRICT), personal: false })).toThrow(
    expect.objectContaining({ code: "EXCHANGE_SIGNATURE_REQUIRED" }),
  );
});

test("a signer that fails uses no number and leaves nothing behind", () => {
  const clock = new ManualClock(APRIL);
  const good = organisationSigner({ id: PROVINCE, name: "UBND tỉnh Tây Ninh" });
  let broken = true;
  const organisation = {
    ...good,
    sign: (info: Uint8Array) => (broken ? (JSON.parse("token gone") as never) : good.sign(info)),
  };
  const office = officeOf(PROVINCE, clock, { signers: { organisation } });
  expect(() => office.compose(notice(DISTRICT))).toThrow();
  broken = false;
  expect(office.compose(notice(DISTRICT)).number).toBe(1);
});

test("sending needs an axis, and a document of this office", () => {
  const office = officeOf(PROVINCE, new ManualClock(APRIL));
  expect(() => office.issue(notice(DISTRICT))).toThrow(expect.objectContaining({ code: "EXCHANGE_AXIS_MISSING" }));
  expect(office.outgoingRegister.states()).toEqual([]);
  expect(() => office.poll()).toThrow(expect.objectContaining({ code: "EXCHANGE_AXIS_MISSING" }));
  const { axis, clock } = axisOfTayNinh();
  const connected = officeOf(PROVINCE, clock, { axis });
  expect(() => connected.send("none")).toThrow(expect.objectContaining({ code: "EXCHANGE_DOCUMENT_UNKNOWN" }));
});

test("a refused submission leaves the document issued; sending it again later is the same document", () => {
  const { axis, clock } = axisOfTayNinh();
  const office = officeOf(PROVINCE, clock, { axis });
  axis.lock(DISTRICT);
  const { submission, documentId } = office.issue(notice(DISTRICT));
  expect(submission).toMatchObject({ accepted: false, code: "23" });
  axis.lock(DISTRICT, false);
  expect(office.send(documentId)).toMatchObject({ accepted: true, repeated: false });
  expect(office.send(documentId)).toMatchObject({ accepted: true, repeated: true });
  expect(axis.pending(DISTRICT)).toHaveLength(1);
});

test("equal clocks, ids and keys give equal bytes", () => {
  const run = (): Uint8Array => officeOf(PROVINCE, new ManualClock(APRIL)).compose(notice(DISTRICT)).bytes;
  expect(run()).toEqual(run());
});
