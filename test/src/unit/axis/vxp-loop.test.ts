import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { startAxis, VxpClient, type AxisServer } from "@lienthong/axis";
import { measure } from "@lienthong/metrics";
import { decodeEventLog, validateExchangeEvent, vietnamMoment } from "@lienthong/model";
import { sampleDocument, sampleStatus } from "../../support/sample-edxml.js";

const OFFICE = { id: "vpcp", secret: "secret-vpcp", organs: ["000.00.00.G22"] };
const NGHE_AN = { id: "nghean", secret: "secret-nghean", organs: ["000.00.00.H41"] };
const CAO_BANG = { id: "caobang", secret: "secret-caobang", organs: ["000.00.00.H14"] };
const TIME = vietnamMoment(2026, 11, 20, 9, 30);

let axis: AxisServer;
let office: VxpClient;
let ngheAn: VxpClient;
let caoBang: VxpClient;

function clientOf({ id, secret }: { id: string; secret: string }): VxpClient {
  return new VxpClient({ url: axis.url, systemId: id, secret });
}

beforeEach(async () => {
  axis = await startAxis({ state: "sdk-demo", systems: [OFFICE, NGHE_AN, CAO_BANG], clock: { now: () => TIME } });
  office = clientOf(OFFICE);
  ngheAn = clientOf(NGHE_AN);
  caoBang = clientOf(CAO_BANG);
});

afterEach(async () => {
  await axis.close();
});

describe("the loop that users run", () => {
  test("send, list, get, done; a status comes back; the sender sees how far each recipient is", async () => {
    const document = sampleDocument({ to: ["000.00.00.H41", "000.00.00.H14"] });
    const docId = await office.sendEdoc(document, { from: "000.00.00.G22" });

    const [item, ...more] = await ngheAn.getReceivedEdocList();
    expect(more).toEqual([]);
    expect(item).toEqual({
      docId,
      serviceType: "eDoc",
      messageType: "edoc",
      created_time: "2026/11/20 09:30:00",
      updated_time: "2026/11/20 09:30:00",
      from: "000.00.00.G22",
      to: "000.00.00.H41",
      status: "initial",
      status_desc: "Khởi tạo",
    });
    await expect(ngheAn.countReceiveEdoc()).resolves.toBe(1);
    await expect(ngheAn.countReceiveStatus()).resolves.toBe(0);

    const received = await ngheAn.getEdoc(docId);
    expect(await ngheAn.downloadEdoc(docId)).toEqual(received);
    const text = new TextDecoder().decode(received);
    expect(text).toContain("Thông báo thử");
    // One hop of the axis more, nothing else: that is how the bytes differ.
    const hop = /<edXML:TraceHeader><edXML:OrganId>AXIS\.LIENTHONG.*?<\/edXML:TraceHeader>/s;
    expect(text.replace(/\s/g, "").replace(hop, "")).toBe(new TextDecoder().decode(document).replace(/\s/g, ""));

    await ngheAn.updateStatus(docId, "processing");
    await expect(ngheAn.getReceivedEdocList()).resolves.toEqual([]);
    await ngheAn.updateStatus(docId, "done");
    await ngheAn.updateStatus(docId, "done");

    const status = sampleStatus({ from: "000.00.00.H41", to: "000.00.00.G22", code: "03" });
    const statusId = await ngheAn.sendEdoc(status, { from: "000.00.00.H41", messageType: "status" });
    await expect(office.getReceivedEdocList()).resolves.toEqual([]);
    const [back] = await office.getReceivedEdocList({ messageType: "status" });
    expect(back).toMatchObject({ docId: statusId, messageType: "status", from: "000.00.00.H41" });
    await expect(office.getEdoc(statusId)).resolves.toEqual(status);
    await office.updateStatus(statusId, "done");

    const sent = await office.getSentEdocList();
    expect(sent.map(({ toCode, receiveStatus }) => [toCode, receiveStatus])).toEqual([
      ["000.00.00.H41", "done"],
      ["000.00.00.H14", "initial"],
    ]);
    expect(sent[0]).toMatchObject({
      title: "Thông báo thử",
      notation: "12/TB-VPCP",
      senderDocId: docId,
      sendStatus: "done",
    });
    expect(new Set(sent.map((one) => one.senderDocId))).toEqual(new Set([docId]));
    expect(sent[1]?.receiverDocId).toBe((await caoBang.getReceivedEdocList())[0]?.docId);
    await expect(office.getSentEdocList({ docId: "no such" })).resolves.toEqual([]);
  });

  test("leaves a log from which a rate can be computed", async () => {
    const docId = await office.sendEdoc(sampleDocument(), { from: "000.00.00.G22" });
    await ngheAn.updateStatus(docId, "done");
    const types = axis.events().map((event) => event.type);
    expect(types.filter((type) => type === "unit.registered")).toHaveLength(5);
    expect(types.slice(5)).toEqual(["document.issued", "delivery.sent", "delivery.arrived"]);
    for (const event of axis.events()) expect(validateExchangeEvent(event)).toEqual([]);

    const lines = (await (await fetch(`${axis.url}/_axis/events`)).text()).trimEnd().split("\n");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ format: "lienthong.exchange-log", version: 1 });
    expect(lines.slice(1).map((line) => JSON.parse(line) as unknown)).toEqual(axis.events());
  });

  test("whose rate counts what arrived and what was refused on the way", async () => {
    const docId = await office.sendEdoc(sampleDocument(), { from: "000.00.00.G22" });
    await ngheAn.updateStatus(docId, "done");
    const unknown = sampleDocument({ code: "13/TB-VPCP", to: ["000.00.00.H99"] });
    await expect(office.sendEdoc(unknown, { from: "000.00.00.G22" })).rejects.toMatchObject({
      code: "AXIS_CALL_REFUSED",
    });
    const { body } = await fetch(`${axis.url}/_axis/events`);
    const { rates, losses } = await measure(decodeEventLog(body as AsyncIterable<Uint8Array>));
    expect(rates["interlink.delivery"]).toMatchObject({ numerator: 1, denominator: 2, value: 0.5 });
    expect(losses.filter(({ count }) => count > 0)).toMatchObject([{ cause: "recipient-unknown", count: 1 }]);
  });

  test("the same file again is the same submission, with the same docId", async () => {
    const document = sampleDocument();
    const first = await office.sendEdoc(document, { from: "000.00.00.G22" });
    await expect(office.sendEdoc(document, { from: "000.00.00.G22" })).resolves.toBe(first);
    await expect(ngheAn.getReceivedEdocList()).resolves.toHaveLength(1);
    const other = await office.sendEdoc(document, { from: "000.00.00.G22", to: ["000.00.00.H14"] });
    expect(other).not.toBe(first);
    await expect(caoBang.getReceivedEdocList()).resolves.toHaveLength(1);
  });

  test("calls at one time do not mix up their parameters, as the SDK's do", async () => {
    const codes = Array.from({ length: 20 }, (_, index) => `${index + 1}/TB-VPCP`);
    const ids = await Promise.all(
      codes.map(async (code) => office.sendEdoc(sampleDocument({ code }), { from: "000.00.00.G22" })),
    );
    const texts = await Promise.all(ids.map(async (id) => new TextDecoder().decode(await ngheAn.getEdoc(id))));
    texts.forEach((text, index) => {
      expect(text).toContain(`2026/11/20,${codes[index] ?? ""}<`);
    });
  });
});

describe("what a system may not do", () => {
  async function refusalOf(call: Promise<unknown>): Promise<string> {
    const error: unknown = await call.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: "AXIS_CALL_REFUSED" });
    const { errorCode, errorDesc } = (error as { details: { errorCode: string; errorDesc: string } }).details;
    expect(errorDesc).toMatch(/^[\x20-\x7e]+$/);
    return `${errorCode} ${errorDesc}`;
  }

  test("send for an organisation that is not its own", async () => {
    const refusal = await refusalOf(ngheAn.sendEdoc(sampleDocument(), { from: "000.00.00.G22" }));
    expect(refusal).toMatch(/^19 Don vi gui 000\.00\.00\.G22 khong dung voi ma da dang ky: nghean/);
  });

  test("read or finish another's package: it is not there for it", async () => {
    const docId = await office.sendEdoc(sampleDocument(), { from: "000.00.00.G22" });
    await expect(refusalOf(caoBang.getEdoc(docId))).resolves.toMatch(/^20 /);
    await expect(refusalOf(caoBang.downloadEdoc(docId))).resolves.toMatch(/^20 /);
    await expect(refusalOf(caoBang.updateStatus(docId, "done"))).resolves.toMatch(/^20 /);
    // The sender may look at what it sent, and may not say that it arrived.
    await expect(office.getEdoc(docId)).resolves.toBeDefined();
    await expect(refusalOf(office.updateStatus(docId, "done"))).resolves.toMatch(/^20 /);
  });

  test("send to nobody: the near id is named", async () => {
    const sent = office.sendEdoc(sampleDocument({ to: ["000.00.00.H42"] }), { from: "000.00.00.G22" });
    await expect(refusalOf(sent)).resolves.toMatch(/^18 .*000\.00\.00\.H41/);
    await expect(office.getSentEdocList()).resolves.toEqual([]);
  });

  test("send what is not edXML, or edXML without what a delivery needs", async () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    await expect(refusalOf(office.sendEdoc(bytes("<a><b></a>"), { from: "000.00.00.G22" }))).resolves.toMatch(
      /^10 .{20}/,
    );
    await expect(refusalOf(office.sendEdoc(bytes(""), { from: "000.00.00.G22" }))).resolves.toMatch(/^10 .{20}/);
    const text = new TextDecoder().decode(sampleDocument());
    const nameless = bytes(text.replace(/<edXML:DocumentId>.*?<\/edXML:DocumentId>/, ""));
    await expect(refusalOf(office.sendEdoc(nameless, { from: "000.00.00.G22" }))).resolves.toMatch(/^22 .*DocumentId/);
  });

  test("call a document a status", async () => {
    const sent = office.sendEdoc(sampleDocument(), { from: "000.00.00.G22", messageType: "status" });
    await expect(refusalOf(sent)).resolves.toMatch(/^22 .*messagetype/);
  });

  test("take a final state back", async () => {
    const docId = await office.sendEdoc(sampleDocument(), { from: "000.00.00.G22" });
    await ngheAn.updateStatus(docId, "fail");
    await expect(refusalOf(ngheAn.updateStatus(docId, "done"))).resolves.toMatch(/^20 .*final/);
  });

  test("come with another system's secret", async () => {
    const wrong = clientOf({ id: "nghean", secret: "secret-vpcp" });
    const refusal = await refusalOf(wrong.getReceivedEdocList());
    expect(refusal).toMatch(/^15 /);
    expect(refusal).not.toContain("secret-");
  });
});
