import { vietnamMoment, type Millis } from "@lienthong/model";
import { TestAuthority, type IssuedCertificate } from "@lienthong/pki";
import { signerFromKey, type Signer } from "@lienthong/signature";

const DAY = 86_400_000;

/** When tests happen unless told otherwise: a Monday morning under the rules of NĐ 30/2020, 2026-03-16 09:00. */
export const TEST_TIME: Millis = vietnamMoment(2026, 3, 16, 9);

/** A unit as certificates name it. */
export interface TestUnit {
  /** Organisation id — mã định danh. */
  readonly id: string;
  readonly name: string;
}

/** A person with authority. */
export interface TestPerson {
  readonly fullName: string;
  /** Position — chức vụ. */
  readonly title: string;
  readonly unit: TestUnit;
}

/** From when to when a certificate is valid; default: a year back to two years on from the moment of the tests. */
export interface Validity {
  readonly notBefore?: Millis;
  readonly notAfter?: Millis;
}

/** An authority with what tests need beside it. Its keys are public: what it certifies proves nothing outside tests. */
export interface ReadyAuthority {
  /** To issue what is not here. */
  readonly authority: TestAuthority;
  /** For `verifyMessage`, an `Office`, or the matchers. */
  readonly trust: { readonly anchors: readonly Uint8Array[] };
  /** The moment around which its certificates are valid. */
  readonly at: Millis;
  /** Signs as an organisation. */
  organisation(unit: TestUnit, validity?: Validity): Signer;
  /** Signs as a person with authority. */
  personal(person: TestPerson, validity?: Validity): Signer;
}

/** Settings of {@link testAuthority}. */
export interface TestAuthorityOptions {
  /** Default {@link TEST_TIME}. */
  readonly at?: Millis;
  /** 1 makes a look-alike that nobody trusts: same names, other keys. Default 0. */
  readonly generation?: 0 | 1;
}

/**
 * A test authority ready to use: root trusted, certificates valid around a moment. Deterministic: equal settings and
 * requests give equal bytes, and no key is ever generated.
 */
export function testAuthority({ at = TEST_TIME, generation = 0 }: TestAuthorityOptions = {}): ReadyAuthority {
  const authority = new TestAuthority({ at: at - 5 * 365 * DAY, generation });
  const period = ({ notBefore = at - 365 * DAY, notAfter = at + 730 * DAY }: Validity) => ({ notBefore, notAfter });
  return {
    authority,
    trust: { anchors: [authority.root] },
    at,
    organisation: ({ id, name }, validity = {}) =>
      signerOf(authority.issueOrganisation({ organId: id, name, ...period(validity) })),
    personal: ({ fullName, title, unit }, validity = {}) =>
      signerOf(
        authority.issuePersonal({ fullName, title, organId: unit.id, organName: unit.name, ...period(validity) }),
      ),
  };
}

function signerOf({ certificate, chain, privateKey }: IssuedCertificate): Signer {
  return signerFromKey({ certificate, chain, privateKey });
}
