import { optionError } from "../option-error.js";

/** What one client can take of the server. Times in milliseconds. */
export interface AxisLimits {
  /** Longest body of sendEdoc, CR LF tail included. Default 100 MiB: the national axis' limit is not known. */
  readonly bodyBytes: number;
  /** All headers of a request together. Default 32 KiB: the SDK sends every parameter twice. */
  readonly headerBytes: number;
  /** From the first byte to the end of the headers. Default 10 s. */
  readonly headersTime: number;
  /** From the first byte to the end of the body. Default 120 s. */
  readonly requestTime: number;
  /** How long a connection may be silent, also while an answer is read. Default 30 s. */
  readonly idleTime: number;
  /** Connections at one time; more are dropped. Default 512. */
  readonly connections: number;
}

const DEFAULTS: AxisLimits = {
  bodyBytes: 100 * 1024 * 1024,
  headerBytes: 32 * 1024,
  headersTime: 10_000,
  requestTime: 120_000,
  idleTime: 30_000,
  connections: 512,
};

/**
 * The limits with defaults for those not given.
 *
 * @throws AxisError `AXIS_OPTION` for one that is no positive integer
 */
export function axisLimits(given: Partial<AxisLimits> = {}): AxisLimits {
  const limits = { ...DEFAULTS, ...given };
  for (const [name, value] of Object.entries(limits)) {
    if (Number.isSafeInteger(value) && value > 0) continue;
    throw optionError(`limits.${name}`, String(value), "a positive integer");
  }
  return limits;
}
