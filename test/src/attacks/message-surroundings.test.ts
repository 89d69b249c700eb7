import { describe, expect, test } from "@jest/globals";
import { readMessage } from "@lienthong/edxml";
import { signMessage } from "@lienthong/signature";
import { textContent } from "@lienthong/xml";
import {
  edited,
  organisation,
  sampleMessage,
  SIGNED_AT,
  signedSample,
  verifySample,
} from "../support/signing-sample.js";

/**
 * The layout `parts` leaves most of the file unsigned on purpose. Whatever is done there: either the message is refused,
 * or a reader who knows nothing of signatures reads from it exactly what was signed.
 */
const genuine = signedSample();
const text = Buffer.from(genuine).toString("utf8");
const NS = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
const [first = "", second = ""] = text.match(/<Attachment>[\s\S]*?<\/Attachment>/g) ?? [];
const [personal = ""] = /<Signature [^>]*Id="PersonalSignature"[\s\S]*?<\/Signature>/.exec(text) ?? [];

const change = (from: string | RegExp, to: string) => (): Uint8Array => edited(genuine, from, to);
const foreign = (attachment: string): string =>
  attachment.replace("<Attachment>", '<Attachment xmlns="urn:x">').replace(NS, "urn:x");
const inFirst = (from: string | RegExp, to: string) => (): Uint8Array =>
  edited(genuine, first, Buffer.from(edited(Buffer.from(first), from, to)).toString("utf8"));

const ATTACKS: readonly (readonly [name: string, attack: () => Uint8Array])[] = [
  ["attachments in another order", change(`${first}${second}`, `${second}${first}`)],
  ["attachment in another namespace, which readers pass over", change(second, foreign(second))],
  [
    "all attachments in another namespace",
    () => edited(edited(genuine, second, foreign(second)), first, foreign(first)),
  ],
  ["forged attachment with the same id in another namespace", change(second, `${foreign(second)}${second}`)],
  ["MimeType that says zip", inFirst("<ContentType>", "<MimeType>application/zip</MimeType><ContentType>")],
  ["MimeType that says the same", inFirst("<ContentType>", "<MimeType>application/pdf</MimeType><ContentType>")],
  ["FieldName", inFirst("<ContentType>", "<FieldName>main</FieldName><ContentType>")],
  ["Description", inFirst("<ContentType>", "<Description>dự thảo</Description><ContentType>")],
  [
    "AttachmentName in other capitals beside it",
    inFirst("<ContentType>", "<attachmentname>x.exe</attachmentname><ContentType>"),
  ],
  [
    "AttachmentName of another namespace beside it",
    inFirst("<ContentType>", '<AttachmentName xmlns="urn:x">x</AttachmentName><ContentType>'),
  ],
  ["AttachmentName empty", inFirst("<AttachmentName>TB-45.pdf", "<AttachmentName>")],
  ["AttachmentName with a blank", inFirst("TB-45.pdf", "TB-45.pdf ")],
  ["AttachmentName with an invisible character", inFirst("TB-45.pdf", "TB-45\u202efdp.exe")],
  [
    "AttachmentName in another normal form",
    () => edited(genuine, second, second.replace("Phụ lục", "Phụ lục".normalize("NFD"))),
  ],
  ["elements in AttachmentName", inFirst("TB-45.pdf", "TB-<b>45</b>.pdf")],
  ["ContentType in capitals", inFirst("application/pdf", "Application/PDF")],
  ["ContentId in capitals", inFirst("cid:tb-45", "cid:TB-45")],
  ["ContentId percent-encoded", inFirst("cid:tb-45", "cid:tb%2D45")],
  ["ContentId with an invisible character", inFirst("cid:tb-45", "cid:tb-45\u200b")],
  ["ContentId of a path", inFirst("cid:tb-45", "cid:../tb-45")],
  ["ContentId as http", inFirst("cid:tb-45", "http://127.0.0.1:9/tb-45")],
  ["content with two elements", inFirst("</edXML:ContentTransferEncoded>", "<x/></edXML:ContentTransferEncoded>")],
  [
    "content that goes on behind its padding",
    inFirst("</edXML:ContentTransferEncoded>", "QUJD</edXML:ContentTransferEncoded>"),
  ],
  ["content twice", inFirst("</Attachment>", "<ContentTransferEncoded>QUJD</ContentTransferEncoded></Attachment>")],
  [
    "attachments also inside of the envelope",
    change("</edXML:edXMLEnvelope>", `<AttachmentEncoded>${first}</AttachmentEncoded></edXML:edXMLEnvelope>`),
  ],
  [
    "attachments of a gateway beside them",
    change("</edXML:edXMLEnvelope>", "<edXMLAttachments/></edXML:edXMLEnvelope>"),
  ],
  ["attachments in small letters beside them", change("</edXML>", "<attachmentencoded/></edXML>")],
  [
    "second MessageHeader under TraceHeaderList",
    change("<edXML:TraceHeaderList>", "<edXML:TraceHeaderList><edXML:MessageHeader/>"),
  ],
  ["second MessageHeader under edXMLBody", change("<edXML:edXMLBody>", "<edXML:edXMLBody><edXML:MessageHeader/>")],
  [
    "second MessageHeader under the root",
    change("<AttachmentEncoded>", "<edXML:MessageHeader xmlns:edXML='urn:x'/><AttachmentEncoded>"),
  ],
  [
    "MessageHeader in small letters",
    change("<edXML:TraceHeaderList>", "<edXML:messageheader/><edXML:TraceHeaderList>"),
  ],
  ["Status beside MessageHeader", change("<edXML:TraceHeaderList>", "<edXML:Status/><edXML:TraceHeaderList>")],
  ["second edXMLHeader", change("<edXML:edXMLBody>", "<edXML:edXMLHeader/><edXML:edXMLBody>")],
  ["second envelope", change("<AttachmentEncoded>", "<edXMLEnvelope/><AttachmentEncoded>")],
  ["second body", change("<edXML:edXMLBody>", "<edXML:edXMLBody/><edXML:edXMLBody>")],
  ["Manifest under its other name", change("<edXML:edXMLBody>", "<edXML:edXMLBody><edXML:Manifest/>")],
  ["Business with one s", change("</edXML:Bussiness>", "</edXML:Bussiness><edXML:Business/>")],
  ["bussiness in small letters", change("</edXML:Bussiness>", "</edXML:Bussiness><edXML:bussiness/>")],
  ["Paper beside Bussiness", change("</edXML:Bussiness>", "</edXML:Bussiness><edXML:Paper>1</edXML:Paper>")],
  [
    "Bussiness in a TraceHeader with its Id",
    change("<edXML:TraceHeader>", '<edXML:TraceHeader><edXML:Bussiness Id="Bussiness"/>'),
  ],
  ["Id of the manifest on a TraceHeader", change("<edXML:TraceHeader>", '<edXML:TraceHeader Id="edXMLManifest">')],
  [
    "Id of the manifest on a foreign element",
    change("<edXML:TraceHeader>", '<edXML:TraceHeader><x xmlns="urn:x" Id="MessageHeader"/>'),
  ],
  [
    "Id of the properties elsewhere",
    change("<edXML:TraceHeader>", '<edXML:TraceHeader xml:id="OrganisationSignedProperties">'),
  ],
  [
    "Id of the personal value elsewhere",
    change("<edXML:TraceHeader>", '<edXML:TraceHeader Id="PersonalSignatureValue">'),
  ],
  ["signature outside of the header", change("<edXML:edXMLBody>", `<edXML:edXMLBody>${personal}`)],
  ["signature in a TraceHeader", change("<edXML:TraceHeader>", `<edXML:TraceHeader>${personal}`)],
  ["signature inside of a signature's Object", change("<Object>", `<Object>${personal}</Object><Object>`)],
  [
    "X23 counter-signature as an unsigned property",
    change(
      "</xades:QualifyingProperties>",
      `<xades:UnsignedProperties><xades:UnsignedSignatureProperties><xades:CounterSignature>${personal}</xades:CounterSignature></xades:UnsignedSignatureProperties></xades:UnsignedProperties></xades:QualifyingProperties>`,
    ),
  ],
  [
    "X23 counter-signature by a faked Type",
    change(
      '<Reference URI="cid:tb-45">',
      '<Reference Type="http://uri.etsi.org/01903#CountersignedSignature" URI="cid:tb-45">',
    ),
  ],
  [
    "X29 PrefixList",
    change(
      /<Transform Algorithm="([^"]*exc-c14n#)"><\/Transform>/,
      '<Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"><ec:InclusiveNamespaces xmlns:ec="http://www.w3.org/2001/10/xml-exc-c14n#" PrefixList="#default edXML x x"></ec:InclusiveNamespaces></Transform>',
    ),
  ],
  [
    "X28 the message in a SOAP envelope",
    (): Uint8Array =>
      Buffer.from(
        `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${text.replace(/^<\?xml[^>]*>\s*/, "")}</s:Body></s:Envelope>`,
      ),
  ],
  [
    "instruction in front of the root: a stylesheet for browsers",
    change("<edXML ", '<?xml-stylesheet href="http://127.0.0.1:9/x.xsl" type="text/xsl"?><edXML '),
  ],
  ["instruction behind the root", (): Uint8Array => Buffer.concat([genuine, Buffer.from("<?x?>")])],
  [
    "attribute by default of a DTD",
    change("<edXML ", '<!DOCTYPE edXML [<!ATTLIST edXML Id CDATA "MessageHeader">]><edXML '),
  ],
  ["another encoding declared", change('encoding="UTF-8"', 'encoding="UTF-16"')],
  ["a Vietnamese code page declared", change('encoding="UTF-8"', 'encoding="windows-1258"')],
  ["the character U+0000", change("kết luận", "kết\u0000luận")],
  ["the reference &#0;", change("kết luận", "kết&#0;luận")],
  ["U+FFFE", change("kết luận", "kết\ufffeluận")],
  ["a carriage return that stays", change("kết luận", "kết luận&#13;")],
  ["signature in small letters", change("    <Signature", "    <signature/><Signature")],
  ["DigitalSignature", change("    <Signature", "    <edXML:DigitalSignature/><Signature")],
];

const HARMLESS: readonly (readonly [name: string, attack: () => Uint8Array])[] = [
  ["nothing", (): Uint8Array => genuine],
  ["line ends of Unix", (): Uint8Array => Buffer.from(text.replaceAll("\r\n", "\n"))],
  ["line ends of old Macs", (): Uint8Array => Buffer.from(text.replaceAll("\r\n", "\r"))],
  ["a byte order mark", (): Uint8Array => Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), genuine])],
  ["several cid:, in capitals", inFirst("cid:tb-45", "CID:cid:tb-45")],
  ["CDATA in a name", inFirst("TB-45.pdf", "<![CDATA[TB-45.pdf]]>")],
  [
    "base64 in lines",
    inFirst(/(?<=QCVN_102_2016">)(.{8})/, `${/(?<=QCVN_102_2016">)(.{8})/.exec(first)?.[0] ?? ""}\r\n`),
  ],
  ["attributes on Attachment", inFirst("<Attachment>", '<Attachment name="x.exe" href="http://127.0.0.1:9/">')],
  ["text between attachments", change("<AttachmentEncoded>", "<AttachmentEncoded>x")],
  ["text in front of a signature", change("    <Signature", "    x<Signature")],
  ["text behind a signature", change("</Signature></edXML:edXMLHeader>", "</Signature>x</edXML:edXMLHeader>")],
  ["xml:base and xml:lang on the root", change("<edXML ", '<edXML xml:base="http://127.0.0.1:9/" xml:lang="en" ')],
  ["a TraceHeader of 2 MB", change("<edXML:TraceHeader>", `<edXML:TraceHeader><edXML:X>${"x".repeat(2e6)}</edXML:X>`)],
  [
    "a thousand TraceHeaders",
    change("<edXML:TraceHeader>", `${"<edXML:TraceHeader/>".repeat(1_000)}<edXML:TraceHeader>`),
  ],
  [
    "Bussiness in a TraceHeader, without its Id",
    change(
      "<edXML:TraceHeader>",
      "<edXML:TraceHeader><edXML:Bussiness><edXML:BussinessDocType>3</edXML:BussinessDocType></edXML:Bussiness>",
    ),
  ],
  [
    "a TraceHeader of another namespace",
    change("<edXML:TraceHeader>", '<TraceHeader xmlns="urn:x"/><edXML:TraceHeader>'),
  ],
  ["a comment in front of the root", change("<edXML ", "<!-- x --><edXML ")],
];

test.each(ATTACKS)("refused: %s", (_, attack) => {
  const verdict = verifySample(attack());
  expect(verdict.indication).toBe("TOTAL-FAILED");
  expect(verdict.verified).toBeUndefined();
});

describe("passes, and everyone reads what was signed", () => {
  const reading = readMessage(genuine, { repairs: [] });

  test.each(HARMLESS)("%s", (_, attack) => {
    const bytes = attack();
    const { verified, indication } = verifySample(bytes);
    expect(indication).toBe("TOTAL-PASSED");
    const read = readMessage(bytes, { repairs: [] });
    const { message } = read;
    if (message?.kind !== "document" || reading.message?.kind !== "document") throw new RangeError("no document");
    // Trace and positions are not signed.
    expect({ ...message, trace: [], signatures: [] }).toEqual({ ...reading.message, trace: [], signatures: [] });
    expect(
      verified?.attachments.map(({ contentId, name, contentType, wire }) => [
        contentId,
        name,
        contentType,
        Buffer.from(wire),
      ]),
    ).toEqual(
      message.attachments.map(({ contentId, name, contentType, wire }) => [
        `cid:${contentId}`,
        name,
        contentType,
        Buffer.from(wire),
      ]),
    );
    expect(verified?.messageHeader === undefined ? "" : textContent(verified.messageHeader)).toContain(message.subject);
  });
});

test("what a hop could change unnoticed is refused when it is signed: the signer learns of it", () => {
  for (const extra of ["<MimeType>application/pdf</MimeType>", "<FieldName>main</FieldName>"]) {
    const message = edited(sampleMessage(), "<Attachment>", `<Attachment>${extra}`);
    const signing = { role: "organisation", signer: organisation, time: SIGNED_AT } as const;
    expect(() => signMessage(message, signing)).toThrow(/does not sign/);
    expect(signMessage(message, { ...signing, layout: "whole" }).length).toBeGreaterThan(message.length);
  }
});
