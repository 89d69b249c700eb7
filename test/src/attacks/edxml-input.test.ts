import { describe, expect, test } from "@jest/globals";
import { appendTrace, readMessage, safeFileName, writeMessage, type MessageReading } from "@lienthong/edxml";
import { parseXml, XmlError } from "@lienthong/xml";
import { zipSync } from "fflate";
import { exampleDocument } from "../support/edxml-drafts.js";

/**
 * Messages made to exhaust time or memory. Each took seconds or gigabytes once; the limits are generous, because the
 * machine may be busy.
 */
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const document = Buffer.from(writeMessage(exampleDocument, { lineEnds: "lf" })).toString();

function changed(from: string | RegExp, to: string): MessageReading {
  const result = document.replace(from, () => to);
  expect(result).not.toBe(document);
  return readMessage(utf8(result));
}

/** Runs within a time in milliseconds. */
function within<T>(limit: number, work: () => T): T {
  const started = performance.now();
  const result = work();
  expect(performance.now() - started).toBeLessThan(limit);
  return result;
}

describe("texts on which a pattern would go back and forth", () => {
  test("a file name of dots", () => {
    expect(within(1_000, () => safeFileName(`a${".".repeat(300_000)}x`))).toBe("a.x");
    expect(within(1_000, () => safeFileName(" .".repeat(300_000)))).toBe("tep-dinh-kem");
  });

  test.each([`2017/03/14${"T".repeat(100_000)}\nx`, `2017/03/14 ${" ".repeat(100_000)}1\nx`, "1".repeat(300_000)])(
    "a date without end",
    (date) => {
      const reading = within(1_000, () => changed(/(?<=<edXML:PromulgationDate>)[^<]*/, date));
      expect(reading.findings.map(({ code }) => code)).toEqual(["EDXML_DATE"]);
    },
  );

  test("an empty header whose tag is full of blanks", () => {
    const blanks = " ".repeat(200_000);
    const bytes = utf8(`<edXML><edXMLEnvelope><edXMLHeader a="${blanks}" /></edXMLEnvelope></edXML>`);
    const appended = within(1_000, () => appendTrace(bytes, { timestamp: "2017/03/14 08:30:00" }));
    expect(Buffer.from(appended).toString()).toBe(
      `<edXML><edXMLEnvelope><edXMLHeader a="${blanks}"><TraceHeaderList><TraceHeader>` +
        "<Timestamp>2017/03/14 08:30:00</Timestamp></TraceHeader></TraceHeaderList></edXMLHeader></edXMLEnvelope></edXML>",
    );
  });
});

describe("memory beyond the size of the message", () => {
  test("many small archives are one big one", () => {
    const packed = Buffer.from(zipSync({ "a.txt": new Uint8Array(1_000_000) }, { level: 9 })).toString("base64");
    const files = Array.from(
      { length: 12 },
      (_, index) =>
        `<Attachment><ContentId>cid:${index}</ContentId><AttachmentName>a.txt</AttachmentName>` +
        `<ContentType>application/zip</ContentType><ContentTransferEncoded>${packed}</ContentTransferEncoded></Attachment>`,
    );
    const source = document.replace(/(?<=<AttachmentEncoded>)[^]*(?=<\/AttachmentEncoded>)/, files.join(""));
    const { message, findings } = readMessage(utf8(source), { zipLimits: { total: 5_000_000 } });
    const sizes = message?.kind === "document" ? message.attachments.map(({ content }) => content.length) : [];
    expect(sizes.filter((size) => size === 1_000_000)).toHaveLength(5);
    expect(findings.filter(({ code }) => code === "EDXML_ZIP_LIMIT")).toHaveLength(7);
  });

  test("attributes count as nodes", () => {
    const attributes = Array.from({ length: 100 }, (_, index) => ` a${index}=""`).join("");
    const source = `<a>${`<b${attributes}/>`.repeat(20)}</a>`;
    expect(() => parseXml(source, { limits: { nodes: 2_000 } })).toThrow(XmlError);
    expect(() => parseXml(source, { limits: { nodes: 2_021 } })).not.toThrow();
  });

  test("millions of lines have places, without a list of them", () => {
    const lines = 3_000_000;
    const before = process.memoryUsage().heapUsed;
    const { position, source } = parseXml(`<a>${"\n".repeat(lines)}</a>`);
    const place = within(5_000, () => position(source.length - 4));
    expect(place).toEqual({ line: lines + 1, column: 1 });
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(20_000_000);
  });
});

test("hundreds of thousands of unknown names are told in time", () => {
  const names = Array.from({ length: 50_000 }, (_, index) => `<edXML:a${index}/>`).join("");
  const { findings } = within(5_000, () => changed("<edXML:Subject>", `${names}<edXML:Subject>`));
  expect(findings).toHaveLength(50_000);
});
