import { expect, test } from "@jest/globals";
import { IncomingRegister, OutgoingRegister } from "@lienthong/exchange";
import fc from "fast-check";
import { runs } from "../support/property-runs.js";

const series = fc.constantFrom("TB", "BC", "QĐ", "CV");
const year = fc.integer({ min: 2016, max: 2018 });

test("numbers have neither gaps nor doubles, whatever fails in between and wherever the register is restarted", () => {
  const step = fc.record({ series, year, fails: fc.boolean(), restart: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let register = new OutgoingRegister();
      const given = new Map<string, number[]>();
      for (const { series: name, year: of, fails, restart } of steps) {
        if (restart) register = new OutgoingRegister(register.states());
        try {
          const number = register.issue(name, of, (next) => {
            if (fails) JSON.parse("no JSON");
            return next;
          });
          given.set(`${name}|${of}`, [...(given.get(`${name}|${of}`) ?? []), number]);
        } catch {
          expect(fails).toBe(true);
        }
      }
      for (const numbers of given.values()) expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }),
    { numRuns: runs(200) },
  );
});

test("every document is registered once, in order, whatever arrives how often", () => {
  const arrival = fc.record({ id: fc.integer({ min: 0, max: 8 }), code: fc.integer({ min: 0, max: 8 }) });
  fc.assert(
    fc.property(fc.array(arrival, { maxLength: 60 }), (arrivals) => {
      const register = new IncomingRegister();
      for (const { id, code } of arrivals) {
        const key = { documentId: `id-${id}`, issuer: "H53", code: `${code}/TB`, issueYear: 2017 };
        const found = register.find(key);
        if (found === undefined) register.enter(key, 0);
        else expect([found.entry.documentId === key.documentId, found.entry.code === key.code]).toContain(true);
      }
      const entries = register.entries();
      expect(new Set(entries.map((entry) => entry.documentId)).size).toBe(entries.length);
      expect(new Set(entries.map((entry) => entry.code)).size).toBe(entries.length);
      expect(entries.map((entry) => entry.number)).toEqual(entries.map((_, index) => index + 1));
    }),
    { numRuns: runs(200) },
  );
});
