import { parseXml, XmlError } from "@lienthong/xml";
import { EdxmlError } from "../errors.js";

/**
 * Holds that a text is one `Signature` element by itself, so that it can be put into a message verbatim.
 *
 * @throws EdxmlError `EDXML_SIGNATURE`
 */
export function checkSignature(signature: string): void {
  let reason: string;
  try {
    const { root, source } = parseXml(signature);
    if (root.local === "Signature" && root.start === 0 && root.end === source.length) return;
    reason = `the text is <${root.name}> with ${source.length - (root.end - root.start)} characters around it`;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    reason = error.message;
  }
  throw new EdxmlError("EDXML_SIGNATURE", `Not one Signature element by itself: ${reason}`);
}
