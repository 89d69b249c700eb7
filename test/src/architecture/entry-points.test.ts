import { describe, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { entryPoints, repository } from "../support/repository.js";

/** Runs a line of code in a bare Node process that can see the workspace's packages. */
function node(...args: readonly string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: join(repository, "test"),
    encoding: "utf8",
    timeout: 30_000,
  });
  return { status, output: stdout + stderr };
}

const specifiers = entryPoints().map(({ specifier }) => specifier);

describe("entry points", () => {
  test("there is one for every package", () => {
    expect(specifiers.length).toBeGreaterThanOrEqual(12);
  });

  test("`require` reaches every one of them: no top-level await in the graph", () => {
    const code = `for (const name of ${JSON.stringify(specifiers)}) { try { require(name); } catch (error) { console.log(name, error.code === "ERR_REQUIRE_ASYNC_MODULE" ? "has a top-level await in it or below it" : error.message); } }`;
    expect(node("--input-type=commonjs", "--disable-warning=ExperimentalWarning", "-e", code)).toEqual({
      status: 0,
      output: "",
    });
  });

  test("importing prints nothing, starts nothing and leaves no global behind", () => {
    const code = `
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      for (const name of ${JSON.stringify(specifiers)}) await import(name);
      // zod keeps its own registry in globals of its name; nothing of ours does.
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && !name.startsWith("__zod_"));
      if (added.length > 0) console.log("new globals:", added);
      const resources = process.getActiveResourcesInfo().filter((name) => !/^(TTYWrap|PipeWrap|Immediate|CloseReq|FSReqPromise)$/.test(name));
      if (resources.length > 0) console.log("active:", resources);`;
    expect(node("--input-type=module", "-e", code)).toEqual({ status: 0, output: "" });
  });
});
