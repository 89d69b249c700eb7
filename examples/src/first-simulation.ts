/**
 * Simulates Tây Ninh's first half of 2017 and asks why the interlinkage rate (tỷ lệ liên thông) is not 100 %;
 * then asks "what if": the same world, seed and chance, but every commune is connected.
 */
import { LOSS_CAUSES } from "@lienthong/model";
import { requireScenario, simulate } from "@lienthong/simulator";

const percent = (share: number | null): string => `${((share ?? 0) * 100).toFixed(1)} %`;

const baseline = await simulate(requireScenario("extends: tay-ninh-2017"), { seed: 2017 });
const headline = baseline.summary.rates["interlink.delivery"];
console.log(
  `Tây Ninh, first half of 2017: ${percent(headline.value)} of ${headline.denominator} deliveries interlinked`,
);
console.log(`(${headline.definition})`);

console.log("\nWhat the rest was lost to:");
for (const { cause, share, basis } of baseline.summary.losses.slice(0, 5)) {
  console.log(`  ${percent(share).padStart(6)}  ${LOSS_CAUSES[cause].label.en} [${basis}]`);
}

// A scenario of one's own says only what differs. Streams of chance are separate, so nothing else changes.
const everyone = await simulate(
  requireScenario("extends: tay-ninh-2017\nname: every-commune\nadoption: { commune: 1 }"),
  { seed: 2017 },
);
const then = everyone.summary.rates["interlink.delivery"];
console.log(`\nWith every commune connected: ${percent(then.value)}`);
