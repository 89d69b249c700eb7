import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { VxpClient } from "@lienthong/axis";

let close = async (): Promise<void> => Promise.resolve();

afterEach(async () => {
  await close();
});

/** A client of a server that answers everything in one way. */
async function clientOf(
  listener: RequestListener,
  options: { timeout?: number; maxAnswer?: number } = {},
): Promise<VxpClient> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return new VxpClient({ url, systemId: "s", secret: "secret", ...options });
}

const answer =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
  };

describe("what a client makes of bad servers", () => {
  test.each<[string, number, string]>([
    ["an HTML page, which the SDK takes for an empty list", 500, "<html>Internal Server Error</html>"],
    ["nothing", 200, ""],
    ["JSON without the members", 200, "{}"],
    ["OK without the list", 200, '{"status":"OK","ErrorCode":"0","ErrorDesc":""}'],
    ["a list of no objects", 200, '{"status":"OK","ErrorCode":"0","ErrorDesc":"","data":[null]}'],
    ["a redirect", 302, ""],
  ])("%s", async (_, status, body) => {
    const client = await clientOf(answer(status, body, { location: "/elsewhere" }));
    await expect(client.getReceivedEdocList()).rejects.toMatchObject({
      code: "AXIS_ANSWER",
      details: { path: "/getReceivedEdocList" },
    });
  });

  test("a refusal carries its code and words, also with a number for a code", async () => {
    const client = await clientOf(answer(401, '{"status":"FAIL","ErrorCode":15,"ErrorDesc":"sai khóa"}'));
    await expect(client.countReceiveEdoc()).rejects.toMatchObject({
      code: "AXIS_CALL_REFUSED",
      message: expect.stringContaining("sai khóa"),
      details: { errorCode: "15", http: 401 },
    });
  });

  test("sendEdoc without a DocId has not succeeded", async () => {
    const client = await clientOf(answer(200, '{"status":"OK","ErrorCode":"0","ErrorDesc":"","DocId":""}'));
    await expect(client.sendEdoc(new Uint8Array(1), { from: "a" })).rejects.toMatchObject({ code: "AXIS_ANSWER" });
  });

  test("an error told as a file is no file", async () => {
    const json = '{"status":"FAIL","ErrorCode":"20","ErrorDesc":"no"}';
    const client = await clientOf(answer(200, json, { "content-type": "application/json" }));
    await expect(client.downloadEdoc("1")).rejects.toMatchObject({ code: "AXIS_CALL_REFUSED" });
  });

  test("no server, a dropped connection, silence and a caller who gives up", async () => {
    const nobody = new VxpClient({ url: "http://127.0.0.1:1", systemId: "s", secret: "secret" });
    await expect(nobody.getAgenciesList()).rejects.toMatchObject({ code: "AXIS_UNREACHABLE" });
    const dropped = await clientOf((request) => request.socket.destroy());
    await expect(dropped.getAgenciesList()).rejects.toMatchObject({ code: "AXIS_UNREACHABLE" });
    await close();
    const silent = await clientOf(() => undefined, { timeout: 50 });
    await expect(silent.getAgenciesList()).rejects.toMatchObject({
      code: "AXIS_UNREACHABLE",
      message: expect.stringContaining("50 ms"),
    });
    const signal = AbortSignal.timeout(10);
    await expect(silent.getAgenciesList({ signal })).rejects.toMatchObject({ name: "TimeoutError" });
    await expect(silent.getAgenciesList({ signal })).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("an answer without end is cut off", async () => {
    const client = await clientOf((_, response) => response.end("x".repeat(5000)), { maxAnswer: 1000 });
    await expect(client.getAgenciesList()).rejects.toMatchObject({
      code: "AXIS_ANSWER",
      message: expect.stringContaining("1000"),
    });
  });

  test("members that are absent or null are empty texts; unknown ones are left out", async () => {
    const item = { docId: "1", from: null, extra: 5 };
    const client = await clientOf(
      answer(200, JSON.stringify({ status: "OK", ErrorCode: 0, ErrorDesc: "", data: [item] })),
    );
    const [first] = await client.getReceivedEdocList();
    expect(first).toMatchObject({ docId: "1", from: "", to: "" });
    expect(first).not.toHaveProperty("extra");
  });
});

describe("what a client is made of", () => {
  test.each(["", "localhost:80", "ftp://a", "http://a/axis", "http://u:p@a", "http://a/?x=1"])("no URL: %p", (url) => {
    expect(() => new VxpClient({ url, systemId: "s", secret: "x" })).toThrow(
      expect.objectContaining({ code: "AXIS_OPTION", details: { option: "url" } }),
    );
  });

  test("no secret", () => {
    expect(() => new VxpClient({ url: "http://a", systemId: "s", secret: "" })).toThrow(
      expect.objectContaining({ code: "AXIS_OPTION", details: { option: "secret" } }),
    );
  });
});
