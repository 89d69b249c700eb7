import type { Millis } from "../clock/clock.js";
import type { Text } from "../errors/lienthong-error.js";
import { ADMINISTRATIVE_KINDS, COPY_KINDS } from "./administrative-kinds.js";
import type { Confidence } from "./confidence.js";
import { regulationAt, type RegulationKey } from "./kind-regulation.js";
import { LEGAL_KINDS } from "./legal-kinds.js";

/** What sort of document a kind is. `unlisted`: exchanged in practice, in no official table. */
export type DocumentKindGroup = "administrative" | "legal" | "copy" | "unlisted";

/** A kind as one regulation lists it. */
export interface KindListing {
  /** Position in that regulation's table of kinds; absent for copies. */
  readonly number?: number;
  /** Abbreviation used in notations; absent for kinds that have none. Case- and diacritic-sensitive, NFC. */
  readonly abbreviation?: string;
  /** How well the abbreviation is supported. */
  readonly confidence: Confidence;
}

/** Number of a kind in the lists of edXML's `DocumentType`. */
export interface EdxmlKindNumber {
  /** 1: list A, legal documents. 2: list B, administrative documents. */
  readonly type: 1 | 2;
  /** Number within the list: `TypeDetail`. */
  readonly detail: number;
  /** `read` in the regulation, or `assumed` from the order of TT 01/2011. */
  readonly confidence: Confidence;
}

/** A kind of document — loại văn bản. */
export interface DocumentKind {
  /**
   * Stable key, also written in event logs: the abbreviation of Decree 30/2020 (`TB`, `QĐ`), else of TT 01/2011 (`CK`);
   * `CV` and a lower-case word for kinds without one; `L.` in front for legal documents (`L.QĐ`). NFC.
   */
  readonly key: string;
  readonly name: Text;
  readonly group: DocumentKindGroup;
  /** Other Vietnamese names under which it is met. */
  readonly aliases?: readonly string[];
  /** How each regulation lists it. A regulation that is absent does not know the kind. */
  readonly listed: Readonly<Partial<Record<RegulationKey, KindListing>>>;
  /** For legal kinds, on which neither regulation speaks: the abbreviation of numbers like `30/2020/NĐ-CP`. */
  readonly legal?: KindListing;
  readonly edxml?: EdxmlKindNumber;
}

/** The work schedule — lịch công tác — stands in provincial lists of 2015–2017 and in no official table. */
const UNLISTED: readonly DocumentKind[] = [
  { key: "lich-cong-tac", name: { en: "work schedule", vi: "Lịch công tác" }, group: "unlisted", listed: {} },
];

/** All kinds of all times: administrative in the order of Decree 30/2020, copies, legal, unlisted. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  ...ADMINISTRATIVE_KINDS,
  ...COPY_KINDS,
  ...LEGAL_KINDS,
  ...UNLISTED,
];

const BY_KEY: ReadonlyMap<string, DocumentKind> = new Map(DOCUMENT_KINDS.map((kind) => [kind.key, kind]));

/** The kind with a key; the key is compared after NFC, sensitive to case and diacritics. */
export function documentKind(key: string): DocumentKind | undefined {
  return BY_KEY.get(key.normalize("NFC"));
}

/** Whether a kind exists at a moment. Legal kinds always do: their dates were not researched. Unlisted ones too. */
export function isKindInForce(kind: DocumentKind, at: Millis): boolean {
  if (kind.group === "legal" || kind.group === "unlisted") return true;
  return kind.listed[regulationAt(at)] !== undefined;
}

/**
 * The official kinds at a moment: the administrative ones in the order of the table in force (32 until 2020-03-04, 29
 * from 2020-03-05), then copies, then legal ones.
 */
export function documentKinds(at: Millis): readonly DocumentKind[] {
  const regulation = regulationAt(at);
  const number = (kind: DocumentKind): number => kind.listed[regulation]?.number ?? 0;
  return [
    ...ADMINISTRATIVE_KINDS.filter((kind) => isKindInForce(kind, at)).sort((a, b) => number(a) - number(b)),
    ...COPY_KINDS.filter((kind) => isKindInForce(kind, at)),
    ...LEGAL_KINDS,
  ];
}

/** The abbreviation of a kind at a moment; `undefined` when it has none, is unknown or is not in force. */
export function kindAbbreviation(key: string, at: Millis): string | undefined {
  const kind = documentKind(key);
  return kind === undefined ? undefined : (kind.legal ?? kind.listed[regulationAt(at)])?.abbreviation;
}

/** What a name is compared by: NFC, single blanks, no case, without the remark "(cá biệt)". */
function foldName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase()
    .replace(/ \(cá biệt\)$/u, "");
}

const BY_NAME: ReadonlyMap<string, readonly DocumentKind[]> = namesOf(DOCUMENT_KINDS);

function namesOf(kinds: readonly DocumentKind[]): ReadonlyMap<string, readonly DocumentKind[]> {
  const byName = new Map<string, DocumentKind[]>();
  for (const kind of kinds)
    for (const name of new Set([kind.name.vi, ...(kind.aliases ?? [])].map(foldName)))
      byName.set(name, [...(byName.get(name) ?? []), kind]);
  return byName;
}

/** Narrows a lookup by name. */
export interface KindNameOptions {
  /** Only kinds in force at this moment. */
  readonly at?: Millis;
  /** Only this group: "Nghị quyết", "Quyết định" and "Chỉ thị" are names of administrative and of legal kinds. */
  readonly group?: DocumentKindGroup;
}

/**
 * The kind with a Vietnamese name, as `TypeName` of a message carries it: NFC, trimmed, without case. Receivers match
 * by name and not by number (reported). Where a name is both administrative and legal, the administrative one.
 */
export function documentKindByName(name: string, options: KindNameOptions = {}): DocumentKind | undefined {
  return BY_NAME.get(foldName(name))?.find(
    (kind) =>
      (options.group === undefined || kind.group === options.group) &&
      (options.at === undefined || isKindInForce(kind, options.at)),
  );
}

/**
 * The kind with a number of edXML's lists. Practice ignores these numbers (`1/0/Công văn` in every vendor sample), so
 * trust the name and take this only where there is none.
 */
export function documentKindByNumber(type: number, detail: number): DocumentKind | undefined {
  return DOCUMENT_KINDS.find(({ edxml }) => edxml?.type === type && edxml.detail === detail);
}
