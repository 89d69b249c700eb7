import { TestAuthority, type IssuedCertificate } from "@lienthong/pki";
import { canonicalize, childElements, descendants, parseXml, type XmlElement } from "@lienthong/xml";
import { sign } from "node:crypto";
import {
  SIGNATURE_IDS,
  signAttachments,
  signaturePolicy,
  signerFromKey,
  signMessage,
  verifyMessage,
  type Check,
  type MessageVerdict,
  type SignatureLayout,
  type SignaturePolicy,
  type SignatureRole,
  type Signer,
} from "@lienthong/signature";

/** A document of Tây Ninh's provincial committee with two attachments, and everyone who signs it. */
export const SENDER = "000.00.00.H53";
export const UNIT = "Ủy ban nhân dân tỉnh Tây Ninh";
export const SIGNED_AT: number = Date.UTC(2021, 2, 1, 2, 0, 0);
export const ARRIVED_AT: number = Date.UTC(2021, 2, 1, 3, 0, 0);

const validity = { notBefore: Date.UTC(2020, 0, 1), notAfter: Date.UTC(2023, 0, 1) };
export const authority: TestAuthority = new TestAuthority({ at: Date.UTC(2016, 0, 1) });
export const organisationCertificate: IssuedCertificate = authority.issueOrganisation({
  organId: SENDER,
  name: UNIT,
  ...validity,
});
export const personCertificate: IssuedCertificate = authority.issuePersonal({
  fullName: "Nguyễn Thị Hồng",
  title: "Phó Chủ tịch",
  organId: SENDER,
  organName: UNIT,
  ...validity,
});
export const organisation: Signer = signerFromKey(organisationCertificate);
export const person: Signer = signerFromKey(personCertificate);
/** NĐ 30/2020: person and organisation. */
export const both: SignaturePolicy = signaturePolicy({ at: SIGNED_AT });
/** The practice of 2017: the organisation is enough. */
export const organisationOnly: SignaturePolicy = signaturePolicy({ at: Date.UTC(2017, 2, 1) });

export const attachments: readonly { contentId: string; name: string; wire: Uint8Array }[] = [
  { contentId: "cid:tb-45", name: "TB-45.pdf", wire: Buffer.from("%PDF-1.4 thông báo") },
  { contentId: "cid:phu-luc", name: "Phụ lục.pdf", wire: Buffer.from("%PDF-1.4 phụ lục") },
];

const reference = (contentId: string, name: string): string =>
  `<edXML:Reference><edXML:ContentId>${contentId}</edXML:ContentId><edXML:ContentType>application/pdf</edXML:ContentType><edXML:AttachmentName>${name}</edXML:AttachmentName></edXML:Reference>`;
const attachment = (contentId: string, name: string, wire: Uint8Array): string =>
  `<Attachment><ContentId>${contentId}</ContentId><AttachmentName>${name}</AttachmentName><ContentType>application/pdf</ContentType><edXML:ContentTransferEncoded xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">${Buffer.from(wire).toString("base64")}</edXML:ContentTransferEncoded></Attachment>`;

/** The message with signatures put in verbatim; CRLF and indented, as the SDK writes. */
export function sampleMessage(signatures: readonly string[] = [], options: { ids?: boolean } = {}): Buffer {
  const id = (name: string): string => (options.ids === false ? "" : ` Id="${name}"`);
  return Buffer.from(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">',
      '  <edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016">',
      "    <edXML:edXMLHeader>",
      `      <edXML:MessageHeader${id("MessageHeader")}>`,
      `        <edXML:From><edXML:OrganId>${SENDER}</edXML:OrganId><edXML:OrganName>${UNIT}</edXML:OrganName></edXML:From>`,
      "        <edXML:To><edXML:OrganId>000.01.25.H53</edXML:OrganId></edXML:To>",
      "        <edXML:DocumentId>000.00.00.H53,2021/03/01,45/TB-UBND</edXML:DocumentId>",
      "        <edXML:Subject>Thông báo kết luận &amp; phân công</edXML:Subject>",
      "      </edXML:MessageHeader>",
      "      <edXML:TraceHeaderList>",
      `        <edXML:Bussiness${id("Bussiness")}><edXML:BussinessDocType>0</edXML:BussinessDocType></edXML:Bussiness>`,
      "        <edXML:TraceHeader><edXML:OrganId>000.00.00.H53</edXML:OrganId><edXML:Timestamp>2021/03/01 09:00:00</edXML:Timestamp></edXML:TraceHeader>",
      "      </edXML:TraceHeaderList>",
      `    ${signatures.join("")}</edXML:edXMLHeader>`,
      "    <edXML:edXMLBody>",
      `      <edXML:edXMLManifest${id("edXMLManifest")} version="1.0">${attachments.map(({ contentId, name }) => reference(contentId, name)).join("")}</edXML:edXMLManifest>`,
      "    </edXML:edXMLBody>",
      "  </edXML:edXMLEnvelope>",
      `  <AttachmentEncoded>${attachments.map(({ contentId, name, wire }) => attachment(contentId, name, wire)).join("")}</AttachmentEncoded>`,
      "</edXML>",
    ].join("\r\n"),
  );
}

/** The usual way: the person signs the attachments, then the organisation signs the message. */
export function signedSample(
  layout: SignatureLayout = "parts",
  by: { organisation?: Signer; person?: Signer } = {},
): Uint8Array {
  const personal = signAttachments(attachments, { signer: by.person ?? person, time: SIGNED_AT });
  return signMessage(sampleMessage([personal]), {
    role: "organisation",
    layout,
    signer: by.organisation ?? organisation,
    time: SIGNED_AT + 60_000,
  });
}

export function verifySample(
  bytes: Uint8Array,
  options: { policy?: SignaturePolicy; at?: number; anchors?: readonly Uint8Array[] } = {},
): MessageVerdict {
  const { policy = both, at = ARRIVED_AT, anchors = [authority.root] } = options;
  return verifyMessage(bytes, { trust: { anchors }, policy, at });
}

/** One replacement in the text of a message; fails when there is nothing to replace. */
export function edited(bytes: Uint8Array, from: string | RegExp, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString("utf8");
  const changed = text.replace(from, () => to);
  if (changed === text) throw new RangeError(`nothing to replace: ${String(from)}`);
  return Buffer.from(changed, "utf8");
}

/** The Signature element of a role with its text. */
export function signatureOf(bytes: Uint8Array, role: SignatureRole): { element: XmlElement; text: string } {
  const document = parseXml(bytes);
  const id = SIGNATURE_IDS[role].signature;
  for (const node of descendants(document.root)) {
    if (node.type !== "element" || !node.attributes.some(({ name, value }) => name === "Id" && value === id)) continue;
    return { element: node, text: document.source.slice(node.start, node.end) };
  }
  throw new RangeError(`no signature of the role ${role}`);
}

/** A signer who signs something else than we would: the Signature is edited, then its value is made anew with the key. */
export function resigned(
  bytes: Uint8Array,
  role: SignatureRole,
  edit: (signature: string) => string,
  hash = "sha256",
): Uint8Array {
  const { text } = signatureOf(bytes, role);
  const changed = edited(bytes, text, edit(text));
  const [info] = childElements(signatureOf(changed, role).element, "SignedInfo");
  if (info === undefined) throw new RangeError("no SignedInfo");
  const { privateKey } = role === "personal" ? personCertificate : organisationCertificate;
  const value = sign(hash, canonicalize(info, { method: "exc-c14n" }), privateKey).toString("base64");
  const id = SIGNATURE_IDS[role].value;
  return edited(changed, new RegExp(`(?<=<SignatureValue Id="${id}">)[^<]*`), value);
}

/** The first check that failed, whatever it belongs to. */
export function firstFailure(verdict: MessageVerdict): Check | undefined {
  return [...verdict.checks, ...verdict.signatures.flatMap(({ checks }) => checks)].find(
    ({ outcome }) => outcome === "failed",
  );
}
