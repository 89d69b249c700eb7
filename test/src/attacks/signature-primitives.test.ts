import { describe, expect, test } from "@jest/globals";
import { testKey } from "@lienthong/pki";
import { constants, createHash, privateEncrypt, sign, type KeyObject } from "node:crypto";
import { rocaKey, rsa1024, withExponent } from "../support/peculiar-keys.js";
import { judgedWith, leafOf, rootOf } from "../support/signer-of.js";
import { firstFailure } from "../support/signing-sample.js";

const key = testKey(5);
const SHA256_INFO = Buffer.from("3031300d060960864801650304020105000420", "hex");

/** An encoded message of RSASSA-PKCS1-v1_5 as a forger would like it, under the raw RSA operation. */
const raw =
  (encode: (hash: Buffer) => Buffer) =>
  (bytes: Uint8Array): Uint8Array =>
    privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, encode(createHash("sha256").update(bytes).digest()));

/** 00 01 FF… 00 info, with the filling as long as it must be, or shorter with `behind` in the place that is left. */
function encoded(info: Buffer, { type = 1, filling = 0xff, length = 253 - info.length, behind = 0xaa } = {}): Buffer {
  const head = Buffer.concat([Buffer.of(0, type), Buffer.alloc(length, filling), Buffer.of(0), info]);
  return Buffer.concat([head, Buffer.alloc(256 - head.length, behind)]);
}

const info = (prefix: string, hash: Buffer, suffix = ""): Buffer =>
  Buffer.concat([Buffer.from(prefix, "hex"), hash, Buffer.from(suffix, "hex")]);

const signed = (bytes: Uint8Array): Buffer => sign("sha256", bytes, key);

const FORGERIES: readonly (readonly [name: string, sign: (bytes: Uint8Array) => Uint8Array])[] = [
  [
    "A6 bytes behind DigestInfo, 8 of filling",
    raw((h) => encoded(info(SHA256_INFO.toString("hex"), h), { length: 8 })),
  ],
  ["A6 zeros behind DigestInfo", raw((h) => encoded(info(SHA256_INFO.toString("hex"), h), { length: 99, behind: 0 }))],
  ["A6 no filling", raw((h) => encoded(info(SHA256_INFO.toString("hex"), h), { length: 0 }))],
  [
    "A6 bytes in the parameters",
    raw((h) => encoded(info("303530110609608648016503040201" + "0504aabbccdd" + "0420", h))),
  ],
  [
    "A6 an octet string in the parameters",
    raw((h) => encoded(info("303230" + "0e06096086480165030402010401aa" + "0420", h))),
  ],
  ["A6 block type 2", raw((h) => encoded(info(SHA256_INFO.toString("hex"), h), { type: 2 }))],
  ["A6 block type 0", raw((h) => encoded(info(SHA256_INFO.toString("hex"), h), { type: 0, filling: 0 }))],
  ["A6 filling of another octet", raw((h) => encoded(info(SHA256_INFO.toString("hex"), h), { filling: 0xfe }))],
  ["A7 SHA-1 named", raw((h) => encoded(info("302d300906052b0e03021a05000420", h)))],
  ["A7 SHA-512 named", raw((h) => encoded(info("3031300d060960864801650304020305000420", h)))],
  ["A7 MD5 named", raw((h) => encoded(info("3030300c06082a864886f70d020505000420", h)))],
  ["A7 nothing named: the bare hash", raw((h) => encoded(h))],
  ["A8 no NULL", raw((h) => encoded(info("302f300b06096086480165030402010420", h)))],
  ["A8 length in two octets", raw((h) => encoded(info("308131300d060960864801650304020105000420", h)))],
  ["A8 indefinite length", raw((h) => encoded(info("3080300d060960864801650304020105000420", h, "0000")))],
  ["A8 hash in a long form of its tag", raw((h) => encoded(info("3032300d060960864801650304020105001f0420", h)))],
  ["A14 hash cut to 16 octets", raw((h) => encoded(info("3021300d060960864801650304020105000410", h.subarray(0, 16))))],
  ["A13 a zero in front", (bytes) => Buffer.concat([Buffer.of(0), signed(bytes)])],
  ["A13 a zero behind", (bytes) => Buffer.concat([signed(bytes), Buffer.of(0)])],
  ["A13 one octet short", (bytes) => signed(bytes).subarray(0, 255)],
  ["A13 twice", (bytes) => Buffer.concat([signed(bytes), signed(bytes)])],
  ["A13 one", () => Buffer.concat([Buffer.alloc(255), Buffer.of(1)])],
  ["A13 all ones", () => Buffer.alloc(256, 0xff)],
  ["A13 16 KB", () => Buffer.alloc(16_384, 0x55)],
  ["A13 of another message", () => signed(Buffer.from("other"))],
  ["A13 by another key", (bytes) => sign("sha256", bytes, testKey(6))],
];

describe("a signature value that is not exactly PKCS #1 v1.5 over SignedInfo", () => {
  test("the way of these tests makes a good one too", () => {
    const good = raw((hash) => encoded(Buffer.concat([SHA256_INFO, hash])));
    expect(judgedWith(leafOf(), { sign: good }).indication).toBe("TOTAL-PASSED");
  });

  test.each(FORGERIES)("%s", (_, forge) => {
    const verdict = judgedWith(leafOf(), { sign: forge });
    expect([verdict.subIndication, firstFailure(verdict)?.name]).toEqual(["SIG_CRYPTO_FAILURE", "signature-value"]);
  });
});

describe("keys that nobody should rely on", () => {
  const weak = ["CRYPTO_CONSTRAINTS_FAILURE_NO_POE", "certificate-constraints"];
  const judgedKey = (subjectKey: KeyObject, by: (bytes: Uint8Array) => Uint8Array): unknown => {
    const verdict = judgedWith(leafOf({ subjectKey }), { sign: by });
    return [verdict.subIndication, firstFailure(verdict)?.name];
  };

  test("A3 RSA-1024, of the signer and of the authority", () => {
    expect(judgedKey(rsa1024, (bytes) => sign("sha256", bytes, rsa1024))).toEqual(weak);
    const verdict = judgedWith(leafOf({ issuerKey: rsa1024 }), { anchors: [rootOf(rsa1024)] });
    expect([verdict.subIndication, firstFailure(verdict)?.name]).toEqual(weak);
  });

  test("K5 a key that can be factored (ROCA), of the signer and of the authority", () => {
    expect(judgedKey(rocaKey, (bytes) => sign("sha256", bytes, rocaKey))).toEqual(weak);
    const verdict = judgedWith(leafOf({ issuerKey: rocaKey }), { anchors: [rootOf(rocaKey)] });
    expect(firstFailure(verdict)?.reason.en).toMatch(/ROCA/);
  });

  test("A3 the exponent 1, with which anyone signs", () => {
    const forge = (bytes: Uint8Array): Buffer =>
      encoded(Buffer.concat([SHA256_INFO, createHash("sha256").update(bytes).digest()]));
    const verdict = judgedWith(leafOf({ subjectKey: withExponent(key, 1) }), { sign: forge });
    const failures = verdict.signatures.flatMap(({ checks }) => checks.filter(({ outcome }) => outcome === "failed"));
    expect(verdict.verified).toBeUndefined();
    expect(failures.map(({ reason }) => reason.en).join(" ")).toMatch(/exponent 1/);
  });
});
