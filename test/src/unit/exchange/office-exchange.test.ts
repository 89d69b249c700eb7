import { expect, test } from "@jest/globals";
import { readMessage } from "@lienthong/edxml";
import type { Polled, Receipt } from "@lienthong/exchange";
import { MetricsAccumulator } from "@lienthong/metrics";
import { validateExchangeEvent, type ExchangeEvent } from "@lienthong/model";
import {
  APRIL,
  axisOfTayNinh,
  COMMUNE,
  DISTRICT,
  ManualClock,
  notice,
  officeOf,
  PROVINCE,
} from "../../support/exchange-world.js";

const receiptOf = ([polled]: readonly Polled[]): Receipt => {
  if (polled === undefined || !("receipt" in polled)) throw new TypeError("no receipt");
  return polled.receipt;
};
const codes = (receipt: Receipt): string[] =>
  receipt.statuses.map((bytes) => {
    const { message } = readMessage(bytes);
    return message?.kind === "status" ? message.statusCode : "none";
  });

test("province to district to commune, with every status back", () => {
  const { axis, clock, log } = axisOfTayNinh();
  axis.announce();
  const [province, district, commune] = [PROVINCE, DISTRICT, COMMUNE].map((id) => officeOf(id, clock, { axis }));
  if (province === undefined || district === undefined || commune === undefined) throw new TypeError("offices");

  const first = province.issue(notice(DISTRICT));
  clock.time += 60_000;
  const received = receiptOf(district.poll());
  expect(received).toMatchObject({ outcome: "accepted", registerNumber: 1, verdict: { indication: "TOTAL-PASSED" } });
  expect(codes(received)).toEqual(["01", "03"]);
  expect(received.submissions.every((submission) => submission.accepted)).toBe(true);
  for (const status of ["04", "05", "04", "06"] as const) {
    clock.time += 60_000;
    district.report(first.documentId, status);
  }
  expect(province.poll().map((polled) => "status" in polled && polled.status.outcome)).toEqual(
    Array(6).fill("applied"),
  );
  const [delivery] = province.outgoing(first.documentId)?.deliveries ?? [];
  expect(delivery?.state).toBe("finished");
  expect(delivery?.history.map(({ signal }) => signal)).toEqual(["01", "03", "04", "05", "04", "06"]);
  expect(district.incoming(first.documentId)).toMatchObject({
    state: "finished",
    issuer: PROVINCE,
    entry: { number: 1 },
  });

  const onward = { organId: PROVINCE, code: first.code, documentId: first.documentId, promulgationDate: "2017/04/11" };
  const second = district.issue({ ...notice(COMMUNE), kind: "CV", responseFor: [onward] });
  const passedOn = receiptOf(commune.poll());
  expect(passedOn.message?.responseFor).toEqual([onward]);
  expect(passedOn.outcome).toBe("accepted");
  district.poll();
  expect(district.outgoing(second.documentId)?.deliveries[0]?.state).toBe("accepted");
  expect(axis.pending(PROVINCE)).toEqual([]);

  expect(log.flatMap((event, index) => validateExchangeEvent(event, index + 1))).toEqual([]);
  const metrics = new MetricsAccumulator();
  for (const event of log) metrics.add(event);
  const { rates } = metrics.result();
  expect(rates["interlink.delivery"]).toMatchObject({ numerator: 2, denominator: 2 });
  expect(rates["signed.verified"]).toMatchObject({ numerator: 2, denominator: 2 });
});

test("the log of the offices measures to the same rate as the log of the axis", () => {
  const { axis, clock, log } = axisOfTayNinh();
  const offices: ExchangeEvent[] = [];
  axis.announce();
  offices.push(...log);
  const province = officeOf(PROVINCE, clock, { axis });
  const district = officeOf(DISTRICT, clock, { axis });
  for (const office of [province, district]) office.on("exchange", (event) => offices.push(event));
  province.issue(notice(DISTRICT, COMMUNE));
  district.poll();
  expect(offices.flatMap((event) => validateExchangeEvent(event))).toEqual([]);
  const rate = (events: readonly ExchangeEvent[]): unknown => {
    const metrics = new MetricsAccumulator();
    for (const event of events) metrics.add(event);
    return metrics.result().rates["interlink.delivery"];
  };
  expect(rate(offices)).toEqual(rate(log));
});

test("the same document twice is registered once and answered once", () => {
  const { axis, clock } = axisOfTayNinh();
  const issued = officeOf(PROVINCE, clock).compose(notice(DISTRICT));
  const district = officeOf(DISTRICT, clock, { axis });
  const events: ExchangeEvent[] = [];
  const first = district.receive(issued.bytes);
  district.on("exchange", (event) => events.push(event));
  const again = district.receive(issued.bytes);
  expect(first).toMatchObject({ outcome: "accepted", repeated: false });
  expect(again).toMatchObject({ outcome: "duplicate", cause: "duplicate", repeated: true, duplicateOf: { number: 1 } });
  expect(again.statuses).toEqual([]);
  expect(events).toEqual([]);
  expect(district.incomingRegister.size).toBe(1);
  expect(district.incoming(issued.documentId)?.state).toBe("accepted");
});

test("another document with the same number, notation and issuer is returned as a duplicate", () => {
  const clock = new ManualClock(APRIL);
  const [one, two] = [0, 1].map(() => officeOf(PROVINCE, clock, { documentIds: "uuid" }));
  const district = officeOf(DISTRICT, clock);
  const first = one?.compose(notice(DISTRICT));
  clock.time += 1_000;
  const second = two?.compose(notice(DISTRICT));
  expect(second?.documentId).not.toBe(first?.documentId);
  district.receive(first?.bytes ?? new Uint8Array());
  const receipt = district.receive(second?.bytes ?? new Uint8Array());
  expect(receipt).toMatchObject({ outcome: "duplicate", cause: "duplicate", repeated: false });
  expect(receipt.duplicateOf?.documentId).toBe(first?.documentId);
  expect(codes(receipt)).toEqual(["01", "02"]);
  expect(district.incomingRegister.size).toBe(1);
});

test("another text under a registered id is told, and the first stands", () => {
  const clock = new ManualClock(APRIL);
  const district = officeOf(DISTRICT, clock);
  const first = officeOf(PROVINCE, clock).compose(notice(DISTRICT));
  const other = officeOf(PROVINCE, clock).compose({ ...notice(DISTRICT), subject: "Một nội dung khác" });
  expect(other.documentId).toBe(first.documentId);
  district.receive(first.bytes);
  const receipt = district.receive(other.bytes);
  expect(receipt).toMatchObject({ outcome: "duplicate", repeated: true, statuses: [] });
  expect(receipt.findings.map(({ code }) => code)).toContain("RECEIPT_OTHER_CONTENT");
  const { axis } = axisOfTayNinh();
  axis.submit(first.bytes, { from: PROVINCE });
  const carried = district.receive(axis.fetch(axis.pending(DISTRICT)[0]?.id ?? ""));
  expect(carried.findings.map(({ code }) => code)).not.toContain("RECEIPT_OTHER_CONTENT");
});

test("the id of another issuer's document is returned as a duplicate, and takes nothing away", () => {
  const clock = new ManualClock(APRIL);
  const district = officeOf(DISTRICT, clock);
  const taken = { next: () => "0190aaaa-0000-7000-8000-000000000000" };
  const first = officeOf(PROVINCE, clock, { documentIds: "uuid", ids: taken }).compose(notice(DISTRICT));
  const other = officeOf("000.00.30.H53", clock, { documentIds: "uuid", ids: taken }).compose(notice(DISTRICT));
  district.receive(first.bytes);
  const receipt = district.receive(other.bytes);
  expect(receipt).toMatchObject({ outcome: "duplicate", repeated: false });
  expect(codes(receipt)).toEqual(["01", "02"]);
  expect(district.incoming(first.documentId)).toMatchObject({ issuer: PROVINCE, state: "accepted" });
});

test("a refused document is refused once; the sender learns the reason", () => {
  const { axis, clock } = axisOfTayNinh();
  const province = officeOf(PROVINCE, clock, { axis });
  const commune = officeOf(COMMUNE, clock, { axis });
  const issued = province.compose(notice(DISTRICT));
  // The transport brings it to a unit it is not addressed to.
  axis.submit(issued.bytes, { from: PROVINCE, to: [COMMUNE] });
  const receipt = receiptOf(commune.poll());
  expect(receipt).toMatchObject({
    outcome: "refused",
    cause: "wrong-recipient",
    verdict: { indication: "TOTAL-PASSED" },
    repeated: false,
  });
  expect(codes(receipt)).toEqual(["01", "02"]);
  expect(commune.incomingRegister.size).toBe(0);
  const { message } = readMessage(receipt.statuses[1] ?? new Uint8Array());
  expect(message).toMatchObject({
    statusCode: "02",
    responseFor: { organId: PROVINCE, documentId: issued.documentId },
  });
  expect(message?.kind === "status" && message.description).toMatch(/gửi nhầm nơi nhận/u);
  expect(commune.incoming(issued.documentId)).toMatchObject({ state: "refused", cause: "wrong-recipient" });
  const bytes = axis.fetch(axis.sent(PROVINCE)[0]?.id ?? "");
  expect(commune.receive(bytes)).toMatchObject({ outcome: "refused", repeated: true, statuses: [] });
  // The sender did not send it there: what it says is told and changes nothing.
  expect(province.poll().map((polled) => "status" in polled && polled.status.rule)).toEqual(
    Array(2).fill("STATUS_DOCUMENT_UNKNOWN"),
  );
});

test("what is no document is refused without an answer, and fails at the axis", () => {
  const district = officeOf(DISTRICT, new ManualClock(APRIL));
  const nothing = district.receive(new TextEncoder().encode("nothing"));
  expect(nothing).toMatchObject({ outcome: "refused", cause: "incomplete", statuses: [], submissions: [] });
  expect(nothing.findings.length).toBeGreaterThan(0);
  expect(district.receiveStatus(new Uint8Array())).toMatchObject({ outcome: "refused", rule: "STATUS_UNREADABLE" });
});

test("recall: 13 is answered with 15 or 16, and both ends agree on the state", () => {
  for (const [answer, end] of [
    ["15", "withdrawn"],
    ["16", "accepted"],
  ] as const) {
    const { axis, clock } = axisOfTayNinh();
    const province = officeOf(PROVINCE, clock, { axis });
    const district = officeOf(DISTRICT, clock, { axis });
    const { documentId } = province.issue(notice(DISTRICT));
    district.poll();
    province.poll();
    expect(() => province.recall(documentId, DISTRICT, " ")).toThrow(
      expect.objectContaining({ code: "EXCHANGE_REASON_INVALID" }),
    );
    expect(() => province.recall(documentId, COMMUNE, "nhầm")).toThrow(
      expect.objectContaining({ code: "EXCHANGE_DOCUMENT_UNKNOWN" }),
    );
    expect(province.recall(documentId, DISTRICT, "Gửi nhầm phụ lục")).toMatchObject({
      status: "13",
      state: "recall-requested",
    });
    expect(district.poll()[0]).toMatchObject({ status: { outcome: "applied", state: "recall-requested" } });
    expect(() => district.report(documentId, "16")).toThrow(
      expect.objectContaining({ code: "EXCHANGE_REASON_INVALID" }),
    );
    district.report(documentId, answer, { reason: "Theo đề nghị" });
    province.poll();
    expect(district.incoming(documentId)?.state).toBe(end);
    expect(province.outgoing(documentId)?.deliveries[0]?.state).toBe(end);
  }
});

test("a status that comes twice is applied once", () => {
  const clock = new ManualClock(APRIL);
  const province = officeOf(PROVINCE, clock);
  const receipt = officeOf(DISTRICT, clock).receive(province.compose(notice(DISTRICT)).bytes);
  const [arrived = new Uint8Array(), accepted = new Uint8Array()] = receipt.statuses;
  expect([arrived, accepted, arrived, accepted].map((bytes) => province.receiveStatus(bytes).outcome)).toEqual([
    "applied",
    "applied",
    "repeated",
    "repeated",
  ]);
});
