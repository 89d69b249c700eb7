/** More than two slips of the pen make another word. */
const FARTHEST = 2;

/**
 * The candidate that a mistyped text most likely means: at most two letters wrong, missing, added or swapped with
 * their neighbour. Short texts may differ less (one letter up to five letters), so that a suggestion is a help.
 *
 * @returns `undefined` when nothing is near; of two equally near candidates the earlier one.
 */
export function nearMiss(text: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let allowed = text.length <= 5 ? 1 : FARTHEST;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) > allowed) continue;
    const distance = editDistance(text, candidate, allowed);
    if (distance > allowed) continue;
    best = candidate;
    if (distance <= 1) return best;
    allowed = distance - 1;
  }
  return best;
}

/** Optimal string alignment distance, given up (`limit + 1`) as soon as a whole row exceeds the limit. */
function editDistance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let row: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
