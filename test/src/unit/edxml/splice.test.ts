import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { appendSignature, appendTrace, EDXML_ERRORS, readMessage, writeMessage } from "@lienthong/edxml";
import { exampleDocument, exampleStatus } from "../../support/edxml-drafts.js";
import { sharedData } from "../../support/shared-data.js";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
const hop = { organId: "000.00.00.G22", timestamp: "2026/11/20 08:30:00" };

/** What was put in: the bytes before and after it must be those of the original. */
function inserted(before: Uint8Array, after: Uint8Array): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < before.length - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  expect(start + tail).toBe(before.length);
  return text(after.subarray(start, after.length - tail));
}

describe("appendTrace", () => {
  test("adds one TraceHeader behind the last and keeps every other byte", () => {
    const before = writeMessage(exampleDocument);
    const after = appendTrace(before, hop);
    expect(after.length - before.length).toBe(inserted(before, after).length);
    expect(text(after)).toContain(
      [
        "        </edXML:TraceHeader>",
        "        <edXML:TraceHeader>",
        "          <edXML:OrganId>000.00.00.G22</edXML:OrganId>",
        "          <edXML:Timestamp>2026/11/20 08:30:00</edXML:Timestamp>",
        "        </edXML:TraceHeader>",
        "      </edXML:TraceHeaderList>",
      ].join("\r\n"),
    );
  });

  test("makes the list where there is none, and opens an empty one", () => {
    const status = appendTrace(writeMessage(exampleStatus), hop);
    expect(readMessage(status)).toMatchObject({ findings: [], message: { ...exampleStatus, trace: [hop] } });
    expect(text(status)).toContain("\r\n      <edXML:TraceHeaderList>\r\n        <edXML:TraceHeader>\r\n");
    const empty = writeMessage(exampleDocument, { lineEnds: "lf" });
    const flat = utf8(
      text(empty).replace(/<edXML:TraceHeaderList>[^]*<\/edXML:TraceHeaderList>/, "<edXML:TraceHeaderList  />"),
    );
    expect(readMessage(appendTrace(flat, hop)).message?.trace).toEqual([hop]);
  });

  test("keeps a byte order mark, other prefixes and a message in one line", () => {
    const oneLine = text(writeMessage(exampleDocument))
      .trim()
      .replaceAll(/>\s+</g, "><")
      .replaceAll("edXML:", "e:")
      .replaceAll("xmlns:edXML", "xmlns:e");
    const before = Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), utf8(oneLine)]);
    const after = appendTrace(before, { timestamp: hop.timestamp });
    expect(inserted(before, after)).toContain("<e:Timestamp>2026/11/20 08:30:00</e:Timestamp>");
    expect(text(after)).not.toContain("\n");
    expect(readMessage(after).message?.trace).toHaveLength(2);
  });

  test("escapes what it is given", () => {
    const after = appendTrace(writeMessage(exampleDocument), { organId: "</x>&", timestamp: hop.timestamp });
    expect(readMessage(after).message?.trace.at(-1)).toEqual({ organId: "</x>&", timestamp: hop.timestamp });
  });

  const folder = sharedData("edxml");
  (folder === undefined ? test.skip : test)(
    `works on every sample that needs no repair${folder === undefined ? " (skipped: no shared data)" : ""}`,
    () => {
      let done = 0;
      for (const name of readdirSync(folder ?? "").filter((file) => file.endsWith(".edxml"))) {
        const before = readFileSync(join(folder ?? "", name));
        const { kind, message, repairs } = readMessage(before);
        if (kind === "unreadable" || repairs.length > 0) continue;
        const after = readMessage(appendTrace(before, hop)).message;
        expect([name, after?.trace]).toEqual([name, [...message.trace, hop]]);
        done += 1;
      }
      expect(done).toBeGreaterThan(100);
    },
  );
});

describe("appendSignature", () => {
  const signature =
    '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignatureValue>AA==</ds:SignatureValue></ds:Signature>';

  test("puts it last into the header and keeps every other byte", () => {
    const before = writeMessage(exampleDocument);
    const once = appendSignature(before, signature);
    expect(inserted(before, once)).toContain(signature);
    expect(once).toEqual(writeMessage(exampleDocument, { signatures: [signature] }));
    expect(appendSignature(once, "<Signature/>")).toEqual(
      writeMessage(exampleDocument, { signatures: [signature, "<Signature/>"] }),
    );
  });

  test("refuses what is not one", () => {
    expect(() => appendSignature(writeMessage(exampleDocument), "<a/>")).toThrow(
      expect.objectContaining({ code: "EDXML_SIGNATURE" }),
    );
  });
});

test.each(["", "<a/>", "<edXML><edXMLEnvelope/></edXML>", "1212<edXML/>", "<!DOCTYPE a><a/>"])(
  "nothing is added to %j",
  (source) => {
    expect(() => appendTrace(utf8(source), hop)).toThrow(expect.objectContaining({ code: "EDXML_UNREADABLE" }));
    expect(() => appendSignature(utf8(source), "<Signature/>")).toThrow(
      expect.objectContaining({ code: "EDXML_UNREADABLE" }),
    );
  },
);

test("the catalogue of errors has both languages", () => {
  for (const { meaning, cure } of Object.values(EDXML_ERRORS)) {
    for (const sentence of [meaning.en, meaning.vi, cure.en, cure.vi]) expect(sentence.length).toBeGreaterThan(10);
  }
});
