import { describe, expect, test } from "@jest/globals";
import { TestAuthority, testKey, type DistinguishedName } from "@lienthong/pki";
import { signAttachments, signerFromKey, signMessage } from "@lienthong/signature";
import { canonicalize, descendants, parseXml, type XmlElement } from "@lienthong/xml";
import { createHash } from "node:crypto";
import { judgedWith, leafOf, rootOf, senderName } from "../support/signer-of.js";
import {
  ARRIVED_AT,
  attachments,
  authority,
  both,
  edited,
  firstFailure,
  organisation,
  organisationCertificate,
  person,
  personCertificate,
  resigned,
  sampleMessage,
  SENDER,
  signatureOf,
  SIGNED_AT,
  signedSample,
  UNIT,
  verifySample,
} from "../support/signing-sample.js";

const ORGANISATION = /<Signature xmlns="[^"]*" Id="OrganisationSignature">/;
const VALIDITY = { notBefore: Date.UTC(2020, 0, 1), notAfter: Date.UTC(2023, 0, 1) };

function refusedAs(verdict: ReturnType<typeof verifySample>): unknown {
  expect(verdict.verified).toBeUndefined();
  return [verdict.subIndication, firstFailure(verdict)?.name];
}

describe("whose certificate signs as the organisation", () => {
  const named = (...more: DistinguishedName): unknown =>
    refusedAs(judgedWith(leafOf({ subject: [["countryName", "VN"], ...more, ["commonName", UNIT]] })));
  const notTheSender = ["SIG_CONSTRAINTS_FAILURE", "sender"];

  test("the genuine neighbour passes", () => {
    expect(judgedWith(leafOf()).indication).toBe("TOTAL-PASSED");
  });

  test.each([
    "000.00.00.H5",
    "000.00.00.H533",
    "0000.00.00.H53",
    "000.00.00.H53.1",
    "X000.00.00.H53",
    "000.00.01.H53",
    "001.00.00.H53",
    "H53",
    "000.00.00.h53",
    "000.00.00.H53 ",
    " 000.00.00.H53",
    "000.00.00 .H53",
    "000.00.00.H53\u00a0",
    "\u200b000.00.00.H53",
    "000.00.00.H5\u00ad3",
    "\u202e35H.00.00.000",
    "000.00.00.H53\u0301",
    "000.00.00.\u041d53",
    "000.00.00.H5\uff13",
    "000\u3002 00.00.H53",
    "000.00.00.H53,000.00.00.H01",
  ])("organizationIdentifier %j is another's", (organId) => {
    expect(named(["organizationIdentifier", organId])).toEqual(notTheSender);
  });

  test("no organizationIdentifier, two of them, the same twice, the id in another attribute", () => {
    expect(named()).toEqual(notTheSender);
    expect(named(["organizationIdentifier", SENDER], ["organizationIdentifier", "000.00.00.H01"])).toEqual(
      notTheSender,
    );
    expect(named(["organizationIdentifier", "000.00.00.H01"], ["organizationIdentifier", SENDER])).toEqual(
      notTheSender,
    );
    expect(named(["organizationIdentifier", SENDER], ["organizationIdentifier", SENDER])).toEqual(notTheSender);
    expect(named(["organizationalUnitName", SENDER])).toEqual(notTheSender);
  });

  test("nobody's certificate for nobody's message", () => {
    const message = edited(sampleMessage(), `<edXML:From><edXML:OrganId>${SENDER}`, "<edXML:From><edXML:OrganId>");
    const certificate = leafOf({ subject: [["commonName", UNIT]] });
    expect(refusedAs(judgedWith(certificate, { message }))).toEqual(notTheSender);
  });

  test("a person's certificate with the unit's id, with one title and with two", () => {
    const title = ["title", "Chủ tịch"] as const;
    const unit = ["organizationIdentifier", SENDER] as const;
    expect(named(unit, title)).toEqual(["SIG_CONSTRAINTS_FAILURE", "signer-role"]);
    expect(named(unit, title, ["title", "Bí thư"])).toEqual(["SIG_CONSTRAINTS_FAILURE", "signer-role"]);
  });
});

describe("which certificate", () => {
  const other = authority.issueOrganisation({ organId: "000.00.00.H01", name: "Cơ quan khác", ...VALIDITY });

  test("another organisation's signature with the sender's certificate in KeyInfo", () => {
    const signer = { ...signerFromKey(other), certificate: organisationCertificate.certificate };
    const bytes = signMessage(sampleMessage(), { role: "organisation", signer, time: SIGNED_AT });
    expect(refusedAs(verifySample(bytes))).toEqual(["SIG_CRYPTO_FAILURE", "roles"]);
  });

  test("KeyInfo swapped after signing, also for a certificate with the same key", () => {
    const sameKey = authority.issueOrganisation({ organId: SENDER, name: "Tên khác", key: 5, ...VALIDITY });
    const genuine = authority.issueOrganisation({ organId: SENDER, name: UNIT, key: 5, ...VALIDITY });
    const bytes = signedSample("parts", { organisation: signerFromKey(genuine) });
    expect(verifySample(bytes).indication).toBe("TOTAL-PASSED");
    const from = Buffer.from(genuine.certificate).toString("base64");
    const to = Buffer.from(sameKey.certificate).toString("base64");
    expect(refusedAs(verifySample(edited(bytes, from, to)))).toEqual([
      "NO_SIGNING_CERTIFICATE_FOUND",
      "signing-certificate",
    ]);
    const withBoth = edited(bytes, from, `${to}</X509Certificate><X509Certificate>${from}`);
    expect(verifySample(withBoth).signatures.at(-1)?.certificate?.commonName).toBe(UNIT);
  });

  test("KeyInfo with a KeyValue, an X509Data twice, nothing, or the root as the signer", () => {
    const bytes = signedSample();
    const { text } = signatureOf(bytes, "organisation");
    const variants = [
      text.replace("<KeyInfo>", "<KeyInfo><KeyValue></KeyValue>"),
      text.replace("</KeyInfo>", "<X509Data></X509Data></KeyInfo>"),
      text.replace(/<X509Data>[\s\S]*<\/X509Data>/, ""),
      text.replace(/<KeyInfo>[\s\S]*<\/KeyInfo>/, ""),
      text.replace("<KeyInfo>", '<KeyInfo><RetrievalMethod URI="http://127.0.0.1:9/key"></RetrievalMethod>'),
    ];
    for (const variant of variants) {
      expect(refusedAs(verifySample(edited(bytes, text, variant)))).toEqual(["FORMAT_FAILURE", "structure"]);
    }
    const empty = text.replace(/<X509Certificate>[\s\S]*<\/X509Certificate>/, "");
    expect(refusedAs(verifySample(edited(bytes, text, empty)))).toEqual([
      "NO_SIGNING_CERTIFICATE_FOUND",
      "signing-certificate",
    ]);
  });

  test("K15 look-alike root and issuing CA: same names, other keys, sent along in KeyInfo", () => {
    const lookAlike = new TestAuthority({ at: Date.UTC(2016, 0, 1), generation: 1 });
    const issued = lookAlike.issueOrganisation({ organId: SENDER, name: UNIT, ...VALIDITY });
    for (const chain of [issued.chain, [...issued.chain, lookAlike.root], [lookAlike.root], [], [authority.issuing]]) {
      const signer = { ...signerFromKey(issued), chain };
      const bytes = signedSample("parts", { organisation: signer });
      expect(verifySample(bytes).subIndication).toMatch(
        /^(?:NO_CERTIFICATE_CHAIN_FOUND|CERTIFICATE_CHAIN_GENERAL_FAILURE)$/,
      );
      expect(verifySample(bytes, { anchors: [authority.root, lookAlike.root] }).subIndication).toBe(
        chain.some((der) => der === issued.chain[0]) ? undefined : verifySample(bytes).subIndication,
      );
    }
  });

  test("a CA that signs documents, with its own id", () => {
    const root = rootOf(testKey(0));
    const verdict = judgedWith(root, { sign: () => new Uint8Array(256), anchors: [root] });
    expect(verdict.verified).toBeUndefined();
  });

  test("an expired issuing CA; an anchor's own validity is the decision of whoever trusts it", () => {
    const old = new TestAuthority({ at: Date.UTC(1985, 0, 1) });
    const issued = old.issueOrganisation({ organId: SENDER, name: UNIT, ...VALIDITY });
    const bytes = signedSample("parts", { organisation: signerFromKey(issued) });
    expect(refusedAs(verifySample(bytes, { anchors: [old.root, authority.root] }))).toEqual([
      "OUT_OF_BOUNDS_NO_POE",
      "certificate-validity",
    ]);
    const onlyAnchor = judgedWith(leafOf(), { anchors: [rootOf(testKey(0))], at: SIGNED_AT });
    expect(onlyAnchor.indication).toBe("TOTAL-PASSED");
  });

  test("an anchor that only has the name of the issuer", () => {
    expect(refusedAs(judgedWith(leafOf(), { anchors: [rootOf(testKey(1))] }))).toEqual([
      "NO_CERTIFICATE_CHAIN_FOUND",
      "certificate-path",
    ]);
    const selfMade = leafOf({ issuer: senderName, issuerKey: testKey(5) });
    expect(refusedAs(judgedWith(selfMade))).toEqual(["NO_CERTIFICATE_CHAIN_FOUND", "certificate-path"]);
  });
});

describe("signatures lifted from elsewhere", () => {
  const personal = signAttachments(attachments, { signer: person, time: SIGNED_AT });
  const alone = signMessage(sampleMessage(), { role: "organisation", signer: organisation, time: SIGNED_AT + 60_000 });
  /** The personal signature in front of an organisation's that never saw it. */
  const inserted = (signature: string): Uint8Array =>
    edited(alone, ORGANISATION, `${signature}${ORGANISATION.exec(Buffer.from(alone).toString())?.[0] ?? ""}`);
  const named = (id: string): string =>
    personal.replace('Id="PersonalSignature"', id === "" ? "" : `Id="${id}"`).replace("#PersonalSignature", `#${id}`);

  test("a personal signature put in after the organisation's, whatever Id it is given", () => {
    expect(verifySample(alone).cause).toBe("unsigned");
    for (const signature of [personal, named("X"), named("x1"), named("OrganisationSignature"), named("")]) {
      expect(verifySample(inserted(signature)).indication).toBe("TOTAL-FAILED");
    }
  });

  test("the same by a signer of another make, whose properties have another Id", () => {
    const renamed = edited(sampleMessage([personal]), "PersonalSignedProperties", "P");
    const all = edited(renamed, "PersonalSignedProperties", "P");
    const properties = [...descendants(parseXml(all).root)].find(
      (node): node is XmlElement => node.type === "element" && node.local === "SignedProperties",
    );
    if (properties === undefined) throw new RangeError("no properties");
    const digest = createHash("sha256")
      .update(canonicalize(properties, { method: "exc-c14n" }))
      .digest("base64");
    const strange = resigned(all, "personal", (text) =>
      text.replace(/(?<=URI="#P">[\s\S]*?<DigestValue>)[^<]*/, () => digest),
    );
    const { text } = signatureOf(strange, "personal");
    const foreign = text.replace('Id="PersonalSignature"', 'Id="X"').replace("#PersonalSignature", "#X");
    for (const id of ["PersonalSignatureValue", "V", "OrganisationSignatureValue"]) {
      const late = inserted(foreign.replace('"PersonalSignatureValue"', `"${id}"`));
      const [person] = verifySample(late).signatures;
      expect([person?.role, person?.indication]).toEqual(["personal", "TOTAL-PASSED"]);
      expect(verifySample(late).indication).toBe("TOTAL-FAILED");
    }
  });

  test("Id, properties and certificate of two roles", () => {
    const bytes = signedSample();
    const swap = edited(bytes, 'Id="PersonalSignature"', 'Id="X"');
    expect(verifySample(edited(swap, 'Target="#PersonalSignature"', 'Target="#X"')).subIndication).toBe(
      "FORMAT_FAILURE",
    );
    const asOrganisation = signMessage(sampleMessage(), {
      role: "organisation",
      signer: signerFromKey(personCertificate),
      time: SIGNED_AT,
    });
    expect(verifySample(asOrganisation, { policy: both }).verified).toBeUndefined();
  });

  test("the personal signature of other files under the same ids", () => {
    const others = attachments.map(({ contentId, wire }) => ({ contentId, wire: Buffer.concat([wire, wire]) }));
    const lifted = signAttachments(others, { signer: person, time: SIGNED_AT });
    const bytes = signMessage(sampleMessage([lifted]), { role: "organisation", signer: organisation, time: SIGNED_AT });
    expect(verifySample(bytes).subIndication).toBe("HASH_FAILURE");
  });

  test("the personal signature of the same files under other ids, of fewer, of more", () => {
    const renamed = attachments.map(({ wire }, index) => ({ contentId: `a${index}`, wire }));
    const [first] = attachments;
    const more = [...attachments, { contentId: "x", wire: Buffer.from("x") }];
    for (const list of [renamed, first === undefined ? [] : [first], more]) {
      const lifted = signAttachments(list, { signer: person, time: SIGNED_AT });
      const bytes = signMessage(sampleMessage([lifted]), {
        role: "organisation",
        signer: organisation,
        time: SIGNED_AT,
      });
      expect(verifySample(bytes).indication).not.toBe("TOTAL-PASSED");
    }
  });

  test("the organisation's signature of another header", () => {
    const { text } = signatureOf(signedSample(), "organisation");
    const other = edited(sampleMessage([personal]), "kết luận", "kết thúc");
    const bytes = edited(other, "</edXML:edXMLHeader>", `${text}</edXML:edXMLHeader>`);
    expect(verifySample(bytes, { at: ARRIVED_AT }).subIndication).toBe("HASH_FAILURE");
  });

  test("by design: a personal signature is bound to the files, so the organisation may put them under another header", () => {
    const other = edited(sampleMessage([personal]), "kết luận", "kết thúc");
    const bytes = signMessage(other, { role: "organisation", signer: organisation, time: SIGNED_AT + 60_000 });
    const { signatures, indication } = verifySample(bytes);
    expect(indication).toBe("TOTAL-PASSED");
    const [covered] = signatures[0]?.checks.filter(({ name }) => name === "signed-scope") ?? [];
    expect(covered?.reason.en).toMatch(/files and not the header/);
  });
});
