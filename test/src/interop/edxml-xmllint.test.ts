import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { appendTrace, writeMessage } from "@lienthong/edxml";
import fc from "fast-check";
import { documents, exampleDocument, exampleStatus, statuses } from "../support/edxml-drafts.js";

const here = spawnSync("xmllint", ["--version"]).status === 0;
const run = here ? test : test.skip;
const why = here ? "" : " (skipped: xmllint is not installed, Debian package libxml2-utils)";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lienthong-edxml-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function saved(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

function xpath(file: string, expression: string): string {
  return spawnSync("xmllint", ["--nonet", "--xpath", expression, file], { encoding: "utf8" }).stdout.trim();
}

describe(`xmllint reads what we write${why}`, () => {
  run("generated documents and status messages, in every variant, hops added", () => {
    const drafts = fc.sample(fc.oneof(documents, statuses), { numRuns: 80, seed: 31 });
    const files = drafts.flatMap((draft, index) => {
      const written = writeMessage(draft, {
        profile: "sdk",
        ids: index % 2 === 0,
        emptyTags: index % 3 === 0,
        lineEnds: index % 5 === 0 ? "lf" : "crlf",
        signatures: index % 4 === 0 ? ['<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>'] : [],
      });
      const traced = appendTrace(written, { organId: "H53 & <x>", timestamp: "2026/11/20 08:30:00" });
      return [saved(`${String(index)}.edxml`, written), saved(`${String(index)}-traced.edxml`, traced)];
    });
    const { status, stderr } = spawnSync("xmllint", ["--nonet", "--noout", ...files], { encoding: "utf8" });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  run("and finds the fields by name", () => {
    const document = saved("document.edxml", writeMessage(exampleDocument));
    expect(xpath(document, "string(//*[local-name()='Subject'])")).toBe("Về việc liên thông văn bản điện tử");
    expect(xpath(document, "count(//*[name()='edXML:To'])")).toBe("2");
    expect(xpath(document, "namespace-uri(/*/*[name()='AttachmentEncoded'])")).toBe(
      "http://www.mic.gov.vn/TBT/QCVN_102_2016",
    );
    expect(xpath(document, "count(//Attachment | //*[name()='edXML:Attachment'])")).toBe("0");
    const status = saved("status.edxml", writeMessage(exampleStatus));
    expect(xpath(status, "string(//*[name()='edXML:StatusCode'])")).toBe("03");
  });
});
