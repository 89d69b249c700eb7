import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ExchangeAxis, Office } from "@lienthong/exchange";
import { requireScenario, simulate, type SimulationResult } from "@lienthong/simulator";
import { inTemporaryFolder, lienthong } from "../../support/command-line.js";
import { repository } from "../../support/repository.js";

const QUIET = [
  "extends: tay-ninh-2017",
  'period: { from: "2017-03-01", to: "2017-03-31" }',
  "traffic: { intensity: 0.005 }",
  "defects: { unsigned: 0, certificateInvalid: 0, signatureBroken: 0, incomplete: 0 }",
  "failures: { recipientUnknown: 0, refusedByAxis: 0, undelivered: 0 }",
  "returns: { wrongRecipient: 0, duplicate: 0, other: 0 }",
].join("\n");
const SCENARIO = requireScenario(QUIET);

function run(): Promise<SimulationResult> {
  return simulate(SCENARIO, { seed: 1, materialise: 5 });
}

/** What is sound on paper goes wrong for real: every way must be named and counted. */
describe("a real outcome that is not the decided one", () => {
  let agreed = 0;
  beforeEach(async () => {
    agreed = (await run()).summary.verification.agreed;
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  test("another verdict: a byte changes on the way", async () => {
    const fetch = Object.getOwnPropertyDescriptor(ExchangeAxis.prototype, "fetch")?.value as ExchangeAxis["fetch"];
    let spoilt = 0;
    jest.spyOn(ExchangeAxis.prototype, "fetch").mockImplementation(function (this: ExchangeAxis, id) {
      const text = Buffer.from(fetch.call(this, id)).toString("utf8");
      spoilt += 1;
      return spoilt > 1 ? Buffer.from(text) : Buffer.from(text.replace("m\u00f4 ph\u1ecfng", "m\u00f4 ph\u1ea3ng"));
    });
    const { disagreements, summary } = await run();
    expect(disagreements.some(({ decided, real }) => decided === "TOTAL-PASSED" && real.includes("HASH"))).toBe(true);
    expect(new Set(disagreements.map(({ document }) => document)).size).toBe(1);
    expect(summary.verification).toEqual({ materialised: agreed, agreed: agreed - 1, disagreed: 1 });
  });

  test("the right verdict and the wrong outcome, which no event of the log can tell", async () => {
    const receive = Object.getOwnPropertyDescriptor(Office.prototype, "receive")?.value as Office["receive"];
    jest.spyOn(Office.prototype, "receive").mockImplementation(function (this: Office, bytes) {
      return { ...receive.call(this, bytes), outcome: "duplicate" };
    });
    const { disagreements, summary, metrics } = await run();
    expect(disagreements.every(({ decided, real }) => decided === "accepted" && real === "duplicate")).toBe(true);
    expect(disagreements[0]?.document).toMatch(/^000\..*\/.*$/);
    expect(summary.verification).toEqual({ materialised: agreed, agreed: 0, disagreed: agreed });
    expect(metrics.verification).toMatchObject(summary.verification);
  });

  test("a message that the axis does not take counts, though nobody judged it", async () => {
    jest.spyOn(ExchangeAxis.prototype, "submit").mockReturnValue({
      accepted: false,
      code: "23",
      reason: { en: "locked", vi: "bị khóa" },
      refused: [],
      findings: [],
    } as unknown as ReturnType<ExchangeAxis["submit"]>);
    const { disagreements, summary } = await run();
    expect(disagreements.some(({ real }) => real === "refused: locked")).toBe(true);
    expect(summary.verification.agreed).toBe(0);
    expect(summary.verification.disagreed).toBe(summary.verification.materialised);
  });
});

/** In a process of its own, where memory can be collected and weighed. */
const HEAP = `
  import { requireScenario, simulate } from "@lienthong/simulator";
  const scenario = requireScenario("extends: tay-ninh-2017\\ntraffic: { intensity: 0.003 }");
  const heap = async (materialise) => {
    let late = 0;
    const onProgress = ({ done }) => {
      if (done < 0.95 || done === 1 || late > 0) return;
      globalThis.gc();
      late = process.memoryUsage().heapUsed;
    };
    const { summary } = await simulate(scenario, { seed: 1, materialise, onProgress });
    return { heap: late, made: summary.verification.materialised };
  };
  // The first one fills what is kept for good: certificates, compiled code.
  const [first, second] = [await heap(20), await heap({ share: 1 })];
  process.stdout.write(JSON.stringify({ made: second.made - first.made, grown: second.heap - first.heap }));
`;

test("what a run holds does not grow with the documents it has made for real", () => {
  const told = execFileSync(process.execPath, ["--expose-gc", "--input-type=module", "--eval", HEAP], {
    cwd: fileURLToPath(new URL("../../..", import.meta.url)),
    env: { ...process.env, NODE_OPTIONS: "" },
    encoding: "utf8",
  });
  const { made, grown } = JSON.parse(told) as { made: number; grown: number };
  expect(made).toBeGreaterThan(200);
  // A message has some 25,000 bytes and goes to three recipients.
  expect(grown / made).toBeLessThan(25_000);
});

test("the command names the document and ends with 3", async () => {
  await inTemporaryFolder((cwd) => {
    writeFileSync(join(cwd, "march.yaml"), `${QUIET}\nname: march\n`);
    const patch = join(cwd, "patch.mjs");
    const exchange = pathToFileURL(join(repository, "packages", "exchange", "dist", "index.js")).href;
    writeFileSync(
      patch,
      `import { Office } from ${JSON.stringify(exchange)};
       const { receive } = Office.prototype;
       Office.prototype.receive = function (bytes) { return { ...receive.call(this, bytes), outcome: "duplicate" }; };`,
    );
    const { status, stderr } = lienthong(["simulate", "march.yaml", "--materialise", "3", "--out", "run"], {
      cwd,
      env: { NODE_OPTIONS: `--import=${pathToFileURL(patch).href}` },
    });
    expect(stderr).toMatch(/^disagreement: 000\.\S+ to 000\.\S+: decided accepted, but really duplicate$/m);
    expect(status).toBe(3);
    const summary = JSON.parse(readFileSync(join(cwd, "run", "summary.json"), "utf8")) as {
      readonly verification: object;
    };
    expect(summary.verification).toMatchObject({ agreed: 0 });
  });
});
