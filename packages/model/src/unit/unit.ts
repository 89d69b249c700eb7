import type { Basis } from "../event/loss-cause.js";
import type { UnitLevel } from "./unit-level.js";

/** A point on the map, WGS 84 degrees. */
export interface Place {
  readonly lat: number;
  readonly lon: number;
}

/** A body that issues and receives documents — cơ quan, đơn vị. */
export interface Unit {
  /** Organisation id — mã định danh: canonical text as `parseOrganId` gives it. */
  readonly id: string;
  /** Full name with all its diacritics, NFC. Not an identity: two communes may share it. */
  readonly name: string;
  readonly level: UnitLevel;
  /** Id of the unit above, absent at a root. */
  readonly parent?: string;
  /** Code of the General Statistics Office (mã đơn vị hành chính): 2, 3 or 5 digits. */
  readonly gsoCode?: string;
  /** How the id is known: seen, laid down, or assumed by this project. */
  readonly basis: Basis;
  readonly place?: Place;
  /** Area, km². */
  readonly area?: number;
  /** Inhabitants. */
  readonly population?: number;
}
