import { vietnamTime, type Millis } from "@lienthong/model";
import { ExchangeError } from "../errors.js";

/** What identifies a document at its receiver. */
export interface IncomingKey {
  /** Document id, compared as opaque text. */
  readonly documentId: string;
  /** Canonical organisation id of the issuer. */
  readonly issuer: string;
  /** Number and notation — số/ký hiệu, as the message has them. */
  readonly code: string;
  /** Year of the promulgation date: an issuer's numbers begin again every year. `undefined` when the date is missing. */
  readonly issueYear: number | undefined;
}

/** One line of the incoming register. */
export interface IncomingEntry extends IncomingKey {
  /** Số đến: from 1 each calendar year. */
  readonly number: number;
  readonly year: number;
  readonly time: Millis;
}

/** Why a document counts as already registered. */
export type DuplicateMatch = "document-id" | "code-and-issuer";

/**
 * The incoming register — sổ đăng ký văn bản đến: one number (số đến) per accepted document and calendar year, and
 * the search for a document that is registered already.
 *
 * Duplicate by ND30 Phụ lục VI (through reference F-12): the same document id, or the same number, notation and issuer.
 * The year of promulgation is compared too (our reading, assumed): without it `01/TB-UBND` of next January would be a
 * duplicate of this year's.
 */
export class IncomingRegister {
  readonly #entries: IncomingEntry[] = [];
  readonly #byId = new Map<string, IncomingEntry>();
  readonly #byCode = new Map<string, IncomingEntry>();
  readonly #last = new Map<number, number>();

  /** The entry that a document would repeat, if there is one. */
  find(key: IncomingKey): { readonly entry: IncomingEntry; readonly match: DuplicateMatch } | undefined {
    const sameId = this.#byId.get(key.documentId);
    if (sameId !== undefined) return { entry: sameId, match: "document-id" };
    const sameCode = this.#byCode.get(codeKey(key));
    return sameCode === undefined ? undefined : { entry: sameCode, match: "code-and-issuer" };
  }

  /**
   * Registers a document.
   *
   * @throws ExchangeError `EXCHANGE_REGISTER` when it is registered already
   */
  enter(key: IncomingKey, time: Millis): IncomingEntry {
    const found = this.find(key);
    if (found !== undefined) {
      throw new ExchangeError(
        "EXCHANGE_REGISTER",
        `Document "${key.documentId}" (${key.code}) is registered already under số đến ${found.entry.number}/${found.entry.year} as "${found.entry.documentId}"; ask find before entering.`,
        { details: { documentId: key.documentId, number: found.entry.number, match: found.match } },
      );
    }
    const { year } = vietnamTime(time);
    const number = (this.#last.get(year) ?? 0) + 1;
    const entry: IncomingEntry = { ...key, number, year, time };
    this.#last.set(year, number);
    this.#entries.push(entry);
    this.#byId.set(key.documentId, entry);
    this.#byCode.set(codeKey(key), entry);
    return entry;
  }

  /** All entries in the order of registration. */
  entries(): readonly IncomingEntry[] {
    return this.#entries;
  }

  get size(): number {
    return this.#entries.length;
  }
}

/** Codes are typed by people: composed letters, without blanks, in one case, and `01/…` is `1/…`. */
function codeKey(key: IncomingKey): string {
  const code = key.code
    .normalize("NFC")
    .replace(/\s+/gu, "")
    .toUpperCase()
    .replace(/^0+(?=\d)/u, "");
  return JSON.stringify([key.issuer, key.issueYear ?? null, code]);
}
