import type { Assumption, PublishedFigure } from "@lienthong/metrics";
import type { Basis, LossCause } from "@lienthong/model";
import type { Scenario } from "../scenario/scenario.js";

/** The parameter that makes a cause as frequent as it is. */
const CAUSE_PARAMETER: Readonly<Partial<Record<LossCause, string>>> = {
  "both-unconnected": "adoption.commune",
  "sender-unconnected": "adoption.commune",
  "recipient-unconnected": "adoption.commune",
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

/** Every parameter as an assumption, the basis of each cause, and the published figures to look at beside. */
export function summaryFacts(scenario: Scenario): SummaryFacts {
  const basisOf = new Map(scenario.parameters.map(({ path, basis }) => [path, basis]));
  const lossBasis: Partial<Record<LossCause, Basis>> = {};
  for (const [cause, path] of Object.entries(CAUSE_PARAMETER) as [LossCause, string][]) {
    const basis = basisOf.get(path);
    if (basis !== undefined) lossBasis[cause] = basis;
  }
  return {
    lossBasis,
    assumptions: scenario.parameters.map(({ path, value, unit, meaning, basis, source, note }) => ({
      name: { en: `${path}: ${meaning.en}`, vi: `${path}: ${meaning.vi}` },
      value: Array.isArray(value) ? value.join(", ") : (value as number | string),
      ...(unit === undefined ? {} : { unit }),
      basis,
      source: [source, note].filter((part) => part !== undefined).join("; "),
    })),
    published: scenario.published,
  };
}
