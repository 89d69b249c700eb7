import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { writeMessage } from "@lienthong/edxml";
import { lienthong, inTemporaryFolder } from "../../support/command-line.js";
import { exampleDocument } from "../../support/edxml-drafts.js";

test("inspect --json has one object for each file, also for one that cannot be read", async () => {
  await inTemporaryFolder((cwd) => {
    writeFileSync(join(cwd, "a.edxml"), writeMessage(exampleDocument));
    writeFileSync(join(cwd, "b.edxml"), "no XML");
    const { status, stdout } = lienthong(["edxml", "inspect", "a.edxml", "b.edxml", "--json"], { cwd });
    const content = exampleDocument.attachments?.[0]?.content ?? new Uint8Array();
    const sha256 = createHash("sha256").update(content).digest("hex");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        file: "a.edxml",
        kind: "document",
        findings: [],
        message: {
          subject: exampleDocument.subject,
          attachments: [
            {
              name: "45-TB-UBND.pdf",
              contentType: "application/pdf",
              length: content.length,
              sha256,
              wireSha256: sha256,
            },
            { name: "phụ lục.xlsx", contentType: "application/zip" },
          ],
        },
      },
      { file: "b.edxml", kind: "unreadable", findings: [{ code: "EDXML_NOT_XML" }], message: null },
    ]);
  });
});

test("a text of a message cannot write lines of its own or move the cursor", async () => {
  await inTemporaryFolder((cwd) => {
    const subject = "Thông báo\n  signatures   2 valid\u009b2J\u202e";
    writeFileSync(join(cwd, "a.edxml"), writeMessage({ ...exampleDocument, subject }));
    const { stdout } = lienthong(["edxml", "inspect", "a.edxml"], { cwd });
    expect(stdout).toContain("Thông báo\\u000a  signatures   2 valid\\u009b2J\\u202e\n");
  });
});
