import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { MetricsAccumulator } from "@lienthong/metrics";
// README, word for word:
import { ExchangeAxis, Office } from "@lienthong/exchange";
import { RandomSource, UuidSource, vietnamMoment, type ExchangeEvent } from "@lienthong/model";
import { tayNinh2017 } from "@lienthong/model/units/tay-ninh-2017";
import { TestAuthority } from "@lienthong/pki";
import { signerFromKey } from "@lienthong/signature";

const clock = { now: () => vietnamMoment(2017, 4, 11, 9) };
const ids = new UuidSource(clock, new RandomSource(1).stream("ids"));
const units = tayNinh2017();
const authority = new TestAuthority({ at: vietnamMoment(2016, 1, 1) });
const axis = new ExchangeAxis({ clock, ids, directory: units });
const log: ExchangeEvent[] = [];
axis.on("exchange", (event) => log.push(event));

function open(organId: string): Office {
  const unit = units.require(organId);
  const validity = { notBefore: vietnamMoment(2017, 1, 1), notAfter: vietnamMoment(2019, 1, 1) };
  const organisation = signerFromKey(authority.issueOrganisation({ organId, name: unit.name, ...validity }));
  axis.connect(organId);
  return new Office({ unit, clock, ids, signers: { organisation }, trust: { anchors: [authority.root] }, axis });
}

const province = open("000.00.00.H53");
const district = open("000.00.37.H53");
const document = province.issue({
  kind: "TB",
  subject: "Thông báo lịch tiếp công dân",
  to: [{ organId: "000.00.37.H53", name: "UBND huyện Tân Châu" }],
  signer: { fullName: "Nguyễn Văn An", position: "Chủ tịch" },
}); // 01/TB-UBND: numbered, dated, signed, sent
const [received] = district.poll(); // fetched, verified, registered; 01 and 03 go back
district.report(document.documentId, "06"); // finished
province.poll();
const deliveries = province.outgoing(document.documentId)?.deliveries; // one, in state "finished"
// End of the README.

const fromDist = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), "utf8");

test("the README shows this example", () => {
  const shown = /```ts\n(.*?)```/s.exec(fromDist("packages/exchange/README.md"))?.[1];
  const source = fromDist("test/src/unit/exchange/readme-example.test.ts");
  const run = /\/\/ README, word for word:\n(.*?)\/\/ End of the README\./s.exec(source)?.[1];
  expect(shown).toBe(run);
});

test("the README's example does what its comments say", () => {
  expect(document.code).toBe("01/TB-UBND");
  expect(received).toMatchObject({ receipt: { outcome: "accepted", registerNumber: 1 } });
  expect(deliveries).toEqual([expect.objectContaining({ recipient: "000.00.37.H53", state: "finished" })]);
  const metrics = new MetricsAccumulator();
  for (const event of log) metrics.add(event);
  expect(metrics.result().rates["interlink.delivery"]).toMatchObject({ numerator: 1, denominator: 1 });
});
