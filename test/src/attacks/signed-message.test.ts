import { describe, expect, test } from "@jest/globals";
import { signMessage, type SignatureLayout, type SubIndication } from "@lienthong/signature";
import type { LossCause } from "@lienthong/model";
import {
  edited,
  organisation,
  organisationOnly,
  resigned,
  sampleMessage,
  signatureOf,
  SIGNED_AT,
  signedSample,
  verifySample,
} from "../support/signing-sample.js";

/** What is done to a genuine message, by class of the attack catalogue, and what must come of it. */
interface Attack {
  readonly name: string;
  readonly layouts?: readonly SignatureLayout[];
  readonly change: (bytes: Uint8Array) => Uint8Array;
  readonly expected: SubIndication;
  readonly cause?: LossCause;
}

const NS = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
const MESSAGE_HEADER = /<edXML:MessageHeader[\s\S]*<\/edXML:MessageHeader>/;
const ATTACHMENTS = /<Attachment>[\s\S]*?<\/Attachment>/g;

function part(bytes: Uint8Array, pattern: RegExp): string {
  return pattern.exec(Buffer.from(bytes).toString("utf8"))?.[0] ?? "";
}

const change =
  (from: string | RegExp, to: string) =>
  (bytes: Uint8Array): Uint8Array =>
    edited(bytes, from, to);

/** Changes the text of the organisation's signature without signing anew. */
const inSignature =
  (from: string | RegExp, to: string) =>
  (bytes: Uint8Array): Uint8Array => {
    const { text } = signatureOf(bytes, "organisation");
    const changed = text.replace(from, () => to);
    if (changed === text) throw new RangeError(`nothing to replace: ${String(from)}`);
    return edited(bytes, text, changed);
  };

/** The same, signed anew with the organisation's own key: a signer who wants something else. */
const signedAnew =
  (from: string | RegExp, to: string, hash = "sha256") =>
  (bytes: Uint8Array): Uint8Array =>
    resigned(
      bytes,
      "organisation",
      (text) => {
        const changed = text.replace(from, () => to);
        if (changed === text) throw new RangeError(`nothing to replace: ${String(from)}`);
        return changed;
      },
      hash,
    );

const forgedHeader = `<edXML:MessageHeader><edXML:From><edXML:OrganId>000.00.00.H53</edXML:OrganId></edXML:From><edXML:Subject>Giả</edXML:Subject></edXML:MessageHeader>`;
const SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
const RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
const EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";

const ATTACKS: readonly Attack[] = [
  // X1: what was signed is changed.
  { name: "X1 header text", change: change("kết luận", "kết thúc"), expected: "HASH_FAILURE" },
  {
    name: "X1 header attribute",
    change: change("<edXML:Subject>", '<edXML:Subject lang="vi">'),
    expected: "HASH_FAILURE",
  },
  {
    name: "X1 header namespace",
    change: change("<edXML:Subject>", `<edXML:Subject xmlns:edXML="urn:x">`),
    expected: "HASH_FAILURE",
  },
  { name: "X1 recipient", change: change("000.01.25.H53", "000.01.26.H53"), expected: "HASH_FAILURE" },
  { name: "X1 business type", change: change("DocType>0<", "DocType>1<"), expected: "HASH_FAILURE" },
  {
    name: "X1 manifest",
    change: change("TB-45.pdf</edXML:Att", "TB-46.pdf</edXML:Att"),
    expected: "HASH_FAILURE",
    layouts: ["whole"],
  },
  {
    name: "X1 manifest and attachment's name together",
    change: (bytes) => edited(edited(bytes, "TB-45.pdf", "TB-46.pdf"), "TB-45.pdf", "TB-46.pdf"),
    expected: "HASH_FAILURE",
  },
  {
    name: "X1 attachment",
    change: change(
      Buffer.from("%PDF-1.4 phụ lục").toString("base64"),
      Buffer.from("%PDF-1.4 phu luc").toString("base64"),
    ),
    expected: "HASH_FAILURE",
  },
  {
    name: "attachments swap their contents",
    change: (bytes) => {
      const [one = "", two = ""] =
        Buffer.from(bytes)
          .toString("utf8")
          .match(/(?<=QCVN_102_2016">)[A-Za-z0-9+/=]+(?=<)/g) ?? [];
      return edited(edited(edited(bytes, one, "@"), two, one), "@", two);
    },
    expected: "HASH_FAILURE",
  },
  {
    name: "attachments swap their ids",
    change: (bytes) => {
      const [one = "", two = ""] = Buffer.from(bytes).toString("utf8").match(ATTACHMENTS) ?? [];
      const swapped = [one.replace("tb-45", "phu-luc"), two.replace("phu-luc", "tb-45")];
      return edited(edited(bytes, one, swapped[0] ?? ""), two, swapped[1] ?? "");
    },
    expected: "HASH_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "S11 attachments swap their names",
    change: (bytes) => {
      const list = part(bytes, /<AttachmentEncoded>[\s\S]*/);
      const swapped = list.replace("TB-45.pdf", "@").replace("Phụ lục.pdf", "TB-45.pdf").replace("@", "Phụ lục.pdf");
      return edited(bytes, list, swapped);
    },
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "S11 attachment becomes a zip",
    change: change("application/pdf</ContentType>", "application/zip</ContentType>"),
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "attachment gets a Format",
    change: change("<Attachment>", "<Attachment><Format>zip</Format>"),
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "attachment removed",
    change: change(/<Attachment>[\s\S]*?<\/Attachment>/, ""),
    expected: "SIGNED_DATA_NOT_FOUND",
    cause: "incomplete",
    layouts: ["parts"],
  },
  {
    name: "all attachments removed",
    change: change(/<AttachmentEncoded>[\s\S]*<\/AttachmentEncoded>/, ""),
    expected: "SIGNED_DATA_NOT_FOUND",
    cause: "incomplete",
    layouts: ["parts"],
  },
  {
    name: "X7 attachment added",
    change: change(
      "</AttachmentEncoded>",
      `<Attachment><ContentId>cid:x</ContentId><AttachmentName>x.pdf</AttachmentName><ContentType>application/pdf</ContentType><ContentTransferEncoded>QUJD</ContentTransferEncoded></Attachment></AttachmentEncoded>`,
    ),
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "attachment twice",
    change: (bytes) =>
      edited(bytes, "</AttachmentEncoded>", `${part(bytes, /<Attachment>[\s\S]*?<\/Attachment>/)}</AttachmentEncoded>`),
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "second list of attachments",
    change: change("</edXML>", "<AttachmentEncoded/></edXML>"),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "Bussiness removed",
    change: change(/<edXML:Bussiness [\s\S]*<\/edXML:Bussiness>/, ""),
    expected: "SIGNED_DATA_NOT_FOUND",
    cause: "incomplete",
    layouts: ["parts"],
  },
  {
    name: "Business with one s added",
    change: change("<edXML:TraceHeaderList>", "<edXML:TraceHeaderList><edXML:Business/>"),
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "second list of trace headers",
    change: change("<edXML:TraceHeaderList>", "<edXML:TraceHeaderList/><edXML:TraceHeaderList>"),
    expected: "FORMAT_FAILURE",
  },
  // X2–X6: wrapping.
  {
    name: "X2 header twice, forged first",
    change: change("<edXML:MessageHeader", `${forgedHeader.replace(">", ' Id="MessageHeader">')}<edXML:MessageHeader`),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X2 header twice, forged last",
    change: change("</edXML:MessageHeader>", `</edXML:MessageHeader>${forgedHeader}`),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X2 header in another namespace beside it",
    change: change("</edXML:MessageHeader>", `</edXML:MessageHeader><MessageHeader xmlns="urn:x"/>`),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X3 original header moved into a wrapper",
    change: (bytes) =>
      edited(
        edited(bytes, MESSAGE_HEADER, forgedHeader),
        "</edXML:edXMLBody>",
        `<edXML:Old>${part(bytes, MESSAGE_HEADER)}</edXML:Old></edXML:edXMLBody>`,
      ),
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "X4 original header inside the forged one",
    change: (bytes) =>
      edited(
        bytes,
        MESSAGE_HEADER,
        forgedHeader.replace("</edXML:MessageHeader>", `${part(bytes, MESSAGE_HEADER)}</edXML:MessageHeader>`),
      ),
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "X5 original header in an Object of the signature",
    change: (bytes) =>
      edited(edited(bytes, MESSAGE_HEADER, forgedHeader), "<Object>", `<Object>${part(bytes, MESSAGE_HEADER)}`),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X5 second Object",
    change: inSignature("</Signature>", "<Object><x xmlns=''/></Object></Signature>"),
    expected: "FORMAT_FAILURE",
  },
  ...["ID", "id", "xml:id", "edXML:Id", "iD"].map((spelling): Attack => ({
    name: `X6 ${spelling} with the same value elsewhere`,
    change: change("<edXML:TraceHeader>", `<edXML:TraceHeader ${spelling}="MessageHeader">`),
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  })),
  {
    name: "X6 second spelling on the element itself",
    change: change('Id="MessageHeader"', 'Id="MessageHeader" id="MessageHeader"'),
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "X8 second signature of the organisation, before",
    change: (bytes) => edited(bytes, "<Signature ", `${signatureOf(bytes, "organisation").text}<Signature `),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X8 second signature of the organisation, after",
    change: (bytes) =>
      edited(bytes, "</edXML:edXMLHeader>", `${signatureOf(bytes, "organisation").text}</edXML:edXMLHeader>`),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X8 signature outside of the header",
    change: (bytes) =>
      edited(bytes, "</edXML:edXMLBody>", `${signatureOf(bytes, "organisation").text}</edXML:edXMLBody>`),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X9 document inside another root",
    change: (bytes) =>
      Buffer.from(
        `<x>${Buffer.from(bytes)
          .toString("utf8")
          .replace(/^<\?.*?\?>/, "")}</x>`,
      ),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X10 two SignedInfo",
    change: (bytes) =>
      inSignature(
        "<SignatureValue",
        `${part(Buffer.from(signatureOf(bytes, "organisation").text), /<SignedInfo>[\s\S]*<\/SignedInfo>/)}<SignatureValue`,
      )(bytes),
    expected: "FORMAT_FAILURE",
  },
  // X11: values that two readers understand differently.
  {
    name: "X11 comment in DigestValue",
    change: inSignature(/(?<=<DigestValue>....)/, "<!-- x -->"),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X11 comment in SignatureValue",
    change: inSignature(/(?<=OrganisationSignatureValue">....)/, "<!-- x -->"),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X11 comment in X509Certificate",
    change: inSignature(/(?<=<X509Certificate>....)/, "<!-- x -->"),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X11 instruction in SignedInfo",
    change: inSignature("<SignedInfo>", "<SignedInfo><?x y?>"),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X11 CDATA in DigestValue",
    change: inSignature(/(?<=<DigestValue>)([^<]*)/, "<![CDATA[AAAA]]>"),
    expected: "FORMAT_FAILURE",
  },
  { name: "X12 comment in signed text", change: change("kết luận", "kết<!-- x --> luận"), expected: "FORMAT_FAILURE" },
  {
    name: "X12 comment in an attachment",
    change: change("<AttachmentName>", "<AttachmentName><!-- x -->"),
    expected: "FORMAT_FAILURE",
  },
  { name: "X13 instruction in signed text", change: change("kết luận", "kết<?x?> luận"), expected: "FORMAT_FAILURE" },
  {
    name: "X14 mandatory reference left out by the signer",
    change: signedAnew(/<Reference URI="#MessageHeader">[\s\S]*?<\/Reference>/, ""),
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "X14 attachment left out by the signer",
    change: signedAnew(/<Reference URI="cid:tb-45">[\s\S]*?<\/Reference>/, ""),
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "X14 personal signature left out by the signer",
    change: signedAnew(/<Reference URI="#PersonalSignatureValue">[\s\S]*?<\/Reference>/, ""),
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "X14 no reference at all",
    change: signedAnew(/<Reference[\s\S]*<\/Reference>/, ""),
    expected: "FORMAT_FAILURE",
  },
  // X15–X17: what is computed.
  {
    name: "X15 XPath transform",
    change: signedAnew(
      `<Transforms><Transform Algorithm="${EXCLUSIVE}">`,
      `<Transforms><Transform Algorithm="http://www.w3.org/TR/1999/REC-xpath-19991116"><XPath>true()</XPath></Transform><Transform Algorithm="${EXCLUSIVE}">`,
    ),
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "X15 XSLT transform",
    change: signedAnew(
      /<Transform Algorithm="[^"]*xml-exc-c14n#">/,
      '<Transform Algorithm="http://www.w3.org/TR/1999/REC-xslt-19991116">',
    ),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X15 transform on an attachment",
    change: signedAnew(
      '<Reference URI="cid:tb-45">',
      `<Reference URI="cid:tb-45"><Transforms><Transform Algorithm="http://www.w3.org/2000/09/xmldsig#base64"></Transform></Transforms>`,
    ),
    expected: "FORMAT_FAILURE",
    layouts: ["parts"],
  },
  {
    name: "X16 transform twice",
    change: signedAnew(
      `<Transform Algorithm="${EXCLUSIVE}"></Transform>`,
      `<Transform Algorithm="${EXCLUSIVE}"></Transform>`.repeat(2),
    ),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X16 1,000 transforms",
    change: signedAnew(
      `<Transform Algorithm="${EXCLUSIVE}"></Transform>`,
      `<Transform Algorithm="${EXCLUSIVE}"></Transform>`.repeat(1_000),
    ),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X16 reference twice",
    change: signedAnew(
      /(?=<Reference Type)/,
      `<Reference URI="#MessageHeader"><Transforms><Transform Algorithm="${EXCLUSIVE}"></Transform></Transforms><DigestMethod Algorithm="${SHA256}"></DigestMethod><DigestValue>QUJD</DigestValue></Reference>`,
    ),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X16 10,000 references",
    change: signedAnew(
      /(?=<Reference Type)/,
      Array.from(
        { length: 10_000 },
        (_, index) =>
          `<Reference URI="cid:${index}"><DigestMethod Algorithm="${SHA256}"></DigestMethod><DigestValue>QUJD</DigestValue></Reference>`,
      ).join(""),
    ),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X16 extra reference",
    change: signedAnew(
      /(?=<Reference Type)/,
      `<Reference URI="#Other"><Transforms><Transform Algorithm="${EXCLUSIVE}"></Transform></Transforms><DigestMethod Algorithm="${SHA256}"></DigestMethod><DigestValue>QUJD</DigestValue></Reference>`,
    ),
    expected: "FORMAT_FAILURE",
  },
  ...["http://127.0.0.1:9/x", "file:///etc/passwd", "#xpointer(/)", "#xpointer(id('MessageHeader'))", "cid:", "x"].map(
    (uri): Attack => ({
      name: `X17 reference to ${uri}`,
      change: signedAnew(/<Reference URI="[^"]*">/, `<Reference URI="${uri}">`),
      expected: "FORMAT_FAILURE",
    }),
  ),
  {
    name: "X18 DTD with an entity",
    change: change("<edXML ", '<!DOCTYPE edXML [<!ENTITY x "y">]><edXML '),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X18 external entity",
    change: change("<edXML ", '<!DOCTYPE edXML SYSTEM "file:///etc/passwd"><edXML '),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X19 attribute twice",
    change: change('Id="MessageHeader"', 'Id="MessageHeader" Id="x"'),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X20 prefix bound to another namespace",
    change: inSignature("<xades:SignedProperties", '<xades:SignedProperties xmlns:xades="urn:x"'),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X21 relative namespace: no canonical form, not an empty one",
    change: change("<edXML:Subject>", '<edXML:Subject><x xmlns="u"/>'),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X22 second properties first",
    change: (bytes) =>
      inSignature(
        "<Object>",
        `<Object>${part(Buffer.from(signatureOf(bytes, "organisation").text), /<xades:Qual[\s\S]*<\/xades:Qualifying\w+>/)}`,
      )(bytes),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X22 properties of another signature",
    change: inSignature('Target="#OrganisationSignature"', 'Target="#PersonalSignature"'),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X22 properties not referenced",
    change: signedAnew(/<Reference Type[\s\S]*?<\/Reference>/, ""),
    expected: "FORMAT_FAILURE",
  },
  { name: "X22 reference without Type", change: signedAnew(/ Type="[^"]*"/, ""), expected: "FORMAT_FAILURE" },
  {
    name: "X22 signing time changed",
    change: inSignature("2021-03-01T02:01:00Z", "2021-03-01T02:02:00Z"),
    expected: "HASH_FAILURE",
  },
  {
    name: "X24 Manifest of XML-DSig",
    change: inSignature("<Object>", "<Object><Manifest></Manifest>"),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X25 depth",
    change: change("<edXML:Subject>", `<edXML:Subject>${"<a>".repeat(100_000)}`),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X26 UTF-16",
    change: (bytes) => Buffer.from(`\uFEFF${Buffer.from(bytes).toString("utf8")}`, "utf16le"),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "X26 bytes before the declaration",
    change: (bytes) => Buffer.concat([Buffer.from("1212"), bytes]),
    expected: "FORMAT_FAILURE",
  },
  { name: "X27 white space in a signed part", change: change("<edXML:To>", "<edXML:To> "), expected: "HASH_FAILURE" },
  {
    name: "X30 text in another normal form",
    change: change("kết luận", "kết luận".normalize("NFD")),
    expected: "HASH_FAILURE",
  },
  // A: algorithms and values.
  {
    name: "A1 HMAC",
    change: signedAnew(RSA_SHA256, "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256"),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "A2 SHA-1 signature",
    change: signedAnew(RSA_SHA256, "http://www.w3.org/2000/09/xmldsig#rsa-sha1", "sha1"),
    expected: "CRYPTO_CONSTRAINTS_FAILURE_NO_POE",
  },
  {
    name: "A2 MD5 signature",
    change: signedAnew(RSA_SHA256, "http://www.w3.org/2001/04/xmldsig-more#rsa-md5", "md5"),
    expected: "FORMAT_FAILURE",
  },
  ...["", `${RSA_SHA256} `, RSA_SHA256.toUpperCase()].map((algorithm): Attack => ({
    name: `A4 algorithm "${algorithm}"`,
    change: signedAnew(RSA_SHA256, algorithm),
    expected: "FORMAT_FAILURE",
  })),
  { name: "A4 digest algorithm unknown", change: signedAnew(SHA256, "urn:x"), expected: "FORMAT_FAILURE" },
  {
    name: "A5 ECDSA named for an RSA key",
    change: signedAnew(RSA_SHA256, "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "A7 another hash than named",
    change: signedAnew("<KeyInfo>", "<KeyInfo >", "sha512"),
    expected: "SIG_CRYPTO_FAILURE",
  },
  ...["!!!!", "=", "AA==AA==", "-_-_"].map((junk): Attack => ({
    name: `A12 base64 with ${junk} behind it`,
    change: inSignature("</SignatureValue>", `${junk}</SignatureValue>`),
    expected: "FORMAT_FAILURE",
  })),
  {
    name: "A12 junk in a DigestValue",
    change: inSignature("=</DigestValue>", "=!!!!</DigestValue>"),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "A12 letter whose low byte is in the alphabet",
    change: inSignature(/(?<=<DigestValue>)./, "Ł"),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "A12 unused bits not zero",
    change: signedAnew(/(?<=<DigestValue>[^<]{42})[^<]=/, "B="),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "A13 signature value empty",
    change: inSignature(/(?<=OrganisationSignatureValue">)[^<]*/, ""),
    expected: "FORMAT_FAILURE",
  },
  {
    name: "A13 signature value all zero",
    change: inSignature(/(?<=OrganisationSignatureValue">)[^<]*/, Buffer.alloc(256).toString("base64")),
    expected: "SIG_CRYPTO_FAILURE",
  },
  {
    name: "A13 signature value short",
    change: inSignature(/(?<=OrganisationSignatureValue">)[^<]*/, "QUJD"),
    expected: "SIG_CRYPTO_FAILURE",
  },
  {
    name: "A14 digest truncated by the signer",
    change: signedAnew(/(?<=<DigestValue>)([^<]{8})[^<]*/, "QUJDQUJD"),
    expected: "HASH_FAILURE",
  },
  {
    name: "A15 HMACOutputLength",
    change: signedAnew(/(?<=<SignatureMethod [^>]*>)/, "<HMACOutputLength>8</HMACOutputLength>"),
    expected: "FORMAT_FAILURE",
  },
  // Roles.
  {
    name: "personal signature removed",
    change: (bytes) => edited(bytes, signatureOf(bytes, "personal").text, ""),
    expected: "SIG_CONSTRAINTS_FAILURE",
    cause: "unsigned",
    layouts: ["parts"],
  },
  {
    name: "organisation's signature removed",
    change: (bytes) => edited(bytes, signatureOf(bytes, "organisation").text, ""),
    expected: "SIG_CONSTRAINTS_FAILURE",
    cause: "unsigned",
  },
  {
    name: "all signatures removed",
    change: change(/<Signature [\s\S]*<\/Signature>/, ""),
    expected: "FORMAT_FAILURE",
    cause: "unsigned",
  },
  {
    name: "re-serialised by an exchange: namespace lost",
    change: (bytes) =>
      Buffer.from(Buffer.from(bytes).toString("utf8").replaceAll(' xmlns="http://www.w3.org/2000/09/xmldsig#"', "")),
    expected: "FORMAT_FAILURE",
  },
  { name: "not edXML", change: () => Buffer.from(`<edXML xmlns="${NS}"/>`), expected: "FORMAT_FAILURE" },
  { name: "nothing", change: () => new Uint8Array(), expected: "FORMAT_FAILURE" },
];

const INDICATION = (sub: SubIndication): string =>
  /FORMAT|HASH|SIG_CRYPTO/.test(sub) ? "TOTAL-FAILED" : "INDETERMINATE";

describe.each(["parts", "whole"] as const)("layout %s", (layout) => {
  const genuine = signedSample(layout);
  test("genuine neighbour is accepted", () => {
    expect(verifySample(genuine).indication).toBe("TOTAL-PASSED");
  });
  const attacks = ATTACKS.filter(({ layouts }) => layouts === undefined || layouts.includes(layout));
  test.each(attacks.map((attack) => [attack.name, attack] as const))("%s", (_, attack) => {
    const verdict = verifySample(attack.change(genuine));
    expect(verdict).toMatchObject({
      indication: INDICATION(attack.expected),
      subIndication: attack.expected,
      cause: attack.cause ?? "signature-broken",
    });
    expect(verdict.verified).toBeUndefined();
  });
});

test("a swapped personal signature does not pass as the one that the organisation saw", () => {
  const other = signedSample("parts", { person: organisation });
  const mixed = edited(
    signedSample(),
    signatureOf(signedSample(), "personal").text,
    signatureOf(other, "personal").text,
  );
  expect(verifySample(mixed)).toMatchObject({ indication: "TOTAL-FAILED", subIndication: "HASH_FAILURE" });
});

test("a personal signature put in after the organisation's is not covered, so the message fails", () => {
  const alone = signMessage(sampleMessage(), { role: "organisation", signer: organisation, time: SIGNED_AT });
  expect(verifySample(alone, { policy: organisationOnly }).indication).toBe("TOTAL-PASSED");
  const added = edited(alone, "<Signature ", `${signatureOf(signedSample(), "personal").text}<Signature `);
  expect(verifySample(added, { policy: organisationOnly })).toMatchObject({
    indication: "TOTAL-FAILED",
    subIndication: "FORMAT_FAILURE",
  });
});
