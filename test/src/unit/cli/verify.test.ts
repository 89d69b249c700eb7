import { describe, expect, test } from "@jest/globals";
import { testKey, toPem } from "@lienthong/pki";
import { CHECKS } from "@lienthong/signature";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder, lienthong } from "../../support/command-line.js";
import { authority, edited, sampleMessage, signedSample } from "../../support/signing-sample.js";

const GENUINE = signedSample();
const AT = ["--at", "2021-03-02"];

/** A folder with a genuine message, a changed one, an unsigned one, and files that could be given as --trust. */
function withFiles(work: (run: (...args: readonly string[]) => ReturnType<typeof lienthong>) => void): Promise<void> {
  return inTemporaryFolder((cwd) => {
    const put = (name: string, content: string | Uint8Array): void => {
      writeFileSync(join(cwd, name), content);
    };
    put("good.edxml", GENUINE);
    put("changed.edxml", edited(GENUINE, "kết luận", "kết thúc"));
    put("unsigned.edxml", sampleMessage());
    put("noise.edxml", "không phải XML");
    put("steering.edxml", edited(sampleMessage(), "<edXML:To>", "<x>\u009b2J\u202e</x><edXML:To>"));
    put("renamed.edxml", edited(GENUINE, "    <Signature", "    <edXML:Gi\u1ea3/><Signature"));
    put("ids.edxml", edited(GENUINE, /(?<=<Attachment><ContentId>)cid:tb-45/, "cid:a\n  ✓ TOTAL-PASSED\u009b"));
    put("root.pem", `subject=TEST\r\n${toPem(authority.root).replaceAll("\n", "\r\n")}`);
    put("root.cer", authority.root);
    put("broken.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    put("cut.pem", toPem(authority.root).slice(0, 200));
    put("key.pem", testKey(0).export({ type: "pkcs8", format: "pem" }));
    put("empty.pem", "");
    work((...args) => lienthong(["verify", ...args], { cwd }));
  });
}

describe("lienthong verify", () => {
  test("says in words what it found, every check with its label, in both languages", async () => {
    await withFiles((run) => {
      const good = run("good.edxml", "--trust", "root.pem", ...AT);
      expect(good.status).toBe(0);
      expect(good.stdout).toContain("good.edxml: VALID [TOTAL-PASSED]");
      expect(good.stdout).toContain(`✓ ${CHECKS["certificate-path"].en}: `);
      expect(good.stdout).toContain(`– ${CHECKS.revocation.en}: `);
      const changed = run("changed.edxml", "--trust", "root.pem", "--lang", "vi", ...AT);
      expect(changed.status).toBe(1);
      expect(changed.stdout).toContain(
        "changed.edxml: KHÔNG HỢP LỆ — nội dung đã ký bị thay đổi sau khi ký [TOTAL-FAILED / HASH_FAILURE]",
      );
      expect(changed.stdout).toContain(`✗ ${CHECKS.digest.vi}: "#MessageHeader" đã bị thay đổi sau khi ký`);
      expect(changed.stdout).toContain("chữ ký của cơ quan, tổ chức (Ủy ban nhân dân tỉnh Tây Ninh)");
      expect(changed.stdout).not.toMatch(/undefined| the /);
    });
  });

  test("several files: one answer each, in order; 1 when any did not pass; --json is an array", async () => {
    await withFiles((run) => {
      const files = ["good.edxml", "unsigned.edxml", "noise.edxml", "changed.edxml"];
      const { status, stdout } = run(...files, "--trust", "root.pem", "--json", ...AT);
      expect(status).toBe(1);
      const answers = JSON.parse(stdout) as readonly Record<string, unknown>[];
      expect(
        answers.map(({ file, indication, subIndication, cause }) => [file, indication, subIndication, cause]),
      ).toEqual([
        ["good.edxml", "TOTAL-PASSED", undefined, undefined],
        ["unsigned.edxml", "TOTAL-FAILED", "FORMAT_FAILURE", "unsigned"],
        ["noise.edxml", "TOTAL-FAILED", "FORMAT_FAILURE", "signature-broken"],
        ["changed.edxml", "TOTAL-FAILED", "HASH_FAILURE", "signature-broken"],
      ]);
      expect(Object.keys(answers[0] ?? {})).toEqual(["file", "indication", "signatures", "checks", "scopes"]);
      expect(Object.keys(answers[3] ?? {})).toEqual([
        "file",
        "indication",
        "subIndication",
        "cause",
        "signatures",
        "checks",
      ]);
      expect(run(...files, "--trust", "root.pem", "--json", ...AT).stdout).toBe(stdout);
    });
  });

  test("a hostile message cannot write lines of its own or steer the terminal", async () => {
    await withFiles((run) => {
      const { status, stdout } = run("steering.edxml", "ids.edxml", "renamed.edxml", "--trust", "root.pem", ...AT);
      expect(status).toBe(1);
      expect(stdout).not.toMatch(/[\u0080-\u009f\u202e]/);
      expect(stdout).not.toMatch(/^\s*✓ TOTAL-PASSED/m);
    });
  });

  test.each([
    ["root.cer", /holds no PEM certificate; for a DER file: openssl x509/],
    ["key.pem", /holds no PEM certificate, but a PRIVATE KEY/],
    ["empty.pem", /holds no PEM certificate/],
    ["broken.pem", /holds a certificate that cannot be read/],
    ["cut.pem", /holds a certificate that cannot be read/],
    ["nowhere.pem", /There is no nowhere\.pem/],
  ])("--trust %s is a wrong call: exit code 2, nothing on stdout, and why", async (file, message) => {
    await withFiles((run) => {
      const { status, stdout, stderr } = run("good.edxml", "--trust", file, ...AT);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(message);
      expect(stderr).not.toMatch(/MII|\n\s+at /);
    });
  });
});
