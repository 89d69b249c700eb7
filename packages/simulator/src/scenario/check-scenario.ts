import {
  countedBodies,
  dayNumber,
  documentKind,
  formatIsoDate,
  isKindInForce,
  KIND_PROFILES,
  kindProfile,
  nearMiss,
  parseDate,
  profileKinds,
  startOfDay,
  VIETNAM_HOLIDAYS,
  vietnamCalendar,
  type Finding,
  type UnitHierarchy,
} from "@lienthong/model";
import { ArrivalProfile } from "../traffic/arrival-profile.js";
import { knownKeys } from "./check-values.js";
import { ADOPTING_LEVELS, type ScenarioValues } from "./scenario.js";

/** Documents of one run: they and their deliveries are drawn before it begins and counted at its end, in memory. */
const MOST_DOCUMENTS = 1_000_000;

type Report = (code: string, path: string, message: string, remedy: string, severity?: Finding["severity"]) => void;

/** What no single value shows: whether the parts of a scenario fit together. */
export function checkScenario(values: ScenarioValues, hierarchy: UnitHierarchy | undefined): readonly Finding[] {
  const findings: Finding[] = [];
  const report: Report = (code, path, message, remedy, severity = "error") => {
    findings.push({ code, severity, path, message, remedy });
  };
  checkPeriod(values, report);
  checkKinds(values, report);
  checkSums(values, report);
  checkCalibrated(values, report);
  if (hierarchy !== undefined) {
    checkUnits(values, hierarchy, report);
    checkVolume(values, hierarchy, report);
  }
  return findings;
}

function checkPeriod({ period }: ScenarioValues, report: Report): void {
  const [from, to] = [parseDate(period.from), parseDate(period.to)];
  for (const [key, time] of Object.entries({ from, to }))
    if (time === undefined)
      report("SCENARIO_DATE", `period.${key}`, "This is no date of the calendar.", "Write it as 2017-01-31.");
  if (from === undefined || to === undefined) return;
  if (to < from)
    report(
      "SCENARIO_PERIOD_EMPTY",
      "period.to",
      `The period is empty: it ends on ${period.to}, before it begins on ${period.from}.`,
      "Both days belong to the period; exchange them, or correct the year.",
    );
  const { from: first, to: last } = VIETNAM_HOLIDAYS;
  for (const [key, time] of Object.entries({ from, to }))
    if (dayNumber(time) < first || dayNumber(time) > last)
      report(
        "SCENARIO_PERIOD_CALENDAR",
        `period.${key}`,
        `The calendar of holidays goes from ${formatIsoDate(startOfDay(first))} to ${formatIsoDate(startOfDay(last))}; this day is outside.`,
        "Choose a period inside.",
      );
}

function inForce(key: string, period: ScenarioValues["period"]): boolean {
  const kind = documentKind(key);
  if (kind === undefined) return false;
  return [period.from, period.to].every((day) => isKindInForce(kind, parseDate(day) ?? 0));
}

function checkKinds({ kinds, period }: ScenarioValues, report: Report): void {
  const profile = kindProfile(kinds.profile);
  if (profile === undefined) {
    const keys = Object.keys(KIND_PROFILES);
    const meant = nearMiss(kinds.profile, keys);
    report(
      "SCENARIO_CHOICE",
      "kinds.profile",
      `There is no kind profile "${kinds.profile}".`,
      meant === undefined ? `Known are ${keys.join(", ")}.` : `Did you mean "${meant}"?`,
    );
    return;
  }
  const known = profileKinds(profile);
  for (const table of ["weights", "paper"] as const)
    for (const key of Object.keys(kinds[table])) {
      if (known.includes(key)) {
        if (!inForce(key, period))
          report(
            "SCENARIO_KIND_UNKNOWN",
            `kinds.${table}.${key}`,
            `The kind "${key}" is not in force in the whole period.`,
            "Leave it out, or choose another profile.",
          );
        continue;
      }
      const meant = nearMiss(key, known);
      report(
        "SCENARIO_KIND_UNKNOWN",
        `kinds.${table}.${key}`,
        `The kind "${key}" is not in the profile ${kinds.profile}.`,
        meant === undefined ? `Its kinds are ${known.join(", ")}.` : `Did you mean "${meant}"?`,
      );
    }
  if (Object.values(kinds.weights).every((weight) => weight === 0))
    report("SCENARIO_SUM", "kinds.weights", "No kind has a weight above 0.", "Give at least one kind a weight.");
}

function checkSums(values: ScenarioValues, report: Report): void {
  if (Object.values(values.urgency).every((weight) => weight === 0))
    report("SCENARIO_SUM", "urgency", "No urgency has a weight above 0.", "Give normal a weight.");
  if (values.traffic.months.every((factor) => factor === 0))
    report("SCENARIO_SUM", "traffic.months", "No month has a factor above 0.", "Give 1 for an even year.");
  for (const [body, routes] of Object.entries(values.routing))
    if (Object.values(routes).every(({ weight }) => weight === 0))
      report("SCENARIO_SUM", `routing.${body}`, "No way has a weight above 0.", "Give at least one way a weight.");
  const { defects, failures, returns } = values;
  const exclusive = {
    defects: Object.values(defects),
    failures: [failures.recipientUnknown, failures.refusedByAxis, failures.undelivered],
    returns: Object.values(returns),
  };
  for (const [group, shares] of Object.entries(exclusive)) {
    const sum = shares.reduce((total, share) => total + share, 0);
    if (sum > 1)
      report(
        "SCENARIO_SUM",
        group,
        `The shares of this group exclude each other and add up to ${sum.toFixed(3)}, more than 1.`,
        "Lower them.",
      );
  }
}

function checkVolume({ period, traffic, units }: ScenarioValues, hierarchy: UnitHierarchy, report: Report): void {
  const [from, to] = [parseDate(period.from), parseDate(period.to)];
  const { from: first, to: last } = VIETNAM_HOLIDAYS;
  if (from === undefined || to === undefined || to < from || dayNumber(from) < first || dayNumber(to) > last) return;
  const profile = new ArrivalProfile(vietnamCalendar(), traffic, from, startOfDay(dayNumber(to) + 1));
  if (profile.mass === 0)
    report(
      "SCENARIO_PERIOD_EMPTY",
      "period",
      "Nothing can be sent in the period: it has no office hour whose month and hour have a factor above 0.",
      "Take in a working day, or give traffic.months and traffic.hours a factor there.",
    );
  const bodies = countedBodies(hierarchy);
  if (bodies.length === 0)
    report("SCENARIO_UNITS", "units", "None of the units is a counted body.", "Add departments, districts, communes.");
  const perYear = bodies.reduce((sum, { id, level }) => {
    const body = id === units.office ? "office" : level === "district" || level === "commune" ? level : "department";
    return sum + traffic.volume[body];
  }, 0);
  const expected = perYear * traffic.intensity * profile.mass;
  if (expected <= MOST_DOCUMENTS) return;
  report(
    "SCENARIO_TOO_LARGE",
    "traffic.intensity",
    `About ${Math.round(expected)} documents would be sent in the period; a run holds at most ${MOST_DOCUMENTS}.`,
    "Lower the intensity (rates hardly depend on it), or shorten the period.",
  );
}

function checkCalibrated({ calibrated }: ScenarioValues, report: Report): void {
  if (calibrated === undefined) return;
  const path = calibrated.parameter.split(".");
  if (knownKeys(path.slice(0, -1)).includes(path[path.length - 1] ?? "")) return;
  report(
    "SCENARIO_CHOICE",
    "calibrated.parameter",
    `There is no parameter "${calibrated.parameter}".`,
    "Give a path such as habits.senderPaper.",
  );
}

function checkUnits(values: ScenarioValues, hierarchy: UnitHierarchy, report: Report): void {
  const ids = hierarchy.units.map(({ id }) => id);
  const { office } = values.units;
  const officeUnit = office === undefined ? undefined : hierarchy.get(office);
  if (office !== undefined && officeUnit === undefined) unknownUnit("units.office", office, ids, report);
  if (officeUnit !== undefined && officeUnit.level !== "department")
    report(
      "SCENARIO_OFFICE",
      "units.office",
      `${officeUnit.name} is of the level ${officeUnit.level}; the provincial committee acts through a body of the level department.`,
      "Name its Office (văn phòng UBND tỉnh), or leave office out when there is none.",
    );
  const { outside } = values.adoption;
  if (outside.length > 1 && outside.every((id) => hierarchy.get(id) === undefined)) {
    report(
      "SCENARIO_UNIT_UNKNOWN",
      "adoption.outside",
      `None of the ${outside.length} bodies of the list is among the units: it belongs to other ones.`,
      "Name your own bodies that stay out, or write outside: [] and choice: random.",
    );
    return;
  }
  const seen = new Set<string>();
  outside.forEach((id, index) => {
    const path = `adoption.outside.${index}`;
    const unit = hierarchy.get(id);
    if (unit === undefined) unknownUnit(path, id, ids, report);
    else if (!ADOPTING_LEVELS.some((level) => level === unit.level))
      report("SCENARIO_ADOPTION", path, `${unit.name} is no counted body.`, "Take it out of the list.");
    if (seen.has(id)) report("SCENARIO_ADOPTION", path, `${id} is in the list twice.`, "Take one of them out.");
    seen.add(id);
  });
  if (values.adoption.choice === "random") return;
  for (const level of ADOPTING_LEVELS) {
    const all = hierarchy.atLevel(level).length;
    const wanted = all - Math.round(values.adoption[level] * all);
    const named = outside.filter((id) => hierarchy.get(id)?.level === level).length;
    if (named === wanted) continue;
    report(
      "SCENARIO_ADOPTION",
      `adoption.${level}`,
      `A share of ${values.adoption[level]} leaves ${wanted} of ${all} units of this level outside; adoption.outside names ${named}.`,
      named > wanted
        ? "The last ones of the list count as connected."
        : "The others are drawn from the seed; name them to fix them.",
      "warning",
    );
  }
}

function unknownUnit(path: string, id: string, ids: readonly string[], report: Report): void {
  const meant = nearMiss(id, ids);
  report(
    "SCENARIO_UNIT_UNKNOWN",
    path,
    `No unit has the organisation id "${id}".`,
    meant === undefined ? "Check it against the units." : `Did you mean "${meant}"?`,
  );
}
