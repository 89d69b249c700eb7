import { excerpt, parseDate, parseOrganId, type Finding } from "@lienthong/model";
import { firstForbiddenCharacter } from "@lienthong/xml";
import { EDXML_RULES, type EdxmlProfile, type EdxmlRuleId } from "./rules.js";

const TIMESTAMP = /^(\d{4}\/\d{2}\/\d{2}) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

/** Collects the breaches of one message under one profile. */
export class Check {
  readonly findings: Finding[] = [];
  readonly #profile: EdxmlProfile;

  constructor(profile: EdxmlProfile) {
    this.#profile = profile;
  }

  /** Reports a breach, unless the profile does not have the rule. */
  breach(id: EdxmlRuleId, path: string, value?: string | number): void {
    const { text, remedy, severity } = EDXML_RULES[id];
    const level = severity[this.#profile];
    if (level === undefined) return;
    const written = value === undefined || value === "" ? undefined : excerpt(String(value));
    this.findings.push({
      code: id,
      severity: level,
      path,
      ...(written === undefined ? {} : { value: written }),
      message: `${text.en}${written === undefined ? "" : `: ${JSON.stringify(written)}`}.`,
      remedy,
    });
  }

  /** Any text: only characters that XML can carry. True when the text is there. */
  text(path: string, value: string | undefined, longest?: number): boolean {
    if (value === undefined || value === "") return false;
    if (firstForbiddenCharacter(value) !== -1) this.breach("EDXML_CHARACTER", path, value);
    if (longest !== undefined && value.length > longest) this.breach("EDXML_LENGTH", path, value);
    return true;
  }

  /** A text whose absence breaks a rule. */
  required(id: EdxmlRuleId, path: string, value: string | undefined, longest?: number): void {
    if (!this.text(path, value, longest)) this.breach(id, path);
  }

  /** A code or id: no blanks around it. True when it is there. */
  token(path: string, value: string | undefined, longest?: number): boolean {
    if (!this.text(path, value, longest) || value === undefined) return false;
    if (value !== value.trim()) this.breach("EDXML_BLANK", path, value);
    return true;
  }

  /** A code or id whose absence breaks a rule. */
  requiredToken(id: EdxmlRuleId, path: string, value: string | undefined, longest?: number): void {
    if (!this.token(path, value, longest)) this.breach(id, path);
  }

  /** An organisation id: what `parseOrganId` of the model finds is a warning here. */
  organId(path: string, value: string): void {
    this.requiredToken("EDXML_REQUIRED", path, value);
    if (value.trim() === "") return;
    if (value.split(".").length > 4) this.breach("EDXML_ORGAN_ID_PARTS", path, value);
    for (const finding of parseOrganId(value).findings) this.findings.push({ ...finding, severity: "warning", path });
  }

  /** `yyyy/MM/dd` of a day that exists. */
  date(path: string, value: string | undefined): boolean {
    if (value === undefined || value === "") return false;
    if (!/^\d{4}\/\d{2}\/\d{2}$/.test(value) || parseDate(value) === undefined) {
      this.breach("EDXML_DATE_FORMAT", path, value);
    }
    return true;
  }

  /** `yyyy/MM/dd HH:mm:ss` of a moment that exists. */
  timestamp(path: string, value: string): void {
    if (value === "") {
      this.breach("EDXML_REQUIRED", path);
      return;
    }
    const day = TIMESTAMP.exec(value)?.[1];
    if (day === undefined || parseDate(day) === undefined) this.breach("EDXML_DATE_FORMAT", path, value);
  }

  /** A whole number of 0 or more. */
  number(path: string, value: number | undefined): void {
    if (value !== undefined && (!Number.isSafeInteger(value) || value < 0)) {
      this.breach("EDXML_WHOLE_NUMBER", path, value);
    }
  }

  /** A tag that a hub demands, even empty. */
  presence(path: string, value: string | undefined): void {
    if (value === undefined || value === "") this.breach("EDXML_PRESENCE", path);
  }
}

/** `base/local`, or `base/local[n]` where several stand beside each other: the paths that the reader reports, too. */
export function numbered(base: string, local: string, index: number, count: number): string {
  return count > 1 ? `${base}/${local}[${index + 1}]` : `${base}/${local}`;
}
