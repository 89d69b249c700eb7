import { excerpt } from "../errors/excerpt.js";
import { ModelError } from "../errors/model-error.js";
import { nearMiss } from "../errors/near-miss.js";
import type { Finding } from "../errors/finding.js";
import { parseOrganId } from "../organ-id/parse-organ-id.js";
import { checkUnits } from "./check-units.js";
import { tierSystemOf, type TierSystem } from "./tier-system.js";
import { UNIT_LEVELS, type UnitLevel } from "./unit-level.js";
import type { Unit } from "./unit.js";

/** How a hierarchy is to be understood. */
export interface HierarchyOptions {
  /** Which levels may stand below which. Default: what most of the units mean, see `tierSystemOf`. */
  readonly system?: TierSystem;
}

const NONE: readonly Unit[] = Object.freeze([]);

/**
 * Units and who stands above whom — cây tổ chức. Immutable. `get`, `require`, `parentOf`, `childrenOf` and `atLevel`
 * take constant time, `ancestorsOf` and `isWithin` a step for each level; what returns several units returns a frozen
 * array in the order in which the units were given (`ancestorsOf`: a new one, from below).
 */
export class UnitHierarchy {
  /** All units, frozen copies, in the given order. */
  readonly units: readonly Unit[];
  /** Units without a parent. */
  readonly roots: readonly Unit[];
  readonly system: TierSystem;
  readonly #byId: ReadonlyMap<string, Unit>;
  readonly #children: ReadonlyMap<string, readonly Unit[]>;
  readonly #levels: ReadonlyMap<UnitLevel, readonly Unit[]>;

  /**
   * @param units ids and parents in canonical text, compared as they are.
   * @throws ModelError `MODEL_UNIT_HIERARCHY` unless they form a hierarchy; `details.findings` tells every problem.
   *   A file is better read with `parseUnitsCsv`, which returns its problems with their lines.
   */
  constructor(units: Iterable<Unit>, options: HierarchyOptions = {}) {
    const all = Object.freeze(Array.from(units, frozenCopy));
    this.system = options.system ?? tierSystemOf(all);
    refuse(findingsOf(all, this.system));
    const byId = new Map<string, Unit>();
    const children = new Map<string, Unit[]>();
    const levels = new Map<UnitLevel, Unit[]>();
    for (const unit of all) {
      byId.set(unit.id, unit);
      push(levels, unit.level, unit);
      if (unit.parent !== undefined) push(children, unit.parent, unit);
    }
    for (const list of [...children.values(), ...levels.values()]) Object.freeze(list);
    this.units = all;
    this.roots = Object.freeze(all.filter((unit) => unit.parent === undefined));
    this.#byId = byId;
    this.#children = children;
    this.#levels = levels;
  }

  get size(): number {
    return this.units.length;
  }

  /** The unit with exactly this id. */
  get(id: string): Unit | undefined {
    return this.#byId.get(id);
  }

  /**
   * The unit with exactly this id.
   *
   * @throws ModelError `MODEL_UNIT_UNKNOWN`, naming the id that was probably meant.
   */
  require(id: string): Unit {
    const unit = this.#byId.get(id);
    if (unit !== undefined) return unit;
    const canonical = parseOrganId(id).id.text;
    const near = this.#byId.has(canonical) ? canonical : nearMiss(canonical, this.#byId.keys());
    const cure = near === undefined ? "Check it against the units of the hierarchy." : `Did you mean "${near}"?`;
    throw new ModelError("MODEL_UNIT_UNKNOWN", `No unit has the organisation id "${excerpt(id)}". ${cure}`, {
      details: { id: excerpt(id), ...(near === undefined ? {} : { near }) },
    });
  }

  /**
   * The unit above, `undefined` at a root.
   *
   * @throws ModelError `MODEL_UNIT_UNKNOWN`, as all methods below do for an id that no unit has.
   */
  parentOf(id: string): Unit | undefined {
    const { parent } = this.require(id);
    return parent === undefined ? undefined : this.#byId.get(parent);
  }

  /** The units directly below. */
  childrenOf(id: string): readonly Unit[] {
    return this.#children.get(id) ?? (this.require(id), NONE);
  }

  /** The units above, the nearest first. */
  ancestorsOf(id: string): readonly Unit[] {
    const ancestors: Unit[] = [];
    for (let unit = this.parentOf(id); unit !== undefined; unit = this.parentOf(unit.id)) ancestors.push(unit);
    return ancestors;
  }

  /** The units of a level. */
  atLevel(level: UnitLevel): readonly Unit[] {
    return this.#levels.get(level) ?? NONE;
  }

  /** Whether one unit is the other or stands below it, by the parents given and not by the grammar of the ids. */
  isWithin(inner: string, outer: string): boolean {
    this.require(outer);
    for (let unit: Unit | undefined = this.require(inner); unit !== undefined; unit = this.parentOf(unit.id)) {
      if (unit.id === outer) return true;
    }
    return false;
  }

  /** A hierarchy of its own: a unit of the top level it can be (a province or central body) and all that is below it. */
  subtree(id: string): UnitHierarchy {
    const top = this.require(id);
    const inside = new Set([top]);
    // A set hands out what is added while it is walked.
    for (const unit of inside) for (const child of this.childrenOf(unit.id)) inside.add(child);
    return new UnitHierarchy(
      this.units.filter((unit) => inside.has(unit)).map((unit) => (unit === top ? withoutParent(unit) : unit)),
      { system: this.system },
    );
  }

  [Symbol.iterator](): IterableIterator<Unit> {
    return this.units[Symbol.iterator]();
  }
}

/**
 * The bodies that rates over units count — every unit below the provincial committees, which act through their Offices:
 * 18 + 9 + 95 = 122 in Tây Ninh in 2017. Central bodies are not counted either.
 */
export function countedBodies(hierarchy: UnitHierarchy): readonly Unit[] {
  return hierarchy.units.filter((unit) => unit.level !== "province" && unit.level !== "central");
}

function findingsOf(units: readonly Unit[], system: TierSystem): readonly Finding[] {
  const findings: Finding[] = [];
  units.forEach(({ id, name, level }, index) => {
    const report = (field: string, code: string, value: string, message: string): void => {
      findings.push({ code, severity: "error", path: `units[${index}].${field}`, value: excerpt(value), message });
    };
    if (id === "") report("id", "UNIT_ID_EMPTY", id, "The id is empty.");
    if (name === "") report("name", "UNIT_NAME_EMPTY", name, "The name is empty.");
    if (!Object.hasOwn(UNIT_LEVELS, level)) report("level", "UNIT_LEVEL_UNKNOWN", level, "There is no such level.");
  });
  const drafts = units.map(({ id, level, parent }) => ({
    id: id === "" ? undefined : id,
    level: Object.hasOwn(UNIT_LEVELS, level) ? level : undefined,
    parent: parent ?? "",
  }));
  for (const { index, field, ...problem } of checkUnits(drafts, system, (at) => `units[${at}]`)) {
    findings.push({ ...problem, path: `units[${index}].${field}` });
  }
  return findings.filter((finding) => finding.severity === "error");
}

function refuse(findings: readonly Finding[]): void {
  const [first] = findings;
  if (first === undefined) return;
  const more = findings.length === 1 ? "" : ` (and ${findings.length - 1} more, see details.findings)`;
  throw new ModelError("MODEL_UNIT_HIERARCHY", `The units form no hierarchy: ${first.path}: ${first.message}${more}`, {
    details: { findings },
  });
}

function push<Key>(map: Map<Key, Unit[]>, key: Key, unit: Unit): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [unit]);
  else list.push(unit);
}

function frozenCopy(unit: Unit): Unit {
  const copy = unit.parent === "" ? withoutParent(unit) : { ...unit };
  return Object.freeze(copy.place === undefined ? copy : { ...copy, place: Object.freeze({ ...copy.place }) });
}

function withoutParent(unit: Unit): Unit {
  const copy: { -readonly [Key in keyof Unit]: Unit[Key] } = { ...unit };
  delete copy.parent;
  return copy;
}
