import type { Package } from "./package.js";
import type { PackageStore, StoredSubmission } from "./package-store.js";

/** Normal, khẩn, thượng khẩn, hỏa tốc; a `Map` keeps the order of submission and removes in constant time. */
type Lanes = readonly [Lane, Lane, Lane, Lane];
type Lane = Map<string, Package>;

/** Keeps everything in memory: for tests, simulations and an axis that may forget. */
export class MemoryPackageStore implements PackageStore {
  readonly #packages = new Map<string, Package>();
  readonly #contents = new Map<string, Uint8Array>();
  readonly #submissions = new Map<string, readonly string[]>();
  readonly #lanes = new Map<string, Lanes>();
  readonly #sent = new Map<string, string[]>();
  readonly #facts = new Set<string>();

  accept(submission: StoredSubmission): void {
    for (const [key, bytes] of submission.contents) this.#contents.set(key, bytes);
    for (const item of submission.packages) {
      this.#packages.set(item.id, item);
      this.#lane(item).set(item.id, item);
      const sent = this.#sent.get(item.from);
      if (sent === undefined) this.#sent.set(item.from, [item.id]);
      else sent.push(item.id);
    }
    this.#submissions.set(
      submission.key,
      submission.packages.map((item) => item.id),
    );
  }

  accepted(key: string): readonly Package[] | undefined {
    return this.#submissions.get(key)?.flatMap((id) => this.#packages.get(id) ?? []);
  }

  get(id: string): Package | undefined {
    return this.#packages.get(id);
  }

  update(next: Package): void {
    this.#packages.set(next.id, next);
    const open = next.state === "initial" || next.state === "processing";
    // Setting an existing key of a Map keeps its place in the order.
    if (open) this.#lane(next).set(next.id, next);
    else this.#lane(next).delete(next.id);
  }

  content(key: string): Uint8Array | undefined {
    return this.#contents.get(key);
  }

  *queue(recipient: string): Iterable<Package> {
    const lanes = this.#lanes.get(recipient);
    if (lanes === undefined) return;
    for (const lane of [...lanes].reverse()) yield* lane.values();
  }

  *sentBy(from: string): Iterable<Package> {
    for (const id of this.#sent.get(from) ?? []) {
      const item = this.#packages.get(id);
      if (item !== undefined) yield item;
    }
  }

  firstTime(fact: string): boolean {
    if (this.#facts.has(fact)) return false;
    this.#facts.add(fact);
    return true;
  }

  isKnown(fact: string): boolean {
    return this.#facts.has(fact);
  }

  #lane(item: Package): Lane {
    let lanes = this.#lanes.get(item.recipient);
    if (lanes === undefined) {
      lanes = [new Map(), new Map(), new Map(), new Map()];
      this.#lanes.set(item.recipient, lanes);
    }
    return lanes[laneOf(item.urgency)];
  }
}

/** 4 (hỏa tốc hẹn giờ) goes with 3; anything that is no urgency, like the 5 that some senders write, with 0. */
function laneOf(urgency: number): 0 | 1 | 2 | 3 {
  if (urgency === 1 || urgency === 2) return urgency;
  return urgency === 3 || urgency === 4 ? 3 : 0;
}
