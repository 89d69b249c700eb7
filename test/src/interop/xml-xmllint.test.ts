import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { canonicalize, parseXml, XmlError, type CanonicalMethod, type XmlDocument } from "@lienthong/xml";
import fc from "fast-check";
import { sharedData } from "../support/shared-data.js";
import { xmlDocuments } from "../support/xml-documents.js";

const here = spawnSync("xmllint", ["--version"]).status === 0;
const run = here ? test : test.skip;
const why = here ? "" : " (skipped: xmllint is not installed, Debian package libxml2-utils)";

const methods: readonly [CanonicalMethod, string][] = [
  ["c14n", "--c14n"],
  ["c14n11", "--c14n11"],
  ["exc-c14n", "--exc-c14n"],
];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lienthong-xml-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Many files in one call: the forms come one after the other. */
function xmllint(option: string, files: readonly string[]): Buffer {
  return spawnSync("xmllint", ["--nonet", option, ...files], { maxBuffer: 1 << 28 }).stdout;
}

function expectEqual(method: CanonicalMethod, option: string, files: readonly string[]): void {
  const ours = files.map((file) => canonicalize(parseXml(readFileSync(file)), { method, comments: true }));
  if (Buffer.concat(ours).equals(xmllint(option, files))) return;
  // Only to name the file in the report.
  for (const [index, file] of files.entries()) {
    expect({ file, form: String(Buffer.from(ours[index] ?? [])) }).toEqual({
      file,
      form: String(xmllint(option, [file])),
    });
  }
}

describe(`canonical forms are xmllint's, byte for byte${why}`, () => {
  run.each(methods)("generated documents, %s", (method, option) => {
    const sources = fc.sample(xmlDocuments, { numRuns: 60, seed: 5 });
    const files = sources.map((source, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, source);
      return file;
    });
    expectEqual(method, option, files);
  });

  const samples = sharedData("edxml");
  const data = samples === undefined ? test.skip : run;
  data.each(methods)(
    `all samples of ../shared/data/edxml that are well-formed${samples === undefined ? " (skipped: no shared data)" : ""}, %s`,
    (method, option) => {
      const files = readdirSync(samples ?? "")
        .filter((name) => /\.(edxml|xml)$/.test(name))
        .map((name) => join(samples ?? "", name))
        .filter((file) => readable(file) !== undefined);
      expect(files.length).toBeGreaterThan(90);
      expectEqual(method, option, files);
    },
  );
});

function readable(file: string): XmlDocument | undefined {
  try {
    return parseXml(readFileSync(file));
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}
