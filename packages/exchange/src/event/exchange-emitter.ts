import type { ExchangeEvent } from "@lienthong/model";
import { EventEmitter } from "eventemitter3";

/** An observer that threw. */
export interface ObserverFailure {
  /** The event it was told of. */
  readonly event: string;
  readonly error: unknown;
}

/** What offices and axes tell. */
export interface ExchangeEvents {
  /** Something happened to a document, a delivery or a unit; told after it is done and stored. */
  exchange: (event: ExchangeEvent) => void;
  /** An observer threw; the exchange went on without it. */
  "observer-error": (failure: ObserverFailure) => void;
}

type Name = keyof ExchangeEvents;
type Listener<T extends Name> = EventEmitter.EventListener<ExchangeEvents, T>;

/**
 * A typed `eventemitter3` whose observers cannot break the exchange: what one throws, or rejects with later, reaches
 * neither the sender of the event nor the other observers. It is told as `observer-error`, or as a process warning when nobody listens to that.
 */
export class ExchangeEmitter extends EventEmitter<ExchangeEvents> {
  readonly #guards = new WeakMap<object, Listener<Name>>();
  #reporting = false;

  override on<T extends Name>(event: T, fn: Listener<T>, context?: unknown): this {
    return super.on(event, this.#guard(event, fn), context);
  }

  override addListener<T extends Name>(event: T, fn: Listener<T>, context?: unknown): this {
    return this.on(event, fn, context);
  }

  override once<T extends Name>(event: T, fn: Listener<T>, context?: unknown): this {
    return super.once(event, this.#guard(event, fn), context);
  }

  override off<T extends Name>(event: T, fn?: Listener<T>, context?: unknown, once?: boolean): this {
    const guarded = fn === undefined ? undefined : ((this.#guards.get(fn) as Listener<T> | undefined) ?? fn);
    return super.removeListener(event, guarded, context, once);
  }

  override removeListener<T extends Name>(event: T, fn?: Listener<T>, context?: unknown, once?: boolean): this {
    return this.off(event, fn, context, once);
  }

  /** One guard per function, so that `off` finds it again. */
  #guard<T extends Name>(event: T, fn: Listener<T>): Listener<T> {
    const known = this.#guards.get(fn);
    if (known !== undefined) return known;
    const report = (error: unknown): void => {
      this.#report(event, error);
    };
    const guard = function (this: unknown, ...args: unknown[]): void {
      try {
        const result = (fn as (...given: unknown[]) => unknown).apply(this, args);
        // An async observer is not waited for, but its failure must not end the process either.
        if (isThenable(result)) result.then(undefined, report);
      } catch (error) {
        report(error);
      }
    };
    this.#guards.set(fn, guard);
    return guard;
  }

  #report(event: Name, error: unknown): void {
    // An observer of failures that fails itself must not be told of its own failure again.
    if (!this.#reporting) {
      this.#reporting = true;
      try {
        if (this.emit("observer-error", { event, error })) return;
      } finally {
        this.#reporting = false;
      }
    }
    process.emitWarning(`An observer of "${event}" threw: ${String(error)}`, { code: "LIENTHONG_OBSERVER" });
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
