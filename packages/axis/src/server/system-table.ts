import { createSecretKey, type KeyObject } from "node:crypto";
import { excerpt, parseOrganId } from "@lienthong/model";
import { optionError } from "../option-error.js";

/** A client system as its operator registers it: an eOffice, or one that serves many organisations. */
export interface SystemOptions {
  /** `systemid` of its requests, e.g. `vxp.saas.03`. Printable ASCII without spaces. */
  readonly id: string;
  /** Shared secret; its UTF-8 bytes are the HMAC key. Kept as a key object, never shown. */
  readonly secret: string;
  /** Organisation ids it serves. Default: all units of the state. */
  readonly organs?: readonly string[];
}

/** A registered system, without its secret. */
export interface RegisteredSystem {
  readonly id: string;
  /** Canonical organisation ids it sends and receives for. */
  readonly organs: ReadonlySet<string>;
}

/** Which system may speak for which organisations, and how it proves to be itself. */
export class SystemTable {
  readonly #systems = new Map<string, RegisteredSystem>();
  readonly #secrets = new Map<string, KeyObject>();

  /**
   * @param all the organisations a system serves that names none
   * @throws AxisError `AXIS_OPTION` for an id or a secret that cannot be used, or an id given twice
   */
  constructor(systems: readonly SystemOptions[], all: readonly string[]) {
    systems.forEach(({ id, secret, organs }, index) => {
      if (!/^[!-~]{1,100}$/.test(id))
        throw optionError(
          `systems[${index}].id`,
          `"${excerpt(id)}"`,
          "1 to 100 printable ASCII characters without spaces",
        );
      if (this.#systems.has(id))
        throw optionError(`systems[${index}].id`, `"${id}", which another system has`, "different for each system");
      if (secret === "") throw optionError(`systems[${index}].secret`, "empty", "a text that client and axis share");
      const served = (organs ?? all).map((organ) => parseOrganId(organ).id.text);
      this.#systems.set(id, Object.freeze({ id, organs: new Set(served) }));
      this.#secrets.set(id, createSecretKey(secret, "utf8"));
    });
  }

  get(id: string): RegisteredSystem | undefined {
    return this.#systems.get(id);
  }

  secretOf(id: string): KeyObject | undefined {
    return this.#secrets.get(id);
  }

  list(): readonly RegisteredSystem[] {
    return [...this.#systems.values()];
  }
}
