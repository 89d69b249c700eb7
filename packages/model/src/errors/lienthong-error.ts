/** A sentence in the two languages of the project. */
export interface Text {
  readonly en: string;
  readonly vi: string;
}

/** What an error code means and what to do about it: one row of the error catalogue. */
export interface ErrorEntry {
  readonly meaning: Text;
  readonly cure: Text;
}

/** The error codes of one package, each with its row. */
export type ErrorCatalogue = Readonly<Record<string, ErrorEntry>>;

/** What an error carries beside its sentence. */
export interface ErrorOptions {
  /** The place and the values, for programs: path, line, field, value. Never a secret, never free text of a document. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** The error that led to this one. */
  readonly cause?: unknown;
}

const BRAND = "lienthong.error";

/**
 * The base of every error the packages throw.
 *
 * Match on {@link code}, never on the text: codes are stable, sentences are for people. Expected bad input is not
 * thrown where a caller can go on; it is returned as a `Finding`.
 */
export class LienThongError<Code extends string = string> extends Error {
  /** Stable cause, listed in the error catalogue, e.g. `MODEL_UNIT_FILE`. */
  readonly code: Code;
  readonly details: Readonly<Record<string, unknown>>;
  /** Set on every instance, so that copies of this package (and Jest's realms) recognise each other's errors. */
  readonly brand: typeof BRAND = BRAND;

  constructor(code: Code, message: string, options: ErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** Whether a thrown value is one of ours, whichever copy of the package made it. */
export function isLienThongError(value: unknown): value is LienThongError {
  return typeof value === "object" && value !== null && (value as { brand?: unknown }).brand === BRAND;
}
