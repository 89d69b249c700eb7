export { canonicalize, canonicalizeTo, type CanonicalMethod, type CanonicalOptions } from "./canonical/canonicalize.js";
export { compareCodePoints } from "./canonical/canonical-text.js";
export { XML_ERRORS, XmlError, type XmlErrorCode } from "./errors.js";
export { escapeAttribute, escapeText, firstForbiddenCharacter } from "./escape.js";
export {
  attributeValue,
  byteOffset,
  childElements,
  descendants,
  elementPath,
  firstChild,
  textContent,
} from "./navigate.js";
export type {
  XmlAttribute,
  XmlComment,
  XmlDocument,
  XmlElement,
  XmlInstruction,
  XmlNamespaceDeclaration,
  XmlNode,
  XmlPosition,
  XmlText,
} from "./node.js";
export { DEFAULT_XML_LIMITS, type XmlLimits } from "./reader/limits.js";
export { XML_NAMESPACE, XMLNS_NAMESPACE } from "./reader/namespace-scope.js";
export { parseXml, type ParseXmlOptions } from "./reader/parse-xml.js";
