import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readMessage } from "@lienthong/edxml";
import { differences, inOracleShape } from "../../support/edxml-oracle.js";
import { sharedData } from "../../support/shared-data.js";

const folder = sharedData("edxml");
const run = folder === undefined ? test.skip : test;
const why = folder === undefined ? " (skipped: no shared data)" : "";
const files =
  folder === undefined ? ["(no samples)"] : readdirSync(folder).filter((name) => /\.(?:edxml|xml)$/.test(name));
const sample = (file: string): Uint8Array => readFileSync(join(folder ?? "", file));

interface Oracle {
  readonly ok: boolean;
}
const oracle = (file: string): Oracle =>
  JSON.parse(readFileSync(join(folder ?? "", `${file}.oracle.json`), "utf8")) as Oracle;

/**
 * Where the vendor's parser and ours differ, and why ours is right. `files` and `paths` are patterns; every difference
 * must be in the table and every row must be needed.
 */
const explained: readonly { readonly files: RegExp; readonly paths: RegExp; readonly why: string }[] = [
  {
    files: /./,
    paths: /otherInfo\.(?:priority|direction): null/,
    why: "no OtherInfo: the oracle has no object, we have the values that its absence means",
  },
  {
    files: /./,
    paths: /documentType\.type: null \| 2/,
    why: "no DocumentType: we give the list that the SDK assumes, and report it",
  },
  { files: /./, paths: /typeDetail: -1 \| null/, why: "-1 is the SDK's way to say that there is none" },
  { files: /./, paths: /documentId: "<random uuid/, why: "the SDK invents a random id; we say that it is missing" },
  { files: /var-22-/, paths: /steeringType: null \| 0/, why: "no MessageHeader at all: the oracle has no object" },
  {
    files: /real-gateway-1da394ba|var-61-/,
    paths: /content(?:Bytes|Sha256)/,
    why: "zip bytes declared as another type: the SDK hands out the archive, we the file",
  },
  { files: /edXMLAttachments/, paths: /^attachments\[0\]/, why: "a gateway's own layout: the SDK sees no attachment" },
  {
    files: /ddmmyyyy/,
    paths: /(?:promulgationDate|timestamp): "002/,
    why: "dd/MM/yyyy: the SDK reads a year of the first century",
  },
  {
    files: /var-46-/,
    paths: /promulgationDate: "2026\/03\/02/,
    why: "30 February: the SDK reads 2 March, we give the text and an error",
  },
  {
    files: /var-4[78]-|var-49b-|var-138-/,
    paths: /(?:promulgationDate|timestamp): null/,
    why: "another form of date: the SDK reads none",
  },
  { files: /bkav-Status/, paths: /^messageHeader/, why: "header in an element Status: the SDK reads nothing" },
  { files: /var-26-/, paths: /^messageHeader/, why: "names in small letters: the SDK silently reads nothing" },
  { files: /var-38-/, paths: /pageAmount: 1 \| 3/, why: "blanks around the number: the SDK takes its default" },
  {
    files: /var-65-/,
    paths: /content(?:Bytes|Sha256): null/,
    why: "empty archive: the SDK has no file, we an empty one and an error",
  },
  { files: /var-69d-/, paths: /contentId/, why: "blanks inside cid: cid: — we compare ids without them" },
  {
    files: /var-71-/,
    paths: /^attachments/,
    why: "AttachmentEncoded inside the envelope: the SDK does not look there",
  },
  { files: /var-94-/, paths: /bussiness/, why: "Business with one s: the SDK ignores it" },
];

/** Not read by us although the oracle reads them. */
const refused: Readonly<Record<string, string>> = {
  "recon-hostile-billion-laughs.edxml": "XML_DOCTYPE",
  "var-120-xxe-file.edxml": "XML_DOCTYPE",
};

/** What becomes of the files that the oracle cannot read. */
const oracleFails: Readonly<Record<string, "document" | "unreadable">> = {
  "recon-edge-1212-before-prolog.edxml": "document",
  "recon-gateway-message-6.1.0.1.xml": "unreadable",
  "recon-old-cv512-soap.edxml": "unreadable",
  "recon-old-edocvn-ns-qcvn-structure.edxml": "document",
  "var-03-newline-before-decl.edxml": "document",
  "var-10-root-prefixed.edxml": "document",
  "var-122-control-char.edxml": "unreadable",
  "var-123-charref-control.edxml": "unreadable",
  "var-15-old-ns-e-doc.vn.edxml": "document",
  "var-18-no-namespaces-at-all.edxml": "document",
  "var-20-envelope-wrong-ns-children-ok.edxml": "document",
  "var-21-no-header.edxml": "unreadable",
  "var-34-SteeringType-empty.edxml": "document",
  "var-35-SteeringType-space.edxml": "document",
  "var-50-content-missing.edxml": "document",
  "var-57-name-missing.edxml": "document",
  "var-60-zip-type-but-raw-pdf.edxml": "document",
  "var-67-contenttype-missing-raw-pdf.edxml": "document",
};

describe(`the vendor's parser as oracle${why}`, () => {
  const used = new Set<string>();

  run.each(files)("%s", (file) => {
    const theirs = oracle(file);
    const reading = readMessage(sample(file));
    if (!theirs.ok) {
      expect(reading.kind).toBe(oracleFails[file]);
      return;
    }
    const refusal = refused[file];
    if (refusal !== undefined) {
      expect(reading.findings).toEqual([expect.objectContaining({ code: "EDXML_NOT_XML", value: refusal })]);
      return;
    }
    if (reading.kind === "unreadable") throw new Error(`not read: ${JSON.stringify(reading.findings)}`);
    const unexplained = differences(theirs, inOracleShape(reading.message)).filter((difference) => {
      const row = explained.find(({ files: names, paths }) => names.test(file) && paths.test(difference));
      if (row !== undefined) used.add(row.why);
      return row === undefined;
    });
    expect(unexplained).toEqual([]);
  });

  run("every explanation is needed, every list is complete", () => {
    expect(explained.map((row) => row.why).filter((reason) => !used.has(reason))).toEqual([]);
    for (const name of [...Object.keys(refused), ...Object.keys(oracleFails)]) expect(files).toContain(name);
    expect(files.length).toBeGreaterThan(120);
  });
});

describe(`findings of the samples${why}`, () => {
  const codes = (file: string): readonly string[] => [
    ...new Set(readMessage(sample(file)).findings.map(({ code }) => code)),
  ];

  run.each(files.filter((name) => /^(?:sdk-(?!minimal)|real-vendor|var-00)/.test(name)))(
    "%s is read without a word",
    (file) => {
      expect(readMessage(sample(file)).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    },
  );

  const expected: readonly [string, readonly string[]][] = [
    ["real-axis-9e27-pdf-damaged-by-utf8.edxml", ["EDXML_TRACE_ORGAN", "EDXML_CONTENT_DAMAGED"]],
    ["recon-attachments-traversal-name.edxml", ["EDXML_FILE_NAME"]],
    ["recon-edge-1212-before-prolog.edxml", ["EDXML_LEADING_BYTES"]],
    ["recon-enc-bom-crlf.edxml", ["EDXML_BYTE_ORDER_MARK"]],
    ["recon-old-cv512-soap.edxml", ["EDXML_DIALECT"]],
    ["var-24-no-AttachmentEncoded.edxml", ["EDXML_ATTACHMENT_MISSING"]],
    ["var-55-base64-garbage.edxml", ["EDXML_BASE64"]],
    ["var-62-zip-two-entries.edxml", ["EDXML_ZIP_ENTRIES"]],
    ["var-90-xlink-undeclared-prefix.edxml", ["EDXML_UNDECLARED_XLINK"]],
  ];
  run.each(expected)("%s: %j", (file, wanted) => {
    expect(codes(file)).toEqual(expect.arrayContaining([...wanted]));
  });
});
