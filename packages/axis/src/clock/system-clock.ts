import type { Cancel, Clock, Millis } from "@lienthong/model";

interface Planned {
  readonly time: Millis;
  readonly fn: () => void;
}

/** One timer at a time, looked at again at least this often: the wall clock may be set while we wait. */
const LONGEST_WAIT = 60_000;

const queue: Planned[] = [];
let timer: NodeJS.Timeout | undefined;

/**
 * The real time: the one place in the core packages that reads it. A planned call keeps the process alive until it is
 * made or cancelled.
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  at: plan,
};

function plan(time: Millis, fn: () => void): Cancel {
  const planned: Planned = { time, fn };
  let index = queue.length;
  while (index > 0 && (queue[index - 1]?.time ?? 0) > time) index -= 1;
  queue.splice(index, 0, planned);
  arm();
  return () => {
    const at = queue.indexOf(planned);
    if (at < 0) return;
    queue.splice(at, 1);
    arm();
  };
}

function arm(): void {
  clearTimeout(timer);
  timer = undefined;
  const next = queue[0];
  if (next === undefined) return;
  timer = setTimeout(run, Math.min(Math.max(next.time - Date.now(), 0), LONGEST_WAIT));
}

/** Makes one call per turn, so that one that throws takes no other with it. */
function run(): void {
  timer = undefined;
  const next = queue[0];
  const due = next !== undefined && next.time <= Date.now();
  if (due) queue.shift();
  arm();
  if (due) next.fn();
}
