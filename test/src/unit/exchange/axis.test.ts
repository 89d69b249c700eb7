import { expect, test } from "@jest/globals";
import { readMessage } from "@lienthong/edxml";
import { AXIS_CODES, UnitDirectory, type SubmitResult } from "@lienthong/exchange";
import { MetricsAccumulator } from "@lienthong/metrics";
import { validateExchangeEvent, type ExchangeEvent, type Unit } from "@lienthong/model";
import {
  axisOfTayNinh,
  COMMUNE,
  DISTRICT,
  documentBytes,
  PROVINCE,
  statusBytes,
} from "../../support/exchange-world.js";

const to = (...ids: string[]): { to: { organId: string }[] } => ({ to: ids.map((organId) => ({ organId })) });
const only = (result: SubmitResult): string => {
  expect(result).toMatchObject({ accepted: true });
  return result.accepted ? (result.packageIds[0] ?? "") : "";
};
const edited = (bytes: Uint8Array, pattern: RegExp, by: string): Uint8Array => {
  const text = Buffer.from(bytes).toString();
  expect(text).toMatch(pattern);
  return new TextEncoder().encode(text.replace(pattern, by));
};

const types = (log: readonly ExchangeEvent[]): string[] => log.map((event) => event.type);

test("a document is stored for its recipient, with the axis' hop and everything else byte for byte", () => {
  const { axis } = axisOfTayNinh();
  const bytes = documentBytes(45);
  const id = only(axis.submit(bytes, { from: PROVINCE }));
  expect(axis.pending(DISTRICT)).toEqual([
    expect.objectContaining({ id, kind: "document", state: "initial", recipient: DISTRICT, code: "45/TB-UBND" }),
  ]);
  const carried = axis.fetch(id);
  const hop = { organId: "AXIS.LIENTHONG", timestamp: "2017/04/11 09:00:00" };
  expect(readMessage(carried).message?.trace.at(-1)).toEqual(hop);
  const [before, after] = [Buffer.from(bytes).toString(), Buffer.from(carried).toString()];
  let start = 0;
  while (before[start] === after[start]) start += 1;
  const inserted = after.slice(start, start + after.length - before.length);
  expect(inserted).toContain("AXIS.LIENTHONG");
  expect(after.replace(inserted, () => "")).toBe(before);
});

test("the same bytes from the same sender are the same packages, other bytes or senders are not", () => {
  const { axis, clock } = axisOfTayNinh();
  const bytes = documentBytes(45, to(DISTRICT, COMMUNE));
  const first = axis.submit(bytes, { from: PROVINCE });
  clock.time += 86_400_000;
  const again = axis.submit(Uint8Array.from(bytes), { from: ` ${PROVINCE.toLowerCase()}` });
  expect(again).toMatchObject({ accepted: true, repeated: true });
  expect(again.accepted && again.packageIds).toEqual(first.accepted && first.packageIds);
  expect(axis.pending(DISTRICT)).toHaveLength(1);
  const other = axis.submit(bytes, { from: DISTRICT });
  expect(other).toMatchObject({ accepted: true, repeated: false });
  expect(axis.submit(bytes, { from: PROVINCE, to: [COMMUNE] })).toMatchObject({ repeated: false });
});

test("two hundred recipients share the bytes, and each gets one package", () => {
  const ids = Array.from({ length: 200 }, (_, index) => `H53.${index + 1}`);
  const units = ids.map((id): Unit => ({ id, name: `Đơn vị ${id}`, level: "commune", basis: "assumed" }));
  const { axis, log } = axisOfTayNinh({ directory: { units } });
  const result = axis.submit(documentBytes(1, to(...ids, "h53.7")), { from: "H53.1" });
  if (!result.accepted) throw new TypeError(result.reason.en);
  expect(result.packages.map((item) => item.recipient)).toEqual(ids);
  expect(new Set(result.packageIds).size).toBe(200);
  const [first, ...others] = result.packageIds.map((id) => axis.fetch(id));
  expect(others.every((bytes) => bytes === first)).toBe(true);
  expect(log.filter((event) => event.type === "delivery.sent")).toHaveLength(200);
  expect(axis.pending("H53.200")).toHaveLength(1);
});

test("urgent first, then first come first served; processing stays in the queue, done and fail leave it", () => {
  const { axis } = axisOfTayNinh();
  const send = (number: number, priority: number): string =>
    only(axis.submit(documentBytes(number, { otherInfo: { priority } }), { from: PROVINCE }));
  const normal = [send(1, 0), send(2, 0)];
  const express = [send(3, 3), send(4, 4), send(5, 3)];
  const urgent = [send(6, 1)];
  const queue = (): string[] => axis.pending(DISTRICT).map((item) => item.id);
  expect(queue()).toEqual([...express, ...urgent, ...normal]);
  axis.update(express[1] ?? "", "processing");
  expect(queue()).toEqual([...express, ...urgent, ...normal]);
  axis.done(express[0] ?? "");
  axis.done(normal[0] ?? "", "fail");
  expect(queue()).toEqual([...express.slice(1), ...urgent, ...normal.slice(1)]);
  expect(axis.pending(DISTRICT, { limit: 2 })).toHaveLength(2);
  expect(axis.sent(PROVINCE).map((item) => item.state)).toEqual([
    "fail",
    "initial",
    "done",
    "processing",
    "initial",
    "initial",
  ]);
});

test("an urgency of no table queues as normal, and is not lost", () => {
  const { axis } = axisOfTayNinh();
  const five = edited(documentBytes(1), /0<\/edXML:Priority>/, "5</edXML:Priority>");
  only(axis.submit(documentBytes(2), { from: PROVINCE }));
  const id = only(axis.submit(five, { from: PROVINCE }));
  expect(axis.pending(DISTRICT).map((item) => item.id)[1]).toBe(id);
});

test("final states are final, saying the same again changes nothing", () => {
  const { axis, clock, log } = axisOfTayNinh();
  const id = only(axis.submit(documentBytes(1), { from: PROVINCE }));
  const done = axis.done(id);
  clock.time += 1_000;
  const told = log.length;
  expect(axis.done(id)).toBe(done);
  expect(() => axis.done(id, "fail")).toThrow(expect.objectContaining({ code: "EXCHANGE_PACKAGE_STATE" }));
  expect(() => axis.update(id, "processing")).toThrow(expect.objectContaining({ code: "EXCHANGE_PACKAGE_STATE" }));
  expect(axis.package(id)).toEqual(done);
  expect(log).toHaveLength(told);
  expect(() => axis.fetch("none")).toThrow(expect.objectContaining({ code: "EXCHANGE_PACKAGE_UNKNOWN" }));
  expect(() => axis.done("none")).toThrow(expect.objectContaining({ code: "EXCHANGE_PACKAGE_UNKNOWN" }));
});

test.each([
  ["not XML", "10", () => new TextEncoder().encode("no message")],
  ["no sender", "22", () => edited(documentBytes(1), /(<edXML:From>\s*)<edXML:OrganId>.*?<\/edXML:OrganId>/s, "$1")],
  ["no recipient", "22", () => edited(documentBytes(1), /<edXML:To>.*<\/edXML:To>/s, "")],
  ["no document id", "22", () => edited(documentBytes(1), /<edXML:DocumentId>.*?<\/edXML:DocumentId>/s, "")],
  ["status code unknown", "22", () => edited(statusBytes(1, "03"), /03<\/edXML:StatusCode>/, "14</edXML:StatusCode>")],
  [
    "status for nobody",
    "22",
    () => edited(statusBytes(1, "03"), new RegExp(`(ResponseFor>\\s*<edXML:OrganId>)${PROVINCE}`), "$1"),
  ],
])("a message that cannot be carried is refused: %s (%s)", (_, code, bytes) => {
  const { axis, log } = axisOfTayNinh();
  const result = axis.submit(bytes(), { from: PROVINCE });
  expect(result).toMatchObject({ accepted: false, code });
  expect(AXIS_CODES).toHaveProperty(code);
  if (!result.accepted) expect([result.reason.en, result.reason.vi].every((text) => text.length > 10)).toBe(true);
  expect(axis.sent(PROVINCE)).toEqual([]);
  expect(log).toEqual([]);
});

test("too large a message is refused with 21", () => {
  const { axis } = axisOfTayNinh({ maxBytes: 1_000 });
  expect(axis.submit(documentBytes(1), { from: PROVINCE })).toMatchObject({ accepted: false, code: "21" });
});

test.each([
  ["000.20.37.H35", "000.20.37.H53"],
  ["H53.37.20", "000.20.37.H53"],
  ["0.20.37.H53", "000.20.37.H53"],
  ["H53", "000.00.00.H53"],
])("an unknown recipient is refused with 18 and the near one is named: %s", (id, near) => {
  const { axis } = axisOfTayNinh();
  const result = axis.submit(documentBytes(1, to(id)), { from: PROVINCE });
  expect(result).toMatchObject({ accepted: false, code: "18", refused: [{ recipient: id, near }] });
  if (result.accepted) return;
  expect(result.reason.en).toContain(`Did you mean "${near}"`);
  expect(result.reason.vi).toContain(`Có phải là "${near}"`);
});

test("a malformed id that is nobody's is refused and said to be malformed; a repaired one is delivered", () => {
  const { axis } = axisOfTayNinh();
  const bad = axis.submit(documentBytes(1, to("UBND/xã")), { from: PROVINCE });
  expect(bad).toMatchObject({ accepted: false, code: "18" });
  if (!bad.accepted) expect(bad.reason.vi).toContain("không đúng định dạng");
  const hidden = `${DISTRICT.slice(0, 5)}\u200b${DISTRICT.slice(5)}`;
  const good = axis.submit(documentBytes(2, to(hidden)), { from: PROVINCE });
  expect(good.accepted && good.packages[0]?.recipient).toBe(DISTRICT);
});

test("an unknown or unconnected sender is 19, an unconnected recipient 18, a locked one 23", () => {
  const { axis } = axisOfTayNinh();
  expect(axis.submit(documentBytes(1), { from: "000.00.00.H54" })).toMatchObject({ accepted: false, code: "19" });
  axis.disconnect(COMMUNE);
  expect(axis.isConnected(COMMUNE)).toBe(false);
  expect(axis.submit(documentBytes(1), { from: COMMUNE })).toMatchObject({ accepted: false, code: "19" });
  expect(axis.submit(documentBytes(1, to(COMMUNE)), { from: PROVINCE })).toMatchObject({ accepted: false, code: "18" });
  axis.lock(DISTRICT);
  expect(axis.submit(documentBytes(1), { from: PROVINCE })).toMatchObject({ accepted: false, code: "23" });
  axis.lock(DISTRICT, false);
  expect(axis.submit(documentBytes(1), { from: PROVINCE })).toMatchObject({ accepted: true });
  const unknown = expect.objectContaining({ code: "EXCHANGE_UNIT_UNKNOWN" });
  expect(() => {
    axis.connect("000.20.37.H35");
  }).toThrow(unknown);
  expect(() => {
    axis.lock(COMMUNE);
  }).toThrow(unknown);
});

test("one unknown recipient refuses the whole message, unless the axis delivers to the rest", () => {
  const bytes = documentBytes(1, to(DISTRICT, "H99", COMMUNE));
  const strict = axisOfTayNinh();
  expect(strict.axis.submit(bytes, { from: PROVINCE })).toMatchObject({ accepted: false, code: "18" });
  expect(strict.axis.pending(DISTRICT)).toEqual([]);
  expect(strict.log.filter((event) => event.type === "delivery.failed").map((event) => event.cause)).toEqual([
    "message-refused",
    "recipient-unknown",
    "message-refused",
  ]);
  const lenient = axisOfTayNinh({ someUnknown: "deliver" });
  const result = lenient.axis.submit(bytes, { from: PROVINCE });
  expect(result).toMatchObject({ accepted: true, refused: [{ recipient: "H99", code: "18" }] });
  expect(lenient.axis.pending(COMMUNE)).toHaveLength(1);
});

test("a status goes to the organisation in ResponseFor, as it is, and counts as arrival", () => {
  const { axis, log } = axisOfTayNinh();
  only(axis.submit(documentBytes(45), { from: PROVINCE }));
  const bytes = statusBytes(45, "02");
  const id = only(axis.submit(bytes, { from: DISTRICT, cause: "unsigned" }));
  expect(axis.pending(PROVINCE, { kind: "status" }).map((item) => item.id)).toEqual([id]);
  expect(axis.pending(PROVINCE, { kind: "document" })).toEqual([]);
  expect(axis.fetch(id)).toEqual(bytes);
  expect(types(log)).toEqual(["document.issued", "delivery.sent", "delivery.arrived", "status.sent"]);
  expect(log.at(-1)).toMatchObject({ code: "02", cause: "unsigned", unit: DISTRICT, to: PROVINCE });
});

test("a status about a document that never passed is carried, and proves no arrival", () => {
  const { axis, log } = axisOfTayNinh();
  only(axis.submit(statusBytes(45, "03"), { from: DISTRICT }));
  expect(types(log)).toEqual(["status.sent"]);
});

test("units of one system bypass the axis when it lets them", () => {
  const { axis, log } = axisOfTayNinh({ internalBypass: true });
  axis.connect(PROVINCE, { system: "one" });
  axis.connect(DISTRICT, { system: "one" });
  const bytes = documentBytes(1, to(DISTRICT, COMMUNE));
  const result = axis.submit(bytes, { from: PROVINCE });
  expect(result.accepted && result.packages.map((item) => item.channel)).toEqual(["internal", "axis"]);
  const [internal = "", over = ""] = result.accepted ? result.packageIds : [];
  expect(axis.fetch(internal)).toEqual(bytes);
  expect(axis.fetch(over)).not.toEqual(bytes);
  axis.done(internal);
  expect(log.at(-1)).toMatchObject({ type: "delivery.arrived", channel: "internal" });
});

test("everything told is a valid event, and the log measures to the right rate", () => {
  const { axis, log, clock } = axisOfTayNinh({ someUnknown: "deliver" });
  axis.announce();
  const ids = ["000.00.31.H53", "000.00.32.H53", "000.00.33.H53", "H99"];
  for (const [index, id] of ids.entries()) {
    clock.time += 60_000;
    axis.submit(documentBytes(index + 1, to(id)), { from: PROVINCE });
    for (const item of axis.pending(id)) axis.done(item.id, index === 0 ? "fail" : "done");
  }
  const about = { from: { organId: "000.00.32.H53" } };
  axis.submit(statusBytes(2, "01", about), { from: "000.00.32.H53" });
  axis.submit(statusBytes(2, "02", about), { from: "000.00.32.H53", cause: "unsigned" });
  expect(log.flatMap((event, index) => validateExchangeEvent(event, index + 1))).toEqual([]);
  const metrics = new MetricsAccumulator();
  for (const event of log) metrics.add(event);
  const { rates, losses } = metrics.result();
  expect(rates["interlink.delivery"]).toMatchObject({ numerator: 1, denominator: 4 });
  const counts = new Map(losses.map((loss) => [loss.cause, loss.count]));
  expect([counts.get("undelivered"), counts.get("unsigned"), counts.get("recipient-unknown")]).toEqual([1, 1, 1]);
  expect(rates["connected.units"]).toMatchObject({ numerator: 122, denominator: 122 });
});

test("an observer that submits in its turn, or throws, does not disturb the axis", () => {
  const { axis } = axisOfTayNinh();
  const failures: unknown[] = [];
  axis.on("observer-error", (failure) => failures.push(failure));
  axis.on("exchange", (event) => {
    if (event.type === "delivery.sent" && event.recipient === DISTRICT) {
      axis.submit(documentBytes(2, to(COMMUNE)), { from: DISTRICT });
      JSON.parse("no JSON");
    }
  });
  only(axis.submit(documentBytes(1), { from: PROVINCE }));
  expect(axis.pending(COMMUNE)).toHaveLength(1);
  expect(failures).toHaveLength(1);
});

test("a directory has each id once, whatever grammar it is written in", () => {
  const unit: Unit = { id: "H53.37", name: "UBND huyện", level: "district", basis: "assumed" };
  const directory = new UnitDirectory([unit]);
  const conflict = expect.objectContaining({ code: "EXCHANGE_UNIT_CONFLICT" });
  expect(() => {
    directory.add({ ...unit, id: " h53.37 " });
  }).toThrow(conflict);
  directory.add({ ...unit, id: DISTRICT });
  expect(directory.size).toBe(2);
  expect(directory.get("h53.37")).toBe(unit);
  expect(directory.remove("H53.37")).toBe(true);
  expect(directory.look("H53.37")).toMatchObject({ id: "H53.37", near: { id: DISTRICT } });
});
