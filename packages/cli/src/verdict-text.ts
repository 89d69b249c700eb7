import type { MessageVerdict } from "@lienthong/signature";

/** A verdict for people: the answer first, then each signature with its checks. */
export function verdictText(file: string, verdict: MessageVerdict, lang: "en" | "vi"): string {
  const lines = [`${file}: ${conclusion(verdict)}`];
  for (const signature of verdict.signatures) {
    lines.push(`  ${signature.role} signature: ${conclusion(signature)}`);
    for (const check of signature.checks)
      lines.push(`    ${MARKS[check.outcome]} ${check.name}: ${check.reason[lang]}`);
  }
  for (const check of verdict.checks) lines.push(`  ${MARKS[check.outcome]} ${check.name}: ${check.reason[lang]}`);
  return lines.join("\n");
}

const MARKS = { passed: "✓", failed: "✗", "not-done": "–" } as const;

function conclusion({ indication, subIndication }: { indication: string; subIndication?: string }): string {
  return subIndication === undefined ? indication : `${indication} / ${subIndication}`;
}
