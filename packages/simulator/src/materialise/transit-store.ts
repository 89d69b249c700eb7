import type { Package, PackageStore, StoredSubmission } from "@lienthong/exchange";

const NOTHING: readonly Package[] = [];

/**
 * A store for an axis that nobody asks afterwards: it keeps a package and its bytes until the recipient has them, and
 * nothing of what is over. No repetition is recognised, no queue is listed; a simulation decides what repeats and when
 * a package is fetched.
 */
export class TransitStore implements PackageStore {
  readonly #packages: Map<string, Package> = new Map<string, Package>();
  readonly #contents: Map<string, Uint8Array> = new Map<string, Uint8Array>();
  /** Packages that still need an entry of the contents. */
  readonly #users: Map<string, number> = new Map<string, number>();

  accept({ contents, packages }: StoredSubmission): void {
    for (const [key, bytes] of contents) this.#contents.set(key, bytes);
    for (const item of packages) {
      this.#packages.set(item.id, item);
      this.#users.set(item.content, (this.#users.get(item.content) ?? 0) + 1);
    }
  }

  accepted(): undefined {
    return undefined;
  }

  get(id: string): Package | undefined {
    return this.#packages.get(id);
  }

  update(next: Package): void {
    if (next.state === "initial" || next.state === "processing") {
      this.#packages.set(next.id, next);
      return;
    }
    this.#packages.delete(next.id);
    const left = (this.#users.get(next.content) ?? 1) - 1;
    if (left > 0) {
      this.#users.set(next.content, left);
      return;
    }
    this.#users.delete(next.content);
    this.#contents.delete(next.content);
  }

  content(key: string): Uint8Array | undefined {
    return this.#contents.get(key);
  }

  queue(): Iterable<Package> {
    return NOTHING;
  }

  sentBy(): Iterable<Package> {
    return NOTHING;
  }

  /** What the axis tells is not heard here, so it may tell everything twice. */
  firstTime(): boolean {
    return true;
  }

  isKnown(): boolean {
    return false;
  }
}
