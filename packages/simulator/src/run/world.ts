import type { ExchangeEvent, RandomSource } from "@lienthong/model";
import type { Kernel } from "../kernel/kernel.js";
import type { ServiceHours, Station } from "../kernel/station.js";
import type { Scenario } from "../scenario/scenario.js";
import type { Bodies } from "../traffic/bodies.js";
import { documentKey, type Traffic } from "../traffic/traffic.js";
import type { Polling } from "./polling.js";
import type { Proof } from "./proof.js";

/** What all parts of a run share. */
export interface World {
  readonly scenario: Scenario;
  readonly bodies: Bodies;
  readonly traffic: Traffic;
  readonly source: RandomSource;
  readonly kernel: Kernel;
  readonly calendar: ServiceHours;
  readonly polling: Polling;
  /** The clerks of each body. */
  readonly desks: readonly Station[];
  /** Document ids by document, `""` until it is issued. */
  readonly ids: string[];
  /** Tells what happened; the time is the kernel's present one. */
  readonly emit: (event: ExchangeEvent) => void;
  /** Where decided documents are really made and verified. */
  readonly proof: Proof | undefined;
}

/** Jobs of a desk below this bound are documents to send, the others are deliveries to take in. */
export function incomingJob(traffic: Traffic, delivery: number): number {
  return traffic.documents + delivery;
}

/** The class of priority of an urgency: urgent documents overtake others. */
export function priorityOf(urgency: number): number {
  return urgency > 0 ? 0 : 1;
}

/** Organisation id of a body. */
export function organIdOf(bodies: Bodies, body: number): string {
  return bodies.units[body]?.id ?? "";
}

/** The two ends of a delivery and its document, as events name them. */
export interface DeliveryEnds {
  readonly document: string;
  readonly sender: string;
  readonly recipient: string;
}

/** @param delivery number of a delivery whose document is issued */
export function deliveryEnds({ bodies, traffic, ids }: World, delivery: number): DeliveryEnds {
  const document = traffic.document[delivery] ?? 0;
  return {
    document: ids[document] ?? "",
    sender: organIdOf(bodies, traffic.sender[document] ?? 0),
    recipient: organIdOf(bodies, traffic.recipient[delivery] ?? 0),
  };
}

/** Names the random streams of a document. */
export function documentStreamKey({ bodies, traffic }: World, document: number): string {
  return documentKey(organIdOf(bodies, traffic.sender[document] ?? 0), traffic.serial[document] ?? 0);
}

/** Names the random streams of a delivery. */
export function deliveryStreamKey(world: World, delivery: number): string {
  const { bodies, traffic } = world;
  const key = documentStreamKey(world, traffic.document[delivery] ?? 0);
  return `${key}>${organIdOf(bodies, traffic.recipient[delivery] ?? 0)}`;
}
