import type { Assumption, PublishedFigure } from "@lienthong/metrics";
import type { Basis, LossCause } from "@lienthong/model";
import { ADOPTING_LEVELS, type Calibrated, type Parameter, type Scenario } from "../scenario/scenario.js";

/** The parameter that makes a cause as frequent as it is; for connections see {@link adoptionPaths}. */
const CAUSE_PARAMETER: Readonly<Partial<Record<LossCause, string>>> = {
  "sender-paper-habit": "habits.senderPaper",
  "recipient-paper-habit": "habits.recipientPaper",
  "recipient-unknown": "failures.recipientUnknown",
  "message-refused": "failures.refusedByAxis",
  undelivered: "failures.undelivered",
  unsigned: "defects.unsigned",
  "certificate-invalid": "defects.certificateInvalid",
  "signature-broken": "defects.signatureBroken",
  incomplete: "defects.incomplete",
  "wrong-recipient": "returns.wrongRecipient",
  duplicate: "returns.duplicate",
  "returned-other": "returns.other",
};

/** What a scenario adds to the summary of its run. */
export interface SummaryFacts {
  readonly lossBasis: Readonly<Partial<Record<LossCause, Basis>>>;
  readonly assumptions: readonly Assumption[];
  readonly published: readonly PublishedFigure[];
}

/**
 * What decides who is not connected: the shares that leave somebody out, and who that is. The share alone may be
 * published; which bodies it leaves out moves the rate by several points.
 */
function adoptionPaths({ adoption }: Scenario): readonly string[] {
  const levels = ADOPTING_LEVELS.filter((level) => adoption[level] < 1);
  return [
    ...levels.map((level) => `adoption.${level}`),
    `adoption.${adoption.choice === "named" ? "outside" : "choice"}`,
  ];
}

/** A number is as sure as the least sure of what it is made of. */
function weakest(bases: readonly Basis[]): Basis {
  return (["assumed", "law", "observed"] as const).find((basis) => bases.includes(basis)) ?? "assumed";
}

/** Every parameter as an assumption, the basis of each cause, and the published figures to look at beside. */
export function summaryFacts(scenario: Scenario): SummaryFacts {
  const basisOf = new Map(scenario.parameters.map(({ path, basis }) => [path, basis]));
  const lossBasis: Partial<Record<LossCause, Basis>> = {};
  const connection = weakest(adoptionPaths(scenario).map((path) => basisOf.get(path) ?? "assumed"));
  for (const cause of ["both-unconnected", "sender-unconnected", "recipient-unconnected"] as const)
    lossBasis[cause] = connection;
  const onPaper = scenario.parameters.filter(({ path }) => path.startsWith("kinds.paper.")).map(({ basis }) => basis);
  if (onPaper.length > 0) lossBasis["kind-on-paper"] = weakest(onPaper);
  for (const [cause, path] of Object.entries(CAUSE_PARAMETER) as [LossCause, string][]) {
    const basis = basisOf.get(path);
    if (basis !== undefined) lossBasis[cause] = basis;
  }
  return {
    lossBasis,
    assumptions: scenario.parameters.map(({ path, value, unit, meaning, basis, source, note }) => ({
      name: { en: `${path}: ${meaning.en}`, vi: `${path}: ${meaning.vi}` },
      ...valueInWords(scenario, value, unit),
      basis,
      source: [source, note, path === scenario.calibrated?.parameter ? calibration(scenario.calibrated) : undefined]
        .filter((part) => part !== undefined)
        .join("; "),
    })),
    published: scenario.published,
  };
}

/** Lists as one text; bodies by their names, which say more to a reader than ids. */
function valueInWords(
  { hierarchy }: Scenario,
  value: Parameter["value"],
  unit: string | undefined,
): Pick<Assumption, "value" | "unit"> {
  if (unit === "organisation ids" && typeof value === "object") {
    return { value: value.map((id) => hierarchy.get(String(id))?.name ?? id).join(", ") };
  }
  return {
    value: typeof value === "object" ? value.join(", ") : value,
    ...(unit === undefined ? {} : { unit }),
  };
}

/** What a fitted parameter was fitted to, so that nobody takes it for a finding. */
function calibration({ definition, target, tolerance, note }: Calibrated): string {
  return [`fitted: mean of ${definition} over ten seeds = ${target} ± ${tolerance}`, note]
    .filter((part) => part !== undefined)
    .join("; ");
}
