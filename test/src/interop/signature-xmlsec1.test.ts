import { afterAll, describe, expect, test } from "@jest/globals";
import { toPem } from "@lienthong/pki";
import { SIGNATURE_IDS, type SignatureRole } from "@lienthong/signature";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  attachments,
  authority,
  edited,
  organisationCertificate,
  personCertificate,
  signatureOf,
  signedSample,
  verifySample,
} from "../support/signing-sample.js";

const here = spawnSync("xmlsec1", ["--version"]).status === 0;
const suffix = here ? "" : " (skipped: xmlsec1 is not installed)";
const folder = mkdtempSync(join(tmpdir(), "lienthong-signature-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const root = file("root.pem", toPem(authority.root));
const NS = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
const XMLDSIG = "http://www.w3.org/2000/09/xmldsig#";
/** xmlsec1 knows no Ids without a DTD: each kind of element that has one is named. */
const IDS = [
  ...["MessageHeader", "Bussiness", "edXMLManifest"].map((name) => `${NS}:${name}`),
  ...["Signature", "SignatureValue"].map((name) => `${XMLDSIG}:${name}`),
  "http://uri.etsi.org/01903/v1.3.2#:SignedProperties",
].flatMap((name) => ["--id-attr:Id", name]);
/** `--url-map` takes cid: as it is; the file has the bytes after base64. */
const FILES = attachments.flatMap(({ contentId, wire }, index) => [
  `--url-map:${contentId}`,
  file(`a${index}.bin`, wire),
]);

function accepted(bytes: Uint8Array, role: SignatureRole, at = "2021-03-01 03:00:00", files = FILES): boolean {
  const message = file("message.edxml", bytes);
  const start = ["--node-id", SIGNATURE_IDS[role].signature];
  const args = ["--verify", ...IDS, ...start, ...files, "--trusted-pem", root, "--verification-gmt-time", at, message];
  return spawnSync("xmlsec1", args).status === 0;
}

(here ? describe : describe.skip).each(["parts", "whole"] as const)(`xmlsec1, layout %s${suffix}`, (layout) => {
  const bytes = signedSample(layout);
  test("accepts both signatures", () => {
    expect(accepted(bytes, "personal")).toBe(true);
    expect(accepted(bytes, "organisation")).toBe(true);
  });
  test("refuses a changed header, changed properties, an expired certificate", () => {
    expect(accepted(edited(bytes, "kết luận", "kết thúc"), "organisation")).toBe(false);
    expect(accepted(edited(bytes, "2021-03-01T02:01:00Z", "2021-03-01T02:02:00Z"), "organisation")).toBe(false);
    expect(accepted(bytes, "organisation", "2024-01-01 00:00:00")).toBe(false);
  });
  test("refuses other bytes of an attachment", () => {
    const other = [...FILES.slice(0, -1), file("other.bin", "%PDF-1.4 khác")];
    expect(accepted(bytes, "personal", undefined, other)).toBe(false);
    expect(accepted(bytes, "organisation", undefined, other)).toBe(layout === "whole");
  });
  test("signs from our template, and we accept it", () => {
    const { text } = signatureOf(bytes, "organisation");
    const empty = text
      .replace(/(?<=<DigestValue>)[^<]*(?=<\/DigestValue><\/Reference>)/g, "")
      .replace(/(?<=OrganisationSignatureValue">)[^<]*/, "");
    const template = file("template.edxml", edited(bytes, text, empty));
    const key = file("key.pem", organisationCertificate.privateKey.export({ type: "pkcs8", format: "pem" }));
    const output = join(folder, "signed.edxml");
    const args = [
      "--sign",
      ...IDS,
      "--node-id",
      "OrganisationSignature",
      ...FILES,
      "--privkey-pem",
      key,
      "--output",
      output,
      template,
    ];
    const run = spawnSync("xmlsec1", args, { encoding: "utf8" });
    expect(run.status).toBe(0);
    const signed = readFileSync(output);
    expect(Buffer.compare(signed, bytes)).not.toBe(0);
    expect(verifySample(signed)).toMatchObject({ indication: "TOTAL-PASSED" });
    expect(verifySample(edited(signed, "kết luận", "kết thúc")).indication).toBe("TOTAL-FAILED");
  });
});

(here ? test : test.skip)(`xmlsec1 and we say the same of a wrong key${suffix}`, () => {
  const bytes = signedSample();
  const swapped = edited(
    bytes,
    Buffer.from(organisationCertificate.certificate).toString("base64"),
    Buffer.from(personCertificate.certificate).toString("base64"),
  );
  expect(accepted(swapped, "organisation")).toBe(false);
  expect(verifySample(swapped).indication).not.toBe("TOTAL-PASSED");
});
