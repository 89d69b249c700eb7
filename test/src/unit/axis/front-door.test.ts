import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { fileHash, startAxis, type AxisServer } from "@lienthong/axis";
import { RawConnection, requestText, sdkHeaders, type RawAnswer } from "../../support/raw-http.js";
import { sampleDocument } from "../../support/sample-edxml.js";

const LIMIT = 200_000;
let axis: AxisServer;
/** Cuts slow clients at once. Only they go there, so that a busy machine makes no other test slow enough to be cut. */
let hurried: AxisServer;

beforeAll(async () => {
  axis = await startAxis({ limits: { bodyBytes: LIMIT, headerBytes: 16_384 } });
  hurried = await startAxis({ limits: { headersTime: 300, requestTime: 400 } });
});

afterAll(async () => {
  await Promise.all([axis.close(), hurried.close()]);
});

/** Sends one request on a connection of its own. */
async function ask(...parts: readonly (string | Uint8Array)[]): Promise<RawAnswer> {
  const connection = new RawConnection(axis.port);
  for (const part of parts) connection.write(part);
  const answer = await connection.answer();
  connection.close();
  expect(answer).toBeDefined();
  return answer ?? { http: 0, headers: {}, body: "" };
}

function jsonOf(answer: RawAnswer): Record<string, unknown> {
  expect(answer.body).toMatch(/^[\x20-\x7e]+$/);
  return JSON.parse(answer.body) as Record<string, unknown>;
}

function sendHeaders(
  body: Uint8Array,
  more: Readonly<Record<string, string>> = {},
): readonly (readonly [string, string])[] {
  const parameters = {
    servicetype: "eDoc",
    messagetype: "edoc",
    "hash-file": fileHash(body).sloppy,
    from: "000.00.00.G22",
    ...more,
  };
  return sdkHeaders(parameters, { contentType: "application/octet-stream" });
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

describe("who is let in", () => {
  test("a wrong secret is answered with 15, in JSON, with the members that the SDK needs", async () => {
    const sent = await ask(requestText("POST", "/sendEdoc", sdkHeaders({}, { secret: "wrong" }), "x\r\n"));
    expect(sent.http).toBe(401);
    expect(jsonOf(sent)).toMatchObject({ status: "FAIL", ErrorCode: "15", DocId: "" });
    const fetched = await ask(requestText("POST", "/getEdoc", sdkHeaders({ docId: "1" }, { secret: "wrong" }), "{}"));
    expect(jsonOf(fetched)).toMatchObject({ status: "FAIL", ErrorCode: "15", data: "" });
    const counted = await ask(requestText("POST", "/countReceiveEdoc", sdkHeaders({}, { secret: "wrong" }), "{}"));
    expect(jsonOf(counted)).toMatchObject({ status: "FAIL", ErrorCode: "15", count: 0 });
  });

  test("systemid among the parameters, signed with one's own secret, is refused", async () => {
    const headers = sdkHeaders({}, { systemId: "vxp.other" });
    expect(jsonOf(await ask(requestText("POST", "/getAgenciesList", headers)))).toMatchObject({ ErrorCode: "15" });
  });

  test("captured headers do not authorise other parameters or another file", async () => {
    const body = sampleDocument();
    const captured = sendHeaders(body);
    const altered = captured.map(
      ([name, value]) => [name, name === "XroadVnpt-from" ? "000.00.00.H41" : value] as const,
    );
    const refused = await ask(requestText("POST", "/sendEdoc", altered, latin1(body)));
    expect(jsonOf(refused)).toMatchObject({ ErrorCode: "15", ErrorDesc: expect.stringContaining("XroadVnpt-from") });
    // A header that was not signed is not looked at: the recipients stay those of the message.
    const added = [...captured, ["XroadVnpt-to", '["000.00.00.H14"]'] as const];
    expect(jsonOf(await ask(requestText("POST", "/sendEdoc", added, latin1(body))))).toMatchObject({ status: "OK" });
    expect(axis.axis.pending("000.00.00.H14")).toEqual([]);
    const other = await ask(requestText("POST", "/sendEdoc", captured, latin1(sampleDocument({ subject: "khác" }))));
    expect(jsonOf(other)).toMatchObject({ ErrorCode: "10", DocId: "" });
  });

  test("a refused downloadEdoc has no body, because the SDK would store it as the document", async () => {
    const answer = await ask(requestText("GET", "/downloadEdoc", sdkHeaders({ docId: "none" })));
    expect(answer).toMatchObject({ http: 200, body: "" });
    expect(JSON.parse(answer.headers["x-lienthong-error"] ?? "")).toMatchObject({ status: "FAIL", ErrorCode: "20" });
    const unsigned = await ask(requestText("GET", "/downloadEdoc", []));
    expect(unsigned).toMatchObject({ http: 401, body: "" });
  });
});

describe("paths", () => {
  test("one that is none is answered in JSON, with the one that was meant", async () => {
    const answer = await ask(requestText("POST", "/sendEdocs", [], "{}"));
    expect(answer.http).toBe(404);
    expect(jsonOf(answer)).toMatchObject({
      status: "FAIL",
      DocId: "",
      ErrorDesc: expect.stringContaining("/sendEdoc?"),
    });
    const slash = await ask(requestText("POST", "//sendEdoc", [], "{}"));
    expect(jsonOf(slash).ErrorDesc).toContain("no slash at its end");
    expect((await ask(requestText("GET", "/../../etc/passwd", []))).http).toBe(404);
    expect((await ask(requestText("GET", "http://evil/x", []))).http).toBe(404);
  });

  test("the wrong method is named", async () => {
    const answer = await ask(requestText("GET", "/sendEdoc", sdkHeaders({})));
    expect(answer).toMatchObject({ http: 405, headers: { allow: "POST" } });
  });

  test.each(["getAgenciesListQD20", "getSynchronizeUnit", "registerAgency", "deleteAgency"])(
    "%s is known and says that it is not offered yet",
    async (path) => {
      const answer = await ask(requestText("POST", `/${path}`, sdkHeaders({}), "{}"));
      expect(answer.headers["x-lienthong-assumption"]).toContain("not-offered");
      expect(jsonOf(answer)).toMatchObject({ status: "FAIL", ErrorCode: "20" });
    },
  );

  test("every answer says that this is no national axis", async () => {
    for (const path of ["/getAgenciesList", "/none", "/_axis/health"]) {
      const answer = await ask(requestText("GET", path, []));
      expect(answer.headers["x-lienthong-axis"]).toContain("not the national one");
    }
  });
});

describe("bodies", () => {
  test("the recipients may be given in the header, as a list or as one id; anything else is refused", async () => {
    const body = sampleDocument({ code: "77/TB-VPCP" });
    const send = async (to: string): Promise<Record<string, unknown>> =>
      jsonOf(await ask(requestText("POST", "/sendEdoc", sendHeaders(body, { to }), latin1(body))));
    await expect(send('["000.00.00.H14"]')).resolves.toMatchObject({ status: "OK" });
    await expect(send("000.00.00.H14")).resolves.toMatchObject({ status: "OK" });
    for (const wrong of ["[]", "[1]", '["000.00.00.H14"', '[""]']) {
      await expect(send(wrong)).resolves.toMatchObject({ status: "FAIL", ErrorCode: "20", DocId: "" });
    }
    await expect(send('["000.00.00.H99"]')).resolves.toMatchObject({ status: "FAIL", ErrorCode: "18" });
  });

  test("hash-file is needed, in either form, and CR LF at the end is nobody's", async () => {
    const body = sampleDocument({ code: "78/TB-VPCP" });
    const { proper, sloppy } = fileHash(body);
    const send = async (hash: string, bytes: string): Promise<unknown> =>
      jsonOf(await ask(requestText("POST", "/sendEdoc", sendHeaders(body, { "hash-file": hash }), bytes))).DocId;
    const docId = await send(sloppy, `${latin1(body)}\r\n`);
    expect(docId).toMatch(/^[0-9a-f-]{36}$/);
    await expect(send(proper, latin1(body))).resolves.toBe(docId);
    await expect(send("", latin1(body))).resolves.toBe("");
  });

  test("too long: told before a client that waits sends it", async () => {
    const headers = [
      ...sendHeaders(new Uint8Array()),
      ["Expect", "100-continue"],
      ["Content-Length", String(LIMIT + 1)],
    ] as const;
    const connection = new RawConnection(axis.port);
    connection.write(requestText("POST", "/sendEdoc", headers));
    const answer = await connection.answer();
    expect(answer).toMatchObject({ http: 413, headers: { connection: "close" } });
    expect(JSON.parse(answer?.body ?? "")).toMatchObject({ ErrorCode: "21", DocId: "" });
    await connection.closed();
  });

  test("too long: a client that just sends reads the answer when it is through, and the connection lives on", async () => {
    const connection = new RawConnection(axis.port);
    const long = "x".repeat(LIMIT * 3);
    connection.write(requestText("POST", "/sendEdoc", sendHeaders(new Uint8Array()), long));
    expect(await connection.answer()).toMatchObject({ http: 413 });
    const chunked = [...sendHeaders(new Uint8Array()), ["Transfer-Encoding", "chunked"]] as const;
    connection.write(requestText("POST", "/sendEdoc", chunked));
    for (let index = 0; index < 4; index++) connection.write(`13880\r\n${"x".repeat(0x13880)}\r\n`);
    connection.write("0\r\n\r\n");
    expect(await connection.answer()).toMatchObject({ http: 413 });
    connection.write(requestText("POST", "/getAgenciesList", sdkHeaders({})));
    expect(await connection.answer()).toMatchObject({ http: 200 });
    connection.close();
  });

  test("who is not let in has nothing kept of what it sends, and still gets its answer", async () => {
    const connection = new RawConnection(axis.port);
    connection.write(requestText("POST", "/sendEdoc", sdkHeaders({}, { secret: "wrong" }), "x".repeat(LIMIT * 3)));
    expect(await connection.answer()).toMatchObject({ http: 401 });
    connection.write(requestText("POST", "/getAgenciesList", sdkHeaders({})));
    expect(await connection.answer()).toMatchObject({ http: 200 });
    connection.close();
  });

  test("100 Continue comes before the body, also of a call that will be refused", async () => {
    for (const secret of ["test-secret-01", "wrong"]) {
      const connection = new RawConnection(axis.port);
      const headers = [
        ...sdkHeaders({ docId: "1", status: "done" }, { secret }),
        ["Expect", "100-continue"],
        ["Content-Length", "2"],
      ] as const;
      connection.write(requestText("POST", "/updateStatus", headers));
      expect(await connection.answer()).toMatchObject({ http: 100 });
      connection.write("{}");
      expect((await connection.answer())?.body).toContain("FAIL");
      connection.write(requestText("POST", "/getAgenciesList", sdkHeaders({})));
      expect(await connection.answer()).toMatchObject({ http: 200 });
      connection.close();
    }
  });
});

describe("clients that are none", () => {
  test.each<[string, string, number]>([
    ["headers beyond the limit", requestText("POST", "/sendEdoc", [["X", "x".repeat(20_000)]]), 431],
    [
      "a control character in a header, as the SDK makes of Đ",
      "POST /getEdoc HTTP/1.1\r\nHost: a\r\nX: \x10\r\n\r\n",
      400,
    ],
    ["something that is not HTTP", "\x16\x03\x01\x02\x00\x01\r\n\r\n", 400],
    ["headers that never end", "POST /getEdoc HTTP/1.1\r\nHost: a\r\n", 408],
    [
      "a body that never ends",
      requestText("POST", "/getAgenciesList", [...sdkHeaders({}), ["Content-Length", "9"]], "{"),
      408,
    ],
  ])("%s: answered in JSON and cut", async (_, text, http) => {
    const connection = new RawConnection((http === 408 ? hurried : axis).port);
    connection.write(text);
    const answer = await connection.answer();
    expect(answer).toMatchObject({ http, headers: { connection: "close" } });
    expect(jsonOf(answer ?? { http: 0, headers: {}, body: "" })).toMatchObject({ status: "FAIL", DocId: "", data: "" });
    await connection.closed();
  });

  test("junk behind a whole request does not take that request's answer away", async () => {
    const connection = new RawConnection(axis.port);
    connection.write(`${requestText("POST", "/getAgenciesList", sdkHeaders({}))}\x01\x02junk\r\n\r\n`);
    expect(await connection.answer()).toMatchObject({ http: 200 });
    expect(await connection.answer()).toMatchObject({ http: 400, headers: { connection: "close" } });
    await connection.closed();
  });

  test.each<[string, string]>([
    ["no Host", requestText("POST", "/getAgenciesList", sdkHeaders({})).replace("Host: 127.0.0.1\r\n", "")],
    ["an expectation nobody knows", requestText("POST", "/getAgenciesList", [...sdkHeaders({}), ["Expect", "luck"]])],
    [
      "three hundred other headers in front",
      requestText("POST", "/getAgenciesList", [
        ...Array.from({ length: 300 }, (_, index) => [`X-${index}`, "1"] as const),
        ...sdkHeaders({}),
      ]),
    ],
  ])("%s: answered as any other request", async (_, text) => {
    const answer = await ask(text);
    expect(answer.headers["x-lienthong-axis"]).toContain("not the national one");
    expect({ http: answer.http, status: jsonOf(answer).status }).toEqual({ http: 200, status: "OK" });
  });

  test("a client that goes away in the middle is let go", async () => {
    for (const cut of [20, 400, 900]) {
      const connection = new RawConnection(axis.port);
      const body = latin1(sampleDocument());
      connection.write(requestText("POST", "/sendEdoc", sendHeaders(sampleDocument()), body).slice(0, -cut));
      connection.close();
      await connection.closed();
    }
  });

  test("the axis goes on after all of them", async () => {
    expect((await ask(requestText("POST", "/getAgenciesList", sdkHeaders({})))).http).toBe(200);
  });
});
