import { LOSS_CAUSES, type LossCause, type RandomStream } from "@lienthong/model";
import type { Scenario } from "../scenario/scenario.js";

/**
 * What was decided about a delivery: 0 it is interlinked, else 1 + the position of its cause in {@link CAUSES}. Small
 * numbers, because there is one per delivery.
 */
export type Fate = number;

/** The causes in the order of `LOSS_CAUSES`. */
const CAUSES: readonly LossCause[] = Object.keys(LOSS_CAUSES) as LossCause[];

/** The fate of a delivery that arrives and is kept. */
export const INTERLINKED: Fate = 0;

/** The fate that stands for a cause. */
export function fateOf(cause: LossCause): Fate {
  return CAUSES.indexOf(cause) + 1;
}

/** The cause that a fate stands for. */
export function causeOf(fate: Fate): LossCause | undefined {
  return CAUSES[fate - 1];
}

/**
 * One of several things that exclude each other, each with its share; `undefined` for none. One draw, always.
 *
 * The k-th of n things has a place of its own, from (k − 1)/n on: another share of one takes from "none" or gives to it
 * and leaves the others alone. Only what is larger than its place spills over into what the others leave free.
 */
function oneOf<Key>(stream: RandomStream, shares: readonly (readonly [Key, number])[]): Key | undefined {
  const width = 1 / shares.length;
  const draw = stream.next();
  const place = Math.min(shares.length - 1, Math.floor(draw * shares.length));
  const own = shares[place];
  if (own === undefined) return undefined;
  const within = draw - place * width;
  if (within < own[1]) return own[0];
  // How far into the free room, counted over all places.
  let free = within - own[1];
  for (const [, share] of shares.slice(0, place)) free += Math.max(0, width - share);
  for (const [key, share] of shares) {
    const spill = share - width;
    if (spill <= 0) continue;
    if (free < spill) return key;
    free -= spill;
  }
  return undefined;
}

/** What is wrong with a document when it leaves electronically. */
export function drawDefect(stream: RandomStream, { defects }: Scenario): LossCause | undefined {
  return oneOf<LossCause>(stream, [
    ["unsigned", defects.unsigned],
    ["certificate-invalid", defects.certificateInvalid],
    ["signature-broken", defects.signatureBroken],
    ["incomplete", defects.incomplete],
  ]);
}

/** What holds of a document for all its deliveries. */
export interface DocumentFate {
  readonly senderConnected: boolean;
  /** Why the whole document goes on paper, though its sender is connected. */
  readonly paper: LossCause | undefined;
  readonly defect: LossCause | undefined;
}

/**
 * Decides one delivery. Every delivery draws the same numbers whatever comes out, so that another scenario with the
 * same seed decides the rest alike. The first obstacle on the way is the cause: connection, kind and habit of the
 * sender, habit of the recipient, the way, the document's defect, the recipient's clerk.
 */
export function drawFate(
  stream: RandomStream,
  { habits, failures, returns }: Scenario,
  document: DocumentFate,
  recipientConnected: boolean,
): Fate {
  const wantsPaper = stream.chance(habits.recipientPaper);
  const failure = oneOf<LossCause>(stream, [
    ["recipient-unknown", failures.recipientUnknown],
    ["message-refused", failures.refusedByAxis],
    ["undelivered", failures.undelivered],
  ]);
  const returned = oneOf<LossCause>(stream, [
    ["wrong-recipient", returns.wrongRecipient],
    ["duplicate", returns.duplicate],
    ["returned-other", returns.other],
  ]);
  if (!document.senderConnected) return fateOf(recipientConnected ? "sender-unconnected" : "both-unconnected");
  if (!recipientConnected) return fateOf("recipient-unconnected");
  const cause =
    document.paper ?? (wantsPaper ? "recipient-paper-habit" : undefined) ?? failure ?? document.defect ?? returned;
  return cause === undefined ? INTERLINKED : fateOf(cause);
}
