import { describe, expect, test } from "@jest/globals";
import { RunDirectory, replaceFile } from "lienthong";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder } from "../../support/command-line.js";

const EVENT = { type: "unit.connection", time: 0, unit: "000.00.01.H53", connected: true } as const;
const FILES = { scenario: "name: x\n", summary: "{}\n", report: "<!doctype html>\n" };

describe("a run directory", () => {
  test("shows nothing until it is finished, then all four files", async () => {
    await inTemporaryFolder((folder) => {
      const path = join(folder, "a", "run");
      const run = new RunDirectory(path, "test");
      run.event(EVENT);
      expect(readdirSync(path).filter((name) => !name.startsWith("."))).toEqual([]);
      run.finish(FILES);
      run.discard();
      expect(readdirSync(path).sort()).toEqual(["events.jsonl", "report.html", "scenario.yaml", "summary.json"]);
      expect(readFileSync(join(path, "events.jsonl"), "utf8").split("\n")).toHaveLength(3);
      expect(readFileSync(join(path, "summary.json"), "utf8")).toBe("{}\n");
    });
  });

  test("an abandoned run leaves nothing, and an earlier run as it was", async () => {
    await inTemporaryFolder((path) => {
      const first = new RunDirectory(path, "test");
      first.finish(FILES);
      const second = new RunDirectory(path, "test");
      second.event(EVENT);
      second.discard();
      second.discard();
      expect(readdirSync(path).sort()).toEqual(["events.jsonl", "report.html", "scenario.yaml", "summary.json"]);
      expect(readFileSync(join(path, "events.jsonl"), "utf8").split("\n")).toHaveLength(2);
    });
  });

  test("what a killed run left is cleared by the next one, and a folder made for nothing goes again", async () => {
    await inTemporaryFolder((folder) => {
      const path = join(folder, "run");
      new RunDirectory(path, "test").discard();
      expect(readdirSync(folder)).toEqual([]);
      // No process has this number: Linux ends at 2^22.
      mkdirSync(join(path, ".writing-99999999"), { recursive: true });
      mkdirSync(join(path, ".writing-1"));
      new RunDirectory(path, "test").discard();
      expect(readdirSync(path)).toEqual([".writing-1"]);
    });
  });

  test("a place that cannot be written is a typed error that names it", async () => {
    await inTemporaryFolder((folder) => {
      writeFileSync(join(folder, "file"), "");
      expect(() => new RunDirectory(join(folder, "file"), "test")).toThrow(
        expect.objectContaining({ code: "CLI_WRITE_FAILED", message: expect.stringContaining(join(folder, "file")) }),
      );
    });
  });

  test("a long log is written whole, diacritics included", async () => {
    await inTemporaryFolder((path) => {
      const run = new RunDirectory(path, "test");
      const unit = {
        type: "unit.registered",
        time: 0,
        unit: "H53",
        name: "Sở Giáo dục và Đào tạo",
        level: "department",
        connected: true,
        counted: true,
      } as const;
      for (let index = 0; index < 20_000; index += 1) run.event(unit);
      run.finish(FILES);
      const lines = readFileSync(join(path, "events.jsonl"), "utf8").trimEnd().split("\n");
      expect(lines).toHaveLength(20_001);
      expect(new Set(lines.slice(1)).size).toBe(1);
      expect(JSON.parse(lines.at(-1) ?? "")).toEqual(unit);
    });
  });
});

describe("replaceFile", () => {
  test("replaces whole files and leaves nothing beside them when it cannot", async () => {
    await inTemporaryFolder((folder) => {
      replaceFile(join(folder, "report.html"), "one");
      replaceFile(join(folder, "report.html"), "two");
      expect(readFileSync(join(folder, "report.html"), "utf8")).toBe("two");
      mkdirSync(join(folder, "taken"));
      expect(() => {
        replaceFile(join(folder, "taken"), "x");
      }).toThrow(expect.objectContaining({ code: "CLI_WRITE_FAILED" }));
      expect(readdirSync(folder).sort()).toEqual(["report.html", "taken"]);
    });
  });
});
