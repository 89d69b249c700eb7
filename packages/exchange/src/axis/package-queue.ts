import { excerpt, parseOrganId, type Clock, type Millis } from "@lienthong/model";
import { ExchangeError } from "../errors.js";
import type { Package, PackageKind, PackageState } from "./package.js";
import type { PackageStore } from "./package-store.js";

/** Which waiting packages are wanted. */
export interface PendingOptions {
  readonly kind?: PackageKind;
  /** At most so many. */
  readonly limit?: number;
}

/** The queues of all recipients and the states of what is in them. */
export class PackageQueue {
  readonly #store: PackageStore;
  readonly #clock: Pick<Clock, "now">;
  readonly #ended: (item: Package, time: Millis) => void;

  /** @param ended called after a package has reached a final state */
  constructor(store: PackageStore, clock: Pick<Clock, "now">, ended: (item: Package, time: Millis) => void) {
    this.#store = store;
    this.#clock = clock;
    this.#ended = ended;
  }

  pending(organId: string, options: PendingOptions = {}): readonly Package[] {
    const { kind, limit = Infinity } = options;
    const found: Package[] = [];
    for (const item of this.#store.queue(parseOrganId(organId).id.text)) {
      if (found.length >= limit) break;
      if (kind === undefined || item.kind === kind) found.push(item);
    }
    return found;
  }

  require(id: string): Package {
    const item = this.#store.get(id);
    if (item === undefined) throw unknownPackage(id);
    return item;
  }

  fetch(id: string): Uint8Array {
    const bytes = this.#store.content(this.require(id).content);
    if (bytes === undefined) throw unknownPackage(id);
    return bytes;
  }

  update(id: string, state: Exclude<PackageState, "initial">): Package {
    const item = this.require(id);
    if (item.state === state) return item;
    const final = item.state === "done" || item.state === "fail";
    if (final) {
      throw new ExchangeError(
        "EXCHANGE_PACKAGE_STATE",
        `Package "${id}" is "${item.state}", which is final; it cannot become "${state}". Submit the document again instead.`,
        { details: { id, state: item.state, wanted: state } },
      );
    }
    const time = this.#clock.now();
    const next: Package = { ...item, state, updatedAt: time };
    this.#store.update(next);
    if (state !== "processing") this.#ended(next, time);
    return next;
  }
}

function unknownPackage(id: string): ExchangeError {
  const shown = excerpt(id);
  return new ExchangeError(
    "EXCHANGE_PACKAGE_UNKNOWN",
    `The axis holds no package "${shown}"; use an id that submit or pending returned.`,
    { details: { id: shown } },
  );
}
