import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { inspect, promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { startAxis, VxpClient, type StartAxisOptions } from "@lienthong/axis";
import { decodeEventLog, type ExchangeEvent } from "@lienthong/model";
import { RawConnection, requestText } from "../../support/raw-http.js";

async function healthOf(url: string): Promise<unknown> {
  return (await fetch(`${url}/_axis/health`)).json();
}

describe("startAxis", () => {
  test("is ready on a free port of the loopback interface", async () => {
    const axis = await startAxis({ state: "tay-ninh-2017" });
    expect(axis.url).toBe(`http://127.0.0.1:${axis.port}`);
    await expect(healthOf(axis.url)).resolves.toMatchObject({
      status: "ready",
      state: "tay-ninh-2017",
      units: 123,
      systems: 1,
    });
    const client = new VxpClient({ url: axis.url, systemId: "vxp.test.01", secret: "test-secret-01" });
    const agencies = await client.getAgenciesList();
    expect(agencies).toHaveLength(123);
    expect(agencies.filter(({ pid }) => pid === "")).toHaveLength(1);
    await axis.close();
  });

  test("several run side by side; a closed one frees its port and closing again does no harm", async () => {
    const first = await startAxis();
    const second = await startAxis();
    expect(second.port).not.toBe(first.port);
    // A connection that is kept open must not keep the server.
    const idle = new RawConnection(first.port);
    idle.write(requestText("GET", "/_axis/health", []));
    await idle.answer();
    await Promise.all([first.close(), first.close()]);
    await idle.closed();
    const again = await startAxis({ port: first.port });
    expect(again.port).toBe(first.port);
    await Promise.all([again.close(), second.close()]);
  });

  test("is ready in under a second: the quickest of three starts, as the machine may be busy", async () => {
    const taken: number[] = [];
    for (let index = 0; index < 3; index++) {
      const started = performance.now();
      const axis = await startAxis({ state: "tay-ninh-2017" });
      taken.push(performance.now() - started);
      await axis.close();
    }
    expect(Math.min(...taken)).toBeLessThan(1000);
  });

  test("nothing keeps the process after close", async () => {
    const program = `
      import { startAxis, VxpClient, DEMO_SYSTEM } from "@lienthong/axis";
      const axis = await startAxis();
      const client = new VxpClient({ url: axis.url, systemId: DEMO_SYSTEM.id, secret: DEMO_SYSTEM.secret });
      await Promise.all([client.getAgenciesList(), client.countReceiveEdoc()]);
      await axis.close();`;
    const cwd = fileURLToPath(new URL(".", import.meta.url));
    const options = { cwd, timeout: 20_000 };
    const run = promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], options);
    await expect(run).resolves.toMatchObject({ stdout: "", stderr: "" });
  });

  test("a port that is taken is told as such", async () => {
    const axis = await startAxis();
    await expect(startAxis({ port: axis.port })).rejects.toMatchObject({
      code: "AXIS_PORT",
      message: expect.stringContaining("taken"),
      details: { port: axis.port, system: "EADDRINUSE" },
    });
    await axis.close();
  });

  test("state empty has the organisations that its systems name", async () => {
    const organs = ["000.00.20.H53", "h53"];
    const axis = await startAxis({ state: "empty", systems: [{ id: "a", secret: "b", organs }] });
    expect(Array.from(axis.axis.directory.units(), (unit) => [unit.id, unit.basis])).toEqual([
      ["000.00.20.H53", "assumed"],
      ["H53", "assumed"],
    ]);
    await axis.close();
  });

  test.each<[string, StartAxisOptions, string]>([
    ["a port", { port: 70_000 }, "port"],
    ["a state", { state: "tay-ninh" as "empty" }, "state"],
    ["a limit", { limits: { bodyBytes: 0 } }, "limits.bodyBytes"],
    ["a system's id", { systems: [{ id: "a b", secret: "c" }] }, "systems[0].id"],
    [
      "a system twice",
      {
        systems: [
          { id: "a", secret: "s1" },
          { id: "a", secret: "s2" },
        ],
      },
      "systems[1].id",
    ],
    ["an empty secret", { systems: [{ id: "a", secret: "" }] }, "systems[0].secret"],
    [
      "an unknown organisation",
      { systems: [{ id: "a", secret: "b", organs: ["000.00.00.H42"] }] },
      'organs of system "a"',
    ],
    ["the published secret for other machines", { host: "0.0.0.0" }, "systems"],
  ])("refuses %s that cannot be used", async (_, options, option) => {
    await expect(startAxis(options)).rejects.toMatchObject({ code: "AXIS_OPTION", details: { option } });
  });

  test("shows its secrets nowhere", async () => {
    const secret = "a-secret-to-look-for";
    const axis = await startAxis({ systems: [{ id: "a", secret }] });
    const client = new VxpClient({ url: axis.url, systemId: "a", secret });
    await client.getAgenciesList();
    const shown =
      inspect([axis, client], { depth: Infinity, showHidden: true }) + JSON.stringify([axis.systems, client]);
    expect(shown).not.toContain(secret);
    await expect(healthOf(axis.url).then((health) => JSON.stringify(health))).resolves.not.toContain(secret);
    await axis.close();
  });
});

describe("/_axis/", () => {
  test("events are an exchange log that the reader of model takes", async () => {
    const axis = await startAxis();
    const { body } = await fetch(`${axis.url}/_axis/events`);
    const events: ExchangeEvent[] = [];
    for await (const event of decodeEventLog(body as AsyncIterable<Uint8Array>)) events.push(event);
    expect(events).toEqual(axis.events());
    await axis.close();
  });

  test("is not for a web page that comes under another name, nor for anything but reading", async () => {
    const axis = await startAxis();
    for (const hosts of ["Host: evil.example\r\n", "Host: 127.0.0.1\r\nHost: evil.example\r\n", ""]) {
      const connection = new RawConnection(axis.port);
      connection.write(`GET /_axis/events HTTP/1.1\r\n${hosts}\r\n`);
      expect(await connection.answer()).toMatchObject({ http: 403 });
    }
    expect((await fetch(`${axis.url}/_axis/health`, { method: "POST" })).status).toBe(405);
    expect((await fetch(`${axis.url}/_axis/none`)).status).toBe(404);
    await axis.close();
  });
});
