import { expect, test } from "@jest/globals";
import { readMessage } from "@lienthong/edxml";
import { breakMessage, DEFECTS, type Defect, type DefectTools, type Draft } from "@lienthong/exchange";
import { vietnamMoment } from "@lienthong/model";
import {
  APRIL,
  axisOfTayNinh,
  COMMUNE,
  DISTRICT,
  ManualClock,
  notice,
  officeOf,
  organisationSigner,
  PROVINCE,
  TAY_NINH,
} from "../../support/exchange-world.js";

const province = TAY_NINH.require(PROVINCE);
const commune = TAY_NINH.require(COMMUNE);
const tools: DefectTools = {
  time: APRIL,
  organisation: organisationSigner(province),
  expired: organisationSigner(province, vietnamMoment(2017, 1, 1)),
  stranger: organisationSigner(commune),
  elsewhere: { organId: COMMUNE, name: commune.name },
};
const content = new TextEncoder().encode("số,đơn vị\n1,Tân Châu\n");
const DRAFTS: Readonly<Record<string, Draft>> = {
  "one PDF": notice(DISTRICT),
  "three files and two recipients": {
    ...notice(DISTRICT, "000.00.30.H53"),
    attachments: [{ content }, { name: "bảng kê.csv", content }, { name: "a.docx", content }],
  },
};
const DEFECT_NAMES = Object.keys(DEFECTS) as Defect[];

for (const [name, draft] of Object.entries(DRAFTS)) {
  const issued = officeOf(PROVINCE, new ManualClock(APRIL)).compose(draft);
  const receiver = (): ReturnType<typeof officeOf> => officeOf(DISTRICT, new ManualClock(APRIL + 60_000));

  test(`good (${name}): accepted, also after a hop over the axis`, () => {
    expect(receiver().receive(issued.bytes)).toMatchObject({
      outcome: "accepted",
      verdict: { indication: "TOTAL-PASSED" },
    });
    const { axis } = axisOfTayNinh();
    axis.submit(issued.bytes, { from: PROVINCE });
    const carried = axis.fetch(axis.pending(DISTRICT)[0]?.id ?? "");
    expect(carried).not.toEqual(issued.bytes);
    expect(receiver().receive(carried)).toMatchObject({ outcome: "accepted", verdict: { indication: "TOTAL-PASSED" } });
  });

  test.each(DEFECT_NAMES)(`%s (${name}): the real receiver reaches the tabled cause and verdict`, (defect) => {
    const broken = breakMessage(issued.bytes, defect, tools);
    expect(broken).not.toEqual(issued.bytes);
    expect(readMessage(broken).kind).toBe("document");
    const receipt = receiver().receive(broken);
    expect(receipt).toMatchObject({
      outcome: "refused",
      cause: DEFECTS[defect].cause,
      verdict: { indication: DEFECTS[defect].indication },
    });
    expect(receipt.statuses).toHaveLength(2);
    expect(receipt.reason?.vi.length).toBeGreaterThan(10);
    const { axis } = axisOfTayNinh();
    axis.submit(broken, { from: PROVINCE, to: [DISTRICT] });
    const carried = receiver().receive(axis.fetch(axis.pending(DISTRICT)[0]?.id ?? ""));
    expect([carried.cause, carried.verdict?.indication]).toEqual([DEFECTS[defect].cause, DEFECTS[defect].indication]);
  });
}

test("a defect changes nothing but itself: the message for elsewhere is good there", () => {
  const issued = officeOf(PROVINCE, new ManualClock(APRIL)).compose(notice(DISTRICT));
  const broken = breakMessage(issued.bytes, "wrong-recipient", tools);
  const receipt = officeOf(COMMUNE, new ManualClock(APRIL)).receive(broken);
  expect(receipt).toMatchObject({ outcome: "accepted", documentId: issued.documentId });
  expect(receipt.message?.to).toEqual([{ organId: COMMUNE, name: commune.name }]);
});

test("breaking is deterministic, and says what it lacks", () => {
  const issued = officeOf(PROVINCE, new ManualClock(APRIL)).compose(notice(DISTRICT));
  for (const defect of DEFECT_NAMES)
    expect(breakMessage(issued.bytes, defect, tools)).toEqual(breakMessage(issued.bytes, defect, tools));
  const unfit = expect.objectContaining({ code: "EXCHANGE_DEFECT_MESSAGE" });
  for (const defect of ["expired-certificate", "wrong-signer", "wrong-recipient"] as const)
    expect(() => breakMessage(issued.bytes, defect, { time: APRIL })).toThrow(unfit);
  const unsigned = breakMessage(issued.bytes, "unsigned", tools);
  expect(() => breakMessage(unsigned, "unsigned", tools)).toThrow(unfit);
  expect(() => breakMessage(new TextEncoder().encode("nothing"), "unsigned", tools)).toThrow(unfit);
});
