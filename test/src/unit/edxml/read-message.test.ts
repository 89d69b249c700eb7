import { describe, expect, test } from "@jest/globals";
import { EDXML_FINDINGS, readMessage, writeMessage, type MessageReading } from "@lienthong/edxml";
import { exampleDocument, exampleStatus } from "../../support/edxml-drafts.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const document = text(writeMessage(exampleDocument, { lineEnds: "lf" }));
const status = text(writeMessage(exampleStatus, { lineEnds: "lf" }));
const original = readMessage(utf8(document));

/** The document with one text exchanged, read. */
function changed(from: string | RegExp, to: string, source = document): MessageReading {
  const result = source.replace(from, to);
  expect(result).not.toBe(source);
  return readMessage(utf8(result));
}
const told = ({ findings }: MessageReading): readonly string[] =>
  findings.map(({ code, severity }) => `${severity} ${code}`);
const lineOf = (needle: string): number => document.slice(0, document.indexOf(needle)).split("\n").length;

test("a message in the recommended layout is read without findings", () => {
  expect(original).toMatchObject({ kind: "document", findings: [], repairs: [] });
  expect(readMessage(utf8(status))).toMatchObject({ kind: "status", findings: [], message: exampleStatus });
});

test("bytes from a file and bytes in a larger buffer are the same", () => {
  const larger = Buffer.from(`xx${document}`).subarray(2);
  expect(readMessage(larger).message).toEqual(original.message);
});

describe("repairs in front of the strict reader", () => {
  test("bytes before the prolog, with the lines counted as they came", () => {
    const reading = readMessage(
      utf8(`1212\n\n${document.replace("2017/03/14</edXML:Prom", "14/03/2017</edXML:Prom")}`),
    );
    expect(told(reading)).toEqual(["warning EDXML_LEADING_BYTES", "warning EDXML_DATE_FORM"]);
    expect(reading.repairs).toEqual(["leading-bytes"]);
    expect(reading.findings[1]?.line).toBe(lineOf("<edXML:PromulgationDate") + 2);
    expect(reading.message).toEqual(original.message);
  });

  test("UTF-16 in both orders", () => {
    const little = Buffer.from(`\uFEFF${document}`, "utf16le");
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      const reading = readMessage(bytes);
      expect(told(reading)).toEqual(["warning EDXML_ENCODING_UTF16"]);
      expect(reading.message).toEqual(original.message);
    }
  });

  test("byte order mark", () => {
    const reading = readMessage(Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), utf8(document)]));
    expect(told(reading)).toEqual(["info EDXML_BYTE_ORDER_MARK"]);
    expect(reading.message).toEqual(original.message);
  });

  test("xlink undeclared", () => {
    const reading = changed("<edXML:Reference>", '<edXML:Reference xlink:href="cid:a1">');
    expect(told(reading)).toEqual(["warning EDXML_UNDECLARED_XLINK"]);
    expect(reading.message).toEqual(original.message);
  });

  test("each can be forbidden", () => {
    expect(readMessage(utf8(`1212${document}`), { repairs: ["utf-16"] })).toMatchObject({
      kind: "unreadable",
      repairs: [],
    });
  });

  test("no other prefix is declared for anybody, and no markup is dropped", () => {
    expect(changed("<edXML:Reference>", '<edXML:Reference evil:href="x">').kind).toBe("unreadable");
    expect(readMessage(utf8(document.replace("<edXML ", "<!DOCTYPE edXML><edXML "))).kind).toBe("unreadable");
    expect(readMessage(utf8(`x<!DOCTYPE edXML>${document.slice(document.indexOf("<edXML "))}`)).kind).toBe(
      "unreadable",
    );
  });
});

describe("tolerated and told", () => {
  test("other prefixes and none", () => {
    expect(
      readMessage(utf8(document.replaceAll("edXML:", "ed:").replaceAll("xmlns:edXML", "xmlns:ed"))).message,
    ).toEqual(original.message);
    const bare = document.replaceAll(/(<\/?)edXML:/g, "$1").replaceAll(/ xmlns:edXML="[^"]*"/g, "");
    expect(readMessage(utf8(bare))).toMatchObject({ findings: [], message: original.message as object });
  });

  test("another namespace, and none at all", () => {
    const other = readMessage(
      utf8(document.replaceAll("http://www.mic.gov.vn/TBT/QCVN_102_2016", "http://www.e-doc.vn/Schema/")),
    );
    expect(told(other)).toEqual(["warning EDXML_NAMESPACE"]);
    expect(other.message).toEqual(original.message);
  });

  test("an element of a foreign namespace does not stand for the format's own", () => {
    const reading = changed("<edXML:Subject>", '<x:Subject xmlns:x="urn:x">forged</x:Subject><edXML:Subject>');
    expect(told(reading)).toEqual(["info EDXML_ELEMENT_UNKNOWN"]);
    expect(reading.message).toEqual(original.message);
  });

  const dates: readonly [string, string][] = [
    ["14/03/2017", "2017/03/14"],
    ["14-3-2017", "2017/03/14"],
    ["2017-03-14", "2017/03/14"],
    ["2017/3/14", "2017/03/14"],
    ["20170314", "2017/03/14"],
    ["2017-03-14T10:00:00", "2017/03/14"],
    ["2017-03-14T10:00:00.123+07:00", "2017/03/14"],
  ];
  test.each(dates)("the date %s is %s", (written, read) => {
    const reading = changed("2017/03/14</edXML:PromulgationDate>", `${written}</edXML:PromulgationDate>`);
    expect(told(reading)).toEqual(["warning EDXML_DATE_FORM"]);
    expect(reading.findings[0]).toMatchObject({
      value: written,
      line: lineOf("<edXML:PromulgationDate"),
      message: expect.stringContaining(read) as unknown,
    });
    expect(reading.message).toEqual(original.message);
  });

  test.each([
    "2017/02/30",
    "30/02/2017",
    "2017/13/01",
    "14/03/17",
    "0026",
    "hôm nay",
    "2017-03-14T10:00:00Z",
    "2017/03/14 25:00:00",
  ])("%s is no date: kept as written, with an error", (written) => {
    const reading = changed("2017/03/14</edXML:PromulgationDate>", `${written}</edXML:PromulgationDate>`);
    expect(told(reading)).toEqual(["error EDXML_DATE"]);
    expect(reading.message).toMatchObject({ promulgation: { date: written } });
  });

  test("timestamps in other forms", () => {
    for (const [written, read] of [
      ["14/03/2017 09:15:00", "2017/03/14 09:15:00"],
      ["2017-03-14T09:15:00", "2017/03/14 09:15:00"],
      ["2017/03/14 9:15", "2017/03/14 09:15:00"],
      ["20170314091500", "2017/03/14 09:15:00"],
      ["2017/03/14", "2017/03/14 00:00:00"],
    ] as const) {
      const reading = changed("2017/03/14 09:15:00", written, status);
      expect([told(reading), reading.message]).toEqual([
        ["warning EDXML_DATE_FORM"],
        expect.objectContaining({ timestamp: read }),
      ]);
    }
    expect(told(changed("2017/03/14 09:15:00", "2017-03-14T02:15:00Z", status))).toEqual(["error EDXML_DATE"]);
  });

  test("numbers that are none", () => {
    const reading = changed(">0</edXML:SteeringType>", "> một </edXML:SteeringType>");
    expect(told(reading)).toEqual(["info EDXML_BLANKS", "warning EDXML_NUMBER"]);
    expect(reading.message).toMatchObject({ steeringType: 0 });
  });

  test("Business, capitals, repeats", () => {
    expect(told(readMessage(utf8(document.replaceAll("Bussiness", "Business"))))).toContain(
      "warning EDXML_BUSINESS_SPELLING",
    );
    expect(readMessage(utf8(document.replaceAll("Bussiness", "Business"))).message).toEqual(original.message);
    expect(readMessage(utf8(document.replaceAll(/(edXML:)Subject/g, "$1SUBJECT"))).message).toEqual(original.message);
    const twice = changed("<edXML:Subject>", "<edXML:Subject>first</edXML:Subject><edXML:Subject>");
    expect(told(twice)).toEqual(["warning EDXML_ELEMENT_REPEATED"]);
    expect(twice.message).toEqual(original.message);
  });

  test("comments, instructions and CDATA split no text", () => {
    const reading = changed("Về việc liên thông", "Về <!-- x -->việc<?y?> <![CDATA[liên]]> thông");
    expect(reading.message).toEqual(original.message);
  });

  test("cid: asymmetries", () => {
    for (const written of ["a1", "CID:a1", "cid:cid:a1", " cid:a1 ", "cid: a1"]) {
      expect(changed("<ContentId>cid:a1", `<ContentId>${written}`).message).toEqual(original.message);
    }
  });

  test("base64 in lines, and garbage in it", () => {
    expect(changed(">JVBERi0x", ">\n  JVBE\r\nRi0x").message).toEqual(original.message);
    expect(told(changed(">JVBERi0x", ">data:application/pdf;base64,JVBERi0x"))).toEqual(["error EDXML_BASE64"]);
    expect(told(changed("LjQg4oCm<", "LjQg4oCm====Lg==<"))).toEqual(["error EDXML_BASE64"]);
  });

  test("parts that are missing are told, each with its path", () => {
    const reading = readMessage(
      utf8("<edXML><edXMLEnvelope><edXMLHeader><MessageHeader/></edXMLHeader></edXMLEnvelope></edXML>"),
    );
    expect(reading.kind).toBe("document");
    expect(
      reading.findings.filter(({ code }) => code === "EDXML_ELEMENT_MISSING").map(({ path }) => path.split("/").at(-1)),
    ).toEqual(["From", "To", "DocumentId", "Code", "PromulgationInfo", "DocumentType", "Subject", "SteeringType"]);
  });

  test("lists of files that do not agree", () => {
    expect(told(changed("<ContentId>cid:a2", "<ContentId>cid:a1"))).toEqual([
      "error EDXML_CONTENT_ID_TWICE",
      "error EDXML_ATTACHMENT_MISSING",
    ]);
    expect(told(changed("<edXML:ContentId>cid:a2", "<edXML:ContentId>cid:a3"))).toEqual([
      "error EDXML_ATTACHMENT_MISSING",
      "warning EDXML_ATTACHMENT_UNLISTED",
    ]);
  });
});

describe("unreadable", () => {
  test("not well-formed: the place of the fault", () => {
    const reading = changed("</edXML:Subject>", "</edXML:Subjekt>");
    expect(reading).toMatchObject({
      kind: "unreadable",
      findings: [{ code: "EDXML_NOT_XML", value: "XML_TAG", line: lineOf("</edXML:Subject>") }],
    });
  });

  test.each([
    ["SOAP", '<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/"/>', "EDXML_DIALECT"],
    ["gateway", "<message/>", "EDXML_DIALECT"],
    ["something else", "<html/>", "EDXML_ELEMENT_MISSING"],
    ["nothing", "", "EDXML_NOT_XML"],
  ])("%s", (_name, source, code) => {
    expect(readMessage(utf8(source))).toMatchObject({ kind: "unreadable", findings: [{ code, severity: "error" }] });
  });

  test("many faults cost no more than their number", () => {
    const many = "<To/>".repeat(30_000);
    const started = performance.now();
    const reading = readMessage(
      utf8(
        `<edXML><edXMLEnvelope><edXMLHeader><MessageHeader>${many}</MessageHeader></edXMLHeader></edXMLEnvelope></edXML>`,
      ),
    );
    expect(reading.findings.length).toBeGreaterThan(30_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test("limits are findings, too", () => {
    const deep = "<a>".repeat(100_000);
    expect(readMessage(utf8(deep)).findings[0]).toMatchObject({ code: "EDXML_NOT_XML", value: "XML_LIMIT" });
    expect(readMessage(utf8(document), { limits: { size: 100 } }).findings[0]).toMatchObject({ value: "XML_LIMIT" });
  });
});

test("the catalogue of findings has both languages and a remedy in every row", () => {
  for (const [code, { meaning, remedy }] of Object.entries(EDXML_FINDINGS)) {
    expect([code, meaning.en, meaning.vi, remedy.en, remedy.vi].every((part) => part.length > 5)).toBe(true);
    expect(meaning.vi).toBe(meaning.vi.normalize("NFC"));
  }
});

describe("nothing is assumed without a word", () => {
  const update = text(
    writeMessage(
      {
        ...exampleDocument,
        business: {
          type: "2",
          update: { document: true, receivers: true, receiverChanges: [{ organId: "H1", change: "added" }] },
        },
      },
      { lineEnds: "lf" },
    ),
  );
  const business = ({ message }: MessageReading) => (message?.kind === "document" ? message.business : undefined);
  const assumed = ({ findings }: MessageReading): readonly string[] =>
    findings.map(({ code, path, message }) => `${code} ${path.split("/").at(-1)} ${message.split("; ").at(-1)}`);

  test.each([
    [/<edXML:ReceiverType>.*<\/edXML:ReceiverType>/, "ReceiverType", { receiverChanges: [{ change: "removed" }] }],
    [/<edXML:DocumentInfo>.*<\/edXML:DocumentInfo>/, "DocumentInfo", { document: false }],
    [/<edXML:DocumentReceiver>.*<\/edXML:DocumentReceiver>/, "DocumentReceiver", { receivers: false }],
  ])("a flag of an update that is missing: %s", (element, name, becomes) => {
    for (const left of ["", `<edXML:${name} />`]) {
      const reading = changed(element, left, update);
      expect(assumed(reading)).toEqual([`EDXML_ELEMENT_MISSING ${name} read as 0.`]);
      expect(business(reading)?.update).toMatchObject(becomes);
    }
  });

  test("a flag of an update that is none", () => {
    const reading = changed("<edXML:ReceiverType>1<", "<edXML:ReceiverType>added<", update);
    expect(assumed(reading)).toEqual(["EDXML_FLAG ReceiverType read as 0."]);
  });

  test("a list of documents without its number", () => {
    for (const left of ["", "<edXML:Type> </edXML:Type>"]) {
      const reading = changed("<edXML:Type>2</edXML:Type>", left);
      expect(assumed(reading)).toEqual(["EDXML_ELEMENT_MISSING Type read as 2."]);
    }
  });

  test("an attachment and a line of the manifest without ContentId", () => {
    const reading = changed(/<(edXML:)?ContentId>cid:a1<\/(edXML:)?ContentId>/g, "");
    expect(assumed(reading).filter((line) => line.startsWith("EDXML_ELEMENT_MISSING ContentId"))).toHaveLength(2);
  });

  test("the old place of Paper", () => {
    const moved = document
      .replace("<edXML:Paper>0</edXML:Paper>", "")
      .replace("</edXML:Bussiness>", "</edXML:Bussiness><edXML:Paper>1</edXML:Paper>");
    const reading = readMessage(utf8(moved));
    expect(assumed(reading)).toEqual(["EDXML_ELEMENT_MISPLACED Paper read as Bussiness/Paper 1."]);
    expect(business(reading)?.paper).toBe(true);
  });

  test("a name in other capitals is told once", () => {
    expect(told(changed(/SteeringType>/g, "steeringtype>"))).toEqual(["warning EDXML_NAME_CASE"]);
    expect(told(changed(/StatusCode>/g, "statusCode>", status))).toEqual(["warning EDXML_NAME_CASE"]);
  });
});

test("undeclared xlink is declared on the root, not in a comment before it", () => {
  const reading = readMessage(
    utf8(document.replace("?>", "?><!-- <edXML -->").replace("<edXML:Subject>", '<edXML:Subject xlink:href="a">')),
  );
  expect(told(reading)).toEqual(["warning EDXML_UNDECLARED_XLINK"]);
  expect(reading.message).toEqual(original.message);
});

test("UTF-16 that ends inside a character is not read as if it were whole", () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(document, "utf16le"), Buffer.from([0x41])]);
  expect(told(readMessage(bytes))).toEqual(["warning EDXML_ENCODING_UTF16", "error EDXML_NOT_XML"]);
});
