import { describe, expect, test } from "@jest/globals";
import {
  BUSINESS_TYPES,
  checkTransition,
  DELIVERY_SIGNALS,
  DELIVERY_STATES,
  isBusinessType,
  isRequestState,
  SIGNAL_PARTY,
  STATUS_CODES,
  REQUEST_SIGNAL,
  STATUS_TRANSITIONS,
  STATUS_TRANSITIONS_BASIS,
  TRANSITION_REFUSALS,
  type DeliveryPosition,
  type DeliverySignal,
  type DeliveryState,
  type Party,
  type ProgressState,
  type TransitionRefusalCode,
} from "@lienthong/model";

const STATES = Object.keys(DELIVERY_STATES) as DeliveryState[];
const PROGRESS = STATES.filter((state) => !isRequestState(state)) as ProgressState[];
const PARTIES: readonly Party[] = ["sender", "receiver"];

/** The machine written out a second time, by hand: progress state → signal → next state. */
const EXPECTED: Readonly<Record<ProgressState, Partial<Record<DeliverySignal, DeliveryState>>>> = {
  sent: {
    "01": "arrived",
    "13": "recall-requested",
    "business-1": "revocation-requested",
    "business-2": "update-requested",
    "business-3": "replacement-requested",
  },
  arrived: {
    "02": "refused",
    "03": "accepted",
    "13": "recall-requested",
    "business-1": "revocation-requested",
    "business-2": "update-requested",
    "business-3": "replacement-requested",
  },
  accepted: {
    "04": "assigned",
    "05": "processing",
    "06": "finished",
    "13": "recall-requested",
    "business-1": "revocation-requested",
    "business-2": "update-requested",
    "business-3": "replacement-requested",
  },
  assigned: {
    "05": "processing",
    "06": "finished",
    "13": "recall-requested",
    "business-1": "revocation-requested",
    "business-2": "update-requested",
    "business-3": "replacement-requested",
  },
  processing: {
    "04": "assigned",
    "06": "finished",
    "13": "recall-requested",
    "business-1": "revocation-requested",
    "business-2": "update-requested",
    "business-3": "replacement-requested",
  },
  finished: {
    "business-1": "revocation-requested",
    "business-2": "update-requested",
    "business-3": "replacement-requested",
  },
  refused: { "business-3": "replacement-requested" },
  withdrawn: {},
  replaced: {},
};
const AGREED: Readonly<Partial<Record<DeliveryState, ProgressState>>> = {
  "recall-requested": "withdrawn",
  "revocation-requested": "withdrawn",
  "replacement-requested": "replaced",
};
/** States of the receiver in which a request that reaches it is void. */
const VOID_IN: Readonly<Partial<Record<DeliveryState, readonly ProgressState[]>>> = {
  "recall-requested": ["refused", "finished"],
  "revocation-requested": ["refused"],
  "update-requested": ["refused"],
};

/** All positions: every progress state, and every request with every state before it. */
const POSITIONS: readonly DeliveryPosition[] = STATES.flatMap((state): DeliveryPosition[] =>
  isRequestState(state) ? PROGRESS.map((before) => ({ state, before })) : [{ state }],
);

function expected({ state, before }: DeliveryPosition, signal: DeliverySignal): DeliveryPosition | undefined {
  if (before === undefined) {
    const next = EXPECTED[state as ProgressState][signal];
    if (next === undefined) return undefined;
    return isRequestState(next) ? { state: next, before: state as ProgressState } : { state: next };
  }
  if (SIGNAL_PARTY[signal] === "sender") return undefined;
  if (signal === "16") return { state: before };
  if (signal === "15") return { state: AGREED[state] ?? before };
  const moved = EXPECTED[before][signal] as ProgressState | undefined;
  if (moved === undefined) return undefined;
  return VOID_IN[state]?.includes(moved) === true ? { state: moved } : { state, before: moved };
}

describe("every position × signal × party", () => {
  test.each(POSITIONS.map((position) => [`${position.state} (${position.before ?? "–"})`, position] as const))(
    "%s",
    (_, position) => {
      for (const signal of DELIVERY_SIGNALS)
        for (const by of PARTIES) {
          const check = checkTransition(position, signal, by);
          const next = by === SIGNAL_PARTY[signal] ? expected(position, signal) : undefined;
          expect([signal, by, check.allowed]).toEqual([signal, by, next !== undefined]);
          if (check.allowed) {
            expect(check.position).toEqual(next);
            expect(check.next).toBe(next?.state);
            expect(check.position.before !== undefined).toBe(isRequestState(check.next));
          } else {
            expect(Object.keys(TRANSITION_REFUSALS)).toContain(check.code);
            expect(check.reason.en).toContain(TRANSITION_REFUSALS[check.code].en);
            expect(check.reason.vi).toContain(TRANSITION_REFUSALS[check.code].vi);
          }
        }
    },
  );

  test("every reason for a refusal occurs", () => {
    const met = new Set<TransitionRefusalCode>();
    for (const position of POSITIONS)
      for (const signal of DELIVERY_SIGNALS)
        for (const by of PARTIES) {
          const check = checkTransition(position, signal, by);
          if (!check.allowed) met.add(check.code);
        }
    expect([...met].sort()).toEqual(Object.keys(TRANSITION_REFUSALS).sort());
  });
});

describe("why something is refused", () => {
  test.each<[DeliveryState, DeliverySignal, Party, TransitionRefusalCode]>([
    ["refused", "03", "receiver", "STATUS_AFTER_REFUSED"],
    ["refused", "02", "receiver", "STATUS_REPEATED"],
    ["refused", "13", "sender", "STATUS_AFTER_REFUSED"],
    ["accepted", "13", "receiver", "STATUS_WRONG_PARTY"],
    ["arrived", "03", "sender", "STATUS_WRONG_PARTY"],
    ["finished", "06", "receiver", "STATUS_REPEATED"],
    ["sent", "03", "receiver", "STATUS_NOT_ARRIVED"],
    ["arrived", "05", "receiver", "STATUS_NOT_ACCEPTED"],
    ["accepted", "01", "receiver", "STATUS_BACKWARD"],
    ["accepted", "02", "receiver", "STATUS_BACKWARD"],
    ["processing", "03", "receiver", "STATUS_BACKWARD"],
    ["finished", "05", "receiver", "STATUS_BACKWARD"],
    ["finished", "13", "sender", "STATUS_RECALL_AFTER_FINISHED"],
    ["accepted", "15", "receiver", "STATUS_NO_REQUEST"],
    ["refused", "16", "receiver", "STATUS_NO_REQUEST"],
    ["withdrawn", "01", "receiver", "STATUS_AFTER_WITHDRAWN"],
    ["withdrawn", "15", "receiver", "STATUS_AFTER_WITHDRAWN"],
    ["replaced", "13", "sender", "STATUS_AFTER_REPLACED"],
    ["recall-requested", "13", "sender", "STATUS_REQUEST_OPEN"],
    ["update-requested", "business-3", "sender", "STATUS_REQUEST_OPEN"],
  ])("%s, %s by the %s: %s", (state, signal, by, code) => {
    expect(checkTransition(state, signal, by)).toMatchObject({ allowed: false, code });
  });
});

describe("conversations", () => {
  /** Follows signals from `sent`; a signal's party is the one that may say it. */
  function follow(...signals: readonly DeliverySignal[]): DeliveryPosition {
    return signals.reduce<DeliveryPosition>(
      (position, signal) => {
        const check = checkTransition(position, signal, SIGNAL_PARTY[signal]);
        if (!check.allowed) throw new TypeError(`${signal} in ${position.state}: ${check.code}`);
        return check.position;
      },
      { state: "sent" },
    );
  }

  test.each<[string, readonly DeliverySignal[], DeliveryPosition]>([
    ["the whole way", ["01", "03", "04", "05", "06"], { state: "finished" }],
    ["accepted and processed at once, as one product writes it", ["01", "03", "05"], { state: "processing" }],
    ["assigned again", ["01", "03", "05", "04", "05", "06"], { state: "finished" }],
    ["returned", ["01", "02"], { state: "refused" }],
    ["returned and replaced", ["01", "02", "business-3", "15"], { state: "replaced" }],
    ["taken back", ["01", "03", "13", "15"], { state: "withdrawn" }],
    ["not given back", ["01", "03", "04", "13", "16"], { state: "assigned" }],
    ["asked back before it arrived", ["13", "01", "15"], { state: "withdrawn" }],
    ["accepted while the recall was on its way", ["01", "13", "03", "16"], { state: "accepted" }],
    ["finished while the recall was on its way: void", ["01", "03", "13", "06"], { state: "finished" }],
    ["finished while an update was on its way", ["01", "03", "business-2", "06", "16"], { state: "finished" }],
    ["finished while a revocation was on its way", ["01", "03", "business-1", "06", "15"], { state: "withdrawn" }],
    ["returned while the replacement was on its way", ["01", "business-3", "02", "15"], { state: "replaced" }],
    ["returned while the recall was on its way", ["01", "13", "02"], { state: "refused" }],
    ["updated when finished", ["01", "03", "06", "business-2", "15"], { state: "finished" }],
    ["revoked when finished", ["01", "03", "06", "business-1", "15"], { state: "withdrawn" }],
    [
      "asked twice, one after the other",
      ["01", "03", "13", "16", "13"],
      { state: "recall-requested", before: "accepted" },
    ],
  ])("%s", (_, signals, position) => {
    expect(follow(...signals)).toEqual(position);
  });

  test("an open request without the state before it is an error of the program, where that state matters", () => {
    for (const signal of ["16", "03"] as const)
      expect(() => checkTransition("recall-requested", signal, "receiver")).toThrow(
        expect.objectContaining({ code: "MODEL_STATUS_POSITION" }),
      );
    expect(() => checkTransition("update-requested", "15", "receiver")).toThrow(
      expect.objectContaining({ code: "MODEL_STATUS_POSITION" }),
    );
    expect(checkTransition("recall-requested", "15", "receiver")).toMatchObject({ allowed: true, next: "withdrawn" });
  });

  test("a finished, withdrawn or replaced delivery is reached from every open state", () => {
    for (const end of ["finished", "withdrawn", "replaced"] as const) {
      const reached = new Set<DeliveryState>([end]);
      for (let size = 0; size < reached.size;) {
        size = reached.size;
        for (const { from, to } of STATUS_TRANSITIONS)
          if (to === "before" || to === "crossed" ? false : reached.has(to)) reached.add(from);
      }
      for (const state of ["sent", "arrived", "accepted", "assigned", "processing"] as const)
        expect(reached.has(state)).toBe(true);
    }
  });
});

describe("the table itself", () => {
  test("one row per state and signal, said by the signal's party, and labelled assumed", () => {
    const keys = STATUS_TRANSITIONS.map(({ from, signal }) => `${from} ${signal}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { signal, by } of STATUS_TRANSITIONS) expect(by).toBe(SIGNAL_PARTY[signal]);
    expect(STATUS_TRANSITIONS_BASIS).toBe("assumed");
  });

  test("a request state is reached by its own signal, from somewhere", () => {
    for (const [state, signal] of Object.entries(REQUEST_SIGNAL)) {
      const signals = STATUS_TRANSITIONS.filter(({ to }) => to === state).map((each) => each.signal);
      expect([...new Set(signals)]).toEqual([signal]);
    }
  });

  test("signals are all statuses and the answered business types", () => {
    const business = Object.entries(BUSINESS_TYPES)
      .filter(([, { answered }]) => answered)
      .map(([type]) => `business-${type}`);
    expect([...DELIVERY_SIGNALS].sort()).toEqual([...Object.keys(STATUS_CODES), ...business].sort());
    expect(["0", "1", "2", "3", "4", "44", "", "01"].map(isBusinessType)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
