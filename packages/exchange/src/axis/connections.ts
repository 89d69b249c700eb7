import { parseOrganId } from "@lienthong/model";

/** A unit's link to an axis. */
export interface Connection {
  /** The system it uses; several units may share one. */
  readonly system: string | undefined;
  /** Locked by the operator: nothing is delivered to it. */
  readonly locked: boolean;
}

/** Which units have a system at an axis. Ids are compared in canonical form. */
export class Connections {
  readonly #byId = new Map<string, Connection>();

  get(organId: string): Connection | undefined {
    return this.#byId.get(parseOrganId(organId).id.text);
  }

  set(organId: string, connection: Connection): void {
    this.#byId.set(parseOrganId(organId).id.text, connection);
  }

  delete(organId: string): boolean {
    return this.#byId.delete(parseOrganId(organId).id.text);
  }

  /** Whether two units use one system. A unit without a named system shares none. */
  sameSystem(one: string, other: string): boolean {
    const system = this.get(one)?.system;
    return system !== undefined && system === this.get(other)?.system;
  }
}
