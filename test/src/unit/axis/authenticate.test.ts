import { createHmac, createSecretKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { authenticate, formatVxpTimestamp, signHeaders, type Authentication } from "@lienthong/axis";
import { vietnamMoment } from "@lienthong/model";
import { recordedRequests, type RecordedRequest } from "../../support/recorded-vxp.js";
import { sharedData } from "../../support/shared-data.js";

const SECRET = "test-secret-01";
const key = createSecretKey(SECRET, "utf8");
const secretOf = (id: string): typeof key | undefined => (id === "vxp.test.01" ? key : undefined);
const TIME = vietnamMoment(2026, 11, 23, 4, 11, 4) + 756;

/** Headers signed over exactly this object, as a client with the secret could make them. */
function signed(entries: Readonly<Record<string, unknown>>, sent: Readonly<Record<string, string>> = {}): string[] {
  const signHeader = JSON.stringify(entries);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(entries)) headers[name] = String(value);
  Object.assign(headers, sent);
  return [
    ...Object.entries(headers).flat(),
    "XroadVnpt-sign-header",
    signHeader,
    "XroadVnpt-hash-header",
    createHmac("sha256", SECRET).update(signHeader).digest("hex"),
  ];
}

const GOOD = {
  "XroadVnpt-systemid": "vxp.test.01",
  "XroadVnpt-docId": "a-1",
  "XroadVnpt-timestamp": "23112026T041104+0756",
  "XroadVnpt-Content-Type": "application/json",
};

function faultOf(result: Authentication): string {
  return result.ok ? "none" : result.fault;
}

describe("signing", () => {
  test("makes the headers of the recorded SDK, in its order", () => {
    const headers = signHeaders({
      systemId: "vxp.test.01",
      secret: key,
      time: TIME,
      contentType: "application/json",
      parameters: {},
    });
    expect(headers).toEqual([
      ["XroadVnpt-systemid", "vxp.test.01"],
      ["XroadVnpt-timestamp", "23112026T041104+0756"],
      ["XroadVnpt-Content-Type", "application/json"],
      ["XroadVnpt-sign-header-key", "systemid;timestamp;Content-Type"],
      [
        "XroadVnpt-sign-header",
        '{"XroadVnpt-systemid":"vxp.test.01","XroadVnpt-timestamp":"23112026T041104+0756","XroadVnpt-Content-Type":"application/json"}',
      ],
      ["XroadVnpt-hash-header", "34a3ac88b1fa7b45cbda74ae494d663468b3feef35c5162b2c02182e167413ca"],
    ]);
  });

  test("writes milliseconds, padded to four digits, where a zone would stand", () => {
    expect(formatVxpTimestamp(vietnamMoment(2026, 1, 2, 3, 4, 5) + 7)).toBe("02012026T030405+0007");
  });

  test.each(["Tây Ninh", "a\nb", " a", "a ", ""])("refuses %p, which a header cannot carry as it is", (value) => {
    const call = { systemId: "s", secret: key, time: TIME, contentType: "application/json", parameters: { to: value } };
    expect(() => signHeaders(call)).toThrow(expect.objectContaining({ code: "AXIS_PARAMETER" }));
  });
});

describe("authentication", () => {
  test("knows the system and gives the signed parameters, without regard to case", () => {
    const result = authenticate(signed(GOOD), secretOf);
    expect(result).toMatchObject({ ok: true, systemId: "vxp.test.01" });
    if (result.ok) expect(result.parameters.get("DOCID")).toBe("a-1");
  });

  test("an unsigned parameter does not exist", () => {
    const result = authenticate(signed(GOOD, { "XroadVnpt-to": '["000.00.00.H14"]' }), secretOf);
    expect(result.ok && result.parameters.get("to")).toBeUndefined();
    expect(result.ok).toBe(true);
  });

  test.each<[string, string[], string]>([
    ["a parameter changed after signing", signed(GOOD, { "XroadVnpt-docId": "a-2" }), "altered"],
    ["a signed parameter left out", signed(GOOD).slice(0, 2).concat(signed(GOOD).slice(4)), "altered"],
    ["a second value beside the signed one", ["XroadVnpt-DocId", "a-2", ...signed(GOOD)], "altered"],
    [
      "another system's id under this secret",
      signed({ ...GOOD, "XroadVnpt-systemid": "vxp.test.02" }),
      "system-unknown",
    ],
    [
      "a newline that was sent as a space",
      signed({ ...GOOD, "XroadVnpt-docId": "a\nb" }, { "XroadVnpt-docId": "a b" }),
      "altered",
    ],
    [
      "no timestamp among the signed",
      signed(Object.fromEntries(Object.entries(GOOD).filter(([name]) => !name.endsWith("timestamp")))),
      "not-signed",
    ],
    ["an entry that is no text", signed({ ...GOOD, "XroadVnpt-level": 1 }), "sign-header-malformed"],
    ["an entry without the prefix", signed({ ...GOOD, docId: "a-1" }), "sign-header-malformed"],
    ["no headers at all", [], "header-missing"],
    ["two sign-headers", ["XroadVnpt-sign-header", "{}", ...signed(GOOD)], "header-missing"],
    [
      "two different values in two spellings that are not the protocol's",
      signed({ ...GOOD, "XroadVnpt-x": "1", "XroadVnpt-X": "2" }),
      "ambiguous",
    ],
  ])("refuses %s", (_, headers, fault) => {
    expect(faultOf(authenticate(headers, secretOf))).toBe(fault);
  });

  test("refuses any other signature, of any length", () => {
    const right = signed(GOOD);
    const hash = right.at(-1) ?? "";
    for (const wrong of [hash.slice(1), `${hash}0`, hash.toUpperCase(), "0".repeat(64), "é"]) {
      expect(faultOf(authenticate([...right.slice(0, -1), wrong], secretOf))).toBe("signature-wrong");
    }
  });

  test("the protocol's spelling wins over one that a shared SDK object still carries", () => {
    const result = authenticate(signed({ ...GOOD, "XroadVnpt-docid": "old" }), secretOf);
    expect(result.ok && result.parameters.get("docId")).toBe("a-1");
  });

  test("takes UTF-8 in a header as bytes", () => {
    const text = "Tây Ninh";
    const raw = Buffer.from(text, "utf8").toString("latin1");
    const entries = { ...GOOD, "XroadVnpt-note": text };
    const headers = signed(entries).map((part) => (part === text ? raw : part));
    const at = headers.indexOf("XroadVnpt-sign-header") + 1;
    headers[at] = Buffer.from(headers[at] ?? "", "utf8").toString("latin1");
    const result = authenticate(headers, secretOf);
    expect(result.ok && result.parameters.get("note")).toBe(text);
  });

  test("what it says about a refusal holds no secret", () => {
    for (const headers of [signed(GOOD, { "XroadVnpt-docId": "b" }), [...signed(GOOD).slice(0, -1), "0"]]) {
      expect(JSON.stringify(authenticate(headers, secretOf))).not.toContain(SECRET);
    }
  });
});

describe("the recorded requests of SDK 2.0.1", () => {
  const folder = sharedData("vxp");
  const reason = folder === undefined ? "(skipped: no ../shared/data/vxp)" : "";
  const recorded: readonly RecordedRequest[] = folder === undefined ? [] : recordedRequests(folder);

  (folder === undefined ? test.skip : test)(`have HMACs as the vectors say ${reason}`, () => {
    const { hmac } = JSON.parse(readFileSync(sharedData("vxp", "vectors.json") ?? "", "utf8")) as {
      hmac: { secret: string; signHeader: string; hashHeader: string }[];
    };
    expect(hmac.length).toBeGreaterThan(0);
    for (const vector of hmac) {
      const entries = JSON.parse(vector.signHeader) as Record<string, string>;
      const headers = [...Object.entries(entries).flat(), "XroadVnpt-sign-header", vector.signHeader];
      const right = createSecretKey(vector.secret, "utf8");
      const result = authenticate([...headers, "XroadVnpt-hash-header", vector.hashHeader], () => right);
      const valid = createHmac("sha256", vector.secret).update(vector.signHeader).digest("hex") === vector.hashHeader;
      expect([vector.hashHeader, result.ok]).toEqual([vector.hashHeader, valid]);
    }
  });

  (folder === undefined ? test.skip : test)(`are let in, but for the one with a wrong secret ${reason}`, () => {
    expect(recorded).toHaveLength(18);
    for (const { name, rawHeaders, notes } of recorded) {
      const result = authenticate(rawHeaders, secretOf);
      expect([name, faultOf(result)]).toEqual([name, notes.includes("hmac VALID") ? "none" : "signature-wrong"]);
    }
  });
});
