import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startAxis, type AxisServer } from "@lienthong/axis";
import { recordedRequests } from "../../support/recorded-vxp.js";
import { RawConnection, requestText, type RawAnswer } from "../../support/raw-http.js";
import { sharedData } from "../../support/shared-data.js";

const folder = sharedData("vxp");
const bodies: Readonly<Record<string, string>> = {
  "sdk201-07-sendEdoc.txt": "sdk-new.edxml",
  "sdk201-08-sendEdoc.txt": "sdk-new.edxml",
  "sdk201-09-sendEdoc.txt": "sdk-status-03.edxml",
};
/** The docIds of the recording; each document went to two recipients. */
const ids = [
  "a52775d3-e0e7-4c39-838f-52c153436cad",
  "second-07",
  "74694bef-ded0-494b-863d-3d220fb49632",
  "second-08",
  "4dc88ef3-783b-4bcf-a39d-276a70e84068",
];

let axis: AxisServer;
const answers = new Map<string, RawAnswer>();

/** Writes a recorded request as it was written then: headers, `100 Continue` where it was asked for, body, CR LF. */
async function replay(
  connection: RawConnection,
  name: string,
  request: ReturnType<typeof recordedRequests>[number],
): Promise<RawAnswer> {
  const headers = pairs(request.rawHeaders);
  const length = Number(headers.find(([header]) => header === "Content-Length")?.[1] ?? 0);
  const file = bodies[name];
  const body =
    file !== undefined
      ? `${readFileSync(sharedData("edxml", file) ?? "", "latin1")}\r\n`
      : length === 120
        ? Buffer.from(
            '{"id":"","pcode":"000.00.00.H41","code":"999.010.01.H22","name":"Đơn vị thử","mail":"t@x.vn","mobile":"","fax":""}',
          ).toString("latin1")
        : "{}".slice(0, length);
  const text = requestText(request.method, request.path, headers, body);
  const split = text.length - body.length;
  connection.write(text.slice(0, split));
  if (headers.some(([header]) => header === "Expect")) {
    expect([name, (await connection.answer())?.http]).toEqual([name, 100]);
  }
  connection.write(body);
  const answer = await connection.answer();
  if (answer === undefined) throw new Error(`${name}: no answer`);
  return answer;
}

function pairs(rawHeaders: readonly string[]): readonly (readonly [string, string])[] {
  const list: [string, string][] = [];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index] !== "Host") list.push([rawHeaders[index] ?? "", rawHeaders[index + 1] ?? ""]);
  }
  return list;
}

beforeAll(async () => {
  if (folder === undefined) return;
  const next = ids[Symbol.iterator]();
  axis = await startAxis({ state: "sdk-demo", ids: { next: () => String(next.next().value) } });
  // One connection for all of it: a refusal must not break the next request of a client that keeps it.
  const connection = new RawConnection(axis.port);
  for (const request of recordedRequests(folder)) {
    answers.set(request.name, await replay(connection, request.name, request));
  }
  connection.close();
});

afterAll(async () => {
  if (folder !== undefined) await axis.close();
});

const OK = { status: "OK", ErrorCode: "0" };
const expected: readonly (readonly [string, number, unknown])[] = [
  [
    "sdk201-01-getAgenciesList.txt",
    200,
    {
      ...OK,
      data: expect.arrayContaining([expect.objectContaining({ code: "000.00.00.G22", name: "Văn phòng Chính phủ" })]),
    },
  ],
  ["sdk201-02-registerAgency.txt", 200, { status: "FAIL", ErrorCode: "20" }],
  ["sdk201-03-deleteAgency.txt", 200, { status: "FAIL", ErrorCode: "20" }],
  ["sdk201-04-deleteAgency.txt", 200, { status: "FAIL", ErrorCode: "20" }],
  ["sdk201-05-getSynchronizeUnit.txt", 200, { status: "FAIL", ErrorCode: "20", data: [] }],
  ["sdk201-06-getAgenciesListQD20.txt", 200, { status: "FAIL", ErrorCode: "20", data: [] }],
  ["sdk201-07-sendEdoc.txt", 200, { ...OK, DocId: ids[0] }],
  ["sdk201-08-sendEdoc.txt", 200, { ...OK, DocId: ids[2] }],
  ["sdk201-09-sendEdoc.txt", 200, { ...OK, DocId: ids[4] }],
  [
    "sdk201-10-getReceivedEdocList.txt",
    200,
    {
      ...OK,
      data: ids
        .slice(0, 4)
        .sort()
        .map((docId) => expect.objectContaining({ docId, messageType: "edoc" })),
    },
  ],
  ["sdk201-11-getEdoc.txt", 200, { ...OK, data: expect.stringMatching(/^[A-Za-z0-9+/]{8000,}=*$/) }],
  ["sdk201-13-countReceiveEdoc.txt", 200, { ...OK, count: 4 }],
  ["sdk201-14-countReceiveStatus.txt", 200, { ...OK, count: 1 }],
  ["sdk201-15-updateStatus.txt", 200, OK],
  // The object still carries docId and messagetype of earlier calls, both signed: they filter.
  [
    "sdk201-16-getSentEdocList.txt",
    200,
    {
      ...OK,
      data: [
        expect.objectContaining({ senderDocId: ids[0], receiveStatus: "done" }),
        expect.objectContaining({ senderDocId: ids[0], receiveStatus: "initial" }),
      ],
    },
  ],
  ["sdk201-17-getEdoc.txt", 200, { status: "FAIL", ErrorCode: "20", data: "" }],
  ["sdk201-18-getReceivedEdocList.txt", 401, { status: "FAIL", ErrorCode: "15", data: [] }],
];

const reason = folder === undefined ? "(skipped: no ../shared/data/vxp)" : "";
describe(`the recorded session of SDK 2.0.1, replayed byte for byte on one connection ${reason}`, () => {
  (folder === undefined ? test.skip : test).each(expected)(
    "%s is answered as the SDK needs it",
    (name, http, wanted) => {
      const answer = answers.get(name);
      expect(answer?.http).toBe(http);
      expect(answer?.headers["content-type"]).toBe("application/json; charset=utf-8");
      expect(answer?.body).toMatch(/^[\x20-\x7e]*$/);
      const body = sorted(JSON.parse(answer?.body ?? "") as Record<string, unknown>);
      expect(body).toMatchObject(wanted as Record<string, unknown>);
      expect(body.ErrorDesc).toMatch(/^[\x20-\x7e]+$/);
    },
  );

  (folder === undefined ? test.skip : test)(
    "sdk201-12-downloadEdoc.txt gives the bytes that getEdoc gives in base64",
    () => {
      const answer = answers.get("sdk201-12-downloadEdoc.txt");
      const other = JSON.parse(answers.get("sdk201-11-getEdoc.txt")?.body ?? "") as { data: string };
      expect(answer?.http).toBe(200);
      expect(Buffer.from(answer?.body ?? "", "latin1").toString("base64")).toBe(other.data);
    },
  );

  (folder === undefined ? test.skip : test)("every recorded request has its expectation here", () => {
    const named = [...expected.map(([name]) => name), "sdk201-12-downloadEdoc.txt"];
    expect([...answers.keys()].sort()).toEqual(named.sort());
  });
});

/** Lists come by recipient, which is not what is tested. */
function sorted(body: Record<string, unknown>): Record<string, unknown> {
  const { data } = body;
  if (!Array.isArray(data)) return body;
  const key = (item: Record<string, unknown>): string => String(item.docId ?? item.receiverDocId ?? item.code);
  return { ...body, data: [...(data as Record<string, unknown>[])].sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}
