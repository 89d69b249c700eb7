import {
  parseDate,
  vietnamCalendar,
  dayNumber,
  startOfDay,
  type ExchangeEvent,
  type Millis,
  type RandomSource,
} from "@lienthong/model";
import { Kernel } from "../kernel/kernel.js";
import { Station } from "../kernel/station.js";
import type { Scenario } from "../scenario/scenario.js";
import { Bodies } from "../traffic/bodies.js";
import { generateTraffic } from "../traffic/generate-traffic.js";
import type { Traffic } from "../traffic/traffic.js";
import { IncomingMail } from "./incoming-mail.js";
import { OutgoingMail } from "./outgoing-mail.js";
import { Polling } from "./polling.js";
import type { Proof } from "./proof.js";
import type { World } from "./world.js";

/** The period of a scenario: from the first moment of its first day to the end of its last day. */
export function scenarioPeriod({ period }: Pick<Scenario, "period">): { readonly start: Millis; readonly end: Millis } {
  const [from, to] = [parseDate(period.from) ?? 0, parseDate(period.to) ?? 0];
  return { start: from, end: startOfDay(dayNumber(to) + 1) };
}

/** What a proof is made with, before the run begins. */
export interface ProofSite {
  readonly kernel: Kernel;
  readonly bodies: Bodies;
  readonly traffic: Traffic;
}

/** One run of a scenario: the bodies with their clerks, the traffic of the period, and the kernel that moves them. */
export class ProvinceRun {
  readonly kernel: Kernel;
  readonly traffic: Traffic;
  readonly bodies: Bodies;
  readonly desks: readonly Station[];
  readonly end: Millis;
  readonly #scenario: Scenario;
  readonly #emit: (event: ExchangeEvent) => void;
  readonly #outgoing: OutgoingMail;

  /**
   * @param emit told every event, in the order of time
   * @param proof makes the place where decided documents are really made and verified
   */
  constructor(
    scenario: Scenario,
    source: RandomSource,
    emit: (event: ExchangeEvent) => void,
    proof?: (site: ProofSite) => Proof | undefined,
  ) {
    const { start, end } = scenarioPeriod(scenario);
    // Work that goes on after the table of holidays ends goes by the weekday; the period itself lies inside.
    const calendar = vietnamCalendar({ beyond: "weekly" });
    const kernel = new Kernel(start);
    const bodies = new Bodies(scenario, source);
    const traffic = generateTraffic(scenario, bodies, source, calendar, { start, end });
    const ids = bodies.units.map(({ id }) => id);
    const desks: Station[] = [];
    const world: World = {
      scenario,
      bodies,
      traffic,
      source,
      kernel,
      calendar,
      polling: new Polling(scenario.axis, ids, source),
      desks,
      ids: new Array<string>(traffic.documents).fill(""),
      emit,
      proof: proof?.({ kernel, bodies, traffic }),
    };
    const incoming = new IncomingMail(world);
    const outgoing = new OutgoingMail(world, (delivery) => {
      incoming.arrived(delivery);
    });
    const finished = (job: number): void => {
      if (job < traffic.documents) outgoing.issue(job);
      else incoming.receive(job - traffic.documents);
    };
    for (const body of bodies.classes)
      desks.push(new Station(kernel, { servers: scenario.staff.clerks[body], classes: 2, hours: calendar, finished }));
    this.kernel = kernel;
    this.traffic = traffic;
    this.bodies = bodies;
    this.desks = desks;
    this.end = end;
    this.#scenario = scenario;
    this.#emit = emit;
    this.#outgoing = outgoing;
  }

  /** Registers the units and plans the first document. */
  start(): void {
    const { hierarchy, units } = this.#scenario;
    const office = this.bodies.connected[this.bodies.indexOf(units.office ?? "")] ?? false;
    for (const unit of hierarchy.units) {
      const body = this.bodies.indexOf(unit.id);
      this.#emit({
        type: "unit.registered",
        time: this.kernel.now(),
        unit: unit.id,
        name: unit.name,
        level: unit.level,
        ...(unit.parent === undefined ? {} : { parent: unit.parent }),
        // A committee that acts through its Office is connected as its Office is.
        connected: body < 0 ? office : (this.bodies.connected[body] ?? false),
        counted: body >= 0,
      });
    }
    this.#outgoing.start();
  }
}
