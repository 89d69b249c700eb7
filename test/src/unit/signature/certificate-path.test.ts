import { describe, expect, test } from "@jest/globals";
import {
  authorityKeyIdentifier,
  basicConstraints,
  issueCertificate,
  keyUsage,
  publicKeyFacts,
  subjectKeyIdentifier,
  testKey,
  type CertificateProfile,
  type DistinguishedName,
  type Extension,
} from "@lienthong/pki";
import { signMessage, type MessageVerdict, type Signer } from "@lienthong/signature";
import { sign } from "node:crypto";
import {
  firstFailure,
  organisationOnly,
  sampleMessage,
  SENDER,
  SIGNED_AT,
  verifySample,
} from "../../support/signing-sample.js";

const YEAR = 31_557_600_000;
const CA = [basicConstraints({ ca: true }), keyUsage("keyCertSign", "cRLSign")];
const LEAF = [basicConstraints({ ca: false }), keyUsage("digitalSignature", "nonRepudiation")];
/** 2.5.29.37 with one purpose, DER by hand. */
const purpose = (last: number): Extension => ({
  oid: "2.5.29.37",
  critical: false,
  value: Buffer.from(`300a06082b060105050703${last.toString(16).padStart(2, "0")}`, "hex"),
});
const subject = (name: string): DistinguishedName => [
  ["countryName", "VN"],
  ["organizationIdentifier", SENDER],
  ["commonName", name],
];

interface Link {
  readonly name: string;
  readonly slot: number;
  readonly extensions: readonly Extension[];
  readonly issuerName?: string;
  readonly change?: Partial<CertificateProfile>;
}

/** Root, intermediates, leaf: each issued by the one before. */
function chain(...links: readonly Link[]): readonly Uint8Array[] {
  return links.map(({ name, slot, extensions, issuerName, change }, index) => {
    const issuer = links[index - 1] ?? { name, slot };
    return issueCertificate({
      subject: subject(name),
      issuer: subject(issuerName ?? issuer.name),
      subjectKey: testKey(slot),
      issuerKey: testKey(issuer.slot),
      notBefore: SIGNED_AT - YEAR,
      notAfter: SIGNED_AT + YEAR,
      extensions: [
        ...extensions,
        subjectKeyIdentifier(publicKeyFacts(testKey(slot)).identifier),
        authorityKeyIdentifier(publicKeyFacts(testKey(issuer.slot)).identifier),
      ],
      ...change,
    });
  });
}

const root: Link = { name: "Gốc", slot: 0, extensions: CA };
const middle: Link = { name: "Trung gian", slot: 1, extensions: CA };
const leaf: Link = { name: "Đơn vị", slot: 5, extensions: LEAF };

/** A message signed with the last certificate, under the first as anchor; `others` is what KeyInfo has beside it. */
function judged(
  certificates: readonly Uint8Array[],
  others: readonly Uint8Array[] = certificates.slice(1, -1),
): MessageVerdict {
  const certificate = certificates.at(-1) ?? new Uint8Array();
  const signer: Signer = { certificate, chain: others, sign: (bytes) => sign("sha256", bytes, testKey(leaf.slot)) };
  const bytes = signMessage(sampleMessage(), { role: "organisation", signer, time: SIGNED_AT });
  return verifySample(bytes, { policy: organisationOnly, anchors: certificates.slice(0, 1), at: SIGNED_AT });
}

function refusal(certificates: readonly Uint8Array[], others?: readonly Uint8Array[]): unknown {
  const verdict = judged(certificates, others);
  return [verdict.subIndication, firstFailure(verdict)?.name, verdict.cause];
}

describe("paths that hold", () => {
  test("root, CA, leaf; the root itself as issuer; the CA as anchor", () => {
    expect(judged(chain(root, middle, leaf)).indication).toBe("TOTAL-PASSED");
    expect(judged(chain(root, leaf)).indication).toBe("TOTAL-PASSED");
    expect(judged(chain(root, middle, leaf).slice(1)).indication).toBe("TOTAL-PASSED");
  });
  test("K17 extra, unrelated and repeated certificates in any order", () => {
    const path = chain(root, middle, { name: "Cấp hai", slot: 2, extensions: CA }, leaf);
    const [, one, two] = path;
    const stranger = chain({ name: "Lạ", slot: 3, extensions: CA })[0];
    if (one === undefined || two === undefined || stranger === undefined) throw new RangeError("chain");
    expect(judged(path, [stranger, one, two, one]).indication).toBe("TOTAL-PASSED");
  });
  test("K17 CAs that certify each other do not go round for ever", () => {
    const a: Link = { name: "A", slot: 1, extensions: CA };
    const b: Link = { name: "B", slot: 2, extensions: CA };
    const [, aByB] = chain(b, a);
    const [, bByA] = chain(a, b);
    const [, signed] = chain(a, leaf);
    const [anchor] = chain(root);
    if (aByB === undefined || bByA === undefined || signed === undefined || anchor === undefined)
      throw new RangeError("chain");
    expect(refusal([anchor, signed], [aByB, bByA])).toEqual([
      "NO_CERTIFICATE_CHAIN_FOUND",
      "certificate-path",
      "certificate-invalid",
    ]);
  });
  test("K22 names that differ in case and spaces only", () => {
    expect(judged(chain(root, middle, { ...leaf, issuerName: "  TRUNG   gian " })).indication).toBe("TOTAL-PASSED");
  });
  test("a path with exactly the allowed number of CAs", () => {
    const limited = { ...root, extensions: [basicConstraints({ ca: true, pathLength: 1 }), keyUsage("keyCertSign")] };
    expect(judged(chain(limited, middle, leaf)).indication).toBe("TOTAL-PASSED");
  });
  test("purposes that include signing", () => {
    expect(judged(chain(root, { ...leaf, extensions: [...LEAF, purpose(4)] })).indication).toBe("TOTAL-PASSED");
    expect(judged(chain(root, { ...leaf, extensions: [...LEAF, purpose(0x24)] })).indication).toBe("TOTAL-PASSED");
  });
});

describe("paths that do not", () => {
  const general = ["CERTIFICATE_CHAIN_GENERAL_FAILURE", "certificate-constraints", "certificate-invalid"];
  const use = ["CHAIN_CONSTRAINTS_FAILURE", "certificate-use", "certificate-invalid"];
  const path = ["NO_CERTIFICATE_CHAIN_FOUND", "certificate-path", "certificate-invalid"];

  test("K1 keyUsage without a use for signatures, or none", () => {
    expect(refusal(chain(root, { ...leaf, extensions: [keyUsage("keyEncipherment")] }))).toEqual(use);
    expect(refusal(chain(root, { ...leaf, extensions: [] }))).toEqual(use);
  });
  test("K2 a CA that may not sign certificates", () => {
    const crlOnly = { ...middle, extensions: [basicConstraints({ ca: true }), keyUsage("cRLSign")] };
    expect(refusal(chain(root, crlOnly, leaf))).toEqual(general);
  });
  test("K3 a certificate for web servers", () => {
    expect(refusal(chain(root, { ...leaf, extensions: [...LEAF, purpose(1)] }))).toEqual(use);
  });
  test("K4 an issuer that is no CA, with and without keyUsage; a path too long, with and without keyUsage", () => {
    expect(refusal(chain(root, { ...middle, extensions: LEAF }, leaf))).toEqual(general);
    expect(refusal(chain(root, { ...middle, extensions: [] }, leaf))).toEqual(general);
    for (const extra of [[], [keyUsage("keyCertSign")]]) {
      const limited = { ...root, extensions: [basicConstraints({ ca: true, pathLength: 0 }), ...extra] };
      expect(refusal(chain(limited, middle, leaf))).toEqual(general);
    }
  });
  test("an anchor that is no CA anchors nothing but itself", () => {
    expect(refusal(chain({ ...root, extensions: LEAF }, leaf))).toEqual(general);
  });
  test("K15 a signer who certified himself", () => {
    const [anchor] = chain(root);
    const [own] = chain(leaf);
    if (anchor === undefined || own === undefined) throw new RangeError("chain");
    expect(refusal([anchor, own])).toEqual(path);
  });
  test("K17 the CA between is missing", () => {
    expect(refusal(chain(root, middle, leaf), [])).toEqual(path);
  });
  test("K18, K19 extensions that are not understood: critical ones, and every restriction of paths", () => {
    const unknown = (oid: string, critical: boolean): Extension => ({
      oid,
      critical,
      value: Buffer.from("3000", "hex"),
    });
    expect(refusal(chain(root, { ...leaf, extensions: [...LEAF, unknown("1.2.3", true)] }))).toEqual(general);
    expect(judged(chain(root, { ...leaf, extensions: [...LEAF, unknown("1.2.3", false)] })).indication).toBe(
      "TOTAL-PASSED",
    );
    expect(refusal(chain(root, { ...middle, extensions: [...CA, unknown("2.5.29.30", false)] }, leaf))).toEqual(
      general,
    );
  });
  test("K21 what a strict reader does not take for a certificate", () => {
    const bad = (change: Partial<CertificateProfile>): readonly Uint8Array[] => chain(root, { ...leaf, change });
    const format = ["FORMAT_FAILURE", "signing-certificate", "certificate-invalid"];
    expect(refusal(bad({ serialNumber: Uint8Array.of(0) }))).toEqual(format);
    expect(refusal(bad({ serialNumber: Uint8Array.of(0x80) }))).toEqual(format);
    expect(refusal(bad({ serialNumber: new Uint8Array(21).fill(1) }))).toEqual(format);
    expect(refusal(bad({ extensions: [...LEAF, ...LEAF] }))).toEqual(format);
    const [anchor, good = new Uint8Array()] = chain(root, leaf);
    expect(refusal([anchor ?? good, Buffer.concat([good, Buffer.from([0])])])).toEqual(format);
  });
  test("K25 a certificate whose signature is broken, under the issuer it names by key", () => {
    const [anchor = new Uint8Array(), good = new Uint8Array()] = chain(root, leaf);
    const broken = Buffer.from(good);
    broken[broken.length - 1] = (broken.at(-1) ?? 0) ^ 1;
    expect(refusal([anchor, broken])).toEqual([
      "CERTIFICATE_CHAIN_GENERAL_FAILURE",
      "certificate-path",
      "certificate-invalid",
    ]);
  });
  test("a CA out of its validity", () => {
    const over = { ...middle, change: { notBefore: 0, notAfter: SIGNED_AT - 1_000 } };
    expect(refusal(chain(root, over, leaf))).toEqual([
      "OUT_OF_BOUNDS_NO_POE",
      "certificate-validity",
      "certificate-invalid",
    ]);
  });
});
