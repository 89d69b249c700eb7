import { describe, expect, test } from "@jest/globals";
import { basicConstraints, issueCertificate, PKI_ERRORS, TEST_KEY_COUNT, TestAuthority, testKey } from "@lienthong/pki";
import { X509Certificate } from "node:crypto";

const at = Date.UTC(2016, 0, 1);
const validity = { notBefore: Date.UTC(2017, 0, 1), notAfter: Date.UTC(2020, 0, 1) };
const organisation = { organId: "000.00.00.H53", name: "Ủy ban nhân dân tỉnh Tây Ninh", ...validity };
const person = {
  fullName: "Nguyễn Thị Hồng",
  title: "Phó Chủ tịch",
  organId: "000.00.00.H53",
  organName: "Ủy ban nhân dân tỉnh Tây Ninh",
  ...validity,
};
const authority = new TestAuthority({ at });
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("test authority", () => {
  test("the same arguments give the same bytes, other arguments other bytes", () => {
    const again = new TestAuthority({ at });
    expect(hex(again.root)).toBe(hex(authority.root));
    expect(hex(again.issueOrganisation(organisation).certificate)).toBe(
      hex(authority.issueOrganisation(organisation).certificate),
    );
    const other = authority.issueOrganisation({ ...organisation, notAfter: validity.notAfter + 1_000 });
    expect(new X509Certificate(other.certificate).serialNumber).not.toBe(
      new X509Certificate(authority.issueOrganisation(organisation).certificate).serialNumber,
    );
  });

  test("names say that it is a test", () => {
    for (const certificate of [authority.root, authority.issuing]) {
      expect(new X509Certificate(certificate).subject).toContain("TEST — không có giá trị pháp lý");
    }
  });

  test("an organisation's certificate has its id and its name in Vietnamese", () => {
    const { certificate, chain, privateKey } = authority.issueOrganisation(organisation);
    const read = new X509Certificate(certificate);
    expect(read.subject.split("\n")).toEqual([
      "C=VN",
      "O=Ủy ban nhân dân tỉnh Tây Ninh",
      "organizationIdentifier=000.00.00.H53",
      "CN=Ủy ban nhân dân tỉnh Tây Ninh",
    ]);
    expect(read.ca).toBe(false);
    expect(read.checkPrivateKey(privateKey)).toBe(true);
    const issuing = new X509Certificate(chain[0] ?? new Uint8Array());
    expect(read.verify(issuing.publicKey)).toBe(true);
    expect(issuing.verify(new X509Certificate(authority.root).publicKey)).toBe(true);
    expect(issuing.ca).toBe(true);
  });

  test("a person's certificate has name, title and unit", () => {
    const read = new X509Certificate(authority.issuePersonal(person).certificate);
    expect(read.subject.split("\n")).toEqual([
      "C=VN",
      "O=Ủy ban nhân dân tỉnh Tây Ninh",
      "organizationIdentifier=000.00.00.H53",
      "title=Phó Chủ tịch",
      "CN=Nguyễn Thị Hồng",
    ]);
    expect(read.validFrom).toBe("Jan  1 00:00:00 2017 GMT");
  });

  test("names longer than X.509 allows are cut at a word, the id never", () => {
    const name = "Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh Tây Ninh";
    const { subject } = new X509Certificate(authority.issueOrganisation({ ...organisation, name }).certificate);
    const written = /O=([^\n]*)/.exec(subject)?.[1]?.replaceAll("\\", "") ?? "";
    expect(written).toBe("Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban…");
    expect(Array.from(written).length).toBeLessThanOrEqual(64);
  });

  test("names are written in NFC", () => {
    const decomposed = authority.issueOrganisation({
      ...organisation,
      name: organisation.name.normalize("NFD"),
      key: 5,
    });
    const composed = authority.issueOrganisation({ ...organisation, key: 5 });
    expect(hex(decomposed.certificate)).toBe(hex(composed.certificate));
  });

  test("the second generation looks alike and has other keys", () => {
    const lookAlike = new TestAuthority({ at, generation: 1 });
    const [one, two] = [new X509Certificate(authority.root), new X509Certificate(lookAlike.root)];
    expect(two.subject).toBe(one.subject);
    expect(two.verify(one.publicKey)).toBe(false);
  });

  test("validity beyond 2049 is written as GeneralizedTime, and expired certificates can be issued", () => {
    expect(new X509Certificate(authority.root).validTo).toContain("2056");
    const early = authority.issueOrganisation({ ...organisation, notBefore: 0, notAfter: 1_000 });
    expect(new X509Certificate(early.certificate).validTo).toBe("Jan  1 00:00:01 1970 GMT");
  });
});

describe("what cannot be issued", () => {
  test.each([
    ["PKI_VALIDITY", { ...organisation, notAfter: validity.notBefore - 1 }],
    ["PKI_VALIDITY", { ...organisation, notBefore: Number.NaN }],
    ["PKI_NAME", { ...organisation, organId: " " }],
    ["PKI_NAME", { ...organisation, name: "a\u0000b" }],
    ["PKI_KEY_SLOT", { ...organisation, key: TEST_KEY_COUNT }],
  ] as const)("%s", (code, request) => {
    expect(() => authority.issueOrganisation(request)).toThrow(expect.objectContaining({ code }));
    expect(PKI_ERRORS[code].cure.vi).not.toBe("");
  });
});

test("the pool has RSA-2048 keys, each its own, parsed once", () => {
  const keys = Array.from({ length: TEST_KEY_COUNT }, (_, index) => testKey(index));
  for (const key of keys) expect(key.asymmetricKeyDetails?.modulusLength).toBe(2048);
  expect(new Set(keys.map((key) => key.export({ format: "pem", type: "pkcs8" }))).size).toBe(TEST_KEY_COUNT);
  expect(testKey(3)).toBe(keys[3]);
});

test("a profile can be wrong on purpose: a serial number of 21 octets", () => {
  const certificate = issueCertificate({
    subject: [["commonName", "x"]],
    issuer: [["commonName", "x"]],
    subjectKey: testKey(4),
    issuerKey: testKey(4),
    ...validity,
    extensions: [basicConstraints({ ca: true })],
    serialNumber: new Uint8Array(21).fill(0x11),
  });
  expect(new X509Certificate(certificate).serialNumber).toBe("11".repeat(21));
});
