import type { Indication, Text } from "@lienthong/model";
import {
  CHECKS,
  SUB_INDICATIONS,
  type Check,
  type MessageVerdict,
  type SignatureRole,
  type SignatureVerdict,
  type SubIndication,
} from "@lienthong/signature";

type Language = "en" | "vi";

/** A verdict for people: the answer first, then each signature with its checks, what each asks and what it found. */
export function verdictText(file: string, verdict: MessageVerdict, lang: Language): string {
  const lines = [`${file}: ${conclusion(verdict, lang)}`];
  for (const signature of verdict.signatures) {
    lines.push(`  ${heading(signature, lang)}: ${conclusion(signature, lang)}`);
    lines.push(...signature.checks.map((check) => `    ${checkLine(check, lang)}`));
  }
  lines.push(`  ${MESSAGE[lang]}:`, ...verdict.checks.map((check) => `    ${checkLine(check, lang)}`));
  return lines.map(visible).join("\n");
}

const MESSAGE: Text = { en: "the message as a whole", vi: "toàn bộ thông điệp" };

const ANSWERS: Readonly<Record<Indication, Text>> = {
  "TOTAL-PASSED": { en: "VALID", vi: "HỢP LỆ" },
  INDETERMINATE: { en: "NOT PROVEN", vi: "CHƯA ĐỦ CƠ SỞ KẾT LUẬN" },
  "TOTAL-FAILED": { en: "NOT VALID", vi: "KHÔNG HỢP LỆ" },
};

const SIGNATURES: Readonly<Record<SignatureRole, Text>> = {
  personal: { en: "personal signature", vi: "chữ ký của người có thẩm quyền" },
  organisation: { en: "organisation's signature", vi: "chữ ký của cơ quan, tổ chức" },
};
const UNKNOWN: Text = { en: "signature of an unknown kind", vi: "chữ ký không rõ loại" };

const MARKS: Readonly<Record<Check["outcome"], string>> = { passed: "✓", failed: "✗", "not-done": "–" };

function heading({ role, certificate }: SignatureVerdict, lang: Language): string {
  const kind = (role === undefined ? UNKNOWN : SIGNATURES[role])[lang];
  return certificate?.commonName === undefined ? kind : `${kind} (${certificate.commonName})`;
}

function conclusion(
  { indication, subIndication }: { readonly indication: Indication; readonly subIndication?: SubIndication },
  lang: Language,
): string {
  const answer = ANSWERS[indication][lang];
  if (subIndication === undefined) return `${answer} [${indication}]`;
  return `${answer} — ${SUB_INDICATIONS[subIndication].meaning[lang]} [${indication} / ${subIndication}]`;
}

function checkLine({ name, outcome, reason }: Check, lang: Language): string {
  return `${MARKS[outcome]} ${CHECKS[name][lang]}: ${reason[lang]}`;
}

/** Reasons quote the message: nothing in it may begin a line of its own, steer the terminal or turn the writing round. */
function visible(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<U+${number.toString(16).toUpperCase().padStart(4, "0")}>`;
  });
}
