import type { Millis } from "@lienthong/model";
import type { KeyObject } from "node:crypto";

/** A certificate with what its holder needs to sign — chứng thư số. */
export interface IssuedCertificate {
  /** DER. */
  readonly certificate: Uint8Array;
  /** The issuing CA in DER, without the root. */
  readonly chain: readonly Uint8Array[];
  /** From the public test pool. */
  readonly privateKey: KeyObject;
  /** The certificate in PEM. */
  readonly certificatePem: string;
}

/** What the requests for both kinds of certificate have. */
interface CertificateRequest {
  readonly notBefore: Millis;
  readonly notAfter: Millis;
  /** Slot of the pool whose key the certificate gets; by default chosen by the holder's name and organisation id. */
  readonly key?: number;
}

/** An organisation's certificate — chứng thư số của cơ quan, tổ chức. */
export interface OrganisationRequest extends CertificateRequest {
  /** Organisation id — mã định danh; stands in organizationIdentifier, exactly as given. */
  readonly organId: string;
  readonly name: string;
}

/** A person's certificate — chứng thư số cá nhân. */
export interface PersonalRequest extends CertificateRequest {
  readonly fullName: string;
  /** Position — chức vụ. */
  readonly title: string;
  /** Organisation id of the unit, exactly as given. */
  readonly organId: string;
  readonly organName: string;
}
