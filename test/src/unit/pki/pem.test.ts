import { expect, test } from "@jest/globals";
import { fromPem, TestAuthority, toPem } from "@lienthong/pki";

const authority = new TestAuthority({ at: Date.UTC(2016, 0, 1) });

test("PEM and back, several blocks, text around them, CRLF", () => {
  const text = `Root:\r\n${toPem(authority.root).replaceAll("\n", "\r\n")}\nIssuing:\n${toPem(authority.issuing)}`;
  expect(fromPem(text).map((der) => Buffer.from(der).toString("hex"))).toEqual(
    [authority.root, authority.issuing].map((der) => Buffer.from(der).toString("hex")),
  );
});

test.each([
  ["no block", "MIIC"],
  ["an empty block", "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----"],
  ["junk in the base64", toPem(authority.root).replace("MII", "MI!")],
  ["a cut base64", "-----BEGIN CERTIFICATE-----\nMIIC1\n-----END CERTIFICATE-----"],
])("%s is refused", (_, text) => {
  expect(() => fromPem(text)).toThrow(expect.objectContaining({ code: "PKI_PEM" }));
});
