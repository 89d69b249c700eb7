import type { Package } from "./package.js";

/** One accepted submission: it is stored whole or not at all. */
export interface StoredSubmission {
  /** What makes a repetition the same submission: sender, bytes, addressees. */
  readonly key: string;
  /** The bytes by their key; many packages share one entry. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly packages: readonly Package[];
}

/**
 * What an axis keeps. Everything an axis must not forget goes through here, so that a durable store makes a durable
 * axis. Synchronous: the embedded engines are.
 */
export interface PackageStore {
  /** Stores a submission in one step. */
  accept(submission: StoredSubmission): void;
  /** The packages of an earlier submission with this key. */
  accepted(key: string): readonly Package[] | undefined;
  get(id: string): Package | undefined;
  /** Replaces a package by its next version (same id). */
  update(next: Package): void;
  content(key: string): Uint8Array | undefined;
  /** What waits for a recipient (`initial` and `processing`), most urgent first, then in the order of submission. */
  queue(recipient: string): Iterable<Package>;
  /** Everything a sender has submitted, in order. */
  sentBy(from: string): Iterable<Package>;
  /** Whether a fact is new; it is remembered. Keeps what is told once (a document's first sight) told once. */
  firstTime(fact: string): boolean;
  /** Whether a fact was remembered. */
  isKnown(fact: string): boolean;
}
