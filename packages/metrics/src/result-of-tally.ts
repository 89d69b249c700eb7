import { LOSS_CAUSES, UNIT_LEVELS, type LossCause, type Millis } from "@lienthong/model";
import type { UnitRecord } from "./document-record.js";
import type { GroupCount } from "./group-counts.js";
import type { MetricKey } from "./metric-definition.js";
import type { Group, LevelKey, Loss, MetricsResult, PairGroup, UnitCoverage, UnitGroup } from "./metrics-result.js";
import { rate, share, type Rate } from "./rate.js";
import type { Tally } from "./tally.js";

const LEVELS: readonly LevelKey[] = [...(Object.keys(UNIT_LEVELS) as LevelKey[]), "unknown"];
const CAUSES = Object.keys(LOSS_CAUSES) as LossCause[];
const DISAGREEMENTS = 20;
const NOTHING: GroupCount = { interlinked: 0, decided: 0, open: 0 };

/** The sorted, complete result of a tally. */
export function metricsResult(
  tally: Tally,
  units: ReadonlyMap<string, UnitRecord>,
  period: { readonly from: Millis; readonly to: Millis } | undefined,
): MetricsResult {
  const { counters, groups } = tally;
  const decided = counters.deliveries - counters.onTheWay - counters.notSent;
  const sortedUnits = [...units.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const unit of sortedUnits) if (unit.level === undefined) tally.anomalies.note("LOG_UNIT_UNKNOWN", unit.id);
  const counted = sortedUnits.filter((unit) => unit.counted);
  const connected = counted.filter((unit) => unit.connected === true).length;
  return {
    rates: rates(tally, decided, share(connected, counted.length)),
    losses: losses(tally.losses, decided),
    breakdown: {
      bySenderLevel: byLevel(groups.by("sender")),
      byRecipientLevel: byLevel(groups.by("recipient")),
      byLevelPair: byPair(groups.by("pair")),
      byKind: byKey(groups.by("kind")),
      byMonth: byKey(groups.by("month")),
      byWeek: byKey(groups.by("week")),
      byUnit: byUnit(sortedUnits, groups.by("unitSent"), groups.by("unitReceived")),
    },
    documents: {
      issued: counters.documents,
      decided: counters.documentsDecided,
      open: counters.documentsOpen,
      withoutRecipients: counters.withoutRecipients,
    },
    deliveries: {
      total: counters.deliveries,
      decided,
      interlinked: counters.interlinked,
      lost: decided - counters.interlinked,
      onTheWay: counters.onTheWay,
      notSent: counters.notSent,
      arrived: counters.arrived,
      accepted: counters.accepted,
      returned: counters.returned,
      finished: counters.finished,
    },
    electronic: {
      documents: counters.electronic,
      withPaper: counters.electronicWithPaper,
      withoutVerdict: counters.withoutVerdict,
      onTheWay: counters.electronicOnTheWay,
    },
    units: {
      registered: sortedUnits.filter((unit) => unit.level !== undefined).length,
      counted: counted.length,
      connected,
      byLevel: coverage(counted),
    },
    verification: {
      materialised: counters.materialised,
      agreed: counters.agreed,
      disagreed: counters.disagreed,
      disagreements: tally.disagreements
        .sort((a, b) => compare(a.document, b.document) || compare(a.recipient, b.recipient))
        .slice(0, DISAGREEMENTS),
    },
    period,
    findings: tally.anomalies.findings(),
  };
}

function rates(
  { counters }: Tally,
  decided: number,
  units: { readonly numerator: number; readonly denominator: number },
): Readonly<Record<MetricKey, Rate>> {
  const settled = counters.electronic - counters.electronicOnTheWay;
  return {
    "interlink.delivery": rate("interlink.delivery", counters.interlinked, decided),
    "interlink.recipient": rate("interlink.recipient", counters.recipientConnected, decided),
    "interlink.document.all": rate("interlink.document.all", counters.documentsAll, counters.documentsDecided),
    "interlink.document.any": rate("interlink.document.any", counters.documentsAny, counters.documentsDecided),
    "connected.units": rate("connected.units", units.numerator, units.denominator),
    "exchange.electronic": rate("exchange.electronic", counters.electronic, counters.documentsSent),
    "signed.verified": rate("signed.verified", counters.signedVerified, settled),
    "signed.filename": rate("signed.filename", counters.signedName, settled),
    "ack.rate": rate("ack.rate", counters.accepted, counters.arrived),
    "ack.onTime": rate("ack.onTime", counters.acceptedOnTime, counters.arrived),
    "return.rate": rate("return.rate", counters.returned, counters.arrived),
    "send.onTime": rate("send.onTime", counters.signedSentOnTime, counters.signedSent),
    "process.onTime": rate("process.onTime", counters.finishedOnTime, counters.finishedWithDue),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function losses(counts: ReadonlyMap<LossCause, number>, decided: number): Loss[] {
  return [...counts]
    .map(([cause, count]) => ({ cause, count, share: count / decided }))
    .sort((a, b) => b.count - a.count || CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause));
}

function group(key: string, { interlinked, decided, open }: GroupCount): Group {
  return { key, ...share(interlinked, decided), open };
}

function byKey(groups: ReadonlyMap<string, GroupCount>): Group[] {
  return [...groups].sort(([a], [b]) => compare(a, b)).map(([key, count]) => group(key, count));
}

function byLevel(groups: ReadonlyMap<string, GroupCount>): Group[] {
  return LEVELS.flatMap((level) => {
    const count = groups.get(level);
    return count === undefined ? [] : group(level, count);
  });
}

function byPair(groups: ReadonlyMap<string, GroupCount>): PairGroup[] {
  return LEVELS.flatMap((sender) =>
    LEVELS.flatMap((recipient) => {
      const key = `${sender}>${recipient}`;
      const count = groups.get(key);
      return count === undefined ? [] : { ...group(key, count), sender, recipient };
    }),
  );
}

function byUnit(
  units: readonly UnitRecord[],
  sent: ReadonlyMap<string, GroupCount>,
  received: ReadonlyMap<string, GroupCount>,
): UnitGroup[] {
  return units.map(({ id, name, level }) => ({
    unit: id,
    name,
    level: level ?? "unknown",
    sent: { ...(sent.get(id) ?? NOTHING) },
    received: { ...(received.get(id) ?? NOTHING) },
  }));
}

function coverage(counted: readonly UnitRecord[]): UnitCoverage[] {
  return LEVELS.flatMap((level) => {
    const units = counted.filter((unit) => (unit.level ?? "unknown") === level);
    if (units.length === 0) return [];
    return { level, ...share(units.filter((unit) => unit.connected === true).length, units.length) };
  });
}
