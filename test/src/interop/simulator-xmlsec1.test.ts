import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readMessage } from "@lienthong/edxml";
import { toPem } from "@lienthong/pki";
import { SIGNATURE_IDS } from "@lienthong/signature";
import { requireScenario, simulate, type RealMessage } from "@lienthong/simulator";

const here = spawnSync("xmlsec1", ["--version"]).status === 0;
const suffix = here ? "" : " (skipped: xmlsec1 is not installed)";
const folder = mkdtempSync(join(tmpdir(), "lienthong-simulator-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** xmlsec1 knows no Ids without a DTD: each kind of element that has one is named. */
const IDS = [
  ...["MessageHeader", "Bussiness", "edXMLManifest"].map((name) => `http://www.mic.gov.vn/TBT/QCVN_102_2016:${name}`),
  ...["Signature", "SignatureValue"].map((name) => `http://www.w3.org/2000/09/xmldsig#:${name}`),
  "http://uri.etsi.org/01903/v1.3.2#:SignedProperties",
].flatMap((name) => ["--id-attr:Id", name]);

/** What xmlsec1 says of the organisation's signature of a message that arrived, its attachments given as files. */
function accepted({ bytes, anchors, time }: RealMessage): boolean {
  const { message } = readMessage(bytes);
  const attachments = message?.kind === "document" ? message.attachments : [];
  const files = attachments.flatMap(({ contentId, wire }, index) => [
    `--url-map:cid:${contentId}`,
    file(`attachment-${index}.bin`, wire),
  ]);
  const root = file("root.pem", toPem(anchors[0] ?? new Uint8Array()));
  const at = new Date(time).toISOString().slice(0, 19).replace("T", " ");
  const start = ["--node-id", SIGNATURE_IDS.organisation.signature];
  const trust = ["--trusted-pem", root, "--verification-gmt-time", at];
  const args = ["--verify", ...IDS, ...start, ...files, ...trust, file("message.edxml", bytes)];
  return spawnSync("xmlsec1", args).status === 0;
}

(here ? describe : describe.skip)(`xmlsec1 on materialised messages${suffix}`, () => {
  const messages: RealMessage[] = [];
  beforeAll(async () => {
    const scenario = requireScenario(
      "extends: tay-ninh-2017\ntraffic: { intensity: 0.01 }\ndefects: { signatureBroken: 0.1 }\n",
    );
    await simulate(scenario, { seed: 2, materialise: 30, onMessage: (message) => messages.push(message) });
  });

  test("accepts what a recipient accepted, hop of the axis and all", () => {
    const sound = messages.filter(({ verdict }) => verdict === "TOTAL-PASSED").slice(0, 8);
    expect(sound).toHaveLength(8);
    for (const message of sound) expect([message.document, accepted(message)]).toEqual([message.document, true]);
  });

  test("refuses what was changed after signing", () => {
    const broken = messages.filter(({ returned }) => returned === "signature-broken").slice(0, 4);
    expect(broken.length).toBeGreaterThan(0);
    for (const message of broken) expect([message.document, accepted(message)]).toEqual([message.document, false]);
  });
});
