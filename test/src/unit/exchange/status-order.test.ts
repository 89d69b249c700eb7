import { expect, test } from "@jest/globals";
import { writeStatus, type IssuedDocument, type Office } from "@lienthong/exchange";
import {
  checkTransition,
  STATUS_CODES,
  type DeliveryPosition,
  type ExchangeEvent,
  type StatusCode,
  type Unit,
} from "@lienthong/model";
import { APRIL, DISTRICT, ManualClock, notice, officeOf, PROVINCE, TAY_NINH } from "../../support/exchange-world.js";

const CODES = Object.keys(STATUS_CODES) as StatusCode[];
const by = (code: StatusCode): "sender" | "receiver" => (code === "13" ? "sender" : "receiver");

/** Every position that can be reached from a first one by statuses alone, with a shortest way to it. */
function positions(first: DeliveryPosition): { way: StatusCode[]; position: DeliveryPosition }[] {
  const found = [{ way: [] as StatusCode[], position: first }];
  const seen = new Set([JSON.stringify(first)]);
  for (const { way, position } of found) {
    for (const code of CODES) {
      const check = checkTransition(position, code, by(code));
      if (!check.allowed || seen.has(JSON.stringify(check.position))) continue;
      seen.add(JSON.stringify(check.position));
      found.push({ way: [...way, code], position: check.position });
    }
  }
  return found;
}

const clock = new ManualClock(APRIL);
const issuer = officeOf(PROVINCE, clock);
const issued = issuer.compose(notice(DISTRICT));
const [province, district] = [PROVINCE, DISTRICT].map((id) => TAY_NINH.require(id)) as [Unit, Unit];

const status = (from: Unit, to: Unit, code: StatusCode, document: IssuedDocument): Uint8Array => {
  const about = { documentId: document.documentId, code: document.code, promulgationDate: "2017/04/11" };
  return writeStatus({ from, to: to.id, about, code, description: "vì lý do", time: (clock.time += 1_000) });
};

test("the ways of this test reach every state that statuses lead to", () => {
  const states = new Set(positions({ state: "sent" }).map(({ position }) => position.state));
  expect([...states].sort()).toEqual(
    [
      "accepted",
      "arrived",
      "assigned",
      "finished",
      "processing",
      "recall-requested",
      "refused",
      "sent",
      "withdrawn",
    ].sort(),
  );
});

/** An office that has received the document, and then what the way says. */
function receiver(way: readonly StatusCode[]): Office {
  const office = officeOf(DISTRICT, clock);
  expect(office.receive(issued.bytes).outcome).toBe("accepted");
  for (const code of way) {
    if (code === "13") expect(office.receiveStatus(status(province, district, code, issued)).outcome).toBe("applied");
    else office.report(issued.documentId, code, { reason: "vì lý do" });
  }
  return office;
}

test("receiver: every status that the table does not allow is a typed error that changes nothing", () => {
  let refused = 0;
  for (const { way, position } of positions({ state: "accepted" })) {
    const office = receiver(way);
    const before = office.incoming(issued.documentId);
    expect(before?.state).toBe(position.state);
    const events: ExchangeEvent[] = [];
    office.on("exchange", (event) => events.push(event));
    for (const code of CODES) {
      const check = checkTransition(position, code, "receiver");
      if (check.allowed) continue;
      refused += 1;
      expect(() => office.report(issued.documentId, code, { reason: "vì lý do" })).toThrow(
        expect.objectContaining({
          code: "EXCHANGE_STATUS_REFUSED",
          details: expect.objectContaining({ rule: check.code, state: position.state, signal: code }),
        }),
      );
      expect(office.incoming(issued.documentId)).toEqual(before);
    }
    expect(events).toEqual([]);
  }
  expect(refused).toBeGreaterThan(50);
});

test("receiver: every status that the table allows leads to its state", () => {
  for (const { way, position } of positions({ state: "accepted" })) {
    for (const code of CODES) {
      const check = checkTransition(position, code, "receiver");
      if (!check.allowed) continue;
      const office = receiver(way);
      expect(office.report(issued.documentId, code, { reason: "vì lý do" })).toMatchObject({
        status: code,
        state: check.next,
      });
    }
  }
});

/** An office that has issued a document, and then heard what the way says. */
function sender(way: readonly StatusCode[]): { office: Office; document: IssuedDocument } {
  const office = officeOf(PROVINCE, clock);
  const document = office.compose(notice(DISTRICT));
  for (const code of way) {
    if (code === "13") office.recall(document.documentId, DISTRICT, "vì lý do");
    else expect(office.receiveStatus(status(district, province, code, document)).outcome).toBe("applied");
  }
  return { office, document };
}

test("sender: every status that comes out of order is refused by rule and changes nothing", () => {
  let refused = 0;
  for (const { way, position } of positions({ state: "sent" })) {
    const { office, document } = sender(way);
    const before = office.outgoing(document.documentId);
    expect(before?.deliveries[0]?.state).toBe(position.state);
    for (const code of CODES) {
      const check = checkTransition(position, code, by(code));
      if (code === "13") {
        if (check.allowed) continue;
        expect(() => office.recall(document.documentId, DISTRICT, "vì lý do")).toThrow(
          expect.objectContaining({
            code: "EXCHANGE_STATUS_REFUSED",
            details: expect.objectContaining({ rule: check.code }),
          }),
        );
      } else {
        if (check.allowed) continue;
        expect(office.receiveStatus(status(district, province, code, document))).toMatchObject({
          outcome: "refused",
          rule: check.code,
          reason: check.reason,
          state: position.state,
        });
      }
      refused += 1;
      expect(office.outgoing(document.documentId)).toEqual(before);
    }
  }
  expect(refused).toBeGreaterThan(80);
});

test("a status about a document, or from a unit, that this office has nothing to do with is refused", () => {
  const { office, document } = sender([]);
  const commune = TAY_NINH.require("000.20.37.H53");
  const refusals = [
    status(commune, province, "03", document),
    status(district, commune, "03", document),
    status(province, province, "13", document),
    status(district, province, "03", { ...document, documentId: "another" }),
  ].map((bytes) => office.receiveStatus(bytes));
  expect(refusals.map(({ outcome, rule }) => [outcome, rule])).toEqual([
    ["refused", "STATUS_DOCUMENT_UNKNOWN"],
    ["refused", "STATUS_NOT_ADDRESSED"],
    ["refused", "STATUS_DOCUMENT_UNKNOWN"],
    ["refused", "STATUS_DOCUMENT_UNKNOWN"],
  ]);
  expect(() => office.report("another", "04")).toThrow(expect.objectContaining({ code: "EXCHANGE_DOCUMENT_UNKNOWN" }));
});
