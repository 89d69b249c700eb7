import { describe, expect, test } from "@jest/globals";
import {
  DEFAULT_KIND_PROFILE,
  documentKind,
  isKindInForce,
  KIND_PROFILES,
  kindProfile,
  profileKinds,
  vietnamMoment,
} from "@lienthong/model";

describe("profiles of the mandated kinds", () => {
  test("the default is seven kinds, and says that it is assumed", () => {
    const profile = KIND_PROFILES[DEFAULT_KIND_PROFILE];
    expect(profile.basis).toBe("assumed");
    expect(profile.name.en).toContain("assumed");
    expect(profileKinds(profile)).toEqual(["CV", "GM", "TB", "BC", "KH", "CTr", "HD"]);
    // Seven kinds in the tables of both regulations: numbering works over the whole timeline.
    for (const at of [vietnamMoment(2017, 6, 28), vietnamMoment(2025, 7, 1)])
      for (const key of profileKinds(profile)) {
        const kind = documentKind(key);
        expect(kind !== undefined && isKindInForce(kind, at)).toBe(true);
      }
  });

  test.each([
    ["tay-ninh-2017-assumed", 7, 0, "assumed"],
    ["functional-2017-assumed", 7, 0, "assumed"],
    ["frequent-7", 7, 0, "assumed"],
    ["hau-giang-2016", 8, 0, "observed"],
    ["hcmc-2017", 10, 2, "observed"],
    ["vpcp-2020", 26, 0, "observed"],
  ])("%s: %i members, %i also on paper, %s", (key, members, alsoPaper, basis) => {
    const profile = kindProfile(key);
    expect(profile?.key).toBe(key);
    expect(profile?.members).toHaveLength(members);
    expect(profile?.members.filter((member) => member.alsoPaper)).toHaveLength(alsoPaper);
    expect(profile?.basis).toBe(basis);
    for (const member of profile?.members ?? []) {
      expect(member.label.vi).toBe(member.label.vi.normalize("NFC"));
      if (member.kind !== undefined) expect(member.kinds).toEqual([member.kind]);
      for (const kind of member.kinds) expect(documentKind(kind)).toBeDefined();
    }
  });

  test("Hồ Chí Minh City keeps paper for submissions and decisions", () => {
    const members = KIND_PROFILES["hcmc-2017"].members.filter((member) => member.alsoPaper);
    expect(members.map(({ kind }) => kind)).toEqual(["TTr", "QĐ"]);
  });

  test("the list of 2020 is 4 legal and 22 administrative kinds", () => {
    const groups = profileKinds(KIND_PROFILES["vpcp-2020"]).map((key) => documentKind(key)?.group);
    expect(groups.filter((group) => group === "legal")).toHaveLength(4);
    expect(groups.filter((group) => group === "administrative")).toHaveLength(22);
  });

  test("an unknown key has none", () => {
    expect(kindProfile("tay-ninh")).toBeUndefined();
    expect(kindProfile("constructor")).toBeUndefined();
  });
});
