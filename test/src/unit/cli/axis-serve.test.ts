import { afterEach, describe, expect, test } from "@jest/globals";
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import type { Readable } from "node:stream";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { VxpClient } from "@lienthong/axis";
import { bin, inTemporaryFolder, lienthong } from "../../support/command-line.js";
import { sampleDocument } from "../../support/sample-edxml.js";

type Running = ChildProcessByStdio<null, Readable, Readable>;

let running: Running | undefined;

afterEach(() => {
  running?.kill("SIGKILL");
});

/** Starts `lienthong axis serve` and waits for its first line. */
async function serve(...args: readonly string[]): Promise<{ line: string; process: Running; err: () => string }> {
  const child = spawn(process.execPath, [bin, "axis", "serve", "--lang", "en", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  running = child;
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const line = await new Promise<string>((resolve, reject) => {
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      if (out.includes("\n")) resolve(out);
    });
    child.once("close", () => {
      reject(new TypeError(`axis serve ended: ${err}`));
    });
  });
  return { line, process: child, err: () => err };
}

/** How a process ends: its exit code, or the signal it died of. */
async function end(child: Running): Promise<number | string | null> {
  return new Promise((resolve) =>
    child.once("close", (code, signal) => {
      resolve(code ?? signal);
    }),
  );
}

describe("lienthong axis serve", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("%s ends it in order: exit code 130", async (signal) => {
    const { process: child, line } = await serve("--quiet");
    expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\n$/);
    child.kill(signal);
    await expect(end(child)).resolves.toBe(130);
  });

  test("says how a client calls it, so that nobody has to look for the demo system", async () => {
    const { process: child, line, err } = await serve("--json");
    const { url } = JSON.parse(line) as { url: string };
    const [, systemId = "", secret = ""] = /systemid (\S+) with secret (\S+)/.exec(err()) ?? (await told(child, err));
    await expect(new VxpClient({ url, systemId, secret }).getAgenciesList()).resolves.not.toHaveLength(0);
  });

  test("never repeats a secret that was given", async () => {
    const { process: child, line, err } = await serve("--system", "vxp.mine=s3cr3t");
    child.kill("SIGTERM");
    await end(child);
    expect(err()).toContain("vxp.mine");
    expect(line + err()).not.toContain("s3cr3t");
  });

  test("its events, saved, are what measure reads", async () => {
    const { line } = await serve();
    const client = new VxpClient({ url: line.trim(), systemId: "vxp.test.01", secret: "test-secret-01" });
    const docId = await client.sendEdoc(sampleDocument(), { from: "000.00.00.G22" });
    await client.updateStatus(docId, "done");
    const log = await (await fetch(`${line.trim()}/_axis/events`)).text();
    await inTemporaryFolder((cwd) => {
      writeFileSync(join(cwd, "events.jsonl"), log);
      const { status, stdout } = lienthong(["measure", "events.jsonl", "--json"], { cwd });
      expect(status).toBe(0);
      expect(stdout).toContain("interlink.delivery");
    });
  });

  test("a port that is taken: one message, exit code 2", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const { status, stdout, stderr } = lienthong(["axis", "serve", "--port", String(port)]);
    other.close();
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/port \d+: it is taken by another program/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

/** The remark on stderr may come after the first line on stdout. */
async function told(child: Running, err: () => string): Promise<RegExpExecArray> {
  for (;;) {
    const found = /systemid (\S+) with secret (\S+)/.exec(err());
    if (found !== null) return found;
    await new Promise((resolve) => child.stderr.once("data", resolve));
  }
}
