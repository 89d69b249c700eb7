export type { IssuedCertificate, OrganisationRequest, PersonalRequest } from "./authority/issued-certificate.js";
export { TestAuthority, type TestAuthorityOptions } from "./authority/test-authority.js";
export type { CertificateProfile } from "./certificate/certificate-profile.js";
export {
  authorityKeyIdentifier,
  basicConstraints,
  keyUsage,
  subjectKeyIdentifier,
  type Extension,
  type KeyUsage,
} from "./certificate/extension.js";
export { issueCertificate } from "./certificate/issue-certificate.js";
export { PKI_ERRORS, PkiError, type PkiErrorCode } from "./errors.js";
export { publicKeyFacts, type PublicKeyFacts } from "./key-pool/public-key.js";
export { TEST_KEY_COUNT, testKey } from "./key-pool/test-key.js";
export type { DistinguishedName, NameAttribute } from "./name/distinguished-name.js";
export { fromPem, toPem } from "./pem.js";
