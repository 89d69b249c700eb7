import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatFinding, formatIsoDate, type Finding } from "@lienthong/model";
import { renderHtmlReport, renderTextSummary } from "@lienthong/report";
import {
  BUILT_IN_SCENARIOS,
  builtInScenario,
  formatScenario,
  parseScenario,
  simulate,
  type Scenario,
} from "@lienthong/simulator";
import { answer, remark, type CommandContext } from "../command-context.js";
import type { CommandDefinition } from "../command-definition.js";
import { CliError } from "../errors.js";
import { EXIT_CODES } from "../exit-code.js";
import { readInputText } from "../input-files.js";
import { countOrShare, integerOption } from "../option-values.js";
import { ProgressLine } from "../progress-line.js";
import { RunDirectory } from "../run-directory.js";
import { VERSION } from "../version.js";

/** Fixed, so that a run without options is the same run everywhere. */
const DEFAULT_SEED = 2017;
const DEFAULT_MATERIALISED = 200;
/** Seeds are exact integers of a double. */
const MAX_SEED = Number.MAX_SAFE_INTEGER;

/** `lienthong simulate`: runs a scenario and writes its run directory. */
export const simulateCommand: CommandDefinition = {
  usage: "simulate <scenario>",
  summary: `simulate a scenario: a YAML file, or built in: ${BUILT_IN_SCENARIOS.join(", ")}`,
  example: "lienthong simulate tay-ninh-2017 --seed 7 --materialise 200 --out runs/first",
  options: [
    ["--seed <n>", `seed of all chance (default: ${DEFAULT_SEED})`],
    ["--materialise <n|x%>", `how many documents become real signed messages (default: ${DEFAULT_MATERIALISED})`],
    ["--out <dir>", "run directory (default: runs/<scenario>-seed<n>)"],
  ],
  async run({ operands: [name = ""], values }, context) {
    const scenario = loadScenario(name, context);
    const { materialise, out } = values;
    const seed = values["seed"] === undefined ? DEFAULT_SEED : integerOption("--seed", values["seed"], 0, MAX_SEED);
    await runScenario(scenario, context, {
      seed,
      out: out ?? join("runs", `${scenario.name}-seed${seed}`),
      materialise: materialise === undefined ? DEFAULT_MATERIALISED : countOrShare("--materialise", materialise),
    });
  },
};

interface RunOptions {
  readonly seed: number;
  readonly materialise: number | { readonly share: number };
  readonly out: string;
}

async function runScenario(scenario: Scenario, context: CommandContext, options: RunOptions): Promise<void> {
  const { io } = context;
  const { out, ...chosen } = options;
  const progress = new ProgressLine(io, context);
  const interrupt = new AbortController();
  const release = io.onInterrupt(() => {
    interrupt.abort();
  });
  const run = new RunDirectory(resolve(io.cwd, out), `lienthong ${VERSION}`);
  try {
    const result = await simulate(scenario, {
      ...chosen,
      signal: interrupt.signal,
      onEvent: (event) => {
        run.event(event);
      },
      onProgress: ({ done, time, events }) => {
        progress.update(() => `simulating ${Math.floor(done * 100)} % · ${formatIsoDate(time)} · ${events} events`);
      },
    });
    const { summary, metrics, disagreements } = result;
    const view = { summary, metrics };
    run.finish({
      scenario: formatScenario(scenario),
      summary: `${JSON.stringify(summary, null, 2)}\n`,
      report: renderHtmlReport(view),
    });
    progress.done();
    answer(context, summary, () => renderTextSummary(view, { colour: io.colour, language: context.lang }));
    remark(context, `run written to ${out}: scenario.yaml, events.jsonl, summary.json, report.html`);
    for (const { document, recipient, decided, real } of disagreements) {
      io.err(`disagreement: ${document} to ${recipient}: decided ${decided}, but really ${real}\n`);
    }
    if (disagreements.length > 0) context.exit(EXIT_CODES.internal);
    if (summary.partial) {
      remark(context, "interrupted: the run is complete up to that moment and marked partial");
      context.exit(EXIT_CODES.interrupted);
    }
  } finally {
    progress.done();
    release();
    run.discard();
  }
}

/** A built-in scenario by its name, else a scenario file. */
function loadScenario(name: string, context: CommandContext): Scenario {
  if (BUILT_IN_SCENARIOS.includes(name)) return builtInScenario(name);
  if (!/\.ya?ml$/i.test(name) && !existsSync(resolve(context.io.cwd, name))) {
    throw new CliError(
      "CLI_FILE_MISSING",
      `There is no built-in scenario and no file named ${name}; built in are ${BUILT_IN_SCENARIOS.join(", ")}.`,
      { details: { file: name } },
    );
  }
  const { scenario, findings } = parseScenario(readInputText(context.io, name), { file: name });
  const errors = findings.filter((finding: Finding) => finding.severity === "error");
  if (scenario === undefined || errors.length > 0) {
    const count = errors.length === 1 ? "1 error" : `${errors.length} errors`;
    throw new CliError("CLI_INPUT_INVALID", `${name} has ${count}; nothing was simulated.`, {
      findings,
      details: { file: name },
    });
  }
  for (const warning of findings) remark(context, `warning: ${formatFinding(warning, name)}`);
  return scenario;
}
