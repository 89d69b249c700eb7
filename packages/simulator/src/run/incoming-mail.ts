import { LOSS_CAUSES, type LossCause, type StatusCode } from "@lienthong/model";
import type { HandlerId } from "../kernel/kernel.js";
import { causeOf } from "../traffic/fate.js";
import { decidedVerdict } from "./decided-verdict.js";
import { deliveryEnds, deliveryStreamKey, incomingJob, priorityOf, type World } from "./world.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WORKING_DAY = 8 * HOUR;

/**
 * The way in: a delivery lies in the recipient's system, the clerk checks it and returns or accepts it, somebody works
 * on it, and perhaps somebody tells the sender that it is done.
 */
export class IncomingMail {
  readonly #world: World;
  readonly #enterHandler: HandlerId;
  readonly #finishHandler: HandlerId;

  constructor(world: World) {
    this.#world = world;
    this.#enterHandler = world.kernel.handler((delivery) => {
      this.#enter(delivery);
    });
    this.#finishHandler = world.kernel.handler((delivery) => {
      this.#status(delivery, "06");
    });
  }

  /** A delivery is in the recipient's system. */
  arrived(delivery: number): void {
    const { scenario, source, kernel, calendar, traffic } = this.#world;
    const stream = source.stream("attention", deliveryStreamKey(this.#world, delivery));
    const late = stream.chance(scenario.habits.lateReceiving);
    const urgent = (traffic.urgency[traffic.document[delivery] ?? 0] ?? 0) > 0;
    if (late && !urgent) kernel.plan(calendar.addWorkingTime(kernel.now(), WORKING_DAY), this.#enterHandler, delivery);
    else this.#enter(delivery);
  }

  /** The clerk has finished with a delivery. */
  receive(delivery: number): void {
    const { traffic, kernel, emit, proof, scenario, source, calendar } = this.#world;
    const document = traffic.document[delivery] ?? 0;
    const cause = causeOf(traffic.fate[delivery] ?? 0);
    const returned = cause !== undefined && LOSS_CAUSES[cause].stage === "returned" ? cause : undefined;
    const decided = decidedVerdict(returned);
    const base = {
      type: "document.verified" as const,
      time: kernel.now(),
      ...deliveryEnds(this.#world, delivery),
    };
    if (proof?.has(document) === true)
      emit({ ...base, ...proof.receive(delivery, { verdict: decided, returned }), basis: "real", decided });
    else emit({ ...base, verdict: decided, basis: "decided" });

    if (returned !== undefined) {
      this.#status(delivery, "02", returned);
      return;
    }
    this.#status(delivery, "03");
    const { handling } = scenario;
    const stream = source.stream("handling", deliveryStreamKey(this.#world, delivery));
    const automatic = stream.chance(handling.autoProcessing);
    const forgotten = stream.chance(handling.noClose);
    const work = stream.logNormal(handling.duration.median * HOUR, handling.duration.sigma);
    if (automatic) this.#status(delivery, "05");
    if (!forgotten) kernel.plan(calendar.addWorkingTime(kernel.now(), Math.ceil(work)), this.#finishHandler, delivery);
  }

  #enter(delivery: number): void {
    const { traffic, scenario, source, desks } = this.#world;
    const { median, sigma } = scenario.staff.incoming;
    const work = source.stream("incoming", deliveryStreamKey(this.#world, delivery)).logNormal(median * MINUTE, sigma);
    const urgency = traffic.urgency[traffic.document[delivery] ?? 0] ?? 0;
    desks[traffic.recipient[delivery] ?? 0]?.enter(incomingJob(traffic, delivery), work, priorityOf(urgency));
  }

  #status(delivery: number, code: StatusCode, cause?: LossCause): void {
    const { kernel, polling, emit } = this.#world;
    const { document, sender, recipient } = deliveryEnds(this.#world, delivery);
    const time = kernel.now();
    emit({
      type: "status.sent",
      time,
      document,
      unit: recipient,
      to: sender,
      code,
      ...(cause === undefined ? {} : { cause }),
      knownAt: polling.statuses(time),
    });
  }
}
