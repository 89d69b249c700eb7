import { excerpt, type Finding } from "@lienthong/model";

/** What can be wrong with a log whose events are valid one by one. */
export type Anomaly =
  | "LOG_TIME_INVALID"
  | "LOG_TYPE_UNKNOWN"
  | "LOG_OUT_OF_ORDER"
  | "LOG_UNIT_TWICE"
  | "LOG_UNIT_UNKNOWN"
  | "LOG_DOCUMENT_TWICE"
  | "LOG_DOCUMENT_NOT_ISSUED"
  | "LOG_RECIPIENT_TWICE"
  | "LOG_NOT_ADDRESSED"
  | "LOG_SENDER_DIFFERS"
  | "LOG_ARRIVAL_UNSENT"
  | "LOG_ARRIVAL_UNCONNECTED"
  | "LOG_STATUS_UNARRIVED"
  | "LOG_STATUS_UNRELATED"
  | "LOG_CAUSE_MISSING";

const MEANINGS: Readonly<Record<Anomaly, string>> = {
  LOG_TIME_INVALID: "event without a usable time; it is not counted",
  LOG_TYPE_UNKNOWN: "event of an unknown type; it is not counted",
  LOG_OUT_OF_ORDER: "event earlier than the one before it",
  LOG_UNIT_TWICE: "unit registered twice; the last registration counts",
  LOG_UNIT_UNKNOWN: "unit that is never registered; its level is unknown",
  LOG_DOCUMENT_TWICE: "document issued twice; the first issue counts",
  LOG_DOCUMENT_NOT_ISSUED: "document that is never issued, or forgotten already; it is not counted",
  LOG_RECIPIENT_TWICE: "recipient named twice by one document; it is one delivery",
  LOG_NOT_ADDRESSED: "delivery to a recipient that the document does not name; it is counted",
  LOG_SENDER_DIFFERS: "delivery by another sender than the document's; the document's counts",
  LOG_ARRIVAL_UNSENT: "arrival of a delivery that was not sent; it is counted as arrived",
  LOG_ARRIVAL_UNCONNECTED: "arrival with an end that is not connected; it is not counted as interlinked",
  LOG_STATUS_UNARRIVED: "status for a delivery that did not arrive; it is counted as arrived",
  LOG_STATUS_UNRELATED: "status between units that are not the ends of a delivery; it is not counted",
  LOG_CAUSE_MISSING: "delivery lost without a cause",
};

const ORDER = Object.keys(MEANINGS) as Anomaly[];

/** Counts anomalies by kind and keeps the first example of each: bounded, however bad the log is. */
export class Anomalies {
  readonly #found = new Map<Anomaly, { count: number; readonly example: string }>();

  note(anomaly: Anomaly, example: string): void {
    const entry = this.#found.get(anomaly);
    if (entry === undefined) this.#found.set(anomaly, { count: 1, example });
    else entry.count += 1;
  }

  copy(): Anomalies {
    const copy = new Anomalies();
    for (const [anomaly, { count, example }] of this.#found) copy.#found.set(anomaly, { count, example });
    return copy;
  }

  /** One warning per kind, in a fixed order. */
  findings(): Finding[] {
    return ORDER.flatMap((anomaly) => {
      const entry = this.#found.get(anomaly);
      if (entry === undefined) return [];
      return {
        code: anomaly,
        severity: "warning",
        path: "",
        value: excerpt(entry.example),
        message: `${entry.count} × ${MEANINGS[anomaly]} (first: ${excerpt(entry.example)}).`,
        remedy: "Check the program that wrote the log.",
      };
    });
  }
}
