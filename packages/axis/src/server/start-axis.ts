import { randomBytes } from "node:crypto";
import { ExchangeAxis, type AxisOptions } from "@lienthong/exchange";
import {
  excerpt,
  nearMiss,
  organIdLevel,
  parseOrganId,
  UuidSource,
  type Clock,
  type IdSource,
  type Unit,
  type UnitLevel,
} from "@lienthong/model";
import { systemClock } from "../clock/system-clock.js";
import { optionError } from "../option-error.js";
import { AXIS_STATES, DEMO_SYSTEM, type AxisState } from "../state/axis-state.js";
import { isLoopback } from "./admin-door.js";
import { axisLimits, type AxisLimits } from "./axis-limits.js";
import { AxisServer } from "./axis-server.js";
import { EventLog } from "./event-log.js";
import { FrontDoor } from "./front-door.js";
import { SubmissionBook } from "./submission-book.js";
import { SystemTable, type SystemOptions } from "./system-table.js";

/** How an axis is started. Everything may be left out. */
export interface StartAxisOptions {
  /** Default 0: a free one. */
  readonly port?: number;
  /** Default `127.0.0.1`: reachable from this machine only. There is no TLS; see the README before changing it. */
  readonly host?: string;
  /** Default `sdk-demo`. */
  readonly state?: AxisState;
  /** Units beside those of the state. */
  readonly units?: Iterable<Unit>;
  /**
   * Client systems. Default, on the loopback interface only: {@link DEMO_SYSTEM} for all units. In state `empty` the
   * organisations they name become units of their own, with their id as name.
   */
  readonly systems?: readonly SystemOptions[];
  /** Default: the real time. Needs `now` only. */
  readonly clock?: Pick<Clock, "now">;
  /** Where docIds come from. Default: UUIDs of version 7. */
  readonly ids?: IdSource;
  readonly limits?: Partial<AxisLimits>;
  /** How the exchange behind it behaves. */
  readonly exchange?: Pick<AxisOptions, "internalBypass" | "someUnknown" | "store" | "organId" | "counted">;
}

/**
 * Starts a local national axis: the VXP protocol of the national SDK over HTTP, all in this process and in memory. It
 * sends nothing anywhere.
 *
 * @throws AxisError `AXIS_OPTION` for an option that cannot be used; `AXIS_PORT` when the port cannot be had
 */
export async function startAxis(options: StartAxisOptions = {}): Promise<AxisServer> {
  const { port = 0, host = "127.0.0.1", state = "sdk-demo", clock = systemClock } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw optionError("port", String(port), "0 to 65535");
  if (!Object.hasOwn(AXIS_STATES, state)) {
    throw optionError("state", `"${excerpt(state)}"`, `one of ${Object.keys(AXIS_STATES).join(", ")}`);
  }
  const given = options.systems ?? (state === "empty" ? [] : demoSystems(host));
  const units = [...AXIS_STATES[state](), ...(options.units ?? [])];
  if (state === "empty") units.push(...unitsOfSystems(given, units));
  const systems = new SystemTable(
    given,
    units.map((unit) => unit.id),
  );
  requireKnown(systems, units);

  const limits = axisLimits(options.limits);
  const ids = options.ids ?? new UuidSource(clock, { bytes: (length) => new Uint8Array(randomBytes(length)) });
  const axis = new ExchangeAxis({ clock, ids, directory: { units }, ...options.exchange });
  for (const system of systems.list()) {
    for (const organ of system.organs) if (!axis.isConnected(organ)) axis.connect(organ, { system: system.id });
  }
  const log = new EventLog();
  log.follow(axis);
  const admin = { state, units: units.length, systems: systems.list().length, log };
  const door = new FrontDoor({ axis, systems, book: new SubmissionBook(), limits, admin });
  const server = new AxisServer({ host, state, axis, systems: systems.list(), log, limits, door });
  await server.listen(port);
  return server;
}

/** A published secret is for this machine only. */
function demoSystems(host: string): readonly SystemOptions[] {
  if (isLoopback(host)) return [DEMO_SYSTEM];
  throw optionError(
    "systems",
    "absent",
    `given when host (${host}) is not the loopback interface: the demo secret is published`,
  );
}

function unitsOfSystems(systems: readonly SystemOptions[], known: readonly Unit[]): readonly Unit[] {
  const ids = new Set(known.map((unit) => parseOrganId(unit.id).id.text));
  const units: Unit[] = [];
  for (const organ of systems.flatMap((system) => system.organs ?? [])) {
    const { id } = parseOrganId(organ);
    if (ids.has(id.text)) continue;
    ids.add(id.text);
    units.push({ id: id.text, name: id.text, level: LEVELS[organIdLevel(id) ?? 1] ?? "commune", basis: "assumed" });
  }
  return units;
}

/** A unit that is made up from its id needs some level; the id says how deep it is. */
const LEVELS: Readonly<Record<number, UnitLevel>> = { 1: "province", 2: "department", 3: "district", 4: "commune" };

function requireKnown(systems: SystemTable, units: readonly Unit[]): void {
  const known = new Set(units.map((unit) => parseOrganId(unit.id).id.text));
  for (const { id, organs } of systems.list()) {
    for (const organ of organs) {
      if (known.has(organ)) continue;
      const near = nearMiss(organ, known);
      const help = near === undefined ? "an organisation of the state or of units" : `known; did you mean "${near}"?`;
      throw optionError(`organs of system "${id}"`, `"${excerpt(organ)}"`, help);
    }
  }
}
