import { describe, expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bin, inTemporaryFolder, lienthong } from "../support/command-line.js";

const FILES = ["events.jsonl", "report.html", "scenario.yaml", "summary.json"];

function digests(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    FILES.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}

describe("lienthong simulate", () => {
  test("same seed, same bytes: another process, time zone, language and folder; another seed, another run", async () => {
    await inTemporaryFolder((cwd) => {
      const args = ["simulate", "tay-ninh-2017", "--materialise", "20", "--quiet"];
      const first = lienthong([...args, "--seed", "5", "--out", "a"], { cwd, env: { TZ: "Asia/Ho_Chi_Minh" } });
      const second = lienthong([...args, "--seed", "5", "--out", "b/c"], {
        cwd,
        env: { TZ: "America/Lima", LC_ALL: "C" },
      });
      const other = lienthong([...args, "--seed", "6", "--out", "d"], { cwd });
      expect([first.status, second.status, other.status]).toEqual([0, 0, 0]);
      expect(first.stderr + second.stderr).toBe("");
      expect(second.stdout).toBe(first.stdout);
      expect(digests(join(cwd, "b/c"))).toEqual(digests(join(cwd, "a")));
      const [a, d] = [digests(join(cwd, "a")), digests(join(cwd, "d"))];
      expect(d["events.jsonl"]).not.toBe(a["events.jsonl"]);
      expect(d["summary.json"]).not.toBe(a["summary.json"]);

      // What was written is what the log says: measuring it gives the same rates as the run itself.
      const measured = JSON.parse(lienthong(["measure", "a", "--json"], { cwd }).stdout) as { rates: unknown };
      const summary = JSON.parse(readFileSync(join(cwd, "a", "summary.json"), "utf8")) as { rates: unknown };
      expect(measured.rates).toEqual(summary.rates);

      // The scenario as used gives the same run again.
      const again = lienthong(
        ["simulate", join("a", "scenario.yaml"), "--materialise", "20", "--seed", "5", "--out", "e"],
        { cwd },
      );
      expect(again.status).toBe(0);
      expect(digests(join(cwd, "e"))).toEqual(a);

      const redrawn = lienthong(["report", "a", "--out", "again.html"], { cwd });
      expect(redrawn.status).toBe(0);
      expect(readFileSync(join(cwd, "again.html"), "utf8")).toBe(readFileSync(join(cwd, "a", "report.html"), "utf8"));
    });
  }, 180_000);

  test("Ctrl-C leaves complete files marked partial, exit code 130", async () => {
    await inTemporaryFolder(async (cwd) => {
      const child = spawn(process.execPath, [bin, "simulate", "tay-ninh-2017", "--materialise", "0", "--out", "run"], {
        cwd,
        stdio: ["ignore", "ignore", "pipe"],
      });
      // The run's own temporary log tells that it is under way.
      const started = (): boolean => {
        try {
          const temporary = readdirSync(join(cwd, "run")).find((name) => name.startsWith(".writing-"));
          return temporary !== undefined && readFileSync(join(cwd, "run", temporary, "events.jsonl")).length > 0;
        } catch {
          return false;
        }
      };
      while (!started() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill("SIGINT");
      const status = await new Promise((resolve) => child.on("exit", resolve));
      expect(status).toBe(130);
      expect(readdirSync(join(cwd, "run")).sort()).toEqual(FILES);
      const summary = JSON.parse(readFileSync(join(cwd, "run", "summary.json"), "utf8")) as { partial: boolean };
      expect(summary.partial).toBe(true);
      expect(lienthong(["measure", "run"], { cwd }).status).toBe(0);
    });
  }, 60_000);

  test("a scenario with errors lists all of them with their lines and writes nothing", async () => {
    await inTemporaryFolder((cwd) => {
      writeFileSync(
        join(cwd, "bad.yaml"),
        "extends: tay-ninh-2017\nadoption:\n  commune: 1.7\n  comune: 0.5\nhabits:\n  senderPaper: -1\n",
      );
      const { status, stdout, stderr } = lienthong(["simulate", "bad.yaml", "--out", "run"], { cwd });
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/bad\.yaml:3/);
      expect(stderr).toMatch(/bad\.yaml:4/);
      expect(stderr).toMatch(/bad\.yaml:6/);
      expect(stderr).toMatch(/commune/);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(readdirSync(cwd)).toEqual(["bad.yaml"]);
    });
  });
});
