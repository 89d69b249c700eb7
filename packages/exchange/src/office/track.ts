import {
  checkTransition,
  type DeliveryPosition,
  type DeliverySignal,
  type DeliveryState,
  type Millis,
  type Party,
  type Text,
  type TransitionCheck,
  type TransitionRefusalCode,
} from "@lienthong/model";
import { ExchangeError } from "../errors.js";

/** Something said about a delivery. */
export interface Said {
  /** When, by the clock of the one who said it. */
  readonly time: Millis;
  readonly signal: DeliverySignal;
  readonly by: Party;
  readonly reason?: string;
}

/** One step of a delivery. */
export interface TrackStep extends Said {
  /** The state it led to. */
  readonly state: DeliveryState;
}

/** The rule of the transition table that stands against something, in words. */
export interface TransitionRefused {
  readonly rule: TransitionRefusalCode;
  readonly reason: Text;
}

/**
 * Where one delivery (a document at one recipient) stands, as one of its ends knows it. Every change goes through
 * model's transition table; nothing else sets the state.
 */
export class Track {
  #position: DeliveryPosition = { state: "sent" };
  readonly #steps: TrackStep[] = [];

  get state(): DeliveryState {
    return this.#position.state;
  }

  /** All steps in order; a copy. */
  get history(): readonly TrackStep[] {
    return [...this.#steps];
  }

  /**
   * Takes what was said. {@link refusal} tells beforehand whether it throws.
   *
   * @throws ExchangeError `EXCHANGE_STATUS_REFUSED` when the table does not allow it; nothing is changed
   */
  apply(said: Said, documentId: string): void {
    const { position, next } = this.check(said, documentId);
    this.#position = position;
    this.#steps.push({ ...said, state: next });
  }

  /**
   * Holds that something can be said now. Changes nothing.
   *
   * @throws ExchangeError `EXCHANGE_STATUS_REFUSED`
   */
  check({ signal, by }: Said, documentId: string): Extract<TransitionCheck, { readonly allowed: true }> {
    const check = checkTransition(this.#position, signal, by);
    if (!check.allowed) {
      const { code: rule, reason } = check;
      throw new ExchangeError(
        "EXCHANGE_STATUS_REFUSED",
        `Status ${signal} by the ${by} cannot follow for document "${documentId}": ${reason.en}`,
        { details: { documentId, signal, by, state: this.state, rule, reason } },
      );
    }
    return check;
  }

  /** Why something cannot be said now; `undefined` when it can. Changes nothing. */
  refusal({ signal, by }: Pick<Said, "signal" | "by">): TransitionRefused | undefined {
    const check = checkTransition(this.#position, signal, by);
    return check.allowed ? undefined : { rule: check.code, reason: check.reason };
  }

  /**
   * The first moment, not before `time`, in whose second this was not said yet. A status message has a `Timestamp` to the
   * second and no id: 04, 05 and 04 again within one second would hold the first 04 twice, which every hop drops.
   */
  unusedSecond({ signal, by, time }: Said): Millis {
    const used = new Set(
      this.#steps.filter((old) => old.signal === signal && old.by === by).map((old) => secondOf(old.time)),
    );
    let free = time;
    while (used.has(secondOf(free))) free = (secondOf(free) + 1) * 1_000;
    return free;
  }

  /** Whether this very thing was said before: a message that came twice. */
  has(said: Said): boolean {
    return this.#steps.some((old) => old.time === said.time && old.signal === said.signal && old.by === said.by);
  }
}

function secondOf(time: Millis): number {
  return Math.floor(time / 1_000);
}

/** Something said, without a reason unless there is one. */
export function said(signal: DeliverySignal, by: Party, time: Millis, reason?: string): Said {
  return { signal, by, time, ...(reason === undefined ? {} : { reason }) };
}
