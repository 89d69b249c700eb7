import type { Unit } from "@lienthong/model";
import { tayNinh2017 } from "@lienthong/model/units/tay-ninh-2017";
import type { SystemOptions } from "../server/system-table.js";
import { sdkDemoUnits } from "./sdk-demo.js";

/** What an axis knows when it starts: no units at all, those of the recorded SDK requests, or Tây Ninh in 2017. */
export type AxisState = "empty" | "sdk-demo" | "tay-ninh-2017";

/** The states by name, each with its units. */
export const AXIS_STATES: Readonly<Record<AxisState, () => readonly Unit[]>> = {
  empty: () => [],
  "sdk-demo": sdkDemoUnits,
  "tay-ninh-2017": () => tayNinh2017().units,
};

/**
 * The system that an axis on the loopback interface registers when none is given, for all units of its state. Its
 * secret is published here and in the recorded requests: it protects nothing.
 */
export const DEMO_SYSTEM: SystemOptions = Object.freeze({ id: "vxp.test.01", secret: "test-secret-01" });
