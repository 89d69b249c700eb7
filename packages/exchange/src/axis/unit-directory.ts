import { excerpt, nearMiss, parseOrganId, type Finding, type Unit } from "@lienthong/model";
import { ExchangeError } from "../errors.js";

/** What a directory says to an id as somebody wrote it. */
export interface DirectoryAnswer {
  /** Canonical text of the id. */
  readonly id: string;
  /** The unit that has it. */
  readonly unit?: Unit;
  /** What was repaired in the id or is strange about it. */
  readonly findings: readonly Finding[];
  /** When there is no such unit: the one that was probably meant. Never routed to, only told. */
  readonly near?: Unit;
}

/**
 * The units an axis knows — danh bạ. Ids of both grammars (and those of none) are compared as canonical text; an id of
 * one grammar never finds a unit listed in the other.
 */
export class UnitDirectory {
  readonly #units = new Map<string, Unit>();

  /** @throws ExchangeError `EXCHANGE_UNIT_CONFLICT` when two units have one id */
  constructor(units: Iterable<Unit> = []) {
    for (const unit of units) this.add(unit);
  }

  /**
   * Adds a unit.
   *
   * @throws ExchangeError `EXCHANGE_UNIT_CONFLICT` when another unit has its id
   */
  add(unit: Unit): void {
    const id = canonical(unit.id);
    const other = this.#units.get(id);
    if (other !== undefined) {
      throw new ExchangeError(
        "EXCHANGE_UNIT_CONFLICT",
        `Organisation id "${id}" of ${unit.name} is in the directory already, for ${other.name}; remove one of them.`,
        { details: { id } },
      );
    }
    this.#units.set(id, unit);
  }

  /** Takes a unit out; `false` when it was not there. */
  remove(id: string): boolean {
    return this.#units.delete(canonical(id));
  }

  /** The unit with this id, compared in canonical form. */
  get(id: string): Unit | undefined {
    return this.#units.get(canonical(id));
  }

  /**
   * Looks an id up and says what is wrong with it.
   *
   * @param suggest whether to search the whole directory for what was meant; a message may name a thousand unknown ids
   */
  look(text: string, suggest = true): DirectoryAnswer {
    const { id, findings } = parseOrganId(text);
    const unit = this.#units.get(id.text);
    if (unit !== undefined) return { id: id.text, unit, findings };
    const near = suggest ? this.#near(id.text) : undefined;
    return { id: id.text, findings, ...(near === undefined ? {} : { near }) };
  }

  /**
   * The canonical id of a unit of the directory.
   *
   * @throws ExchangeError `EXCHANGE_UNIT_UNKNOWN`, naming the unit that was probably meant
   */
  require(text: string): string {
    const { id, unit, near } = this.look(text);
    if (unit !== undefined) return id;
    const meant = near === undefined ? "Check the id." : `Did you mean "${near.id}" (${near.name})?`;
    throw new ExchangeError("EXCHANGE_UNIT_UNKNOWN", `Unit "${excerpt(id)}" is not in the axis' directory. ${meant}`, {
      details: { id: excerpt(id), ...(near === undefined ? {} : { near: near.id }) },
    });
  }

  /** All units in the order in which they were added. */
  units(): Iterable<Unit> {
    return this.#units.values();
  }

  get size(): number {
    return this.#units.size;
  }

  /** The same groups written otherwise are nearer than any typing error. */
  #near(id: string): Unit | undefined {
    const wanted = groupKey(id);
    for (const known of this.#units.keys()) if (groupKey(known) === wanted) return this.#units.get(known);
    const similar = nearMiss(id, this.#units.keys());
    return similar === undefined ? undefined : this.#units.get(similar);
  }
}

function canonical(id: string): string {
  return parseOrganId(id).id.text;
}

/**
 * The groups of an id that say something, from the top: without zero padding, empty levels and the direction of the
 * grammar, so that `H53.37.20`, `000.20.37.H53` and `0.20.37.H53` agree. For suggestions only.
 */
function groupKey(id: string): string {
  const groups = id.split(".");
  if (/^[A-Z]\d{2}$/.test(groups.at(-1) ?? "")) groups.reverse();
  return groups
    .map((group) => group.replace(/^0+/, ""))
    .filter((group) => group !== "")
    .join(".");
}
