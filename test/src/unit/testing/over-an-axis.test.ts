import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { lienthongMatchers, signingWorkflow, startAxis, VxpClient, type AxisServer } from "@lienthong/testing";
import "@lienthong/testing/jest";

expect.extend(lienthongMatchers());

let axis: AxisServer;

beforeAll(async () => {
  const systems = [{ id: "vxp.tayninh", secret: "only for this test" }];
  axis = await startAxis({ state: "tay-ninh-2017", systems });
});

afterAll(async () => {
  await axis.close();
});

test("a signed document is verified where it arrives, with the hop of the axis in it", async () => {
  const { signed, unit, draft } = signingWorkflow();
  const client = new VxpClient({ url: axis.url, systemId: "vxp.tayninh", secret: "only for this test" });
  await client.sendEdoc(signed.bytes, { from: unit.id });
  const [item] = await client.getReceivedEdocList();
  expect(item?.to).toBe(draft.to[0]?.organId);
  const arrived = await client.downloadEdoc(item?.docId ?? "");
  expect(arrived).not.toEqual(signed.bytes);
  expect(arrived).toBeVerified();
});
