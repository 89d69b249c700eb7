import type { Millis } from "@lienthong/model";
import type { KeyObject } from "node:crypto";
import type { DistinguishedName } from "../name/distinguished-name.js";
import type { Extension } from "./extension.js";

/** Everything a certificate says, before it is signed. */
export interface CertificateProfile {
  readonly subject: DistinguishedName;
  readonly issuer: DistinguishedName;
  /** The subject's key; of a private key its public half is taken. */
  readonly subjectKey: KeyObject;
  /** Signs the certificate: RSA PKCS#1 v1.5 with SHA-256. */
  readonly issuerKey: KeyObject;
  /** Written in whole seconds. */
  readonly notBefore: Millis;
  readonly notAfter: Millis;
  /** In the order in which they are written. */
  readonly extensions: readonly Extension[];
  /**
   * Content octets of the serial number, for certificates that are to be wrong on purpose; without it 16 octets
   * derived from everything else the certificate says, so that equal arguments give equal bytes.
   */
  readonly serialNumber?: Uint8Array;
}
