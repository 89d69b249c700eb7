import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { descendants, elementPath, textContent, type XmlElement } from "@lienthong/xml";
import type { SignaturePosition } from "../message/message.js";
import type { Fields } from "./fields.js";
import { given } from "./given.js";

/** `edXMLHeader/Signature`, in any namespace: the axis loses the one of XML signatures when it re-writes a message. */
export function readSignatures(header: Fields): readonly SignaturePosition[] {
  // The empty DigitalSignature of the .NET and Lạng Sơn builders signs nothing.
  header.any("DigitalSignature");
  return header.any("Signature").map((element) =>
    given({
      path: elementPath(element),
      line: header.reading.line(element),
      namespace: element.namespace,
      certificateSha256: firstCertificate(element),
    }),
  );
}

function firstCertificate(signature: XmlElement): string | undefined {
  for (const node of descendants(signature)) {
    if (node.type !== "element" || node.local !== "X509Certificate") continue;
    return createHash("sha256")
      .update(Buffer.from(textContent(node), "base64"))
      .digest("hex");
  }
  return undefined;
}
