import { excerpt } from "../errors/excerpt.js";
import type { Finding } from "../errors/finding.js";
import { cleanText, codePoint } from "./invisible.js";
import { isReservedOrganId } from "./reserved-organ-id.js";
import type { OrganId, OrganIdForm } from "./organ-id.js";

/** An id with what was found and repaired on the way. */
export interface ParsedOrganId {
  readonly id: OrganId;
  readonly findings: readonly Finding[];
}

const OLD = /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/;
const NEW = /^[0-9A-Z]+(?:\.[0-9A-Z]+)*$/;
const LONGEST_NEW = 35;
/** Nothing longer is an id; composing letters takes time that grows with the square of a length chosen by others. */
const LONGEST_READ = 1_000;
/** Shape of every code of level 1 that was seen: H53, K57, G22, W00. */
const LEVEL_ONE = /^[A-Z]\d{2}$/;
/** A group as the old form has it before the last: VVV, ZZ or YY, or what is left of one. */
const OLD_GROUP = /^\d{1,3}$/;
/** Codes of enterprises and the like, which QĐ 20/2020 takes over as they are (observed: 12 digits). */
const NUMBER_CODE = /^\d{10,}$/;

/**
 * Reads the id of an organisation as it stands in a message or a file. Never throws: whatever it is, it is an id to
 * compare, and the findings say how far it can be trusted.
 *
 * What is repaired, each with a warning: invisible characters and spaces go, also between groups; lower case becomes
 * upper case; decomposed letters are composed (NFC).
 *
 * Which form it is, by the repaired text and nothing else:
 * 1. `VVV.ZZ.YY.Xnn` is the old form. A filled group left of an empty one (`001.00.07.H53`) is a gap: old form, with a
 *    warning, and the level counts from the left-most filled group.
 * 2. Groups of `0-9A-Z` of at most 35 characters are the new form, unless they have several groups, do not begin with
 *    a code of level 1 (a letter and two digits), and either end with one or begin with one to three digits. Those
 *    (`28.22.H17`, `000.1137.H53`) look like an old form with something missing: which end is the top cannot be told,
 *    so they are opaque, with a warning.
 * 3. A new form whose first group is neither a letter and two digits, nor a number of ten or more digits, nor this
 *    project's reserved pattern (`vxp.saas.03`) stays new form, with a warning.
 * 4. Everything else is opaque, with a warning; nothing at all is opaque and an error. Beyond 1,000 characters nothing
 *    is repaired.
 *
 * The grammars: QCVN 102:2016 (confirmed by several portals), QĐ 20/2020/QĐ-TTg (press and law portals). The rules for
 * damaged ids are this project's (assumed), made on codes seen in the field.
 */
export function parseOrganId(text: string): ParsedOrganId {
  const findings: Finding[] = [];
  if (text.length > LONGEST_READ) {
    findings.push({
      code: "ORGAN_ID_TOO_LONG",
      severity: "warning",
      path: "",
      value: excerpt(text),
      message: `The organisation id has ${text.length} characters; it was left as it is and is only compared.`,
      remedy: "Check that it is an id: a quote or a comma may be missing.",
    });
    return { id: { form: "opaque", text }, findings };
  }
  const canonical = canonicalText(text, findings);
  const form = formOf(canonical, findings);
  return { id: { form, text: canonical }, findings };
}

function canonicalText(text: string, findings: Finding[]): string {
  const found = (code: string, what: string, remedy = "Type it anew."): void => {
    const message = `The organisation id "${excerpt(text)}" holds ${what}`;
    findings.push({ code, severity: "warning", path: "", value: excerpt(text), message, remedy });
  };
  const { text: clean, invisible, spaces } = cleanText(text, "");
  if (invisible.length > 0) {
    found("ORGAN_ID_INVISIBLE", `invisible characters (${list(invisible)}); they were removed.`);
  }
  if (spaces) found("ORGAN_ID_SPACE", "spaces; they were removed.");
  const composed = clean.normalize("NFC");
  if (composed !== clean) {
    found("ORGAN_ID_NOT_NFC", "characters that are not in Unicode form NFC; they were composed.");
  }
  const upper = composed.replace(/\p{Ll}/gu, upperCase);
  if (upper !== composed) found("ORGAN_ID_LOWER_CASE", "lower case; it was raised.", "Write it in upper case.");
  return upper.normalize("NFC");
}

/** Raises a letter that can be lowered again: ſ, ı and ß would otherwise turn into the S, I and SS of another code. */
function upperCase(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.length === letter.length && upper.toLowerCase() === letter ? upper : letter;
}

function formOf(text: string, findings: Finding[]): OrganIdForm {
  const quoted = `"${excerpt(text)}"`;
  const found = (code: string, message: string, remedy: string): void => {
    findings.push({ code, severity: "warning", path: "", value: excerpt(text), message, remedy });
  };
  if (text === "") {
    findings.push({
      code: "ORGAN_ID_EMPTY",
      severity: "error",
      path: "",
      value: "",
      message: "The organisation id is empty.",
      remedy: "Give the code of the organisation, e.g. 000.00.00.H53.",
    });
    return "opaque";
  }
  if (OLD.test(text)) {
    if (hasGap(text)) {
      found(
        "ORGAN_ID_GAP",
        `The organisation id ${quoted} leaves out a level: a filled group stands left of an empty one.`,
        "Fill the empty group with the code of the body in between, or set the groups left of it to zero.",
      );
    }
    return "qcvn102";
  }
  if (!NEW.test(text)) {
    found(
      "ORGAN_ID_OPAQUE",
      `The organisation id ${quoted} is of neither form (${whyNot(text)}); it is only compared.`,
      "Write VVV.ZZ.YY.Xnn (13 characters) or groups of 0-9 and A-Z separated by dots (at most 35 characters).",
    );
    return "opaque";
  }
  if (text.length > LONGEST_NEW) {
    found(
      "ORGAN_ID_TOO_LONG",
      `The organisation id ${quoted} has ${text.length} characters, more than the ${LONGEST_NEW} of QĐ 20/2020; it is only compared.`,
      "Check that it is one id and that nothing was appended to it.",
    );
    return "opaque";
  }
  return newForm(text, quoted, found);
}

function newForm(
  text: string,
  quoted: string,
  found: (code: string, message: string, remedy: string) => void,
): OrganIdForm {
  const groups = text.split(".");
  const first = groups[0] ?? "";
  if (LEVEL_ONE.test(first)) return "qd20";
  if (groups.length > 1 && (LEVEL_ONE.test(groups.at(-1) ?? "") || OLD_GROUP.test(first))) {
    found(
      "ORGAN_ID_AMBIGUOUS",
      `The organisation id ${quoted} can be read from either end (an old form with a damaged group, or a new form); it is only compared.`,
      "Write all four groups of the old form (000.22.17.H53), or the code that its province issued in the new form (H53.17.22).",
    );
    return "opaque";
  }
  if (!NUMBER_CODE.test(first) && !isReservedOrganId(text)) {
    found(
      "ORGAN_ID_ROOT_UNKNOWN",
      `The organisation id ${quoted} begins with "${first}", which does not look like a code of level 1.`,
      "Check the id: codes of level 1 are a letter and two digits (H53), codes of enterprises are numbers.",
    );
  }
  return "qd20";
}

function hasGap(text: string): boolean {
  const [v, z, y] = [!text.startsWith("000"), !text.startsWith("00", 4), !text.startsWith("00", 7)];
  return (v && !z) || (z && !y);
}

function whyNot(text: string): string {
  const strange = /[^0-9A-Z.]/u.exec(text);
  if (strange !== null) {
    return `it holds "${strange[0]}" (${codePoint(strange[0])}) at character ${strange.index + 1}`;
  }
  return "a group is empty";
}

function list(codePoints: readonly string[]): string {
  return codePoints.length <= 5 ? codePoints.join(", ") : `${codePoints.slice(0, 5).join(", ")} and more`;
}
