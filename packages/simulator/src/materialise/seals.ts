import type { OfficeSigners } from "@lienthong/exchange";
import type { Millis, Unit } from "@lienthong/model";
import { TestAuthority, type IssuedCertificate } from "@lienthong/pki";
import { signerFromKey, type Signer } from "@lienthong/signature";

const YEAR = 31_557_600_000;
const DAY = 86_400_000;

/** The person with authority of a body. The name is made up and says so. */
export const LEADER: { readonly fullName: string; readonly position: string } = {
  fullName: "Nguyễn Văn Mô Phỏng",
  position: "Lãnh đạo cơ quan",
};

/**
 * Certificates and keys of the bodies, from a test authority, each made when it is first needed: most bodies of a run
 * never sign a document for real.
 */
export class Seals {
  readonly #authority: TestAuthority;
  readonly #start: Millis;
  readonly #end: Millis;
  readonly #signers: Map<string, Signer> = new Map<string, Signer>();

  /** @param start first moment of the period @param end first moment after it */
  constructor(start: Millis, end: Millis) {
    this.#authority = new TestAuthority({ at: start - 5 * YEAR });
    this.#start = start;
    this.#end = end;
  }

  /** What every recipient trusts. */
  get anchors(): readonly Uint8Array[] {
    return [this.#authority.root];
  }

  /** With what a body signs; with its leader's signature or without. */
  signers(unit: Unit, personal: boolean): OfficeSigners {
    const organisation = this.organisation(unit);
    return personal ? { organisation, personal: this.#personal(unit) } : { organisation };
  }

  /** The seal of a body. */
  organisation(unit: Unit): Signer {
    return this.#once(`organisation ${unit.id}`, () =>
      this.#authority.issueOrganisation({ organId: unit.id, name: unit.name, ...this.#validity() }),
    );
  }

  /** The seal of a body with a certificate that ended before the period. */
  expired(unit: Unit): Signer {
    return this.#once(`expired ${unit.id}`, () =>
      this.#authority.issueOrganisation({
        organId: unit.id,
        name: unit.name,
        notBefore: this.#start - 3 * YEAR,
        notAfter: this.#start - DAY,
      }),
    );
  }

  #personal(unit: Unit): Signer {
    return this.#once(`personal ${unit.id}`, () =>
      this.#authority.issuePersonal({
        fullName: LEADER.fullName,
        title: LEADER.position,
        organId: unit.id,
        organName: unit.name,
        ...this.#validity(),
      }),
    );
  }

  #validity(): { readonly notBefore: Millis; readonly notAfter: Millis } {
    return { notBefore: this.#start - YEAR, notAfter: this.#end + 4 * YEAR };
  }

  #once(key: string, issue: () => IssuedCertificate): Signer {
    const known = this.#signers.get(key);
    if (known !== undefined) return known;
    const { certificate, chain, privateKey } = issue();
    const signer = signerFromKey({ certificate, chain, privateKey });
    this.#signers.set(key, signer);
    return signer;
  }
}
