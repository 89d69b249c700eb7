import type { Millis } from "../clock/clock.js";
import { vietnamMoment } from "../clock/vietnam-time.js";
import type { Text } from "../errors/lienthong-error.js";
import type { Confidence } from "./confidence.js";

/** A regulation with a table of administrative kinds. */
export type RegulationKey = "tt01-2011" | "nd30-2020";

/** One regulation on kinds. */
export interface KindRegulation {
  readonly title: Text;
  /** First moment in force. */
  readonly from: Millis;
  /** First moment no longer in force. */
  readonly until?: Millis;
  /** How many administrative kinds its table has. */
  readonly size: number;
  /** How well order and names are supported. */
  readonly confidence: Confidence;
  readonly source: string;
}

/** The tables of administrative kinds, with the time in which each is in force. */
export const KIND_REGULATIONS: Readonly<Record<RegulationKey, KindRegulation>> = {
  "tt01-2011": {
    title: { en: "Circular 01/2011/TT-BNV", vi: "Thông tư 01/2011/TT-BNV" },
    // Only the year is known to us; it does not matter to anything after it.
    from: vietnamMoment(2011, 1, 1),
    until: vietnamMoment(2020, 3, 5),
    size: 32,
    confidence: "reported",
    source: "order and names from a public restatement; in force in 2017; replaced by Decree 30/2020 on 2020-03-05",
  },
  "nd30-2020": {
    title: { en: "Decree 30/2020/NĐ-CP", vi: "Nghị định 30/2020/NĐ-CP" },
    from: vietnamMoment(2020, 3, 5),
    size: 29,
    confidence: "read",
    source: "Art 7 (order and names), Appendix III (abbreviations)",
  },
};

/** The regulation in force at a moment; before 2011, the earlier of the two. */
export function regulationAt(at: Millis): RegulationKey {
  return at < KIND_REGULATIONS["nd30-2020"].from ? "tt01-2011" : "nd30-2020";
}
