/**
 * How a program that signs documents is tested: a ready authority, the steps of the workflow, and what must not pass.
 */
import { beforeAll, describe, expect, test } from "@jest/globals";
import { appendTrace, readMessage } from "@lienthong/edxml";
import { vietnamMoment } from "@lienthong/model";
import { signMessage } from "@lienthong/signature";
import { lienthongMatchers, signingWorkflow, testAuthority, type SigningSteps } from "@lienthong/testing";
import "@lienthong/testing/jest";

expect.extend(lienthongMatchers());

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
let steps: SigningSteps;

beforeAll(() => {
  steps = signingWorkflow();
});

describe("the order of the signatures", () => {
  test("the person signs the files before there is a number", () => {
    const { files, signature } = steps.personal;
    expect(files).toHaveLength(1);
    expect(text(signature)).toMatch(/^<[^>]*Signature[\s\S]*Signature>$/);
    for (const { contentId } of files) expect(text(signature)).toContain(contentId);
    expect(text(signature)).not.toContain("#MessageHeader");
  });

  test("the numbered message carries the personal signature, and is not verified without the organisation's", () => {
    const { bytes, code, documentId } = steps.numbered;
    expect(code).toMatch(/^01\/TB-VPUBND$/);
    expect(documentId).toBe(`${steps.unit.id},2026/03/16,${code}`);
    expect(text(bytes)).toContain(text(steps.personal.signature));
    expect(bytes).toBeValidEdxml();
    expect(bytes).toFailVerification("unsigned");
  });

  test("the organisation signs last, over all of it: the message is verified", () => {
    const { bytes } = steps.signed;
    expect(bytes).toBeValidEdxml();
    expect(bytes).toBeVerified();
    const { time, signers } = steps;
    const again = signMessage(steps.numbered.bytes, { role: "organisation", signer: signers.organisation, time });
    expect(text(again)).toBe(text(bytes));
    expect(readMessage(bytes).message?.signatures).toHaveLength(2);
  });

  test("equal settings give equal bytes", () => {
    expect(signingWorkflow().signed.bytes).toEqual(steps.signed.bytes);
  });
});

describe("what a signed document withstands and what not", () => {
  test("a hop of an axis is added and it is still verified", () => {
    const carried = appendTrace(steps.signed.bytes, { organId: "AXIS", timestamp: "2026/03/16 09:00:05" });
    expect(carried).toBeVerified();
  });

  test("another number is another document", () => {
    const { bytes } = steps.signed;
    const renumbered = text(bytes).replaceAll(">01</edXML:CodeNumber>", ">02</edXML:CodeNumber>");
    expect(renumbered).not.toBe(text(bytes));
    expect(new TextEncoder().encode(renumbered)).toFailVerification("HASH_FAILURE");
  });

  test("a look-alike authority is not trusted, and neither is ours before its time", () => {
    const { trust } = testAuthority({ generation: 1 });
    expect(steps.signed.bytes).toFailVerification("certificate-invalid", { trust });
    expect(steps.signed.bytes).not.toBeVerified({ at: vietnamMoment(2020, 1, 1) });
    expect(signingWorkflow({ authority: testAuthority({ generation: 1 }) }).signed.bytes).toBeVerified({ trust });
  });
});

describe("other documents", () => {
  test("any draft, unit and time", () => {
    const time = vietnamMoment(2026, 5, 4, 10);
    const unit = {
      id: "000.00.30.H53",
      name: "UBND thành phố Tây Ninh",
      level: "district",
      basis: "observed",
    } as const;
    const authority = testAuthority({ at: time });
    const { numbered, signed } = signingWorkflow({ authority, unit, draft: { kind: "QĐ", subject: "Quyết định thử" } });
    expect(numbered.code).toMatch(/^01\/QĐ-UBND$/);
    expect(signed.bytes).toBeVerified({ at: time, trust: authority.trust });
  });

  test("a form that needs no second signature is told as no case for this workflow", () => {
    expect(() => signingWorkflow({ draft: { form: "annex-inside" } })).toThrow(
      expect.objectContaining({ code: "TESTING_WORKFLOW" }),
    );
  });

  test("a draft that cannot be issued is refused by the office", () => {
    expect(() => signingWorkflow({ draft: { subject: "" } })).toThrow(
      expect.objectContaining({ code: "EXCHANGE_DRAFT_INVALID" }),
    );
  });
});
