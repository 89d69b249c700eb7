import { afterAll, describe, expect, test } from "@jest/globals";
import { TestAuthority, toPem } from "@lienthong/pki";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = spawnSync("openssl", ["version"]).status === 0;
const suffix = here ? "" : " (skipped: openssl is not installed)";
const folder = mkdtempSync(join(tmpdir(), "lienthong-pki-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const authority = new TestAuthority({ at: Date.UTC(2016, 0, 1) });
const certificate = authority.issuePersonal({
  fullName: "Nguyễn Thị Hồng",
  title: "Phó Chủ tịch",
  organId: "000.00.00.H53",
  organName: "Ủy ban nhân dân tỉnh Tây Ninh",
  notBefore: Date.UTC(2017, 0, 1),
  notAfter: Date.UTC(2019, 11, 31),
});
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const root = file("root.pem", toPem(authority.root));
const otherRoot = file("other.pem", toPem(new TestAuthority({ at: Date.UTC(2016, 0, 1), generation: 1 }).root));
const issuing = file("issuing.pem", toPem(authority.issuing));
const leaf = file("leaf.pem", certificate.certificatePem);

function verify(at: number, anchor = root): { accepted: boolean; output: string } {
  const args = [
    "verify",
    "-x509_strict",
    "-attime",
    String(at / 1_000),
    "-CAfile",
    anchor,
    "-untrusted",
    issuing,
    leaf,
  ];
  const run = spawnSync("openssl", args, { encoding: "utf8" });
  return { accepted: run.status === 0, output: run.stdout + run.stderr };
}

(here ? describe : describe.skip)(`openssl on certificates of the test authority${suffix}`, () => {
  test("verify accepts within the validity, to the last second", () => {
    expect(verify(Date.UTC(2017, 0, 1))).toMatchObject({ accepted: true });
    expect(verify(Date.UTC(2019, 11, 31) - 1_000)).toMatchObject({ accepted: true });
  });
  test("verify refuses before and after", () => {
    expect(verify(Date.UTC(2016, 11, 31))).toMatchObject({ accepted: false });
    const late = verify(Date.UTC(2020, 0, 1));
    expect(late.accepted).toBe(false);
    expect(late.output).toContain("certificate has expired");
  });
  test("verify refuses under a look-alike root", () => {
    expect(verify(Date.UTC(2018, 0, 1), otherRoot)).toMatchObject({ accepted: false });
  });
  test("x509 -text shows names in UTF-8, usage and identifiers", () => {
    const args = ["x509", "-in", leaf, "-noout", "-text", "-nameopt", "utf8,sep_comma_plus"];
    const { stdout } = spawnSync("openssl", args, { encoding: "utf8" });
    expect(stdout).toContain(
      "Subject: C=VN,O=Ủy ban nhân dân tỉnh Tây Ninh,organizationIdentifier=000.00.00.H53,title=Phó Chủ tịch,CN=Nguyễn Thị Hồng",
    );
    expect(stdout).toContain("Signature Algorithm: sha256WithRSAEncryption");
    expect(stdout).toMatch(/Key Usage: critical\s+Digital Signature, Non Repudiation\n/);
    expect(stdout).toMatch(/Basic Constraints: critical\s+CA:FALSE\n/);
    expect(stdout).toContain("X509v3 Authority Key Identifier");
  });
});
