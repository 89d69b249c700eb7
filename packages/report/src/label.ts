import {
  dayOf,
  documentKind,
  startOfDay,
  UNIT_LEVELS,
  weekday,
  type Basis,
  type LossStage,
  type Millis,
  type Text,
} from "@lienthong/model";
import type { LevelKey } from "@lienthong/metrics";

const UNKNOWN: Text = { en: "unknown", vi: "chưa rõ" };

/** Names of the levels where there is little room. */
const SHORT: Readonly<Record<LevelKey, Text>> = {
  central: { en: "Central", vi: "TW" },
  province: { en: "Province", vi: "Tỉnh" },
  department: { en: "Dept.", vi: "Sở, ngành" },
  district: { en: "District", vi: "Huyện" },
  commune: { en: "Commune", vi: "Xã" },
  unknown: { en: "Unknown", vi: "Chưa rõ" },
};

export const STAGE_LABELS: Readonly<Record<LossStage, Text>> = {
  "not-sent": { en: "not sent electronically", vi: "không gửi điện tử" },
  failed: { en: "failed on the way", vi: "hỏng trên đường truyền" },
  returned: { en: "returned by the recipient", vi: "bên nhận trả lại" },
};

export const BASIS_LABELS: Readonly<Record<Basis, Text>> = {
  observed: { en: "observed", vi: "quan sát" },
  law: { en: "law", vi: "quy định" },
  assumed: { en: "assumed", vi: "giả định" },
};

export function levelLabel(level: string): Text {
  return Object.hasOwn(UNIT_LEVELS, level) ? UNIT_LEVELS[level as keyof typeof UNIT_LEVELS] : UNKNOWN;
}

export function shortLevelLabel(level: string): Text {
  return Object.hasOwn(SHORT, level) ? SHORT[level as LevelKey] : UNKNOWN;
}

/** Name of a kind in the model's table. */
export function modelKindName(key: string): Text | undefined {
  return documentKind(key)?.name;
}

/** Monday of an ISO week `2017-W05`, `undefined` for another key. */
export function weekStart(key: string): Millis | undefined {
  const match = /^(\d{4})-W(\d{2})$/.exec(key);
  if (match === null) return undefined;
  const fourth = dayOf(Number(match[1]), 1, 4);
  return startOfDay(fourth - ((weekday(fourth) + 6) % 7) + 7 * (Number(match[2]) - 1));
}
