/**
 * A half year of Tây Ninh without and with real messages, in exchange events per second, against a kernel that handles as many empty
 * events: the ratio says what the model costs on top of virtual time. The median of three runs each.
 */
import { encodeEvent } from "@lienthong/model";
import { builtInScenario, Kernel, simulate } from "@lienthong/simulator";

const RUNS = 3;
const REAL = 200;
const scenario = builtInScenario("tay-ninh-2017");

/** Median milliseconds of `work`. */
async function median(work) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1];
}

/** As many clocks as there are bodies, each planning its next tick: the queue of a run, and nothing else. */
function emptyKernel(events) {
  const kernel = new Kernel(0);
  const tick = kernel.handler((entity) => kernel.plan(kernel.now() + 1000 + entity, tick, entity));
  for (let entity = 0; entity < 122; entity += 1) kernel.plan(entity, tick, entity);
  kernel.run(Infinity, events);
}

const { events } = await simulate(scenario, { seed: 2017 });
const peer = await median(() => emptyKernel(events));
console.log(`events of a half year           ${events}`);
console.log(`empty kernel                    ${Math.round(events / peer)} k events/s`);

let text = 0;
const cases = [
  ["simulated", {}],
  [
    "simulated and written as JSON",
    {
      onEvent: (event) => {
        text += encodeEvent(event).length;
      },
    },
  ],
  [`simulated, ${REAL} documents real`, { materialise: REAL }],
];
let plain = 0;
for (const [name, options] of cases) {
  const time = await median(() => simulate(scenario, { seed: 2017, ...options }));
  if (plain === 0) plain = time;
  const extra = options.materialise === undefined ? "" : `, ${((time - plain) / REAL).toFixed(2)} ms per real document`;
  console.log(
    `${name.padEnd(31)} ${Math.round(events / time)} k events/s, ${(time / peer).toFixed(1)} × empty${extra}`,
  );
}
if (text === 0) throw new TypeError("nothing was written");
