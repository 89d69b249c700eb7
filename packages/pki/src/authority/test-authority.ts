import type { Millis } from "@lienthong/model";
import {
  authorityKeyIdentifier,
  basicConstraints,
  keyUsage,
  subjectKeyIdentifier,
  type Extension,
} from "../certificate/extension.js";
import { issueCertificate } from "../certificate/issue-certificate.js";
import { publicKeyFacts } from "../key-pool/public-key.js";
import { leafKeySlot, testKey } from "../key-pool/test-key.js";
import { boundedName, type DistinguishedName } from "../name/distinguished-name.js";
import { toPem } from "../pem.js";
import type { IssuedCertificate, OrganisationRequest, PersonalRequest } from "./issued-certificate.js";

const YEAR = 31_557_600_000;
const ROOT_YEARS = 40;
const ISSUING_YEARS = 30;

/** Settings of {@link TestAuthority}. */
export interface TestAuthorityOptions {
  /** When root and issuing CA begin; they last 40 and 30 years. */
  readonly at: Millis;
  /** O of both CAs. Another name is another authority. */
  readonly name?: string;
  /** Which of the two pairs of CA keys; 1 makes a look-alike: same names, other keys. */
  readonly generation?: 0 | 1;
}

interface Ca {
  readonly name: DistinguishedName;
  readonly certificate: Uint8Array;
  readonly slot: number;
}

/**
 * A certificate authority for tests, shaped like the specialised government service (chứng thư số chuyên dùng công
 * vụ): a root, one issuing CA, certificates for organisations and for persons. Every name says TEST — không có giá trị
 * pháp lý, and all private keys are public.
 *
 * Deterministic: the same arguments give the same bytes (RSA PKCS#1 v1.5, serial numbers from the content). The shape
 * of names and extensions is assumed; no profile document of the real service was read.
 */
export class TestAuthority {
  readonly #root: Ca;
  readonly #issuing: Ca;

  /** @throws PkiError `PKI_NAME`, `PKI_VALIDITY` */
  constructor(options: TestAuthorityOptions) {
    const organisation = boundedName(options.name ?? "Liên Thông — cơ quan chứng thực số thử nghiệm");
    const slot = (options.generation ?? 0) * 2;
    const name = (what: string): DistinguishedName => [
      ["countryName", "VN"],
      ["organizationName", organisation],
      ["commonName", `${what} TEST — không có giá trị pháp lý`],
    ];
    const { at } = options;
    this.#root = issueCa({ name: name("Root CA"), slot, notBefore: at, notAfter: at + ROOT_YEARS * YEAR });
    this.#issuing = issueCa({
      name: name("Issuing CA"),
      slot: slot + 1,
      notBefore: at,
      notAfter: at + ISSUING_YEARS * YEAR,
      issuer: this.#root,
    });
  }

  /** The root certificate in DER: the anchor to trust. */
  get root(): Uint8Array {
    return this.#root.certificate;
  }

  /** The issuing CA's certificate in DER. */
  get issuing(): Uint8Array {
    return this.#issuing.certificate;
  }

  /**
   * A certificate for an organisation: O, organizationIdentifier and CN. Any validity is issued, also one that is over
   * or has not begun.
   *
   * @throws PkiError `PKI_NAME`, `PKI_VALIDITY`, `PKI_KEY_SLOT`
   */
  issueOrganisation(request: OrganisationRequest): IssuedCertificate {
    const name = boundedName(request.name);
    const slot = request.key ?? leafKeySlot("organisation", `${request.organId}\n${request.name}`);
    return this.#issue(request, slot, [
      ["countryName", "VN"],
      ["organizationName", name],
      ["organizationIdentifier", request.organId],
      ["commonName", name],
    ]);
  }

  /**
   * A certificate for a person with authority: CN, title, and the unit (O, organizationIdentifier).
   *
   * @throws PkiError `PKI_NAME`, `PKI_VALIDITY`, `PKI_KEY_SLOT`
   */
  issuePersonal(request: PersonalRequest): IssuedCertificate {
    const slot = request.key ?? leafKeySlot("person", `${request.organId}\n${request.fullName}\n${request.title}`);
    return this.#issue(request, slot, [
      ["countryName", "VN"],
      ["organizationName", boundedName(request.organName)],
      ["organizationIdentifier", request.organId],
      ["title", boundedName(request.title)],
      ["commonName", boundedName(request.fullName)],
    ]);
  }

  #issue(
    validity: { readonly notBefore: Millis; readonly notAfter: Millis },
    slot: number,
    subject: DistinguishedName,
  ): IssuedCertificate {
    const privateKey = testKey(slot);
    const issuerKey = testKey(this.#issuing.slot);
    const certificate = issueCertificate({
      subject,
      issuer: this.#issuing.name,
      subjectKey: privateKey,
      issuerKey,
      notBefore: validity.notBefore,
      notAfter: validity.notAfter,
      extensions: [
        authorityKeyIdentifier(publicKeyFacts(issuerKey).identifier),
        subjectKeyIdentifier(publicKeyFacts(privateKey).identifier),
        basicConstraints({ ca: false }),
        keyUsage("digitalSignature", "nonRepudiation"),
      ],
    });
    return { certificate, chain: [this.#issuing.certificate], privateKey, certificatePem: toPem(certificate) };
  }
}

interface CaRequest {
  readonly name: DistinguishedName;
  readonly slot: number;
  readonly notBefore: Millis;
  readonly notAfter: Millis;
  /** Absent for a root, which signs itself. */
  readonly issuer?: Ca;
}

function issueCa(request: CaRequest): Ca {
  const { name, slot, issuer } = request;
  const subjectKey = testKey(slot);
  const issuerKey = issuer === undefined ? subjectKey : testKey(issuer.slot);
  const own: Extension[] = [
    subjectKeyIdentifier(publicKeyFacts(subjectKey).identifier),
    basicConstraints(issuer === undefined ? { ca: true } : { ca: true, pathLength: 0 }),
    keyUsage("keyCertSign", "cRLSign"),
  ];
  const above = issuer === undefined ? [] : [authorityKeyIdentifier(publicKeyFacts(issuerKey).identifier)];
  const certificate = issueCertificate({
    subject: name,
    issuer: issuer?.name ?? name,
    subjectKey,
    issuerKey,
    notBefore: request.notBefore,
    notAfter: request.notAfter,
    extensions: [...above, ...own],
  });
  return { name, certificate, slot };
}
