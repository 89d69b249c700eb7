import type { CalendarKeys } from "./calendar-key.js";
import type { DeliveryRecord, DocumentRecord, UnitRecord } from "./document-record.js";

/** `interlink.delivery` of one group, in counts. */
export interface GroupCount {
  interlinked: number;
  decided: number;
  open: number;
}

/** The breakdowns that are counted. */
export type Dimension = "sender" | "recipient" | "pair" | "kind" | "month" | "week" | "unitSent" | "unitReceived";

const DIMENSIONS: readonly Dimension[] = [
  "sender",
  "recipient",
  "pair",
  "kind",
  "month",
  "week",
  "unitSent",
  "unitReceived",
];

type Maps = Readonly<Record<Dimension, Map<string, GroupCount>>>;

/** What a delivery is to `interlink.delivery`. */
export type GroupResult = "open" | "interlinked" | "lost";

/** Counts of `interlink.delivery` by every dimension. */
export class Groups {
  readonly #maps: Maps;

  constructor() {
    this.#maps = Object.fromEntries(DIMENSIONS.map((name) => [name, new Map()])) as unknown as Maps;
  }

  by(dimension: Dimension): ReadonlyMap<string, GroupCount> {
    return this.#maps[dimension];
  }

  count(document: DocumentRecord, delivery: DeliveryRecord, keys: CalendarKeys, result: GroupResult): void {
    const sender = level(document.sender);
    const recipient = level(delivery.recipient);
    this.#add("sender", sender, result);
    this.#add("recipient", recipient, result);
    this.#add("pair", `${sender}>${recipient}`, result);
    this.#add("kind", document.kind, result);
    this.#add("month", keys.month, result);
    this.#add("week", keys.week, result);
    this.#add("unitSent", document.sender.id, result);
    this.#add("unitReceived", delivery.recipient.id, result);
  }

  /** Adds the counts of another. */
  merge(other: Groups): void {
    for (const name of DIMENSIONS) {
      for (const [key, { interlinked, decided, open }] of other.#maps[name]) {
        const group = this.#group(name, key);
        group.interlinked += interlinked;
        group.decided += decided;
        group.open += open;
      }
    }
  }

  #add(dimension: Dimension, key: string, result: GroupResult): void {
    const group = this.#group(dimension, key);
    if (result === "open") group.open += 1;
    else group.decided += 1;
    if (result === "interlinked") group.interlinked += 1;
  }

  #group(dimension: Dimension, key: string): GroupCount {
    const groups = this.#maps[dimension];
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { interlinked: 0, decided: 0, open: 0 }));
    return group;
  }
}

function level(unit: UnitRecord): string {
  return unit.level ?? "unknown";
}
