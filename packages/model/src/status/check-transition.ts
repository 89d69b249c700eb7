import type { Text } from "../errors/lienthong-error.js";
import { ModelError } from "../errors/model-error.js";
import { isRequestState, type DeliveryPosition, type DeliveryState } from "./delivery-state.js";
import {
  REQUEST_SIGNAL,
  STATUS_TRANSITIONS,
  type DeliverySignal,
  type Party,
  type StatusTransition,
} from "./status-transition.js";
import { refusalCode, refusalText, type TransitionRefusalCode } from "./transition-refusal.js";

/** What the table says about one signal. */
export type TransitionCheck =
  | {
      readonly allowed: true;
      /** The state afterwards. */
      readonly next: DeliveryState;
      /** The same with its memory: pass it to the next check. */
      readonly position: DeliveryPosition;
    }
  | { readonly allowed: false; readonly code: TransitionRefusalCode; readonly reason: Text };

const BY_KEY: ReadonlyMap<string, StatusTransition> = new Map(
  STATUS_TRANSITIONS.map((transition) => [`${transition.from} ${transition.signal}`, transition]),
);

/**
 * Whether something may be said about a delivery, and what it leads to.
 *
 * @param position where the delivery stands; a bare state will do unless a request is open
 * @throws ModelError `MODEL_STATUS_POSITION` when a request is open and the state before it, which the signal concerns,
 *   is not given
 */
export function checkTransition(
  position: DeliveryPosition | DeliveryState,
  signal: DeliverySignal,
  by: Party,
): TransitionCheck {
  const { state, before }: DeliveryPosition = typeof position === "string" ? { state: position } : position;
  const transition = BY_KEY.get(`${state} ${signal}`);
  if (transition?.by !== by) return refuse(state, signal, by);
  const to = transition.to;
  if (to === "before" || to === "crossed") {
    if (before === undefined) throw positionError(state, signal);
    if (to === "before") return allow({ state: before });
    // Nothing that the receiver says opens a request, so the inner check goes one step deep.
    const inner = checkTransition(before, signal, by);
    if (!inner.allowed || isRequestState(inner.next)) return inner;
    const open = isRequestState(state) && BY_KEY.has(`${inner.next} ${REQUEST_SIGNAL[state]}`);
    return allow(open ? { state, before: inner.next } : { state: inner.next });
  }
  if (!isRequestState(to)) return allow({ state: to });
  return isRequestState(state) ? refuse(state, signal, by) : allow({ state: to, before: state });
}

function allow(position: DeliveryPosition): TransitionCheck {
  return { allowed: true, next: position.state, position };
}

function refuse(state: DeliveryState, signal: DeliverySignal, by: Party): TransitionCheck {
  const code = refusalCode(state, signal, by);
  return { allowed: false, code, reason: refusalText(code, state) };
}

function positionError(state: DeliveryState, signal: DeliverySignal): ModelError {
  return new ModelError(
    "MODEL_STATUS_POSITION",
    `Status ${signal} in state "${state}" concerns the state before the request, which was not given. ` +
      `Pass the position that the check before returned: { state: "${state}", before: … }.`,
    { details: { state, signal } },
  );
}
