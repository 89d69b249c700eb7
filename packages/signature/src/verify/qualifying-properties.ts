import { XMLDSIG_NAMESPACE } from "@lienthong/edxml";
import type { Millis } from "@lienthong/model";
import type { XmlElement } from "@lienthong/xml";
import { DIGEST_METHODS } from "../algorithm/algorithm.js";
import { XADES_NAMESPACE } from "../algorithm/namespace.js";
import type { PropertiesStructure, ReferenceStructure } from "./signature-structure.js";
import type { StrictReader } from "./strict-reader.js";

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The signed properties of XAdES (EN 319 132-1) in the one Object that a signature may have: of this signature
 * (Target), referenced by it (Reference with the Type), once, with SigningTime and SigningCertificateV2. Unsigned
 * properties are not read in this version and refused.
 */
export function readProperties(
  reader: StrictReader,
  signature: XmlElement,
  object: XmlElement | undefined,
  references: readonly ReferenceStructure[],
): PropertiesStructure | undefined {
  const referenced = references.filter(({ isProperties }) => isProperties);
  if (object === undefined) {
    if (referenced.length > 0)
      reader.refuse(signature, "lacks the signed properties it refers to", "thiếu thuộc tính đã ký");
    return undefined;
  }
  reader.attributes(object, []);
  const [qualifying] = reader.sequence(object, XADES_NAMESPACE, ["QualifyingProperties"]);
  const target = reader.attributes(qualifying?.[0], ["Target"]).get("Target");
  const id = signature.attributes.find(({ name }) => name === "Id")?.value;
  if (id === undefined || target !== `#${id}`) {
    reader.refuse(object, "has properties of another signature (Target)", "chứa thuộc tính của chữ ký khác (Target)");
  }
  const [signedList] = reader.sequence(qualifying?.[0], XADES_NAMESPACE, ["SignedProperties"]);
  const element = signedList?.[0];
  const propertiesId = reader.attributes(element, ["Id"]).get("Id");
  if (referenced.length !== 1 || referenced[0]?.uri !== `#${propertiesId ?? ""}`) {
    reader.refuse(
      object,
      "has properties that the signature does not refer to",
      "chứa thuộc tính không được chữ ký tham chiếu",
    );
  }
  const [own] = reader.sequence(element, XADES_NAMESPACE, ["SignedSignatureProperties"]);
  reader.attributes(own?.[0], [], ["Id"]);
  const [times, certificates] = reader.sequence(own?.[0], XADES_NAMESPACE, ["SigningTime", "SigningCertificateV2"]);
  const signingTime = readSigningTime(reader, times?.[0]);
  const certificate = readCertificateDigest(reader, certificates?.[0]);
  if (element === undefined || propertiesId === undefined || signingTime === undefined || certificate === undefined) {
    return undefined;
  }
  return { element, id: propertiesId, signingTime, ...certificate };
}

function readSigningTime(reader: StrictReader, element: XmlElement | undefined): Millis | undefined {
  reader.attributes(element, []);
  const text = reader.text(element)?.trim();
  if (element === undefined || text === undefined) return undefined;
  const time = DATE_TIME.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return time;
  reader.refuse(element, "is not a date and time with time zone", "không phải ngày giờ có múi giờ");
  return undefined;
}

function readCertificateDigest(
  reader: StrictReader,
  element: XmlElement | undefined,
): Pick<PropertiesStructure, "certificateDigestMethod" | "certificateDigest"> | undefined {
  reader.attributes(element, []);
  const [certificates] = reader.sequence(element, XADES_NAMESPACE, ["Cert"]);
  reader.attributes(certificates?.[0], []);
  const [digests] = reader.sequence(certificates?.[0], XADES_NAMESPACE, ["CertDigest", "IssuerSerialV2?"]);
  reader.attributes(digests?.[0], []);
  const [methods, values] = reader.sequence(digests?.[0], XMLDSIG_NAMESPACE, ["DigestMethod", "DigestValue"]);
  const certificateDigestMethod = reader.algorithm(methods?.[0]);
  const certificateDigest = reader.base64(values?.[0]);
  if (element !== undefined && !DIGEST_METHODS.has(certificateDigestMethod)) {
    reader.refuse(element, "names an unknown digest algorithm", "dùng thuật toán băm không được hỗ trợ");
  }
  return certificateDigest === undefined ? undefined : { certificateDigestMethod, certificateDigest };
}
