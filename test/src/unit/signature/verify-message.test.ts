import { describe, expect, test } from "@jest/globals";
import { TestAuthority } from "@lienthong/pki";
import {
  CHECKS,
  signaturePolicy,
  signerFromKey,
  signMessage,
  SUB_INDICATIONS,
  verifyMessage,
  type Signer,
} from "@lienthong/signature";
import { textContent } from "@lienthong/xml";
import {
  ARRIVED_AT,
  attachments,
  authority,
  both,
  edited,
  firstFailure,
  organisation,
  organisationOnly,
  person,
  resigned,
  sampleMessage,
  SENDER,
  SIGNED_AT,
  signatureOf,
  signedSample,
  UNIT,
  verifySample,
} from "../../support/signing-sample.js";

const YEAR = 31_557_600_000;
const hop =
  "<edXML:TraceHeader><edXML:OrganId>000.00.00.G22</edXML:OrganId></edXML:TraceHeader></edXML:TraceHeaderList>";

describe("a genuine message", () => {
  const verdict = verifySample(signedSample());

  test("passes, with both signatures in order", () => {
    expect(verdict).toMatchObject({ indication: "TOTAL-PASSED" });
    expect(verdict.subIndication).toBeUndefined();
    expect(verdict.cause).toBeUndefined();
    expect(verdict.signatures.map(({ role, layout, indication }) => ({ role, layout, indication }))).toEqual([
      { role: "personal", layout: "parts", indication: "TOTAL-PASSED" },
      { role: "organisation", layout: "parts", indication: "TOTAL-PASSED" },
    ]);
    expect(verdict.signatures[0]?.certificate).toMatchObject({ commonName: "Nguyễn Thị Hồng", title: "Phó Chủ tịch" });
    expect(verdict.signatures[1]).toMatchObject({
      signingTime: SIGNED_AT + 60_000,
      certificate: { organId: SENDER, organisation: UNIT },
    });
  });

  test("every check says what it found in both languages, and revocation is visibly not done", () => {
    const checks = [...verdict.checks, ...verdict.signatures.flatMap((signature) => signature.checks)];
    for (const { name, reason } of checks) {
      expect(CHECKS[name].vi).not.toBe("");
      expect(reason.en).not.toBe("");
      expect(reason.vi).not.toBe("");
    }
    expect(checks.filter(({ outcome }) => outcome !== "passed").map(({ name, outcome }) => [name, outcome])).toEqual([
      ["revocation", "not-done"],
      ["revocation", "not-done"],
    ]);
  });

  test("hands out what was signed and nothing else", () => {
    expect(verdict.verified?.layout).toBe("parts");
    expect(verdict.verified?.scopes).toEqual([
      "#MessageHeader",
      "#Bussiness",
      "#edXMLManifest",
      "cid:tb-45",
      "cid:phu-luc",
      "#PersonalSignatureValue",
    ]);
    expect(
      verdict.verified?.attachments.map(({ contentId, name, wire }) => [contentId, name, Buffer.from(wire)]),
    ).toEqual(attachments.map(({ contentId, name, wire }) => [contentId, name, Buffer.from(wire)]));
    const header = verdict.verified?.messageHeader;
    expect(header === undefined ? "" : textContent(header)).toContain("Thông báo kết luận & phân công");
    expect(verdict.verified?.business?.local).toBe("Bussiness");
    expect(verdict.verified?.manifest?.local).toBe("edXMLManifest");
  });

  test("the same question gets the same report, from cache too", () => {
    expect(JSON.stringify(verifySample(signedSample()).signatures)).toBe(JSON.stringify(verdict.signatures));
  });
});

describe("what happens to a message on its way", () => {
  test("a hop that adds a TraceHeader keeps parts and breaks whole", () => {
    expect(verifySample(edited(signedSample("parts"), "</edXML:TraceHeaderList>", hop)).indication).toBe(
      "TOTAL-PASSED",
    );
    expect(verifySample(edited(signedSample("whole"), "</edXML:TraceHeaderList>", hop))).toMatchObject({
      indication: "TOTAL-FAILED",
      subIndication: "HASH_FAILURE",
      cause: "signature-broken",
    });
  });
  test.each(["parts", "whole"] as const)(
    "%s: other line ends, quotes, byte order mark and folded base64 change nothing",
    (layout) => {
      const text = Buffer.from(signedSample(layout)).toString("utf8");
      const value = /(?<=OrganisationSignatureValue">)[^<]*/;
      const folded = text.replace(value, (base64) => `\n${base64.replace(/.{64}/g, "$&\n")}\n`);
      const rewritten = `\uFEFF${folded.replaceAll("\r\n", "\n").replaceAll('version="1.0"', "version='1.0'")}`;
      expect(verifySample(Buffer.from(rewritten)).indication).toBe("TOTAL-PASSED");
    },
  );
  test("the first differing part is named with both digests", () => {
    const verdict = verifySample(edited(signedSample(), "kết luận", "kết thúc"));
    const failure = firstFailure(verdict);
    expect(failure).toMatchObject({
      name: "digest",
      subIndication: "HASH_FAILURE",
      evidence: { uri: "#MessageHeader" },
    });
    expect(failure?.evidence?.stated).not.toBe(failure?.evidence?.actual);
    expect(verdict.signatures.map(({ indication }) => indication)).toEqual(["TOTAL-PASSED", "TOTAL-FAILED"]);
  });
});

describe("policy", () => {
  test("by period: 2017 the organisation, later both", () => {
    expect(organisationOnly.roles).toEqual({ personal: "not-needed", organisation: "required" });
    expect(both.roles).toEqual({ personal: "required", organisation: "required" });
    expect(signaturePolicy({ at: SIGNED_AT, form: "copy" }).roles.personal).toBe("not-needed");
  });
  const alone = signMessage(sampleMessage(), { role: "organisation", signer: organisation, time: SIGNED_AT });
  test("the organisation alone is enough in 2017 and lacks the person later", () => {
    expect(verifySample(alone, { policy: organisationOnly }).indication).toBe("TOTAL-PASSED");
    expect(verifySample(alone)).toMatchObject({
      indication: "INDETERMINATE",
      subIndication: "SIG_CONSTRAINTS_FAILURE",
      cause: "unsigned",
    });
  });
  test("a person who signed without need is judged all the same", () => {
    expect(verifySample(signedSample(), { policy: organisationOnly }).indication).toBe("TOTAL-PASSED");
    const broken = edited(signedSample(), /(?<=PersonalSignatureValue">)./, "A");
    expect(verifySample(broken, { policy: organisationOnly }).indication).toBe("TOTAL-FAILED");
  });
  test("unsigned under a policy that needs a signature is FORMAT_FAILURE, unsigned", () => {
    expect(verifySample(sampleMessage())).toMatchObject({
      indication: "TOTAL-FAILED",
      subIndication: "FORMAT_FAILURE",
      cause: "unsigned",
      signatures: [],
    });
  });
  test("unsigned where none is needed proves nothing and is nobody's fault", () => {
    const none = { ...organisationOnly, roles: { personal: "not-needed", organisation: "not-needed" } } as const;
    const verdict = verifySample(sampleMessage(), { policy: none });
    expect(verdict).toMatchObject({ indication: "INDETERMINATE", subIndication: "SIG_CONSTRAINTS_FAILURE" });
    expect(verdict.cause).toBeUndefined();
    expect(verdict.verified).toBeUndefined();
  });
  test("a layout that the policy does not accept", () => {
    expect(verifySample(signedSample("whole"), { policy: { ...both, layouts: ["parts"] } })).toMatchObject({
      indication: "INDETERMINATE",
      subIndication: "SIG_CONSTRAINTS_FAILURE",
      cause: "signature-broken",
    });
    expect(verifySample(signedSample("whole"), { policy: { ...both, layouts: ["whole"] } }).indication).toBe(
      "TOTAL-PASSED",
    );
  });
  test("a key that the policy finds too short", () => {
    expect(verifySample(signedSample(), { policy: { ...both, minimumRsaBits: 3_072 } })).toMatchObject({
      indication: "INDETERMINATE",
      subIndication: "CRYPTO_CONSTRAINTS_FAILURE_NO_POE",
    });
  });
});

describe("who signed", () => {
  const signer = (organId: string, title?: string): Signer => {
    const validity = { notBefore: SIGNED_AT - YEAR, notAfter: SIGNED_AT + YEAR };
    const issued =
      title === undefined
        ? authority.issueOrganisation({ organId, name: "Đơn vị khác", ...validity })
        : authority.issuePersonal({ organId, organName: "Đơn vị khác", fullName: "Lê Văn A", title, ...validity });
    return signerFromKey(issued);
  };
  const failure = (by: { organisation?: Signer; person?: Signer }): unknown => {
    const verdict = verifySample(signedSample("parts", by));
    const { indication, subIndication, cause } = verdict;
    return { indication, subIndication, cause, check: firstFailure(verdict)?.name };
  };
  const refused = {
    indication: "INDETERMINATE",
    subIndication: "SIG_CONSTRAINTS_FAILURE",
    cause: "certificate-invalid",
  };

  test("another organisation than the sender", () => {
    expect(failure({ organisation: signer("000.00.00.H54") })).toEqual({ ...refused, check: "sender" });
  });
  test("a unit below the sender, as organisation", () => {
    expect(failure({ organisation: signer("000.01.25.H53") })).toEqual({ ...refused, check: "sender" });
  });
  test("a person of a unit below the sender may sign, one from elsewhere not", () => {
    expect(verifySample(signedSample("parts", { person: signer("000.01.25.H53", "Chánh Văn phòng") })).indication).toBe(
      "TOTAL-PASSED",
    );
    expect(failure({ person: signer("000.00.00.H54", "Chủ tịch") })).toEqual({ ...refused, check: "sender" });
  });
  test("K24 an organisation's certificate as the person's, and the other way round", () => {
    expect(failure({ person: organisation })).toEqual({ ...refused, check: "signer-role" });
    expect(failure({ organisation: person })).toEqual({ ...refused, check: "signer-role" });
  });
});

describe("when", () => {
  test("K6 expired and K9 not yet valid at the time of arrival", () => {
    for (const at of [Date.UTC(2023, 0, 2), Date.UTC(2019, 11, 31)]) {
      const verdict = verifySample(signedSample(), { at });
      expect(verdict).toMatchObject({
        indication: "INDETERMINATE",
        subIndication: "OUT_OF_BOUNDS_NO_POE",
        cause: "certificate-invalid",
      });
    }
  });
  test("valid to the last second", () => {
    expect(verifySample(signedSample(), { at: Date.UTC(2023, 0, 1) }).indication).toBe("TOTAL-PASSED");
    expect(verifySample(signedSample(), { at: Date.UTC(2020, 0, 1) + YEAR }).indication).toBe("INDETERMINATE");
  });
  const withTime = (time: string): Uint8Array => {
    const base = signedSample();
    const properties = /(?<=<xades:SigningTime>)[^<]*/;
    const { text } = signatureOf(base, "organisation");
    const changed = text.replace(properties, time);
    return edited(base, text, changed);
  };
  test("K8 a signing time outside the certificate's validity, or after the verification", () => {
    for (const time of [Date.UTC(2019, 0, 1), Date.UTC(2024, 0, 1), ARRIVED_AT + 301_000]) {
      const bytes = signMessage(sampleMessage(), { role: "organisation", signer: organisation, time });
      expect(verifySample(bytes, { policy: organisationOnly })).toMatchObject({
        indication: "INDETERMINATE",
        subIndication: "SIG_CONSTRAINTS_FAILURE",
        cause: "certificate-invalid",
      });
    }
    const tolerated = signMessage(sampleMessage(), {
      role: "organisation",
      signer: organisation,
      time: ARRIVED_AT + 299_000,
    });
    expect(verifySample(tolerated, { policy: organisationOnly }).indication).toBe("TOTAL-PASSED");
  });
  test.each(["2021-03-01", "2021-13-01T00:00:00Z", "2021-03-01T00:00:00", "", "now"])(
    "signing time %j is none",
    (time) => {
      expect(verifySample(withTime(time))).toMatchObject({ subIndication: "FORMAT_FAILURE" });
    },
  );
  test("the person signed after the organisation", () => {
    const bytes = signMessage(sampleMessage([signatureOf(signedSample(), "personal").text]), {
      role: "organisation",
      signer: organisation,
      time: SIGNED_AT - 60_000,
    });
    expect(verifySample(bytes)).toMatchObject({ subIndication: "SIG_CONSTRAINTS_FAILURE", cause: "signature-broken" });
  });
});

test("K15 an unknown root, and a look-alike with the same name", () => {
  const strangers = [
    new TestAuthority({ at: Date.UTC(2016, 0, 1), name: "Cơ quan khác" }),
    new TestAuthority({ at: Date.UTC(2016, 0, 1), generation: 1 }),
  ];
  for (const anchors of [[], strangers.map(({ root }) => root)]) {
    expect(verifySample(signedSample(), { anchors })).toMatchObject({
      indication: "INDETERMINATE",
      subIndication: "NO_CERTIFICATE_CHAIN_FOUND",
      cause: "certificate-invalid",
    });
  }
});

test("anchors that are no certificates are passed over", () => {
  expect(verifySample(signedSample(), { anchors: [new Uint8Array([1, 2, 3]), authority.root] }).indication).toBe(
    "TOTAL-PASSED",
  );
});

test("an expired certificate does not hide a changed document", () => {
  const changed = edited(signedSample(), "kết luận", "kết thúc");
  const verdict = verifySample(changed, { at: Date.UTC(2024, 0, 1) });
  expect(verdict.subIndication).toBe("HASH_FAILURE");
  const failed = verdict.signatures.flatMap(({ checks }) => checks.filter(({ outcome }) => outcome === "failed"));
  expect(failed.map(({ name }) => name)).toEqual(["certificate-validity", "digest", "certificate-validity"]);
});

test("without signed properties the signature is good, and the policy refuses it", () => {
  const bare = resigned(signedSample("whole"), "organisation", (text) =>
    text.replace(/<Reference Type[\s\S]*?<\/Reference>/, "").replace(/<Object>[\s\S]*<\/Object>/, ""),
  );
  const verdict = verifySample(bare, { policy: organisationOnly });
  expect(verdict).toMatchObject({ indication: "INDETERMINATE", subIndication: "SIG_CONSTRAINTS_FAILURE" });
  expect(verdict.signatures[1]?.checks.find(({ name }) => name === "signature-value")?.outcome).toBe("passed");
});

test("another certificate in KeyInfo is not the signed one", () => {
  const other = authority.issueOrganisation({
    organId: SENDER,
    name: UNIT,
    notBefore: SIGNED_AT - YEAR,
    notAfter: SIGNED_AT + YEAR,
  });
  const { text } = signatureOf(signedSample(), "organisation");
  const swapped = text.replace(/(?<=<X509Certificate>)[^<]*/, Buffer.from(other.certificate).toString("base64"));
  expect(verifySample(edited(signedSample(), text, swapped))).toMatchObject({
    indication: "INDETERMINATE",
    subIndication: "NO_SIGNING_CERTIFICATE_FOUND",
    cause: "certificate-invalid",
  });
});

test("a status message has no manifest and no attachments, and is signed by its header", () => {
  const status = edited(
    edited(
      edited(sampleMessage(), /<edXML:edXMLBody>[\s\S]*<\/edXML:edXMLBody>/, ""),
      /<AttachmentEncoded>[\s\S]*<\/AttachmentEncoded>/,
      "",
    ),
    /<edXML:TraceHeaderList>[\s\S]*<\/edXML:TraceHeaderList>/,
    "",
  );
  const signed = signMessage(status, { role: "organisation", signer: organisation, time: SIGNED_AT });
  const verdict = verifySample(signed, { policy: organisationOnly });
  expect(verdict.verified?.scopes).toEqual(["#MessageHeader"]);
  const withBusiness = edited(
    signed,
    "<Signature ",
    "<edXML:TraceHeaderList><edXML:Bussiness/></edXML:TraceHeaderList><Signature ",
  );
  expect(verifySample(withBusiness, { policy: organisationOnly })).toMatchObject({ subIndication: "FORMAT_FAILURE" });
});

test("every sub-indication says what it leads to", () => {
  for (const { indication, meaning } of Object.values(SUB_INDICATIONS)) {
    expect(["TOTAL-FAILED", "INDETERMINATE"]).toContain(indication);
    expect(meaning.vi).not.toBe("");
  }
});

test("whole: an attachment that cannot be read is not passed over in silence", () => {
  const plain = sampleMessage();
  const unreadable = edited(plain, /(?<=QCVN_102_2016">)JVBE/, "!!!!");
  const order = { role: "organisation", layout: "whole", signer: organisation, time: SIGNED_AT } as const;
  expect(() => signMessage(unreadable, order)).toThrow(expect.objectContaining({ code: "SIG_ATTACHMENT" }));
  const odd = edited(signMessage(plain, order), /(?<=QCVN_102_2016">)JVBE/, "!!!!");
  const failure = verifySample(odd, { policy: organisationOnly }).signatures[0]?.checks.find(
    ({ name }) => name === "unsigned-content",
  );
  expect(failure).toMatchObject({ outcome: "failed", subIndication: "FORMAT_FAILURE" });
});

test("bytes of any kind get a verdict", () => {
  for (const bytes of ["", "\0", "<", "<a/>", "<edXML", "\uFEFF", "{}"].map((text) => Buffer.from(text))) {
    const verdict = verifyMessage(bytes, { trust: { anchors: [] }, policy: both, at: 0 });
    expect(verdict).toMatchObject({ indication: "TOTAL-FAILED", subIndication: "FORMAT_FAILURE" });
  }
});
