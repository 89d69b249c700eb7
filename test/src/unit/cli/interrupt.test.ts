import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { bin, inTemporaryFolder, lienthong } from "../../support/command-line.js";

const FILES = ["events.jsonl", "report.html", "scenario.yaml", "summary.json"];

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Runs the baseline with every document real, which takes minutes, and does something to it when it is under way. */
function run(cwd: string, act: (child: ReturnType<typeof spawn>) => void): Promise<Ended> {
  return new Promise((resolve) => {
    const args = [bin, "simulate", "tay-ninh-2017", "--materialise", "100%", "--out", "run"];
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
    // The first line of progress: the run is in its loop.
    child.stderr.once("data", () => {
      act(child);
    });
    child.on("exit", (code, signal) => {
      resolve({ code, signal });
    });
  });
}

describe("an interrupted simulation", () => {
  test.each<[string, readonly NodeJS.Signals[]]>([
    ["Ctrl-C twice (a person, or npm passing it on)", ["SIGINT", "SIGINT"]],
    ["SIGTERM", ["SIGTERM"]],
  ])("%s: ends soon, the run directory is whole and marked partial", async (_, signals) => {
    await inTemporaryFolder(async (cwd) => {
      const ended = await run(cwd, (child) => {
        for (const signal of signals) child.kill(signal);
      });
      expect(ended).toEqual({ code: 130, signal: null });
      expect(readdirSync(join(cwd, "run")).sort()).toEqual(FILES);
      expect(readFileSync(join(cwd, "run", "events.jsonl"), "utf8").endsWith("}\n")).toBe(true);
      const summary = JSON.parse(readFileSync(join(cwd, "run", "summary.json"), "utf8")) as { partial: boolean };
      expect(summary.partial).toBe(true);
    });
  });

  test("a kill leaves no file of a run, and the next run there clears what it left", async () => {
    await inTemporaryFolder(async (cwd) => {
      const ended = await run(cwd, (child) => {
        child.kill("SIGKILL");
      });
      expect(ended.signal).toBe("SIGKILL");
      expect(readdirSync(join(cwd, "run")).filter((name) => !name.startsWith("."))).toEqual([]);
      writeFileSync(join(cwd, "tiny.yaml"), "extends: tay-ninh-2017\ntraffic: { intensity: 0.001 }\n");
      lienthong(["simulate", "tiny.yaml", "--materialise", "0", "--out", "run"], { cwd });
      expect(readdirSync(join(cwd, "run")).sort()).toEqual(FILES);
    });
  });

  test("a reader of stderr that goes away does not end the work", async () => {
    await inTemporaryFolder(async (cwd) => {
      const ended = await run(cwd, (child) => {
        child.stderr?.destroy();
        // Long enough for the next line of progress, which nobody hears.
        setTimeout(() => child.kill("SIGINT"), 6_000);
      });
      expect(ended).toEqual({ code: 130, signal: null });
      expect(readdirSync(join(cwd, "run")).sort()).toEqual(FILES);
    });
  });
});

describe("a scenario file of the command line", () => {
  test("a warning is said, and the run goes on", async () => {
    await inTemporaryFolder((cwd) => {
      const text = "extends: tay-ninh-2017\ntraffic: { intensity: 0.001 }\nadoption: { commune: 0.9 }\n";
      writeFileSync(join(cwd, "mine.yaml"), text);
      const { status, stderr } = lienthong(["simulate", "mine.yaml", "--materialise", "0"], { cwd });
      expect(status).toBe(0);
      expect(stderr).toMatch(/warning: mine\.yaml:3:13: adoption\.commune: .* The last ones of the list/);
    });
  });

  test("another encoding is refused, not guessed at", async () => {
    await inTemporaryFolder((cwd) => {
      writeFileSync(join(cwd, "utf16.yaml"), Buffer.from("extends: tay-ninh-2017\n", "utf16le"));
      writeFileSync(join(cwd, "latin.yaml"), Buffer.from("name: T\u00e2y Ninh\n", "latin1"));
      expect(lienthong(["simulate", "latin.yaml"], { cwd })).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(/latin\.yaml is not a text in UTF-8/),
      });
      expect(lienthong(["simulate", "utf16.yaml"], { cwd }).status).toBe(2);
      expect(readdirSync(cwd).sort()).toEqual(["latin.yaml", "utf16.yaml"]);
    });
  });
});
