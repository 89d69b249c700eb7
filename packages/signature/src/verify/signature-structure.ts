import { XMLDSIG_NAMESPACE } from "@lienthong/edxml";
import type { Millis, Text } from "@lienthong/model";
import type { CanonicalMethod, XmlElement } from "@lienthong/xml";
import { CANONICAL_FORMS, DIGEST_METHODS, ENVELOPED_SIGNATURE, SIGNATURE_METHODS } from "../algorithm/algorithm.js";
import { SIGNED_PROPERTIES_TYPE } from "../algorithm/namespace.js";
import { isSignature } from "../message/message-parts.js";
import { SIGNATURE_IDS, type SignatureLayout, type SignatureRole } from "../message/role.js";
import { readProperties } from "./qualifying-properties.js";
import { StrictReader } from "./strict-reader.js";

/** One Reference: what it points to and the digest it states. */
export interface ReferenceStructure {
  readonly uri: string;
  /** `undefined` for octets. */
  readonly canonical: CanonicalMethod | undefined;
  readonly digestMethod: string;
  readonly digest: Uint8Array;
  /** Whether it is the reference to the signed properties. */
  readonly isProperties: boolean;
}

/** Signed properties of XAdES. */
export interface PropertiesStructure {
  readonly element: XmlElement;
  readonly id: string;
  readonly signingTime: Millis;
  readonly certificateDigestMethod: string;
  readonly certificateDigest: Uint8Array;
}

/** A Signature element that has exactly the form of its layout. */
export interface SignatureStructure {
  readonly element: XmlElement;
  readonly role: SignatureRole | undefined;
  readonly layout: SignatureLayout;
  readonly signedInfo: XmlElement;
  readonly canonical: CanonicalMethod;
  readonly canonicalization: string;
  readonly signatureMethod: string;
  readonly references: readonly ReferenceStructure[];
  readonly value: Uint8Array;
  readonly valueElement: XmlElement;
  /** In the order of KeyInfo; untrusted. */
  readonly certificates: readonly Uint8Array[];
  readonly properties: PropertiesStructure | undefined;
}

/** The structure, or why it is not one. */
export type ReadStructure =
  | { readonly structure: SignatureStructure }
  | { readonly role: SignatureRole | undefined; readonly problems: readonly Text[] };

const MOST_CERTIFICATES = 10;
const ROLES: readonly SignatureRole[] = ["personal", "organisation"];

/**
 * Reads a Signature element against the complete template of the layouts: every element, attribute, algorithm and
 * transform is known and at its place, or the signature has none of our forms. Computes nothing.
 *
 * @param mostReferences more references than this are refused before they are looked at
 */
export function readStructure(element: XmlElement, mostReferences: number): ReadStructure {
  const reader = new StrictReader();
  const role = claimedRole(element);
  if (!isSignature(element)) {
    reader.refuse(
      element,
      `is in the namespace "${element.namespace}", so it is not a signature any more (an exchange that writes messages anew loses the namespace)`,
      `nằm trong không gian tên "${element.namespace}" nên không còn là chữ ký (hệ thống trung gian ghi lại thông điệp làm mất không gian tên)`,
    );
    return { role, problems: reader.problems };
  }
  reader.nothingHidden(element);
  reader.attributes(element, [], ["Id"]);
  const [infos, values, keyInfos, objects] = reader.sequence(element, XMLDSIG_NAMESPACE, [
    "SignedInfo",
    "SignatureValue",
    "KeyInfo",
    "Object?",
  ]);
  const [signedInfo, valueElement] = [infos?.[0], values?.[0]];
  reader.attributes(valueElement, [], ["Id"]);
  const value = reader.base64(valueElement);
  const info = readSignedInfo(reader, signedInfo, mostReferences);
  const certificates = readKeyInfo(reader, keyInfos?.[0]);
  const properties = readProperties(reader, element, objects?.[0], info.references);
  const roleOfProperties = ROLES.find((one) => SIGNATURE_IDS[one].properties === properties?.id);
  if (roleOfProperties !== undefined && role !== roleOfProperties) {
    reader.refuse(
      element,
      `has signed properties of the role ${roleOfProperties} and not its Id`,
      `có thuộc tính đã ký của vai trò ${roleOfProperties} nhưng không mang Id của vai trò đó`,
    );
  }
  if (reader.problems.length > 0) return { role, problems: reader.problems };
  const layout: SignatureLayout = info.references.some(({ uri }) => uri === "") ? "whole" : "parts";
  if (signedInfo === undefined || valueElement === undefined || value === undefined) {
    return { role, problems: reader.problems };
  }
  return {
    structure: { element, role, layout, signedInfo, ...info, value, valueElement, certificates, properties },
  };
}

function claimedRole(element: XmlElement): SignatureRole | undefined {
  const id = element.attributes.find(({ name }) => name === "Id")?.value;
  return ROLES.find((role) => SIGNATURE_IDS[role].signature === id);
}

type SignedInfo = Pick<SignatureStructure, "canonical" | "canonicalization" | "signatureMethod" | "references">;

function readSignedInfo(reader: StrictReader, element: XmlElement | undefined, mostReferences: number): SignedInfo {
  reader.attributes(element, []);
  const [c14n, method, references = []] = reader.sequence(element, XMLDSIG_NAMESPACE, [
    "CanonicalizationMethod",
    "SignatureMethod",
    "Reference*",
  ]);
  const canonicalization = reader.algorithm(c14n?.[0]);
  const canonical = CANONICAL_FORMS.get(canonicalization);
  const signatureMethod = reader.algorithm(method?.[0]);
  if (element !== undefined) {
    if (canonical === undefined) unknown(reader, element, "canonicalization", canonicalization);
    if (!SIGNATURE_METHODS.has(signatureMethod)) unknown(reader, element, "signature", signatureMethod);
    if (references.length === 0 || references.length > mostReferences) {
      reader.refuse(
        element,
        `has ${references.length} references, and from 1 to ${mostReferences} are possible in this message`,
        `có ${references.length} tham chiếu; thông điệp này cho phép từ 1 đến ${mostReferences}`,
      );
      return { canonical: "exc-c14n", canonicalization, signatureMethod, references: [] };
    }
  }
  const read = references.flatMap((reference) => readReference(reader, reference) ?? []);
  if (element !== undefined && new Set(read.map(({ uri }) => uri)).size < read.length) {
    reader.refuse(element, "refers to something twice", "tham chiếu trùng lặp");
  }
  return { canonical: canonical ?? "exc-c14n", canonicalization, signatureMethod, references: read };
}

function readReference(reader: StrictReader, element: XmlElement): ReferenceStructure | undefined {
  const attributes = reader.attributes(element, ["URI"], ["Type", "Id"]);
  const [transforms, method, value] = reader.sequence(element, XMLDSIG_NAMESPACE, [
    "Transforms?",
    "DigestMethod",
    "DigestValue",
  ]);
  const uri = attributes.get("URI") ?? "";
  const type = attributes.get("Type");
  const isProperties = type === SIGNED_PROPERTIES_TYPE;
  if (type !== undefined && !isProperties) {
    reader.refuse(element, `has the unknown Type ${type}`, `có Type ${type} không được hỗ trợ`);
  }
  const digestMethod = reader.algorithm(method?.[0]);
  const algorithm = DIGEST_METHODS.get(digestMethod);
  if (algorithm === undefined) unknown(reader, element, "digest", digestMethod);
  const digest = reader.base64(value?.[0]);
  const canonical = readTransforms(reader, element, uri, transforms?.[0]);
  return digest === undefined ? undefined : { uri, canonical, digestMethod, digest, isProperties };
}

/** The transforms that a kind of URI has: none but the template's, in its order, without parameters. */
function readTransforms(
  reader: StrictReader,
  reference: XmlElement,
  uri: string,
  element: XmlElement | undefined,
): CanonicalMethod | undefined {
  const [list = []] = reader.sequence(element, XMLDSIG_NAMESPACE, element === undefined ? [] : ["Transform*"]);
  reader.attributes(element, []);
  const algorithms = list.map((transform) => reader.algorithm(transform));
  const last = algorithms.at(-1) ?? "";
  const canonical = CANONICAL_FORMS.get(last);
  const kind = uri === "" ? "whole" : /^#[A-Za-z_][\w.-]*$/.test(uri) ? "element" : /^cid:./.test(uri) ? "octets" : "";
  const fits =
    (kind === "whole" && algorithms.length === 2 && algorithms[0] === ENVELOPED_SIGNATURE && canonical !== undefined) ||
    (kind === "element" && algorithms.length === 1 && canonical !== undefined) ||
    (kind === "octets" && element === undefined);
  if (kind === "") {
    reader.refuse(
      reference,
      `refers to "${uri.slice(0, 80)}", which nothing is fetched for`,
      "tham chiếu ngoài thông điệp",
    );
  } else if (!fits) {
    const given = algorithms.join(" ").slice(0, 200);
    reader.refuse(
      reference,
      `has other transforms than its layout (${given})`,
      `có phép biến đổi không đúng kiểu ký (${given})`,
    );
  }
  return canonical;
}

function readKeyInfo(reader: StrictReader, element: XmlElement | undefined): readonly Uint8Array[] {
  const [data] = reader.sequence(element, XMLDSIG_NAMESPACE, ["X509Data"]);
  reader.attributes(element, [], ["Id"]);
  reader.attributes(data?.[0], []);
  // Names beside the certificates say nothing that is not in them; they are not looked at.
  const [, , certificates = []] = reader.sequence(data?.[0], XMLDSIG_NAMESPACE, [
    "X509IssuerSerial?",
    "X509SubjectName?",
    "X509Certificate*",
  ]);
  if (element !== undefined && certificates.length > MOST_CERTIFICATES) {
    reader.refuse(
      element,
      `has more than ${MOST_CERTIFICATES} certificates`,
      `có quá ${MOST_CERTIFICATES} chứng thư số`,
    );
    return [];
  }
  return certificates.flatMap((certificate) => {
    reader.attributes(certificate, []);
    return reader.base64(certificate) ?? [];
  });
}

function unknown(reader: StrictReader, element: XmlElement, what: string, algorithm: string): void {
  const quoted = algorithm.slice(0, 100);
  reader.refuse(
    element,
    `names the ${what} algorithm "${quoted}", which is not accepted`,
    `dùng thuật toán "${quoted}" không được chấp nhận`,
  );
}
