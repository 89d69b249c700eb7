import { expect, test } from "@jest/globals";
import { IncomingRegister, OutgoingRegister, type IncomingKey } from "@lienthong/exchange";
import { vietnamMoment } from "@lienthong/model";

const key = (n: number, more: Partial<IncomingKey> = {}): IncomingKey => ({
  documentId: `000.00.00.H53,2017/04/11,${n}/TB-UBND`,
  issuer: "000.00.00.H53",
  code: `${n}/TB-UBND`,
  issueYear: 2017,
  ...more,
});

test("outgoing numbers start at 1 for every kind and year", () => {
  const register = new OutgoingRegister();
  expect([register.next("TB", 2017), register.next("TB", 2017), register.next("BC", 2017)]).toEqual([1, 2, 1]);
  expect(register.next("TB", 2018)).toBe(1);
  expect(register.last("TB", 2017)).toBe(2);
  expect(register.last("QĐ", 2017)).toBe(0);
});

test("a number is given back when the building of its document throws", () => {
  const register = new OutgoingRegister();
  expect(() => register.issue("TB", 2017, () => JSON.parse("broken") as number)).toThrow();
  expect(register.next("TB", 2017)).toBe(1);
});

test("a document inside a document of its own series is refused, of another series not", () => {
  const register = new OutgoingRegister();
  expect(() => register.issue("TB", 2017, () => register.next("TB", 2017))).toThrow(
    expect.objectContaining({ code: "EXCHANGE_REGISTER" }),
  );
  expect(register.last("TB", 2017)).toBe(0);
  expect(register.issue("TB", 2017, (outer) => [outer, register.next("BC", 2017)])).toEqual([1, 1]);
});

test("a register goes on from its states", () => {
  const first = new OutgoingRegister();
  first.next("TB", 2017);
  first.next("TB", 2017);
  const second = new OutgoingRegister(first.states());
  expect(second.next("TB", 2017)).toBe(3);
  expect(first.last("TB", 2017)).toBe(2);
});

test("incoming numbers start at 1 each year of the Vietnamese calendar", () => {
  const register = new IncomingRegister();
  const newYear = vietnamMoment(2018, 1, 1);
  expect(register.enter(key(1), newYear - 2)).toMatchObject({ number: 1, year: 2017 });
  expect(register.enter(key(2), newYear - 1)).toMatchObject({ number: 2, year: 2017 });
  expect(register.enter(key(3), newYear)).toMatchObject({ number: 1, year: 2018 });
  expect(register.size).toBe(3);
});

test("a duplicate is the same id, or the same code of the same issuer and year, however it is typed", () => {
  const register = new IncomingRegister();
  const entry = register.enter(key(45), 0);
  expect(register.find(key(45, { code: "9/X" }))).toEqual({ entry, match: "document-id" });
  expect(register.find(key(45, { documentId: "other" }))).toEqual({ entry, match: "code-and-issuer" });
  expect(register.find(key(45, { documentId: "other", code: " 45 / tb-ubnd" }))?.match).toBe("code-and-issuer");
  expect(register.find(key(45, { documentId: "other", issueYear: 2018 }))).toBeUndefined();
  expect(register.find(key(45, { documentId: "other", issuer: "000.00.30.H53" }))).toBeUndefined();
  expect(register.find(key(45, { documentId: "other", code: "45/BC-UBND" }))).toBeUndefined();
});

test("entering a duplicate is an error that changes nothing", () => {
  const register = new IncomingRegister();
  register.enter(key(45), 0);
  expect(() => register.enter(key(45), 0)).toThrow(expect.objectContaining({ code: "EXCHANGE_REGISTER" }));
  expect(register.size).toBe(1);
  expect(register.enter(key(46), 0).number).toBe(2);
});

test("decomposed letters are the same code", () => {
  const register = new IncomingRegister();
  register.enter(key(1, { code: "1/QĐ-ỦB" }), 0);
  expect(register.find(key(2, { code: "1/QĐ-ỦB".normalize("NFD") }))?.match).toBe("code-and-issuer");
});
