import { expect, test } from "@jest/globals";
import { canonicalize } from "@lienthong/xml";
import type { MessageVerdict } from "@lienthong/signature";
import fc from "fast-check";
import { organisationCertificate, edited, signedSample, verifySample } from "../support/signing-sample.js";
import { runs } from "../support/property-runs.js";

/** What a receiver would act on. */
function believed({ verified }: MessageVerdict): unknown {
  const form = (element: NonNullable<typeof verified>["messageHeader"]): string =>
    element === undefined ? "" : Buffer.from(canonicalize(element, { method: "exc-c14n" })).toString();
  return [
    form(verified?.messageHeader),
    form(verified?.business),
    form(verified?.manifest),
    verified?.attachments.map(({ contentId, name, wire }) => [contentId, name, Buffer.from(wire).toString("hex")]),
  ];
}

const genuine = { parts: Buffer.from(signedSample("parts")), whole: Buffer.from(signedSample("whole")) };

test.each(["parts", "whole"] as const)(
  "%s: whatever byte is changed, nothing else than what was signed is believed",
  (layout) => {
    const bytes = genuine[layout];
    const original = JSON.stringify(believed(verifySample(bytes)));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ mask;
        const verdict = verifySample(changed);
        if (verdict.indication === "TOTAL-PASSED") expect(JSON.stringify(believed(verdict))).toBe(original);
        else expect(verdict.verified).toBeUndefined();
      }),
      { numRuns: runs(300) },
    );
  },
);

test("cut off and joined messages get a verdict and are never believed", () => {
  const { parts } = genuine;
  fc.assert(
    fc.property(fc.nat(parts.length), fc.nat(parts.length), (from, to) => {
      const cut = Buffer.concat([parts.subarray(0, from), parts.subarray(to)]);
      if (from !== to) expect(JSON.stringify(believed(verifySample(cut)))).not.toBe("");
    }),
    { numRuns: runs(150) },
  );
});

test("certificates with changed bytes never lead to a pass, and never to an exception", () => {
  const base64 = Buffer.from(organisationCertificate.certificate).toString("base64");
  fc.assert(
    fc.property(
      fc.nat(organisationCertificate.certificate.length - 1),
      fc.integer({ min: 1, max: 255 }),
      (at, mask) => {
        const changed = Buffer.from(organisationCertificate.certificate);
        changed[at] = (changed[at] ?? 0) ^ mask;
        const verdict = verifySample(edited(genuine.parts, base64, changed.toString("base64")));
        expect(verdict.indication).toBe("INDETERMINATE");
      },
    ),
    { numRuns: runs(150) },
  );
});
