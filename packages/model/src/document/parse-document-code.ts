import type { Millis } from "../clock/clock.js";
import { excerpt } from "../errors/excerpt.js";
import type { Finding, Severity } from "../errors/finding.js";
import type { DocumentCodeFindingCode } from "./document-code-findings.js";
import { DOCUMENT_KINDS, kindAbbreviation, type DocumentKind } from "./document-kind.js";

/** A number and notation taken apart. */
export interface DocumentCode {
  /** As written, with its leading zeros. */
  readonly number: string;
  /** Year in the number, as legal documents have it. */
  readonly year?: number;
  /** Everything after number and year, e.g. `TB-UBND`; edXML's `CodeNotation`. */
  readonly notation: string;
  /** Key of the kind, `CV` where there is no kind code; absent when the code does not tell it. */
  readonly kind?: string;
  readonly issuer: string;
  /** What stands after the issuer, e.g. `VX`. */
  readonly drafting?: string;
}

/** What may be known about a code beforehand. */
export interface ParseDocumentCodeOptions {
  /** When it was issued: an abbreviation of the other regulation is reported. Default: both regulations' count. */
  readonly at?: Millis;
  /**
   * Abbreviation of the issuer, if known. It tells `123/CT-NV` of a tax department (an official letter) from a directive.
   */
  readonly issuer?: string;
}

/** A code with what was found in it; without `code` when nothing could be made of it. */
export interface ParsedDocumentCode {
  readonly code?: DocumentCode;
  readonly findings: readonly Finding[];
}

type Report = (severity: Severity, code: DocumentCodeFindingCode, message: string, remedy?: string) => void;

/**
 * Takes a number and notation apart: `45/TB-UBND`, `7816/VPCP-TTĐT`, `30/2020/NĐ-CP`, `05/SY-UBND`. Abbreviations are
 * compared after NFC with case and diacritics: `CT` is a directive, `CTr` a programme, `HD` guidance, `HĐ` a contract.
 * What differs from a known one only in case or diacritics is reported and not guessed at.
 *
 * Codes of the findings: `DOCUMENT_CODE_FINDINGS`. `documentCodeText` of the result is the text again, up to what the findings say was tidied.
 */
export function parseDocumentCode(text: string, options: ParseDocumentCodeOptions = {}): ParsedDocumentCode {
  const findings: Finding[] = [];
  const value = excerpt(text);
  const report: Report = (severity, code, message, remedy) => {
    findings.push({ code, severity, path: "", value, message, ...(remedy === undefined ? {} : { remedy }) });
  };
  const tidy = tidied(text, report);
  const match = /^([^/]+)\/(?:(\d{4})\/)?([^/]+)$/u.exec(tidy);
  if (match === null) {
    const message = tidy.includes("/")
      ? "A document code has a number, a slash and a notation, with at most a year between them."
      : "A document code has a slash between number and notation.";
    report("error", "DOCUMENT_CODE_FORM", message, "Write it like 45/TB-UBND, 123/UBND-VX or 30/2020/NĐ-CP.");
    return { findings };
  }
  const [, number = "", yearText, notation = ""] = match;
  const numbered = /^\d+[a-z]?$/iu.test(number);
  if (!numbered)
    report("warning", "DOCUMENT_CODE_NUMBER", `"${excerpt(number)}" in front of the slash is not a number.`);
  if (yearText === undefined && /^\d{4}$/.test(notation)) {
    const message = `"${notation}" is a year: the code has no notation.`;
    report("error", "DOCUMENT_CODE_FORM", message, "Write the notation behind the year, like 30/2020/NĐ-CP.");
    return { findings };
  }
  const segments = notation.split("-");
  if (segments.includes("")) {
    report(
      "error",
      "DOCUMENT_CODE_FORM",
      `The notation "${excerpt(notation)}" has an empty part.`,
      "Write one hyphen between parts.",
    );
    return { findings };
  }
  const year = yearText === undefined ? undefined : Number(yearText);
  return {
    code: {
      number,
      ...(year === undefined ? {} : { year }),
      notation,
      ...read(segments, { numbered, year }, options, report),
    },
    findings,
  };
}

/** The code in one text again. */
export function documentCodeText(code: Pick<DocumentCode, "number" | "year" | "notation">): string {
  return `${code.number}/${code.year === undefined ? "" : `${code.year}/`}${code.notation}`;
}

/** Brings a text into the form that is compared, saying what was changed. */
function tidied(text: string, report: Report): string {
  const composed = text.normalize("NFC");
  if (composed !== text)
    report("info", "DOCUMENT_CODE_NFC", "The code was not in the composed form (NFC); it was normalised.");
  const plain = composed
    .replace(/[\p{Cf}\p{Cc}]/gu, (character) => (/\s/u.test(character) ? " " : ""))
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\s+/gu, "")
    .normalize("NFC")
    .replace(/^(?:Số:?)+(?=\d)/iu, "");
  if (plain !== composed)
    report(
      "warning",
      "DOCUMENT_CODE_CHARACTERS",
      "Blanks, invisible characters, other dashes or a leading “Số:” were tidied away.",
    );
  return plain;
}

/** What stands in front of the notation. */
interface Front {
  /** Whether it is a number and not, say, `80-NQ` in the manner of the Party's codes. */
  readonly numbered: boolean;
  readonly year: number | undefined;
}

type Reading = Pick<DocumentCode, "kind" | "issuer" | "drafting">;

function read(
  segments: readonly string[],
  { numbered, year }: Front,
  options: ParseDocumentCodeOptions,
  report: Report,
): Reading {
  const [first = "", ...rest] = segments;
  const known = options.issuer?.normalize("NFC");
  const kinds = first === known ? [] : (BY_ABBREVIATION.get(first) ?? []);
  // `NQ`, `QĐ` and `CT` are both: with a year legal, without one administrative.
  const kind = kinds.find(({ group }) => (group === "legal") === (year !== undefined)) ?? kinds[0];
  if (kind === undefined || rest.length === 0) {
    const near = known === undefined ? (BY_FOLDED.get(fold(first)) ?? []).filter((other) => other !== first) : [];
    const doubtful = near.length > 0 && rest.length > 0 && kind === undefined;
    if (doubtful)
      report(
        "warning",
        "DOCUMENT_CODE_ABBREVIATION",
        `"${excerpt(first)}" is no kind's abbreviation; it differs from ${near.map((other) => `"${other}"`).join(" and ")} only in case or diacritics.`,
        "Write the abbreviation with its capitals and diacritics; if it is the issuer's, give the issuer.",
      );
    // With a year and no kind it is a law, an ordinance, or a resolution of the National Assembly: the code is silent.
    const letter = doubtful || !numbered || year !== undefined ? {} : { kind: "CV" };
    return { ...letter, ...issued(segments) };
  }
  if (options.at !== undefined && kindAbbreviation(kind.key, options.at) !== first)
    report(
      "info",
      "DOCUMENT_CODE_PERIOD",
      `The abbreviation "${first}" (${kind.name.vi}) is not the one in force at that time.`,
    );
  if (kind.group === "legal" && year === undefined)
    report(
      "warning",
      "DOCUMENT_CODE_YEAR",
      "The number of a legal document carries its year.",
      "Write it like 30/2020/NĐ-CP.",
    );
  if (kind.group !== "legal" && year !== undefined)
    report("info", "DOCUMENT_CODE_YEAR", "Only legal documents carry the year in their number.");
  return { kind: kind.key, ...issued(rest) };
}

function issued(segments: readonly string[]): Pick<DocumentCode, "issuer" | "drafting"> {
  const [issuer = "", ...drafting] = segments;
  return drafting.length === 0 ? { issuer } : { issuer, drafting: drafting.join("-") };
}

/** Without case and diacritics; the Icelandic ð and the African ɖ, typed for đ, look the same as capitals. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[đðɖ]/gu, "d");
}

function abbreviationsOf(kind: DocumentKind): string[] {
  return [kind.legal, kind.listed["nd30-2020"], kind.listed["tt01-2011"]]
    .map((listing) => listing?.abbreviation)
    .filter((abbreviation) => abbreviation !== undefined);
}

const BY_ABBREVIATION: ReadonlyMap<string, readonly DocumentKind[]> = grouped(
  DOCUMENT_KINDS.flatMap((kind) => [...new Set(abbreviationsOf(kind))].map((each) => [each, kind] as const)),
);
const BY_FOLDED: ReadonlyMap<string, readonly string[]> = grouped(
  [...BY_ABBREVIATION.keys()].map((each) => [fold(each), each] as const),
);

function grouped<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const map = new Map<string, Value[]>();
  for (const [key, value] of pairs) map.set(key, [...(map.get(key) ?? []), value]);
  return map;
}
