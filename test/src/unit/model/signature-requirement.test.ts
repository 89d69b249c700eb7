import { describe, expect, test } from "@jest/globals";
import { SIGNATURE_PERIODS, signatureRequirement, vietnamMoment, type SignedForm } from "@lienthong/model";

const before = vietnamMoment(2018, 2, 5) - 1;
const circular = vietnamMoment(2018, 2, 5);
const endOfCircular = vietnamMoment(2020, 3, 5) - 1;
const decree = vietnamMoment(2020, 3, 5);

describe("signatures by period and form", () => {
  test.each<[string, number, SignedForm, string, string, string, string]>([
    ["until 2018-02-04", before, "original", "not-needed", "required", "assumed", "reported"],
    ["until 2018-02-04", before, "copy", "not-needed", "required", "assumed", "assumed"],
    ["until 2018-02-04", before, "annex-inside", "not-needed", "not-needed", "assumed", "assumed"],
    ["until 2018-02-04", before, "annex-separate", "not-needed", "required", "assumed", "assumed"],
    ["from 2018-02-05", circular, "original", "required", "required", "law", "reported"],
    ["until 2020-03-04", endOfCircular, "original", "required", "required", "law", "reported"],
    ["until 2020-03-04", endOfCircular, "copy", "not-needed", "required", "assumed", "assumed"],
    ["until 2020-03-04", endOfCircular, "annex-inside", "not-needed", "not-needed", "assumed", "assumed"],
    ["until 2020-03-04", endOfCircular, "annex-separate", "not-needed", "required", "assumed", "assumed"],
    ["from 2020-03-05", decree, "original", "required", "required", "law", "read"],
    ["from 2020-03-05", decree, "copy", "not-needed", "required", "law", "read"],
    ["from 2020-03-05", decree, "annex-inside", "not-needed", "not-needed", "law", "read"],
    ["from 2020-03-05", decree, "annex-separate", "not-needed", "required", "law", "read"],
  ])("%s (%i), %s: person %s, organisation %s (%s, %s)", (_, at, form, personal, organisation, basis, confidence) => {
    const requirement = signatureRequirement({ at, form });
    expect(requirement).toMatchObject({ form, personal, organisation, basis, confidence });
    expect(requirement.personalFirst).toBe(personal === "required" && organisation === "required");
  });

  test("the periods follow each other without gap, and every entry names its source", () => {
    expect(SIGNATURE_PERIODS.map(({ from }) => from)).toEqual([undefined, circular, decree]);
    expect(SIGNATURE_PERIODS.map(({ until }) => until)).toEqual([circular, decree, undefined]);
    for (const { requirements } of SIGNATURE_PERIODS)
      for (const [form, requirement] of Object.entries(requirements)) {
        expect(requirement.form).toBe(form);
        expect(requirement.note.vi).not.toBe("");
        expect(requirement.source).not.toBe("");
        if (requirement.basis === "law") expect(requirement.source).toMatch(/Art|Appendix/u);
      }
  });
});
