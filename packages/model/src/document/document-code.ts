import type { Millis } from "../clock/clock.js";
import { ModelError } from "../errors/model-error.js";
import { documentKind, isKindInForce, kindAbbreviation } from "./document-kind.js";

/** What a number and notation is formed from. */
export interface DocumentCodeParts {
  /** Number of the register — số. A number below 10 is written with a leading 0; a text is taken as it is. */
  readonly number: number | string;
  /** Key of the kind, e.g. `TB`, `CV`, `L.QĐ`, `SY`. */
  readonly kind: string;
  /** Abbreviation of the issuing body — cơ quan ban hành, e.g. `UBND`, `VPCP`, `SNV`. */
  readonly issuer: string;
  /** Abbreviation of the drafting unit or field, e.g. `VX`, `TTĐT`; written in official letters only. */
  readonly drafting?: string;
  /** Year of promulgation; legal documents need it, other kinds are written without. */
  readonly year?: number;
  /** When it is issued: decides which abbreviation is in force. */
  readonly at: Millis;
}

/**
 * Number and notation of a document — số, ký hiệu: `45/TB-UBND`; `123/UBND-VX` for an official letter, which has no kind
 * code; `30/2020/NĐ-CP` for legal documents; `05/SY-UBND` for copies. The result is NFC.
 *
 * The leading 0 below 10 is general knowledge of the style rules, not read.
 *
 * @throws ModelError `MODEL_KIND_UNKNOWN` when the kind is unknown or not in force at `at`; `MODEL_DOCUMENT_CODE` when a
 *   part cannot stand in a code
 */
export function formatDocumentCode(parts: DocumentCodeParts): string {
  const kind = documentKind(parts.kind);
  if (kind === undefined || !isKindInForce(kind, parts.at))
    throw new ModelError(
      "MODEL_KIND_UNKNOWN",
      `There is no document kind "${parts.kind}"${kind === undefined ? "" : " in force at that time"}. ` +
        "Take a key from documentKinds(at); case and diacritics count.",
      { details: { kind: parts.kind, at: parts.at } },
    );
  const number = numberText(parts.number);
  const issuer = segment("issuer", parts.issuer);
  const abbreviation = kindAbbreviation(kind.key, parts.at);
  if (kind.group === "legal") {
    const { year } = parts;
    if (year === undefined || !Number.isInteger(year) || year < 1000 || year > 9999)
      throw codeError("year", year, "must have four digits; the number of a legal document carries it");
    return `${number}/${year}/${abbreviation === undefined ? issuer : `${abbreviation}-${issuer}`}`;
  }
  if (abbreviation !== undefined) return `${number}/${abbreviation}-${issuer}`;
  const drafting = parts.drafting === undefined ? "" : `-${segment("drafting", parts.drafting)}`;
  return `${number}/${issuer}${drafting}`;
}

function numberText(number: number | string): string {
  if (typeof number === "string") {
    const text = number.normalize("NFC");
    if (!/^[^\s/\p{C}]+$/u.test(text)) throw codeError("number", number, "must be a text without slash and blank");
    return text;
  }
  if (!Number.isSafeInteger(number) || number < 1) throw codeError("number", number, "must be a whole number above 0");
  return String(number).padStart(2, "0");
}

function segment(field: string, value: string): string {
  const text = value.normalize("NFC");
  if (!/^[^\s/\p{C}-]+$/u.test(text))
    throw codeError(field, value, "must be an abbreviation without slash, hyphen and blank");
  return text;
}

function codeError(field: string, value: unknown, problem: string): ModelError {
  return new ModelError("MODEL_DOCUMENT_CODE", `Document code: ${field} "${String(value)}" ${problem}.`, {
    details: { field, value },
  });
}
