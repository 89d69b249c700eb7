import { LOSS_CAUSES, type Millis, type RandomSource } from "@lienthong/model";
import type { Bodies } from "../traffic/bodies.js";
import { causeOf, INTERLINKED } from "../traffic/fate.js";
import { isElectronic } from "../traffic/generate-traffic.js";
import { documentKey, type Traffic } from "../traffic/traffic.js";

/** At least one document in this many is taken for each fate that occurs. */
const PER_FATE = 40;
/** A document signed this long before the end of the period is judged inside it. */
const IN_TIME = 14 * 86_400_000;

interface Candidate {
  readonly document: number;
  /** 0 when it will be judged by a recipient within the period, 1 when it is lost on all its ways or comes too late. */
  readonly rank: number;
  readonly place: number;
}

/**
 * Chooses which electronic documents are made for real. Every document has a place in a random order of its own
 * stream; of each fate that occurs among the deliveries the first few are taken, so that no way to fail goes unproved,
 * and then the first of all. Documents that no recipient will judge come last: they prove less.
 *
 * @param wanted how many, or which share of the electronic documents
 * @param end first moment after the period
 */
export function chooseDocuments(
  traffic: Traffic,
  bodies: Bodies,
  source: RandomSource,
  wanted: number | { readonly share: number },
  end: Millis,
): ReadonlySet<number> {
  const electronic: Candidate[] = [];
  for (let document = 0; document < traffic.documents; document += 1) {
    const fates = fatesOf(traffic, document);
    if (!fates.some(isElectronic)) continue;
    const key = documentKey(bodies.units[traffic.sender[document] ?? 0]?.id ?? "", traffic.serial[document] ?? 0);
    const judged = fates.some(arrives) && (traffic.signedAt[document] ?? 0) < end - IN_TIME;
    electronic.push({ document, rank: judged ? 0 : 1, place: source.stream("materialise", key).next() });
  }
  electronic.sort((a, b) => a.rank - b.rank || a.place - b.place);
  const count = typeof wanted === "number" ? wanted : Math.round(wanted.share * electronic.length);
  if (count >= electronic.length) return new Set(electronic.map(({ document }) => document));

  const chosen = new Set<number>();
  const quota = Math.ceil(count / PER_FATE);
  const taken = new Map<number, number>();
  for (const { document } of electronic) {
    if (chosen.size >= count) break;
    const wantedHere = fatesOf(traffic, document).filter(
      (fate) => fate !== INTERLINKED && isElectronic(fate) && (taken.get(fate) ?? 0) < quota,
    );
    if (wantedHere.length === 0) continue;
    chosen.add(document);
    for (const fate of new Set(wantedHere)) taken.set(fate, (taken.get(fate) ?? 0) + 1);
  }
  for (const { document } of electronic) {
    if (chosen.size >= count) break;
    chosen.add(document);
  }
  return chosen;
}

function fatesOf(traffic: Traffic, document: number): readonly number[] {
  return [...traffic.fate.subarray(traffic.firstDelivery[document], traffic.firstDelivery[document + 1])];
}

function arrives(fate: number): boolean {
  const cause = causeOf(fate);
  return cause === undefined || LOSS_CAUSES[cause].stage === "returned";
}
