import { MetricsAccumulator, runSummary, type MetricsResult, type RunSummary } from "@lienthong/metrics";
import { RandomSource, type ExchangeEvent, type Millis } from "@lienthong/model";
import { SimulatorError } from "./errors.js";
import { chooseDocuments } from "./materialise/choose-documents.js";
import { RealMail } from "./materialise/real-mail.js";
import type { RealMessage } from "./materialise/real-message.js";
import { Conservation, type Balance } from "./run/conservation.js";
import type { ProofDisagreement } from "./run/proof.js";
import { ProvinceRun, scenarioPeriod } from "./run/province-run.js";
import { summaryFacts } from "./run/summary-facts.js";
import type { Scenario } from "./scenario/scenario.js";

/** How far a run is. */
export interface SimulationProgress {
  /** Virtual time. */
  readonly time: Millis;
  /** Share of the period that is over, 0 … 1. */
  readonly done: number;
  readonly documents: number;
  readonly events: number;
}

/** How to run a scenario. */
export interface SimulationOptions {
  /** 0 … 2^53 − 1. */
  readonly seed: number;
  /** Index of the replication, part of every random stream; 0 when absent. */
  readonly replication?: number;
  /** How many electronic documents are really made, signed, carried and verified, or which share. None when absent. */
  readonly materialise?: number | { readonly share: number };
  /** Stops the run; the result is then what was reached, marked partial. */
  readonly signal?: AbortSignal;
  /** Told now and then. It cannot change the outcome. */
  readonly onProgress?: (progress: SimulationProgress) => void;
  /** Told every event in the order of time. It cannot change the outcome. */
  readonly onEvent?: (event: ExchangeEvent) => void;
  /** Told every materialised message as its recipient has judged it. It cannot change the outcome. */
  readonly onMessage?: (message: RealMessage) => void;
}

/** What a run gives. */
export interface SimulationResult {
  readonly metrics: MetricsResult;
  readonly summary: RunSummary;
  /** Whether the run was stopped before the end of its period. */
  readonly partial: boolean;
  /** The moment reached. */
  readonly time: Millis;
  readonly balance: Balance;
  /** Exchange events told. */
  readonly events: number;
  /** Documents drawn for the period, with their deliveries. */
  readonly traffic: { readonly documents: number; readonly deliveries: number };
  /** Documents chosen to be made for real. */
  readonly materialised: number;
  /** Where real and decided outcome differ: empty, or the program has a defect. */
  readonly disagreements: readonly ProofDisagreement[];
}

/** Kernel events between two looks at the signal: some tens of milliseconds. */
const SLICE = 20_000;
/** The same where an event may be a signature or a verification. */
const REAL_SLICE = 200;

/**
 * Runs a scenario through its period in virtual time.
 *
 * Deterministic: the same scenario, seed and version give the same events, on any machine, in any time zone, with or
 * without observers. The event loop is yielded to every few tens of milliseconds.
 *
 * @throws SimulatorError `SIMULATOR_OPTIONS` for an impossible seed, replication or share; `SIMULATOR_CONSERVATION` when the books do
 *   not balance (a defect of the program)
 */
export async function simulate(scenario: Scenario, options: SimulationOptions): Promise<SimulationResult> {
  const { seed, replication = 0, signal, onProgress, onEvent } = options;
  checkOptions(options);
  const metrics = new MetricsAccumulator();
  const conservation = new Conservation();
  let events = 0;
  const emit = (event: ExchangeEvent): void => {
    events += 1;
    metrics.add(event);
    conservation.add(event);
    onEvent?.(event);
  };
  const source = new RandomSource(seed, replication);
  const { start, end } = scenarioPeriod(scenario);
  let real: RealMail | undefined;
  const run = new ProvinceRun(scenario, source, emit, (site) => {
    const chosen = chooseDocuments(site.traffic, site.bodies, source, options.materialise ?? 0, end);
    if (chosen.size > 0) real = new RealMail(scenario, source, site, chosen, { start, end }, options.onMessage);
    return real;
  });
  run.start();
  const slice = real === undefined ? SLICE : REAL_SLICE;
  let reached = false;
  while (signal?.aborted !== true && !reached) {
    reached = run.kernel.run(end, slice);
    const time = run.kernel.now();
    onProgress?.({ time, done: (time - start) / (end - start), documents: conservation.documents, events });
    if (!reached) await nextTurn();
  }
  const balance = conservation.check(run.desks);
  const result = withProof(metrics.result(), real);
  const partial = !reached;
  return {
    metrics: result,
    summary: runSummary({ metrics: result, scenario: scenario.name, seed, partial, ...summaryFacts(scenario) }),
    partial,
    time: run.kernel.now(),
    balance,
    events,
    traffic: { documents: run.traffic.documents, deliveries: run.traffic.deliveries },
    materialised: real?.chosen ?? 0,
    disagreements: real?.disagreements ?? [],
  };
}

/**
 * The counts of the events, and of what no event can say: that a message was proved wrong although its verdict is the
 * decided one (refused for another reason, not taken by the axis, issued under another id).
 */
function withProof(metrics: MetricsResult, real: RealMail | undefined): MetricsResult {
  if (real === undefined) return metrics;
  const wrong = new Set(real.disagreements.map(({ document }) => document));
  const materialised = new Set([...real.judged, ...wrong]).size;
  const disagreed = wrong.size;
  const verification = { ...metrics.verification, materialised, disagreed, agreed: materialised - disagreed };
  return { ...metrics, verification };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function checkOptions({ seed, replication = 0, materialise = 0 }: SimulationOptions): void {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new SimulatorError("SIMULATOR_OPTIONS", `The seed is ${seed}; give a whole number from 0 to 2^53 − 1.`, {
      details: { seed },
    });
  if (!Number.isSafeInteger(replication) || replication < 0)
    throw new SimulatorError(
      "SIMULATOR_OPTIONS",
      `The replication is ${replication}; give its index, a whole number from 0.`,
      { details: { replication } },
    );
  const good =
    typeof materialise === "number"
      ? Number.isSafeInteger(materialise) && materialise >= 0
      : materialise.share >= 0 && materialise.share <= 1;
  if (!good)
    throw new SimulatorError(
      "SIMULATOR_OPTIONS",
      `materialise is ${JSON.stringify(materialise)}; give a whole number from 0, or { share } from 0 to 1.`,
      { details: { materialise } },
    );
}
