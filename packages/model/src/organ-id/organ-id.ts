/**
 * How an organisation id is written.
 *
 * - `qcvn102`: `VVV.ZZ.YY.Xnn`, exactly 13 characters, the highest level at the **right** (QCVN 102:2016, 2016–2020).
 * - `qd20`: groups of `0-9` and `A-Z` separated by dots, at most 35 characters, the highest level at the **left**
 *   (Quyết định 20/2020/QĐ-TTg, in force 2020-09-15).
 * - `opaque`: everything else that travels as an id. It can be compared and nothing more.
 *
 * Both forms travel side by side. No function of this package turns one into the other: the new codes are issued by
 * each ministry and province, and a derived code may belong to somebody else.
 */
export type OrganIdForm = "qcvn102" | "qd20" | "opaque";

/**
 * Id of an organisation — mã định danh cơ quan, tổ chức. Made by `parseOrganId`; records hold its canonical text only.
 */
export interface OrganId {
  readonly form: OrganIdForm;
  /** Canonical text: upper case, NFC, without spaces and invisible characters. The form follows from it. */
  readonly text: string;
}

/** The canonical text, as records and messages hold it. */
export function formatOrganId(id: OrganId): string {
  return id.text;
}

/** Total order over all three forms: canonical texts by code unit, the same on every machine and in every language. */
export function compareOrganIds(a: OrganId, b: OrganId): -1 | 0 | 1 {
  if (a.text === b.text) return 0;
  return a.text < b.text ? -1 : 1;
}

/**
 * Level in the tree of ids: 1 is a ministry or province.
 *
 * Old form: the position of the left-most group that is not zero, counted from the right (1 … 4). New form: the number
 * of groups. It says how deep the code is and not what the body is: a commune is level 3 in the old form.
 *
 * @returns `undefined` for an opaque id.
 */
export function organIdLevel(id: OrganId): number | undefined {
  switch (id.form) {
    case "qcvn102":
      return 1 + filledGroups(id.text);
    case "qd20":
      return id.text.split(".").length;
    case "opaque":
      return undefined;
  }
}

/**
 * The id one step up by the grammar of its form, whether or not such a body exists.
 *
 * Old form: the left-most group that is not zero becomes zero. In an id with a gap (`001.00.07.H53`) the step leads
 * over the gap, to `000.00.07.H53`.
 *
 * @returns `undefined` at level 1 and for an opaque id.
 */
export function organIdParent(id: OrganId): OrganId | undefined {
  switch (id.form) {
    case "qcvn102": {
      const filled = filledGroups(id.text);
      return filled === 0 ? undefined : { form: "qcvn102", text: emptyUpTo(id.text, filled) };
    }
    case "qd20": {
      const dot = id.text.lastIndexOf(".");
      return dot < 0 ? undefined : { form: "qd20", text: id.text.slice(0, dot) };
    }
    case "opaque":
      return undefined;
  }
}

/**
 * Whether one id is the other or below it by the grammar of their form: a partial order.
 *
 * Ids of different forms are never within each other, also where people know that they name one body. Whether a unit
 * belongs to another is a question for a `UnitHierarchy`, which knows the parents as they are.
 */
export function isOrganIdWithin(inner: OrganId, outer: OrganId): boolean {
  if (inner.form !== outer.form) return false;
  if (inner.text === outer.text) return true;
  switch (inner.form) {
    case "qcvn102": {
      const filled = filledGroups(outer.text);
      return filled < filledGroups(inner.text) && emptyUpTo(inner.text, filled + 1) === outer.text;
    }
    case "qd20":
      return inner.text.startsWith(`${outer.text}.`);
    case "opaque":
      return false;
  }
}

/** Of the groups YY, ZZ and VVV of the old form, how many lie between the right end and the left-most filled one. */
function filledGroups(text: string): number {
  if (!text.startsWith("000")) return 3;
  if (!text.startsWith("00", 4)) return 2;
  return text.startsWith("00", 7) ? 0 : 1;
}

/** The old form with VVV … down to the given group (3 = VVV, 2 = ZZ, 1 = YY) set to zero; 4 changes nothing. */
function emptyUpTo(text: string, group: number): string {
  if (group > 3) return text;
  if (group === 3) return `000${text.slice(3)}`;
  return group === 2 ? `000.00${text.slice(6)}` : `000.00.00${text.slice(9)}`;
}
