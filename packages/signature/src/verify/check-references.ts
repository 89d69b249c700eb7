import { EDXML_IDS } from "@lienthong/edxml";
import { isLienThongError } from "@lienthong/model";
import { canonicalize, type XmlElement } from "@lienthong/xml";
import { createHash, timingSafeEqual } from "node:crypto";
import { DIGEST_METHODS } from "../algorithm/algorithm.js";
import { encodeBase64 } from "../algorithm/base64.js";
import { hiddenContent } from "../message/hidden-content.js";
import { idOf } from "../message/identifiers.js";
import { SIGNATURE_IDS } from "../message/role.js";
import { failed, passed, type Check } from "../verdict/check.js";
import type { MessageContext } from "./message-context.js";
import type { ReferenceStructure, SignatureStructure } from "./signature-structure.js";

/** What a URI must lead to. */
type Target = { readonly element: XmlElement } | { readonly wire: Uint8Array } | "document";

/** Parts that the layout knows by Id; a reference to one that is not there is missing data, not a foreign reference. */
const KNOWN_PARTS: ReadonlySet<string> = new Set(
  [...Object.values(EDXML_IDS), SIGNATURE_IDS.personal.value].map((id) => `#${id}`),
);

/**
 * Whether a signature covers exactly what it must, at its place, and whether that is unchanged. One check for the scope,
 * one for what the layout leaves outside, one for every digest that can be compared.
 */
export function checkReferences(structure: SignatureStructure, context: MessageContext): readonly Check[] {
  const required = requiredTargets(structure, context);
  const digests = structure.references.flatMap((reference) => {
    const target = required.get(reference.uri);
    return target === undefined ? [] : [checkDigest(reference, target, structure, context)];
  });
  return [checkScope(structure, required, context), checkUnsigned(structure, context), ...digests];
}

function requiredTargets(structure: SignatureStructure, context: MessageContext): ReadonlyMap<string, Target> {
  const { layout, role, properties } = structure;
  const targets = new Map<string, Target>();
  const { messageHeader, business, manifest } = context.parts;
  const name = (uri: string, element: XmlElement | undefined): void => {
    if (element !== undefined) targets.set(uri, { element });
  };
  if (layout === "whole") {
    targets.set("", "document");
  } else {
    const isPersonal = role === "personal";
    if (!isPersonal) {
      name(`#${EDXML_IDS.messageHeader}`, messageHeader);
      name(`#${EDXML_IDS.business}`, business);
      name(`#${EDXML_IDS.manifest}`, manifest);
    }
    for (const { uri, wire } of context.attachments.attachments) targets.set(uri, { wire });
    const personal = isPersonal ? undefined : context.structures.find((other) => other.role === "personal");
    if (personal !== undefined) name(`#${idOf(personal.valueElement) ?? ""}`, personal.valueElement);
  }
  if (properties !== undefined) name(`#${properties.id}`, properties.element);
  return targets;
}

function checkScope(
  { references, layout, role }: SignatureStructure,
  required: ReadonlyMap<string, Target>,
  { document, identifiers, attachments }: MessageContext,
): Check {
  const name = "signed-scope";
  const format = (en: string, vi: string, uri: string): Check =>
    failed(name, { subIndication: "FORMAT_FAILURE", reason: { en, vi }, evidence: { uri } });
  const signed = new Set(references.map(({ uri }) => uri));
  for (const [uri, target] of required) {
    if (!signed.has(uri))
      return format(`"${uri}" must be signed and is not.`, `"${uri}" phải được ký nhưng không được ký.`, uri);
    if (target !== "document" && "wire" in target) continue;
    const id = uri.slice(1);
    if (target !== "document" && identifiers.element(id) !== target.element) {
      return format(
        `The Id "${id}" does not lead to the one element at its place: it is missing there, used twice, or spelt otherwise somewhere.`,
        `Id "${id}" không dẫn tới đúng một phần tử ở vị trí quy định: thiếu, trùng, hoặc được viết khác ở nơi khác.`,
        uri,
      );
    }
    const hidden = hiddenContent(target === "document" ? document.root : target.element);
    if (hidden !== undefined) {
      return format(`${hidden.path} has a ${hidden.kind} inside.`, `${hidden.path} có chú thích hoặc chỉ thị.`, uri);
    }
  }
  const extra = [...signed].find((uri) => !required.has(uri));
  if (extra === undefined) {
    const filesOnly = layout === "parts" && role === "personal";
    return passed(
      name,
      `Signed are ${required.size} parts, all that the layout ${layout} asks for${filesOnly ? ": the files and not the header, whose number comes later" : ""}.`,
      `Đã ký ${required.size} thành phần, đủ theo kiểu ký ${layout}${filesOnly ? ": các tệp, không gồm phần đầu văn bản vì số được cấp sau" : ""}.`,
      { references: required.size },
    );
  }
  const isMissing =
    layout === "parts" &&
    (extra.startsWith("cid:") ? attachments.problems.length === 0 : role !== "personal" && KNOWN_PARTS.has(extra));
  if (!isMissing) {
    return format(
      `"${extra}" is signed and has no place in the layout.`,
      `"${extra}" được ký nhưng không thuộc kiểu ký.`,
      extra,
    );
  }
  return failed(name, {
    subIndication: "SIGNED_DATA_NOT_FOUND",
    reason: {
      en: `"${extra}" was signed and is not in the message.`,
      vi: `"${extra}" đã được ký nhưng không có trong thông điệp.`,
    },
    evidence: { uri: extra },
  });
}

/**
 * What the layout leaves outside and could mislead. In `whole` nothing is outside, but what cannot be read cannot be
 * handed out as verified. A person signs files; that they are the ones the manifest names is what the organisation signs.
 */
function checkUnsigned({ layout, role }: SignatureStructure, { unsigned, unreadable, parts }: MessageContext): Check {
  const name = "unsigned-content";
  const concerns = layout === "parts" && role !== "personal" ? [...unreadable, ...unsigned] : unreadable;
  const problem = concerns.find(({ missing }) => !missing) ?? concerns[0];
  if (problem === undefined) {
    return passed(
      name,
      `Nothing unsigned changes what is signed; ${parts.attachments.length} attachments.`,
      `Không có nội dung chưa ký làm sai lệch nội dung đã ký; ${parts.attachments.length} tệp đính kèm.`,
    );
  }
  const { missing, en, vi } = problem;
  return failed(name, { subIndication: missing ? "SIGNED_DATA_NOT_FOUND" : "FORMAT_FAILURE", reason: { en, vi } });
}

function checkDigest(
  reference: ReferenceStructure,
  target: Target,
  structure: SignatureStructure,
  context: MessageContext,
): Check {
  const name = "digest";
  const { uri } = reference;
  const algorithm = DIGEST_METHODS.get(reference.digestMethod);
  const bytes = targetBytes(reference, target, structure, context);
  if (bytes === undefined || algorithm === undefined) {
    return failed(name, {
      subIndication: "FORMAT_FAILURE",
      reason: { en: `"${uri}" has no canonical form.`, vi: `"${uri}" không có dạng chuẩn tắc.` },
      evidence: { uri },
    });
  }
  const actual = createHash(algorithm.hash).update(bytes).digest();
  const evidence = { uri, stated: encodeBase64(reference.digest), actual: encodeBase64(actual), octets: bytes.length };
  if (actual.length === reference.digest.length && timingSafeEqual(actual, reference.digest)) {
    return passed(name, `${describe(uri)} is unchanged.`, `${describe(uri)} không thay đổi.`, evidence);
  }
  return failed(name, {
    subIndication: "HASH_FAILURE",
    reason: {
      en: `${describe(uri)} was changed after it was signed: its digest is not the signed one.`,
      vi: `${describe(uri)} đã bị thay đổi sau khi ký: giá trị băm không khớp.`,
    },
    evidence,
  });
}

function describe(uri: string): string {
  return uri === "" ? "The document" : `"${uri}"`;
}

function targetBytes(
  { canonical }: ReferenceStructure,
  target: Target,
  { element }: SignatureStructure,
  { document }: MessageContext,
): Uint8Array | undefined {
  if (target !== "document" && "wire" in target) return target.wire;
  if (canonical === undefined) return undefined;
  const node = target === "document" ? document : target.element;
  return canonicalForm(() => canonicalize(node, { method: canonical, exclude: new Set([element]) }));
}

/** A canonical form, `undefined` when there is none; an error never becomes an empty form. */
export function canonicalForm(make: () => Uint8Array): Uint8Array | undefined {
  try {
    return make();
  } catch (error) {
    if (isLienThongError(error)) return undefined;
    throw error;
  }
}
