import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  checkTransition,
  DELIVERY_SIGNALS,
  isRequestState,
  SIGNAL_PARTY,
  type DeliveryPosition,
  type DeliverySignal,
  type Party,
} from "@lienthong/model";
import { runs } from "../support/property-runs.js";

/** One end's view, and the messages on their way to it in order. */
interface End {
  readonly position: DeliveryPosition;
  readonly inbox: readonly DeliverySignal[];
}
type World = Readonly<Record<Party, End>>;
const START: World = {
  sender: { position: { state: "sent" }, inbox: [] },
  receiver: { position: { state: "sent" }, inbox: [] },
};
const other = (party: Party): Party => (party === "sender" ? "receiver" : "sender");
const sameWorld = (world: World): string => JSON.stringify(world);

/** An end says what its own view allows; it is on its way then. */
function say(world: World, signal: DeliverySignal): World | undefined {
  const by = SIGNAL_PARTY[signal];
  const check = checkTransition(world[by].position, signal, by);
  if (!check.allowed) return undefined;
  const to = other(by);
  return {
    ...world,
    [by]: { ...world[by], position: check.position },
    [to]: { ...world[to], inbox: [...world[to].inbox, signal] },
  };
}

/** An end reads its next message; what its view does not allow is dropped. */
function read(world: World, party: Party): World | undefined {
  const [signal, ...inbox] = world[party].inbox;
  if (signal === undefined) return undefined;
  const check = checkTransition(world[party].position, signal, other(party));
  return { ...world, [party]: { position: check.allowed ? check.position : world[party].position, inbox } };
}

function drain(world: World): World {
  const next = read(world, "sender") ?? read(world, "receiver");
  return next === undefined ? world : drain(next);
}

describe("two ends that learn of each other with delay", () => {
  test("agree once all messages are read: every order with at most four messages on the way to each", () => {
    // What is on its way is part of the world, so equal worlds need to be followed only once.
    let worlds = new Map([[sameWorld(START), START]]);
    const seen = new Set<string>();
    while (worlds.size > 0) {
      const next = new Map<string, World>();
      for (const world of worlds.values()) {
        const steps = [
          read(world, "sender"),
          read(world, "receiver"),
          ...DELIVERY_SIGNALS.map((signal) =>
            world[other(SIGNAL_PARTY[signal])].inbox.length < 4 ? say(world, signal) : undefined,
          ),
        ];
        for (const step of steps) {
          if (step === undefined) continue;
          const key = sameWorld(step);
          if (seen.has(key)) continue;
          seen.add(key);
          next.set(key, step);
          const { sender, receiver } = drain(step);
          if (JSON.stringify(sender.position) !== JSON.stringify(receiver.position))
            throw new TypeError(`${key} ends in ${sender.position.state} and ${receiver.position.state}`);
        }
      }
      worlds = next;
    }
    expect(seen.size).toBeGreaterThan(1000);
  });

  test("and over long conversations", () => {
    const step = fc.oneof(fc.constantFrom(...DELIVERY_SIGNALS), fc.constantFrom<Party>("sender", "receiver"));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let world = START;
        for (const each of steps)
          world = (each === "sender" || each === "receiver" ? read(world, each) : say(world, each)) ?? world;
        const { sender, receiver } = drain(world);
        expect(sender.position).toEqual(receiver.position);
        for (const { position } of [sender, receiver])
          expect(position.before !== undefined).toBe(isRequestState(position.state));
      }),
      { numRuns: runs(500) },
    );
  });
});
