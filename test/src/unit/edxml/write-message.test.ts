import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { EdxmlError, packAttachments, readMessage, writeMessage, type DocumentDraft } from "@lienthong/edxml";
import { exampleDocument, exampleStatus } from "../../support/edxml-drafts.js";
import { sharedData } from "../../support/shared-data.js";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);

describe("the layout of the national SDK", () => {
  const written = text(writeMessage(exampleDocument));

  test("names, prefixes and namespaces literally", () => {
    const NS = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    expect(written.split("\r\n").slice(0, 7)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<edXML xmlns="${NS}">`,
      `  <edXML:edXMLEnvelope xmlns:edXML="${NS}">`,
      "    <edXML:edXMLHeader>",
      "      <edXML:MessageHeader>",
      "        <edXML:From>",
      "          <edXML:OrganId>000.00.00.H53</edXML:OrganId>",
    ]);
    expect(written).toContain(
      "\r\n  </edXML:edXMLEnvelope>\r\n  <AttachmentEncoded>\r\n    <Attachment>\r\n      <ContentId>cid:a1</ContentId>",
    );
    expect(written).toContain(
      `\r\n      <edXML:ContentTransferEncoded xmlns:edXML="${NS}">JVBERi0xLjQg4oCm</edXML:ContentTransferEncoded>\r\n`,
    );
    expect(written).toContain('<edXML:edXMLManifest version="1.0">');
    expect(written.endsWith("</edXML>\r\n")).toBe(true);
    expect(written).not.toMatch(/urn:lienthong|\uFEFF|[^\r]\n/);
  });

  test("elements in the order of the SDK's builder", () => {
    const header = written.slice(written.indexOf("<edXML:MessageHeader"), written.indexOf("</edXML:MessageHeader"));
    const order = [...header.matchAll(/\r\n {8}<edXML:(\w+)/g)].map(([, name]) => name);
    expect(order).toEqual([
      "From",
      "To",
      "To",
      "DocumentId",
      "Code",
      "PromulgationInfo",
      "DocumentType",
      "Subject",
      "Content",
      "SignerInfo",
      "OtherInfo",
      "SteeringType",
      "ToPlaces",
    ]);
    expect(written.indexOf("<edXML:Bussiness>")).toBeLessThan(written.indexOf("<edXML:TraceHeader>"));
  });

  test("LF on demand", () => {
    expect(text(writeMessage(exampleDocument, { lineEnds: "lf" }))).toBe(written.replaceAll("\r\n", "\n"));
  });

  test("equal drafts give equal bytes", () => {
    expect(writeMessage(exampleDocument)).toEqual(writeMessage({ ...exampleDocument }));
  });

  const sdk = sharedData("edxml", "sdk-new.edxml");
  (sdk === undefined ? test.skip : test)(
    `what the SDK's builder wrote is written again line by line${sdk === undefined ? " (skipped: no shared data)" : ""}`,
    () => {
      const original = readFileSync(sdk ?? "", "utf8");
      const reading = readMessage(readFileSync(sdk ?? ""));
      if (reading.kind !== "document") throw new Error("not a document");
      const signature = original.slice(original.indexOf("<Signature>"), original.indexOf("</Signature>") + 12);
      const again = text(writeMessage(reading.message, { signatures: [signature] }));
      const theirs = original.split("\r\n");
      const ours = again.split("\r\n");
      expect(ours).toHaveLength(theirs.length);
      const different = theirs.flatMap((line, index) =>
        line === ours[index] ? [] : [[line.trim(), ours[index]?.trim()]],
      );
      expect(different).toEqual([
        // The SDK says zip of every file in the manifest; we say what the attachment says.
        [
          "<edXML:ContentType>application/zip</edXML:ContentType>",
          "<edXML:ContentType>application/pdf</edXML:ContentType>",
        ],
        // The SDK doubles cid: where it invents the id.
        [
          "<edXML:ContentId>cid:cid:795c9d59-b067-47b8-950a-b544be77215c</edXML:ContentId>",
          "<edXML:ContentId>cid:795c9d59-b067-47b8-950a-b544be77215c</edXML:ContentId>",
        ],
        [
          "<ContentId>cid:cid:795c9d59-b067-47b8-950a-b544be77215c</ContentId>",
          "<ContentId>cid:795c9d59-b067-47b8-950a-b544be77215c</ContentId>",
        ],
      ]);
    },
  );
});

describe("options", () => {
  test("ids stand on the three signed parts and nowhere else", () => {
    const written = text(writeMessage(exampleDocument, { ids: true }));
    expect(written.match(/<[^>]* Id="[^>]*>/g)).toEqual([
      '<edXML:MessageHeader Id="MessageHeader">',
      '<edXML:Bussiness Id="Bussiness">',
      '<edXML:edXMLManifest version="1.0" Id="edXMLManifest">',
    ]);
    const { business, ...without } = exampleDocument;
    expect(business).toBeDefined();
    expect(text(writeMessage(without, { ids: true }))).toContain('<edXML:Bussiness Id="Bussiness">');
  });

  test("signatures are put last into the header, verbatim and in order", () => {
    const signatures = [
      '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#" Id="p"><a\n b = "1"/></Signature>',
      "<Signature/>",
    ];
    const written = text(writeMessage(exampleDocument, { signatures }));
    expect(written).toContain(`\r\n      ${signatures[0] ?? ""}\r\n      <Signature/>\r\n    </edXML:edXMLHeader>`);
    expect(readMessage(writeMessage(exampleDocument, { signatures })).message?.signatures).toHaveLength(2);
    expect(writeMessage(exampleDocument, { signatures: [] })).toEqual(writeMessage(exampleDocument));
  });

  test.each([
    "<Other/>",
    "<Signature>",
    "",
    " <Signature/>",
    "<Signature/><Signature/>",
    "<ds:Signature/>",
    "<?xml version='1.0'?><Signature/>",
  ])("not a signature: %j", (signature) => {
    expect(() => writeMessage(exampleDocument, { signatures: [signature] })).toThrow(
      expect.objectContaining({ code: "EDXML_SIGNATURE" }),
    );
  });

  test("empty tags for receivers that demand them", () => {
    const written = text(writeMessage(exampleDocument, { emptyTags: true }));
    expect(written).toContain("<edXML:Fax />");
    expect(written).toContain("<edXML:DueDate />");
    expect(readMessage(utf8(written)).message).toEqual(readMessage(writeMessage(exampleDocument)).message);
  });
});

describe("files", () => {
  const pack = (name: string, content: string, more = {}) =>
    packAttachments([{ name, content: utf8(content), ...more }])[0];

  test.each([
    ["a.pdf", "application/pdf", true],
    ["a.doc", "application/doc", true],
    ["a.docx", "application/docx", true],
    ["a.zip", "application/zip", true],
    ["a.PDF", "application/zip", false],
    ["a.xlsx", "application/zip", false],
    ["a.txt", "application/zip", false],
    ["a", "application/zip", false],
  ])("%s travels as %s", (name, contentType, raw) => {
    const packed = pack(name, "x");
    expect([packed?.contentType, text(packed?.wire ?? new Uint8Array()) === "x"]).toEqual([contentType, raw]);
  });

  test("a zip is the same in every time zone and at every time", () => {
    const packed = pack("phụ lục.xlsx", "nội dung", { contentId: "cid:đ 1" });
    // The local time of the entry: 1980-01-01 12:00:00, whatever the zone.
    expect(
      Buffer.from(packed?.wire ?? [])
        .toString("hex")
        .slice(0, 60),
    ).toBe("504b030414000000080000602100a839c9d00c0000000a00000008000000");
  });

  test("never zipped on demand", () => {
    expect(packAttachments([{ name: "a.txt", content: utf8("x") }], "never")[0]).toMatchObject({
      contentType: "application/octet-stream",
      wire: utf8("x"),
    });
  });

  test("an archive under another name is zipped once more, so that it arrives as it was", () => {
    const archive = pack("inner.txt", "x")?.wire ?? new Uint8Array();
    const written = writeMessage({ ...exampleDocument, attachments: [{ name: "not-really.pdf", content: archive }] });
    const { message } = readMessage(written);
    expect(message?.kind === "document" ? message.attachments[0]?.content : undefined).toEqual(archive);
  });

  test("packed files are written as they are", () => {
    const attachments = packAttachments(exampleDocument.attachments ?? []);
    expect(writeMessage({ ...exampleDocument, attachments })).toEqual(writeMessage(exampleDocument));
  });

  test("ids are numbered where they are left out, and given without cid:", () => {
    expect(
      packAttachments([
        { name: "a.pdf", content: utf8("") },
        { name: "b.pdf", content: utf8(""), contentId: "cid:cid:7" },
      ]).map((one) => one.contentId),
    ).toEqual(["1", "7"]);
  });
});

describe("what would break receivers is not written", () => {
  const refusal = (draft: DocumentDraft, options = {}): readonly (readonly [string, string])[] => {
    try {
      writeMessage(draft, options);
    } catch (error) {
      if (!(error instanceof EdxmlError)) throw error;
      expect(error.code).toBe("EDXML_INVALID");
      const findings = error.details.findings as readonly { code: string; path: string }[];
      return findings.map(({ code, path }) => [code, path.split("/").slice(-2).join("/")]);
    }
    return [];
  };

  test("each with its rule and place", () => {
    expect(refusal({ ...exampleDocument, to: [] })).toEqual([["EDXML_REQUIRED", "MessageHeader/To"]]);
    expect(refusal({ ...exampleDocument, subject: "a\u0001b" })).toEqual([
      ["EDXML_CHARACTER", "MessageHeader/Subject"],
    ]);
    expect(refusal({ ...exampleDocument, promulgation: { date: "14/03/2017" } })).toEqual([
      ["EDXML_DATE_FORMAT", "PromulgationInfo/PromulgationDate"],
    ]);
    expect(refusal({ ...exampleDocument, steeringType: -1 })).toEqual([
      ["EDXML_WHOLE_NUMBER", "MessageHeader/SteeringType"],
    ]);
    expect(refusal({ ...exampleDocument, attachments: [{ name: "../x.pdf", content: utf8("x") }] })).toEqual([
      ["EDXML_FILE_UNSAFE", "Attachment/AttachmentName"],
    ]);
    const twice = { contentId: "a", name: "x.pdf", content: utf8("x") };
    expect(refusal({ ...exampleDocument, attachments: [twice, twice] })).toEqual([
      ["EDXML_CONTENT_ID", "Attachment[2]/ContentId"],
    ]);
    expect(refusal({ ...exampleDocument, attachments: [{ ...twice, wire: utf8("y") }] })).toEqual([
      ["EDXML_WIRE", "Attachment/ContentTransferEncoded"],
    ]);
  });

  test("under the profile that is asked for", () => {
    const { signer, ...unsigned } = exampleDocument;
    expect(signer).toBeDefined();
    expect(refusal(unsigned)).toEqual([["EDXML_REQUIRED_IN_PRACTICE", "SignerInfo/FullName"]]);
    expect(refusal(unsigned, { profile: "sdk" })).toEqual([]);
  });

  test("the sentence says what and how many", () => {
    expect(() => writeMessage({ ...exampleStatus, statusCode: "14", timestamp: "now" })).toThrow(
      /StatusCode: The status is none of 01.*"14".*and 1 more/,
    );
  });
});
