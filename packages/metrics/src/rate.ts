import { METRIC_DEFINITIONS, type MetricKey } from "./metric-definition.js";

/** A counted share. */
export interface Share {
  /** 0 … 1; `null` where nothing was counted. */
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

/** A share that says what it is a share of. */
export interface Rate extends Share {
  /** English name of the definition; formula and source stand in `METRIC_DEFINITIONS`. */
  readonly definition: string;
}

/** Never NaN: nothing of nothing is `null`. */
export function share(numerator: number, denominator: number): Share {
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator };
}

export function rate(key: MetricKey, numerator: number, denominator: number): Rate {
  return { ...share(numerator, denominator), definition: METRIC_DEFINITIONS[key].name.en };
}
