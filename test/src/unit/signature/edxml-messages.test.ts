import { describe, expect, test } from "@jest/globals";
import { appendTrace, readMessage, writeMessage, type DocumentDraft } from "@lienthong/edxml";
import { signAttachments, signMessage } from "@lienthong/signature";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedData } from "../../support/shared-data.js";
import {
  organisation,
  organisationOnly,
  person,
  SENDER,
  SIGNED_AT,
  UNIT,
  verifySample,
} from "../../support/signing-sample.js";

const draft: DocumentDraft = {
  kind: "document",
  from: { organId: SENDER, name: UNIT },
  to: [{ organId: "000.01.25.H53" }],
  documentId: "000.00.00.H53,2021/03/01,45/TB-UBND",
  code: { number: "45", notation: "TB-UBND" },
  promulgation: { date: "2021/03/01" },
  type: { type: 2, detail: 7, name: "Thông báo" },
  subject: "Kết luận của Chủ tịch",
  signer: { fullName: "Nguyễn Thị Hồng" },
  attachments: [
    { contentId: "tb-45", name: "TB-45.pdf", description: "Bản chính", content: Buffer.from("%PDF-1.4") },
    { contentId: "danh-sach", name: "Danh sách.xlsx", content: Buffer.from("bảng") },
  ],
};

describe("messages of @lienthong/edxml", () => {
  const { message } = readMessage(writeMessage(draft));
  const attachments = message?.kind === "document" ? message.attachments : [];
  const personal = signAttachments(attachments, { signer: person, time: SIGNED_AT });
  const numbered = writeMessage(draft, { ids: true, signatures: [personal] });
  const signed = signMessage(numbered, { role: "organisation", signer: organisation, time: SIGNED_AT });

  test("person, number, organisation: signed and verified, zipped attachments too", () => {
    const verdict = verifySample(signed);
    expect(verdict).toMatchObject({ indication: "TOTAL-PASSED" });
    expect(verdict.verified?.attachments.map(({ contentId, contentType }) => [contentId, contentType])).toEqual([
      ["cid:tb-45", "application/pdf"],
      ["cid:danh-sach", "application/zip"],
    ]);
  });
  test("what is verified is what the reader reads", () => {
    const read = readMessage(signed).message;
    const wires =
      read?.kind === "document" ? read.attachments.map(({ wire }) => Buffer.from(wire).toString("hex")) : [];
    expect(verifySample(signed).verified?.attachments.map(({ wire }) => Buffer.from(wire).toString("hex"))).toEqual(
      wires,
    );
  });
  test("a hop of the axis keeps it valid", () => {
    const hopped = appendTrace(signed, { organId: "000.00.00.G22", timestamp: "2021/03/01 10:00:00" });
    expect(verifySample(hopped).indication).toBe("TOTAL-PASSED");
    expect(readMessage(hopped).message?.signatures).toHaveLength(2);
  });
});

/** Every file below a folder. */
function filesOf(folder: string | undefined): readonly string[] {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() && entry.name.endsWith("xml") ? [join(entry.parentPath, entry.name)] : [],
  );
}

const samples = [
  ...filesOf(sharedData("edxml")),
  ...filesOf(sharedData("signature", "xmldsig")),
  ...filesOf(sharedData("signature", "xades")),
];
const here = samples.length > 0;
(here ? test : test.skip)(
  `no message or signature of others makes it throw, and none is believed${here ? "" : " (skipped: no shared data)"}`,
  () => {
    for (const path of samples) {
      const verdict = verifySample(readFileSync(path), { policy: organisationOnly });
      expect(verdict.indication).not.toBe("TOTAL-PASSED");
    }
  },
);
