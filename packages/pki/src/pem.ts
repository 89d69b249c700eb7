import { Buffer } from "node:buffer";
import { PkiError } from "./errors.js";

const BLOCK = /-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/g;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** A certificate in DER as PEM (RFC 7468): 64 columns, line feed at the end. */
export function toPem(certificate: Uint8Array): string {
  const base64 = Buffer.from(certificate).toString("base64");
  const lines = base64.match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

/**
 * The certificates of a PEM text in DER, in order; text around the blocks is passed over (RFC 7468 §2).
 *
 * @throws PkiError `PKI_PEM` when there is none, or when one is not base64.
 */
export function fromPem(text: string): readonly Uint8Array[] {
  const certificates = [...text.matchAll(BLOCK)].map((match, index) => {
    const base64 = (match[1] ?? "").replace(/\s+/g, "");
    if (base64 === "" || !BASE64.test(base64)) {
      throw new PkiError("PKI_PEM", `Certificate ${index + 1} of the PEM text is not base64; export it again.`, {
        details: { index },
      });
    }
    return Buffer.from(base64, "base64");
  });
  if (certificates.length > 0) return certificates;
  throw new PkiError("PKI_PEM", "The text has no block -----BEGIN CERTIFICATE-----; give certificates in PEM.");
}
