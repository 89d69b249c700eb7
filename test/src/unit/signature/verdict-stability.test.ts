import { describe, expect, test } from "@jest/globals";
import { TestAuthority } from "@lienthong/pki";
import { verifyMessage, type CertificateFacts } from "@lienthong/signature";
import {
  ARRIVED_AT,
  authority,
  both,
  edited,
  organisationOnly,
  SIGNED_AT,
  signedSample,
  verifySample,
} from "../../support/signing-sample.js";

const good = signedSample();
const other = new TestAuthority({ at: Date.UTC(2016, 0, 1), generation: 1 });

describe("a verdict depends on its question only, not on those asked before (S2, S3)", () => {
  const questions = [
    { anchors: [authority.root] },
    { anchors: [other.root] },
    { anchors: [] },
    { anchors: [authority.issuing] },
    { anchors: [other.root, authority.root] },
    { anchors: [new Uint8Array(3), authority.root] },
    { at: Date.UTC(2019, 0, 1) },
    { at: Date.UTC(2030, 0, 1) },
    { policy: organisationOnly },
    { policy: { ...both, minimumRsaBits: 4_096 } },
    { policy: { ...both, algorithms: [] } },
    { policy: { ...both, layouts: [] } },
  ];
  const report = (index: number): string => JSON.stringify(verifySample(good, questions[index]));

  test("forwards, backwards, and each after each", () => {
    const first = questions.map((_, index) => report(index));
    expect(new Set(first).size).toBeGreaterThan(8);
    for (const [index] of [...questions.entries()].reverse()) expect(report(index)).toBe(first[index]);
    for (const [before] of questions.entries()) {
      for (const [after] of questions.entries()) {
        report(before);
        expect(report(after)).toBe(first[after]);
      }
    }
  });

  test("not on the bytes of callers that change afterwards", () => {
    const bytes = Uint8Array.from(good);
    const anchor = Uint8Array.from(authority.root);
    const verdict = verifySample(bytes, { anchors: [anchor] });
    const wires = verdict.verified?.attachments.map(({ wire }) => Buffer.from(wire).toString("hex"));
    bytes.fill(0);
    anchor.fill(0);
    expect(verdict.verified?.attachments.map(({ wire }) => Buffer.from(wire).toString("hex"))).toEqual(wires);
    expect(verifySample(good).indication).toBe("TOTAL-PASSED");
    expect(verifySample(good, { anchors: [anchor] }).subIndication).toBe("NO_CERTIFICATE_CHAIN_FOUND");
  });

  test("not on what a caller does to an earlier report", () => {
    const forged = edited(good, "<edXML:OrganId>000.00.00.H53", "<edXML:OrganId>000.00.00.H01");
    const [, organisation] = verifySample(good).signatures;
    const facts = organisation?.certificate as { -readonly [Key in keyof CertificateFacts]: CertificateFacts[Key] };
    expect(() => {
      facts.organId = "000.00.00.H01";
    }).toThrow(TypeError);
    const sender = verifySample(forged).signatures[1]?.checks.find(({ name }) => name === "sender");
    expect(sender?.outcome).toBe("failed");
  });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 9e15])("SIG_TIME: %s is no moment to judge at", (at) => {
  expect(() => verifyMessage(good, { trust: { anchors: [] }, policy: both, at })).toThrow(
    /SIG_TIME|moment at which to judge/,
  );
});

test("the first and the last moment there are", () => {
  for (const at of [-8_640_000_000_000_000, 8_640_000_000_000_000, 0]) {
    expect(verifySample(good, { at }).subIndication).toBe("OUT_OF_BOUNDS_NO_POE");
  }
});

test("anchors that cannot be read are counted in the reason", () => {
  const verdict = verifySample(good, { anchors: [new Uint8Array(5), other.root], at: ARRIVED_AT });
  const path = verdict.signatures[1]?.checks.find(({ name }) => name === "certificate-path");
  expect(path?.outcome).toBe("failed");
  const none = verifySample(good, { anchors: [new Uint8Array(5)], at: SIGNED_AT + 120_000 });
  expect(none.signatures[1]?.checks.find(({ name }) => name === "certificate-path")?.reason.en).toMatch(
    /0 trust anchors; 1 more cannot be read/,
  );
});
