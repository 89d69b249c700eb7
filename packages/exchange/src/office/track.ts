import {
  checkTransition,
  type DeliveryPosition,
  type DeliverySignal,
  type DeliveryState,
  type Millis,
  type Party,
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
   * Takes what was said. {@link check} tells beforehand whether it throws.
   *
   * @throws ExchangeError `EXCHANGE_STATUS_REFUSED` when the table does not allow it; nothing is changed
   */
  apply(said: Said, documentId: string): void {
    const check = checkTransition(this.#position, said.signal, said.by);
    if (!check.allowed) throw this.#refused(said, documentId, check);
    this.#position = check.position;
    this.#steps.push({ ...said, state: check.next });
  }

  /** The error that {@link apply} would throw; `undefined` when it would not. Changes nothing. */
  check(said: Pick<Said, "signal" | "by">, documentId: string): ExchangeError | undefined {
    const check = checkTransition(this.#position, said.signal, said.by);
    return check.allowed ? undefined : this.#refused(said, documentId, check);
  }

  /** Whether this very thing was said before: a message that came twice. */
  has(said: Said): boolean {
    return this.#steps.some((old) => old.time === said.time && old.signal === said.signal && old.by === said.by);
  }

  #refused(
    { signal, by }: Pick<Said, "signal" | "by">,
    documentId: string,
    { code: rule, reason }: Extract<ReturnType<typeof checkTransition>, { allowed: false }>,
  ): ExchangeError {
    const { state } = this.#position;
    return new ExchangeError(
      "EXCHANGE_STATUS_REFUSED",
      `Status ${signal} by the ${by} cannot follow for document "${documentId}": ${reason.en}`,
      { details: { documentId, signal, by, state, rule, reason } },
    );
  }
}

/** Something said, without a reason unless there is one. */
export function said(signal: DeliverySignal, by: Party, time: Millis, reason?: string): Said {
  return { signal, by, time, ...(reason === undefined ? {} : { reason }) };
}
