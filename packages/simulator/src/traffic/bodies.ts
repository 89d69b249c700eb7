import { countedBodies, type RandomSource, type Unit } from "@lienthong/model";
import { ADOPTING_LEVELS, type BodyClass, type RoutingTarget, type Scenario } from "../scenario/scenario.js";

const NOBODY: readonly number[] = [];

/** The counted bodies of a run by number, who of them is connected, and who can be written to. */
export class Bodies {
  readonly units: readonly Unit[];
  readonly classes: readonly BodyClass[];
  readonly connected: readonly boolean[];
  readonly #index: ReadonlyMap<string, number>;
  readonly #departments: readonly number[];
  readonly #districts: readonly number[];
  readonly #communes: readonly number[];
  readonly #communesOf: ReadonlyMap<number, readonly number[]>;
  readonly #office: number;

  constructor(scenario: Scenario, source: RandomSource) {
    this.units = countedBodies(scenario.hierarchy);
    this.#index = new Map(this.units.map(({ id }, index) => [id, index]));
    this.#office = this.#index.get(scenario.units.office ?? "") ?? -1;
    this.classes = this.units.map(({ level }, index) => {
      if (index === this.#office) return "office";
      return level === "district" || level === "commune" ? level : "department";
    });
    const outside = bodiesOutside(scenario, source);
    this.connected = this.units.map(({ id }) => !outside.has(id));
    const numbers = [...this.units.keys()];
    this.#departments = numbers.filter((index) => this.classes[index] === "department");
    this.#districts = numbers.filter((index) => this.classes[index] === "district");
    this.#communes = numbers.filter((index) => this.classes[index] === "commune");
    const communesOf = new Map<number, number[]>();
    for (const commune of this.#communes) {
      const parent = this.parent(commune);
      if (parent < 0) continue;
      const list = communesOf.get(parent);
      if (list === undefined) communesOf.set(parent, [commune]);
      else list.push(commune);
    }
    this.#communesOf = communesOf;
  }

  /** Number of a body by its organisation id, −1 when it is not counted. */
  indexOf(id: string): number {
    return this.#index.get(id) ?? -1;
  }

  /** Number of the counted body above, −1 when there is none. */
  parent(body: number): number {
    return this.#index.get(this.units[body]?.parent ?? "") ?? -1;
  }

  /** Who can be meant by a way of addressing, the sender itself left out. */
  candidates(sender: number, target: RoutingTarget, pick: (bound: number) => number): readonly number[] {
    const others = (list: readonly number[]): readonly number[] => list.filter((body) => body !== sender);
    switch (target) {
      case "office":
        return this.#office < 0 || this.#office === sender ? NOBODY : [this.#office];
      case "departments":
      case "allDepartments":
        return others(this.#departments);
      case "ownDistrict": {
        const parent = this.parent(sender);
        return parent < 0 ? NOBODY : [parent];
      }
      case "districts":
      case "allDistricts":
        return others(this.#districts);
      case "siblings":
        return others(this.#communesOf.get(this.parent(sender)) ?? NOBODY);
      case "ownCommunes":
      case "allOwnCommunes":
        return this.#communesOf.get(sender) ?? NOBODY;
      case "communes":
        return others(this.#communes);
      case "allCommunesOfADistrict": {
        const district = this.#districts[pick(this.#districts.length)];
        return others(this.#communesOf.get(district ?? -1) ?? NOBODY);
      }
    }
  }
}

/** Organisation ids of the bodies whose eOffice is not connected. */
function bodiesOutside(scenario: Scenario, source: RandomSource): ReadonlySet<string> {
  const { adoption, hierarchy } = scenario;
  const outside = new Set<string>();
  for (const level of ADOPTING_LEVELS) {
    const all = hierarchy.atLevel(level);
    const wanted = all.length - Math.round(adoption[level] * all.length);
    const named =
      adoption.choice === "named" ? adoption.outside.filter((id) => hierarchy.get(id)?.level === level) : [];
    // A stream of its own per unit: who is drawn does not depend on how many are.
    const drawn = all
      .filter(({ id }) => !named.includes(id))
      .map(({ id }) => ({ id, at: source.stream("adoption", id).next() }))
      .sort((a, b) => a.at - b.at);
    for (const id of [...named, ...drawn.map(({ id }) => id)].slice(0, wanted)) outside.add(id);
  }
  return outside;
}
