import { LOSS_CAUSES, type LossCause, type Millis, type RandomSource, type RandomStream } from "@lienthong/model";
import type { RoutingEntry, RoutingTarget, Scenario } from "../scenario/scenario.js";
import { ArrivalProfile } from "./arrival-profile.js";
import type { Bodies } from "./bodies.js";
import { causeOf, drawDefect, drawFate, fateOf, INTERLINKED } from "./fate.js";
import { documentKey, trafficOf, type DrawnDocument, type Traffic } from "./traffic.js";
import type { OpeningHours } from "./openings.js";

/**
 * Draws every document of the period with its recipients and what will become of it. Each document has streams of its
 * own, named by sender and serial number, and each delivery one named by document and recipient: a change of one
 * parameter leaves everything alike that it does not concern.
 */
export function generateTraffic(
  scenario: Scenario,
  bodies: Bodies,
  source: RandomSource,
  calendar: OpeningHours,
  period: { readonly start: Millis; readonly end: Millis },
): Traffic {
  const profile = new ArrivalProfile(calendar, scenario.traffic, period.start, period.end);
  const kinds = Object.keys(scenario.kinds.weights);
  const kindWeights = Object.values(scenario.kinds.weights);
  const { normal, urgent, veryUrgent, express } = scenario.urgency;
  const urgencyWeights = [normal, urgent, veryUrgent, express];
  const drawn: DrawnDocument[] = [];

  bodies.units.forEach(({ id }, sender) => {
    const body = bodies.classes[sender] ?? "department";
    const volume = scenario.traffic.volume[body] * scenario.traffic.intensity;
    const router = new Router(scenario.routing[body], bodies, sender);
    let serial = 0;
    for (const signedAt of profile.arrivals(volume, source.stream("arrivals", id))) {
      serial += 1;
      const key = documentKey(id, serial);
      const stream = source.stream("document", key);
      // The order of draws is part of what a seed means: new ones go to the end.
      const kind = stream.weighted(kindWeights);
      const urgency = stream.weighted(urgencyWeights);
      const onPaperByKind = stream.chance(scenario.kinds.paper[kinds[kind] ?? ""] ?? 0);
      const onPaperByHabit = stream.chance(scenario.habits.senderPaper);
      const parallel = stream.chance(scenario.habits.paperParallel);
      const personal = stream.chance(scenario.signing.personal);
      const defect = drawDefect(stream, scenario);
      const unsigned = defect === "unsigned";
      const nameDraw = stream.next();
      const due = stream.chance(scenario.handling.dueShare);
      const recipients = router.recipients(source.stream("recipients", key));
      if (recipients.length === 0) continue;
      const paper: LossCause | undefined = onPaperByKind
        ? "kind-on-paper"
        : onPaperByHabit
          ? "sender-paper-habit"
          : undefined;
      const senderConnected = bodies.connected[sender] ?? false;
      const fates = recipients.map((recipient) =>
        drawFate(
          source.stream("delivery", `${key}>${bodies.units[recipient]?.id ?? ""}`),
          scenario,
          { senderConnected, paper, defect },
          bodies.connected[recipient] ?? false,
        ),
      );
      const electronic = fates.some(isElectronic);
      drawn.push({
        signedAt,
        sender,
        serial,
        kind,
        urgency,
        carrier: electronic ? (parallel ? 1 : 0) : 2,
        signed: !electronic || unsigned ? 0 : personal ? 2 : 1,
        signedName:
          electronic && nameDraw < (unsigned ? scenario.signing.signedNameUnsigned : scenario.signing.signedName),
        due,
        defect: electronic && defect !== undefined ? fateOf(defect) : INTERLINKED,
        recipients,
        fates,
      });
    }
  });
  return trafficOf(drawn, kinds);
}

/** Whether a delivery leaves on the electronic way. */
export function isElectronic(fate: number): boolean {
  const cause = causeOf(fate);
  return cause === undefined || LOSS_CAUSES[cause].stage !== "not-sent";
}

/** One sender's ways of addressing. */
class Router {
  readonly #ways: readonly (readonly [RoutingTarget, RoutingEntry])[];
  readonly #weights: readonly number[];
  readonly #bodies: Bodies;
  readonly #sender: number;

  constructor(routes: Readonly<Partial<Record<RoutingTarget, RoutingEntry>>>, bodies: Bodies, sender: number) {
    // A way that leads nowhere (no communes below, no office) is not taken; the others keep their proportions.
    this.#ways = (Object.entries(routes) as [RoutingTarget, RoutingEntry][]).filter(
      ([target]) => bodies.candidates(sender, target, () => 0).length > 0,
    );
    this.#weights = this.#ways.map(([, { weight }]) => weight);
    this.#bodies = bodies;
    this.#sender = sender;
  }

  recipients(stream: RandomStream): readonly number[] {
    const way = this.#ways[stream.weighted(this.#weights)];
    if (way === undefined) return [];
    const [target, { mean }] = way;
    const candidates = this.#bodies.candidates(this.#sender, target, (bound) => stream.int(bound));
    if (target.startsWith("all")) return candidates;
    const left = [...candidates];
    const count = Math.min(left.length, stream.geometric(mean ?? 1));
    const chosen: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const at = index + stream.int(left.length - index);
      const body = left[at] ?? 0;
      left[at] = left[index] ?? 0;
      left[index] = body;
      chosen.push(body);
    }
    return chosen;
  }
}
