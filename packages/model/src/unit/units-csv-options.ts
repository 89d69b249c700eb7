import type { Basis } from "../event/loss-cause.js";
import type { TierSystem } from "./tier-system.js";

/** How a unit file is to be read. */
export interface UnitsCsvOptions {
  /** Name of the file, for messages about the whole of it. */
  readonly file?: string;
  /** Which levels may stand below which. Default: what most units of the file mean, see `tierSystemOf`. */
  readonly system?: TierSystem;
  /** How the ids are known where the file has no column `basis`. Default `observed`. */
  readonly basis?: Basis;
  /** Bounds that keep a wrong file from taking memory and time. */
  readonly limits?: Partial<UnitsCsvLimits>;
}

/** Bounds of a unit file; the directory of the national axis held 123,265 bodies in 2026. */
export interface UnitsCsvLimits {
  /** Characters of the text; default 64 Mi. */
  readonly characters: number;
  /** Records below the header; default 500,000. */
  readonly rows: number;
  /** Cells of a record; default 1,000. More of them are not kept. */
  readonly cells: number;
  /** Characters of a name; default 1,000. */
  readonly name: number;
  /** Findings that are told; default 10,000. One more says how many were left out. */
  readonly findings: number;
}

/** The default bounds. */
export const UNITS_CSV_LIMITS: UnitsCsvLimits = {
  characters: 64 * 1024 * 1024,
  rows: 500_000,
  cells: 1_000,
  name: 1_000,
  findings: 10_000,
};
