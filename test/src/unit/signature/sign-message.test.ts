import { describe, expect, test } from "@jest/globals";
import { testKey } from "@lienthong/pki";
import {
  signAttachments,
  SIGNATURE_ERRORS,
  signerFromKey,
  signMessage,
  type MessageSigning,
} from "@lienthong/signature";
import { canonicalize, childElements, descendants, parseXml } from "@lienthong/xml";
import { createHash, generateKeyPairSync } from "node:crypto";
import {
  attachments,
  edited,
  organisation,
  organisationCertificate,
  organisationOnly,
  person,
  sampleMessage,
  signatureOf,
  SIGNED_AT,
  signedSample,
  verifySample,
} from "../../support/signing-sample.js";

const order: MessageSigning = { role: "organisation", signer: organisation, time: SIGNED_AT };
const code = (expected: string): unknown => expect.objectContaining({ code: expected });

describe("what signing writes", () => {
  test.each(["parts", "whole"] as const)("%s: the Signature is spliced in, every other byte stays", (layout) => {
    const before = sampleMessage();
    const after = Buffer.from(signMessage(before, { ...order, layout }));
    const { text } = signatureOf(after, "organisation");
    const at = before.indexOf("</edXML:edXMLHeader>");
    expect(after.subarray(0, at).equals(before.subarray(0, at))).toBe(true);
    expect(after.subarray(at, at + Buffer.byteLength(text)).toString()).toBe(text);
    expect(after.subarray(at + Buffer.byteLength(text)).equals(before.subarray(at))).toBe(true);
  });
  test("a byte order mark stays", () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), sampleMessage()]);
    const signed = signMessage(marked, order);
    expect(Buffer.from(signed).subarray(0, 3).toString("hex")).toBe("efbbbf");
    expect(verifySample(signed, { policy: organisationOnly }).indication).toBe("TOTAL-PASSED");
  });
  test("the organisation's signature stands last, behind the person's", () => {
    const { root } = parseXml(signedSample());
    const signatures = [...descendants(root)].flatMap((node) =>
      node.type === "element" && node.local === "Signature" ? [node.attributes[0]?.value] : [],
    );
    expect(signatures).toEqual(["PersonalSignature", "OrganisationSignature"]);
  });
  test("the same arguments give the same bytes", () => {
    expect(Buffer.from(signedSample()).equals(Buffer.from(signedSample()))).toBe(true);
  });
  test("at most attachments + 5 references", () => {
    const { text } = signatureOf(signedSample(), "organisation");
    expect(text.match(/<Reference /g)).toHaveLength(attachments.length + 5);
  });
  test("SignedInfo and SignedProperties are canonical as they are made", () => {
    const { element } = signatureOf(signedSample(), "organisation");
    const [info] = childElements(element, "SignedInfo");
    const properties = [...descendants(element)].find(
      (node) => node.type === "element" && node.local === "SignedProperties",
    );
    if (info === undefined || properties?.type !== "element") throw new RangeError("not signed");
    const digest = createHash("sha256")
      .update(canonicalize(properties, { method: "exc-c14n" }))
      .digest("base64");
    expect(Buffer.from(canonicalize(info, { method: "exc-c14n" })).toString()).toContain(digest);
  });
  test("missing Ids are put in, the personal signature of before stays good", () => {
    const personal = signAttachments(attachments, { signer: person, time: SIGNED_AT });
    const signed = signMessage(sampleMessage([personal], { ids: false }), order);
    expect(Buffer.from(signed).toString()).toContain('<edXML:edXMLManifest Id="edXMLManifest" version="1.0">');
    expect(verifySample(signed).indication).toBe("TOTAL-PASSED");
  });
  test("whole puts nothing in", () => {
    const signed = Buffer.from(
      signMessage(sampleMessage([], { ids: false }), { ...order, layout: "whole" }),
    ).toString();
    expect(signed).not.toContain('Id="MessageHeader"');
  });
  test("a personal signature can also be put into a message that is there", () => {
    const once = signMessage(sampleMessage(), { role: "personal", signer: person, time: SIGNED_AT });
    expect(
      Buffer.from(once).equals(sampleMessage([signAttachments(attachments, { signer: person, time: SIGNED_AT })])),
    ).toBe(true);
  });
  test("content ids without and with several cid: are one", () => {
    const bare = attachments.map(({ contentId, wire }) => ({ contentId: contentId.slice(4), wire }));
    const many = attachments.map(({ contentId, wire }) => ({ contentId: ` CID:cid:${contentId.slice(4)}`, wire }));
    const [one, two] = [bare, many].map((list) => signAttachments(list, { signer: person, time: SIGNED_AT }));
    expect(one).toBe(two);
  });
});

describe("what cannot be signed", () => {
  test.each([
    ["SIG_MESSAGE", "no XML", Buffer.from("<edXML")],
    ["SIG_MESSAGE", "no header", Buffer.from('<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016"/>')],
    [
      "SIG_MESSAGE",
      "a relative namespace",
      edited(sampleMessage(), "<edXML:Subject>", '<edXML:Subject><x xmlns="u"/>'),
    ],
    ["SIG_MESSAGE", "a comment in the header", edited(sampleMessage(), "kết luận", "kết<!-- -->luận")],
    [
      "SIG_MESSAGE",
      "an unknown part",
      edited(sampleMessage(), "<edXML:edXMLHeader>", "<edXML:edXMLHeader><edXML:ErrorList/>"),
    ],
    ["SIG_ATTACHMENT", "content that is not base64", edited(sampleMessage(), /(?<=QCVN_102_2016">)JVBE/, "!!!!")],
    ["SIG_ATTACHMENT", "a manifest that says something else", edited(sampleMessage(), "TB-45.pdf", "TB-46.pdf")],
    ["SIG_ATTACHMENT", "an id twice", edited(sampleMessage(), /(?<=<Attachment><ContentId>)cid:phu-luc/, "cid:tb-45")],
    [
      "SIG_IDENTIFIER",
      "an Id on another element too",
      edited(sampleMessage(), "<edXML:TraceHeader>", '<edXML:TraceHeader Id="Bussiness">'),
    ],
    ["SIG_IDENTIFIER", "another Id on the element", edited(sampleMessage(), 'Id="Bussiness"', 'Id="x"')],
    ["SIG_ORDER", "the organisation's signature twice", signedSample()],
  ])("%s: %s", (expected, _, bytes) => {
    expect(() => signMessage(bytes, order)).toThrow(code(expected));
  });
  test("SIG_ORDER: a person after the organisation", () => {
    expect(() => signMessage(signedSample(), { ...order, role: "personal", signer: person })).toThrow(
      code("SIG_ORDER"),
    );
  });
  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])("SIG_TIME: %s", (time) => {
    expect(() => signMessage(sampleMessage(), { ...order, time })).toThrow(code("SIG_TIME"));
  });
  test.each([
    ["none", []],
    ["empty content", [{ contentId: "cid:a", wire: new Uint8Array() }]],
    ["no id", [{ contentId: " cid: ", wire: Uint8Array.of(1) }]],
    ["an id that is no URI", [{ contentId: "cid:a<b", wire: Uint8Array.of(1) }]],
    ["an id twice", ["cid:a", "a"].map((contentId) => ({ contentId, wire: Uint8Array.of(1) }))],
  ])("SIG_ATTACHMENT: %s", (_, list) => {
    expect(() => signAttachments(list, { signer: person, time: SIGNED_AT })).toThrow(code("SIG_ATTACHMENT"));
  });
  test("SIG_KEY: a key that is not the certificate's, or not RSA", () => {
    expect(() => signerFromKey({ ...organisationCertificate, privateKey: testKey(0) })).toThrow(code("SIG_KEY"));
    const { privateKey } = generateKeyPairSync("ed25519");
    expect(() => signerFromKey({ ...organisationCertificate, privateKey })).toThrow(code("SIG_KEY"));
  });
  test.each([0, 1, 40, 300, 700])("SIG_CERTIFICATE: cut off after %i bytes", (length) => {
    const certificate = organisationCertificate.certificate.subarray(0, length);
    expect(() => signerFromKey({ ...organisationCertificate, certificate })).toThrow(code("SIG_CERTIFICATE"));
  });
  test("every code has meaning and cure", () => {
    for (const { meaning, cure } of Object.values(SIGNATURE_ERRORS)) {
      expect(Math.min(meaning.en.length, meaning.vi.length, cure.en.length, cure.vi.length)).toBeGreaterThan(0);
    }
  });
});
