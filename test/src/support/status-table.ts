import {
  BUSINESS_TYPES,
  checkTransition,
  DELIVERY_SIGNALS,
  DELIVERY_STATES,
  isRequestState,
  SIGNAL_PARTY,
  STATUS_CODES,
  STATUS_TRANSITIONS,
  TRANSITION_REFUSALS,
  type DeliverySignal,
  type DeliveryState,
  type StatusCode,
} from "@lienthong/model";

const states = Object.keys(DELIVERY_STATES) as DeliveryState[];
const cells = (row: readonly string[]): string => `| ${row.join(" | ")} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [cells(head), cells(head.map(() => "---")), ...rows.map(cells)].join("\n");
}

/** How a signal is written in the tables: a status code, or `type 1` for a document of business type 1. */
function label(signal: DeliverySignal): string {
  return signal.startsWith("business-") ? `type ${signal.slice(-1)}` : signal;
}

function meaning(signal: DeliverySignal): { en: string; vi: string } {
  if (!signal.startsWith("business-")) return STATUS_CODES[signal as StatusCode];
  const { name } = BUSINESS_TYPES[signal.slice(-1) as "1" | "2" | "3"];
  return { en: `document message: ${name.en}`, vi: `văn bản nghiệp vụ: ${name.vi}` };
}

function cell(state: DeliveryState, signal: DeliverySignal): string {
  const transition = STATUS_TRANSITIONS.find((each) => each.from === state && each.signal === signal);
  if (transition !== undefined) {
    if (transition.to === "before") return "→ _state before_";
    return transition.to === "crossed" ? "_as in the state before_" : `→ **${transition.to}**`;
  }
  const position = isRequestState(state) ? { state, before: "accepted" as const } : { state };
  const check = checkTransition(position, signal, SIGNAL_PARTY[signal]);
  return check.allowed ? "?" : check.code.replace("STATUS_", "").toLowerCase().replaceAll("_", " ");
}

/** The generated part of `docs/statuses.md`, from the data of `model`. */
export function statusTables(): string {
  return [
    "### Who says what",
    table(
      ["signal", "said by", "meaning", "nghĩa"],
      DELIVERY_SIGNALS.map((signal) => [label(signal), SIGNAL_PARTY[signal], meaning(signal).en, meaning(signal).vi]),
    ),
    "### States",
    table(
      ["state", "group", "nghĩa"],
      states.map((state) => [`\`${state}\``, DELIVERY_STATES[state].group, DELIVERY_STATES[state].name.vi]),
    ),
    "### Transitions",
    "A bold state is where the signal leads; anything else is why it is refused.",
    table(
      ["state", ...DELIVERY_SIGNALS.map(label)],
      states.map((state) => [`\`${state}\``, ...DELIVERY_SIGNALS.map((signal) => cell(state, signal))]),
    ),
    "### Why a signal is refused",
    table(
      ["code", "reason", "lý do"],
      Object.entries(TRANSITION_REFUSALS).map(([code, reason]) => [`\`${code}\``, reason.en, reason.vi]),
    ),
  ].join("\n\n");
}
