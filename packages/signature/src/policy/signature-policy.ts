import {
  signatureRequirement,
  type Basis,
  type Millis,
  type SignatureNeed,
  type SignedForm,
  type Text,
} from "@lienthong/model";
import { EXCLUSIVE_C14N, RSA_SHA256, SHA256 } from "../algorithm/algorithm.js";
import type { SignatureLayout, SignatureRole } from "../message/role.js";

/** What a verifier asks of a message's signatures. A plain record: change a copy to have another policy. */
export interface SignaturePolicy {
  /** For reports. */
  readonly name: string;
  readonly roles: Readonly<Record<SignatureRole, SignatureNeed>>;
  /** Accepted layouts of the organisation's signature. */
  readonly layouts: readonly SignatureLayout[];
  /** Identifiers of accepted signature methods, digest methods and canonical forms. */
  readonly algorithms: readonly string[];
  /** Shortest RSA modulus in bits, for every key of the chain. */
  readonly minimumRsaBits: number;
  /** How far a claimed signing time may lie after the moment of verification, in milliseconds. */
  readonly clockTolerance: Millis;
  /** Where the required roles come from. */
  readonly basis: Basis;
  readonly source: string;
  readonly note: Text;
}

/** What a policy is asked for. */
export interface PolicyQuestion {
  /** When the document is issued. */
  readonly at: Millis;
  /** By default `original`. */
  readonly form?: SignedForm;
}

/**
 * The policy for a document by period and form: the roles as `signatureRequirement` of `@lienthong/model` says, with
 * its source; RSA of at least 2048 bits with SHA-2 (assumed: no regulation on algorithms was read); both layouts.
 */
export function signaturePolicy({ at, form = "original" }: PolicyQuestion): SignaturePolicy {
  const { personal, organisation, basis, source, note } = signatureRequirement({ at, form });
  return {
    name: `${form}: personal ${personal}, organisation ${organisation}`,
    roles: { personal, organisation },
    layouts: ["parts", "whole"],
    algorithms: ACCEPTED_ALGORITHMS,
    minimumRsaBits: 2_048,
    clockTolerance: 300_000,
    basis,
    source,
    note,
  };
}

const ACCEPTED_ALGORITHMS: readonly string[] = [
  RSA_SHA256,
  "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
  "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
  SHA256,
  "http://www.w3.org/2001/04/xmldsig-more#sha384",
  "http://www.w3.org/2001/04/xmlenc#sha512",
  EXCLUSIVE_C14N,
  "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
  "http://www.w3.org/2006/12/xml-c14n11",
];
