/**
 * Signs one document as an agency does, verifies it as the receiver does, then changes a byte and verifies again:
 * personal signature over the files → number and date → organisation signature over everything (NĐ 30/2020).
 */
import { packAttachments, writeMessage } from "@lienthong/edxml";
import { formatEdxmlDate, formatEdxmlTimestamp, vietnamMoment } from "@lienthong/model";
import { TestAuthority } from "@lienthong/pki";
import {
  CHECKS,
  signAttachments,
  signaturePolicy,
  signerFromKey,
  signMessage,
  verifyMessage,
} from "@lienthong/signature";

const signedAt = vietnamMoment(2021, 3, 1, 9);
const sender = { organId: "000.00.13.H53", name: "Sở Thông tin và Truyền thông" };

// A test authority with two certificates. Its keys are public: nothing signed here is worth anything.
const authority = new TestAuthority({ at: vietnamMoment(2020, 1, 1) });
const validity = { notBefore: vietnamMoment(2020, 6, 1), notAfter: vietnamMoment(2023, 6, 1) };
const director = signerFromKey(
  authority.issuePersonal({
    fullName: "Nguyễn Văn Thử",
    title: "Giám đốc",
    organId: sender.organId,
    organName: sender.name,
    ...validity,
  }),
);
const agency = signerFromKey(authority.issueOrganisation({ ...sender, ...validity }));

// 1. The person with authority signs the files. There is no number yet.
const attachments = packAttachments([{ name: "thong-bao.txt", content: new TextEncoder().encode("Nội dung\n") }]);
const personal = signAttachments(attachments, { signer: director, time: signedAt });

// 2. Number and date are assigned, and the message is written around the signed files.
const numbered = writeMessage(
  {
    kind: "document",
    from: sender,
    to: [{ organId: "000.20.30.H53", name: "UBND phường 1" }],
    documentId: `${sender.organId},${formatEdxmlDate(signedAt)},45/TB-STTTT`,
    code: { number: "45", notation: "TB-STTTT" },
    promulgation: { place: "Tây Ninh", date: formatEdxmlDate(signedAt) },
    type: { type: 2, detail: 7, name: "Thông báo" },
    subject: "Về việc kiểm thử chữ ký số",
    signer: { position: "Giám đốc", fullName: "Nguyễn Văn Thử" },
    trace: [{ organId: sender.organId, timestamp: formatEdxmlTimestamp(signedAt) }],
    attachments,
  },
  { ids: true, signatures: [personal] },
);

// 3. The clerk signs for the organisation, last.
const message = signMessage(numbered, { role: "organisation", signer: agency, time: signedAt });

const trust = { anchors: [authority.root] };
const policy = signaturePolicy({ at: signedAt });
const show = (title: string, bytes: Uint8Array): void => {
  const verdict = verifyMessage(bytes, { trust, policy, at: signedAt });
  console.log(
    `${title}: ${verdict.indication}${verdict.subIndication === undefined ? "" : ` / ${verdict.subIndication}`}`,
  );
  for (const { role, indication, checks } of verdict.signatures) {
    console.log(`  ${role}: ${indication}`);
    for (const { name, outcome, reason } of checks) {
      if (outcome !== "passed") console.log(`    ${outcome === "failed" ? "✗" : "–"} ${CHECKS[name].en}: ${reason.en}`);
    }
  }
};
show("as sent", message);

// Somebody changes the recipient on the way.
const forged = new TextDecoder().decode(message).replace("000.20.30.H53", "000.21.30.H53");
show("\nrecipient changed", new TextEncoder().encode(forged));
