import type { Basis } from "../event/loss-cause.js";
import type { DeliveryState, RequestState } from "./delivery-state.js";
import type { StatusCode } from "./status-code.js";

/** Who says something about a delivery: the end that issued the document, or the end that got it. */
export type Party = "sender" | "receiver";

/** What can be said about a delivery: a status, or a document message of business type 1, 2 or 3 about it. */
export type DeliverySignal = StatusCode | "business-1" | "business-2" | "business-3";

/** All signals, in the order of the published table. */
export const DELIVERY_SIGNALS: readonly DeliverySignal[] = [
  "01",
  "02",
  "03",
  "04",
  "05",
  "06",
  "13",
  "business-1",
  "business-2",
  "business-3",
  "15",
  "16",
];

/** Who may say a signal; the other party never may. Source: the national SDK's samples (observed). */
export const SIGNAL_PARTY: Readonly<Record<DeliverySignal, Party>> = {
  "01": "receiver",
  "02": "receiver",
  "03": "receiver",
  "04": "receiver",
  "05": "receiver",
  "06": "receiver",
  "13": "sender",
  "business-1": "sender",
  "business-2": "sender",
  "business-3": "sender",
  "15": "receiver",
  "16": "receiver",
};

/** What an allowed signal leads to. */
export type NextState =
  | DeliveryState
  /** The state before the request. */
  | "before"
  /**
   * It was said about the state before the request (the messages crossed) and must be allowed there: that state moves
   * on. The request stays open if it could be made in the new state too; otherwise it is void, as it is for the
   * receiver, who gets it in that state and refuses it. So both ends come to the same position.
   */
  | "crossed";

/** One row of the table: in this state, this may be said by the signal's party, and leads there. */
export interface StatusTransition {
  readonly from: DeliveryState;
  readonly signal: DeliverySignal;
  readonly by: Party;
  readonly to: NextState;
}

function row(from: DeliveryState, signal: DeliverySignal, to: NextState): StatusTransition {
  return { from, signal, by: SIGNAL_PARTY[signal], to };
}

/** A delivery that the receiver holds and has not finished can be asked back, updated and replaced. */
function requests(from: DeliveryState): StatusTransition[] {
  return [
    row(from, "13", "recall-requested"),
    row(from, "business-1", "revocation-requested"),
    row(from, "business-2", "update-requested"),
    row(from, "business-3", "replacement-requested"),
  ];
}

/** An open request is answered; what the receiver said before it read the request still counts. */
function answers(from: DeliveryState, agreed: NextState): StatusTransition[] {
  return [
    row(from, "01", "crossed"),
    row(from, "02", "crossed"),
    row(from, "03", "crossed"),
    row(from, "04", "crossed"),
    row(from, "05", "crossed"),
    row(from, "06", "crossed"),
    row(from, "15", agreed),
    row(from, "16", "before"),
  ];
}

/**
 * The one transition table: what is allowed. Everything that has no row is refused.
 *
 * No regulation that was read lays transitions down; this is the machine that the project proposes, hence
 * `STATUS_TRANSITIONS_BASIS` is "assumed". Assignment (04) and processing (05) may be skipped and may alternate.
 * Status 13 is possible until the document is finished; a revocation (business type 1), an update and a replacement
 * also afterwards: of recall by document, Decree 30/2020/NĐ-CP, Art 18(4b), as restated, sets no limit in time.
 */
export const STATUS_TRANSITIONS: readonly StatusTransition[] = [
  row("sent", "01", "arrived"),
  ...requests("sent"),
  row("arrived", "02", "refused"),
  row("arrived", "03", "accepted"),
  ...requests("arrived"),
  row("accepted", "04", "assigned"),
  row("accepted", "05", "processing"),
  row("accepted", "06", "finished"),
  ...requests("accepted"),
  row("assigned", "05", "processing"),
  row("assigned", "06", "finished"),
  ...requests("assigned"),
  row("processing", "04", "assigned"),
  row("processing", "06", "finished"),
  ...requests("processing"),
  ...requests("finished").filter(({ signal }) => signal !== "13"),
  // A returned document is sent anew, or replaced by a corrected one that names it.
  row("refused", "business-3", "replacement-requested"),
  ...answers("recall-requested", "withdrawn"),
  ...answers("revocation-requested", "withdrawn"),
  ...answers("update-requested", "before"),
  ...answers("replacement-requested", "replaced"),
];

/** The signal by which each request is made. */
export const REQUEST_SIGNAL: Readonly<Record<RequestState, DeliverySignal>> = {
  "recall-requested": "13",
  "revocation-requested": "business-1",
  "update-requested": "business-2",
  "replacement-requested": "business-3",
};

/** How sure {@link STATUS_TRANSITIONS} is. */
export const STATUS_TRANSITIONS_BASIS: Basis = "assumed";
