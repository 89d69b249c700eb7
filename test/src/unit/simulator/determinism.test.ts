import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { encodeEvent } from "@lienthong/model";
import { requireScenario, simulate } from "@lienthong/simulator";

const TEXT = "extends: tay-ninh-2017\ntraffic: { intensity: 0.02 }";
const MATERIALISE = 8;

async function digest(seed: number): Promise<string> {
  const hash = createHash("sha256");
  const { summary } = await simulate(requireScenario(TEXT), {
    seed,
    materialise: MATERIALISE,
    onEvent: (event) => hash.update(`${encodeEvent(event)}\n`),
  });
  return hash.update(JSON.stringify(summary)).digest("hex");
}

/** The same in a process of its own, in another time zone and language. */
function digestElsewhere(seed: number, zone: string): string {
  const program = `
    import { createHash } from "node:crypto";
    import { encodeEvent } from "@lienthong/model";
    import { requireScenario, simulate } from "@lienthong/simulator";
    const hash = createHash("sha256");
    const { summary } = await simulate(requireScenario(${JSON.stringify(TEXT)}), {
      seed: ${seed}, materialise: ${MATERIALISE}, onEvent: (event) => hash.update(encodeEvent(event) + "\\n"),
    });
    process.stdout.write(hash.update(JSON.stringify(summary)).digest("hex"));
  `;
  return execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: fileURLToPath(new URL("../../..", import.meta.url)),
    env: { ...process.env, TZ: zone, LANG: "vi_VN.UTF-8", NODE_OPTIONS: "" },
    encoding: "utf8",
  });
}

describe("determinism", () => {
  test("the same seed gives the same bytes, here and in a process of another time zone; another seed gives others", async () => {
    const first = await digest(11);
    expect(await digest(11)).toBe(first);
    expect(digestElsewhere(11, "America/St_Johns")).toBe(first);
    expect(await digest(12)).not.toBe(first);
  });

  test("observers and slices cannot change the outcome", async () => {
    const scenario = requireScenario(TEXT);
    const silent = await simulate(scenario, { seed: 3 });
    const watched = await simulate(scenario, {
      seed: 3,
      onEvent: () => undefined,
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    expect(watched.summary).toEqual(silent.summary);
    expect(watched.events).toBe(silent.events);
  });

  test("replications of one seed differ", async () => {
    const scenario = requireScenario(TEXT);
    const [one, other] = [await simulate(scenario, { seed: 3 }), await simulate(scenario, { seed: 3, replication: 1 })];
    expect(one.summary.rates).not.toEqual(other.summary.rates);
  });
});
