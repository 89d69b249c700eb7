import { expect, jest, test } from "@jest/globals";
import { ExchangeEmitter, type ObserverFailure } from "@lienthong/exchange";
import type { ExchangeEvent } from "@lienthong/model";

const event: ExchangeEvent = { type: "unit.connection", time: 0, unit: "H53", connected: true };
const fail = (): void => {
  JSON.parse("no JSON");
};

test("an observer that throws stops neither the teller nor the other observers", () => {
  const emitter = new ExchangeEmitter();
  const failures: ObserverFailure[] = [];
  const seen: ExchangeEvent[] = [];
  emitter.on("observer-error", (failure) => failures.push(failure));
  emitter.on("exchange", fail);
  emitter.on("exchange", (told) => seen.push(told));
  expect(emitter.emit("exchange", event)).toBe(true);
  expect(seen).toEqual([event]);
  expect(failures).toEqual([{ event: "exchange", error: expect.objectContaining({ name: "SyntaxError" }) }]);
});

test("with nobody listening for failures it becomes a warning; a failing listener for failures too", () => {
  const warn = jest.spyOn(process, "emitWarning").mockImplementation(() => undefined);
  try {
    const emitter = new ExchangeEmitter();
    emitter.on("exchange", fail);
    emitter.emit("exchange", event);
    expect(warn).toHaveBeenCalledTimes(1);
    emitter.on("observer-error", fail);
    emitter.emit("exchange", event);
    expect(warn).toHaveBeenCalledTimes(2);
  } finally {
    warn.mockRestore();
  }
});

test("off, once, contexts and addListener work as eventemitter3 has them", () => {
  const emitter = new ExchangeEmitter();
  const calls: unknown[] = [];
  const twice = (): void => void calls.push("twice");
  emitter.on("exchange", twice).addListener("exchange", twice);
  emitter.once("exchange", () => calls.push("once"));
  const context = { name: "context" };
  emitter.on(
    "exchange",
    function (this: unknown) {
      calls.push(this);
    },
    context,
  );
  emitter.emit("exchange", event);
  expect(calls).toEqual(["twice", "twice", "once", context]);
  emitter.emit("exchange", event);
  expect(calls.slice(4)).toEqual(["twice", "twice", context]);
  emitter.off("exchange", twice);
  emitter.emit("exchange", event);
  expect(calls.slice(7)).toEqual([context]);
  emitter.removeAllListeners("exchange");
  expect(emitter.emit("exchange", event)).toBe(false);
});
