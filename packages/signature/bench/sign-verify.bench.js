/**
 * Signing and verifying of messages against the bare RSA operation, in one process, so that the ratios mean something
 * on any machine. Needs `npm run build`; run with `node packages/signature/bench/sign-verify.bench.js`.
 */
import { createPublicKey, sign, verify } from "node:crypto";
import { signaturePolicy, signerFromKey, signMessage, verifyMessage } from "../dist/index.js";
import { TestAuthority } from "../../pki/dist/index.js";

const NS = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
const time = Date.UTC(2017, 2, 1, 2);
const authority = new TestAuthority({ at: Date.UTC(2016, 0, 1) });
const issued = authority.issueOrganisation({
  organId: "000.00.00.H53",
  name: "Ủy ban nhân dân tỉnh Tây Ninh",
  notBefore: Date.UTC(2017, 0, 1),
  notAfter: Date.UTC(2020, 0, 1),
});
const signer = signerFromKey(issued);
const verification = {
  trust: { anchors: [authority.root] },
  policy: signaturePolicy({ at: time }),
  at: time + 3_600_000,
};

/** A message of about so many bytes: header, 12 recipients, one attachment. */
function message(size) {
  const recipients = Array.from(
    { length: 12 },
    (_, index) =>
      `<edXML:To><edXML:OrganId>000.${String(index).padStart(2, "0")}.25.H53</edXML:OrganId><edXML:OrganName>Ủy ban nhân dân huyện số ${index}</edXML:OrganName><edXML:OrganAdd>Tây Ninh</edXML:OrganAdd></edXML:To>`,
  ).join("");
  const entry = (prefix) =>
    ["ContentId", "AttachmentName", "ContentType"]
      .map(
        (name, index) =>
          `<${prefix}${name}>${["cid:1", "45-TB-UBND.pdf", "application/pdf"][index]}</${prefix}${name}>`,
      )
      .join("");
  const text = (content) =>
    `<?xml version="1.0" encoding="UTF-8"?>\r\n<edXML xmlns="${NS}"><edXML:edXMLEnvelope xmlns:edXML="${NS}"><edXML:edXMLHeader><edXML:MessageHeader Id="MessageHeader"><edXML:From><edXML:OrganId>000.00.00.H53</edXML:OrganId></edXML:From>${recipients}<edXML:Subject>Thông báo kết luận phiên họp</edXML:Subject></edXML:MessageHeader><edXML:TraceHeaderList><edXML:Bussiness Id="Bussiness"><edXML:BussinessDocType>0</edXML:BussinessDocType></edXML:Bussiness></edXML:TraceHeaderList></edXML:edXMLHeader><edXML:edXMLBody><edXML:edXMLManifest Id="edXMLManifest" version="1.0"><edXML:Reference>${entry("edXML:")}</edXML:Reference></edXML:edXMLManifest></edXML:edXMLBody></edXML:edXMLEnvelope><AttachmentEncoded><Attachment>${entry("")}<edXML:ContentTransferEncoded xmlns:edXML="${NS}">${content}</edXML:ContentTransferEncoded></Attachment></AttachmentEncoded></edXML>`;
  const left = Math.max(12, size - Buffer.byteLength(text("")));
  return Buffer.from(text(Buffer.alloc(Math.floor(left / 4) * 3, "đ").toString("base64")));
}

/** Median over rounds of microseconds per call. */
function microseconds(work, calls) {
  for (let index = 0; index < calls; index += 1) work();
  const rounds = Array.from({ length: 7 }, () => {
    const start = performance.now();
    for (let index = 0; index < calls; index += 1) work();
    return ((performance.now() - start) * 1_000) / calls;
  });
  return rounds.sort((a, b) => a - b)[3];
}

const bytes = Buffer.alloc(1_600, "x");
const value = sign("sha256", bytes, issued.privateKey);
const publicKey = createPublicKey(issued.privateKey);
const rsaSign = microseconds(() => sign("sha256", bytes, issued.privateKey), 100);
const rsaVerify = microseconds(() => verify("sha256", bytes, publicKey, value), 400);

console.log("message        layout    sign µs   × RSA sign   verify µs   × RSA verify");
for (const [name, size, calls] of [
  ["6 KB", 6_000, 100],
  ["1 MB", 1_000_000, 8],
]) {
  const plain = message(size);
  for (const layout of ["parts", "whole"]) {
    const order = { role: "organisation", layout, signer, time };
    const signed = signMessage(plain, order);
    const verdict = verifyMessage(signed, verification);
    if (verdict.indication !== "TOTAL-PASSED") throw new RangeError(JSON.stringify(verdict, undefined, 2));
    const signing = microseconds(() => signMessage(plain, order), calls);
    const verifying = microseconds(() => verifyMessage(signed, verification), calls);
    const row = [
      signing.toFixed(0),
      (signing / rsaSign).toFixed(2),
      verifying.toFixed(0),
      (verifying / rsaVerify).toFixed(1),
    ];
    console.log(`${name.padEnd(15)}${layout.padEnd(9)}${row.map((cell) => cell.padStart(8).padEnd(12)).join("")}`);
  }
}
console.log(`bare RSA-2048: sign ${rsaSign.toFixed(0)} µs, verify ${rsaVerify.toFixed(1)} µs`);
