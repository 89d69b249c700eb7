import type { Certificate } from "../x509/certificate.js";
import { findPaths, type FoundPaths } from "./find-paths.js";

const MOST = 1_024;

const found = new Map<string, FoundPaths>();

/**
 * As {@link findPaths}, remembering the last 1,024 questions by the digests of all certificates in them. Nothing that
 * depends on time or policy is remembered.
 */
export function cachedPaths(
  signer: Certificate,
  others: readonly Certificate[],
  anchors: readonly Certificate[],
): FoundPaths {
  const names = (list: readonly Certificate[]): string => list.map(({ sha256 }) => sha256).join(",");
  const question = `${signer.sha256}/${names(others)}/${names(anchors)}`;
  const known = found.get(question);
  if (known !== undefined) return known;
  const made = findPaths(signer, others, anchors);
  const oldest = found.size >= MOST ? found.keys().next().value : undefined;
  if (oldest !== undefined) found.delete(oldest);
  found.set(question, made);
  return made;
}
