import { createHash } from "node:crypto";

/** SHA-256 of a file in the two ways in which `hash-file` is written. */
export interface FileHash {
  /** 64 lower-case hex digits. */
  readonly proper: string;
  /** As the Java SDK writes it: every byte without its leading zero, so usually 62 or 63 digits. */
  readonly sloppy: string;
}

/** The `hash-file` of a file. */
export function fileHash(file: Uint8Array): FileHash {
  const digest = createHash("sha256").update(file).digest();
  return { proper: digest.toString("hex"), sloppy: Array.from(digest, (byte) => byte.toString(16)).join("") };
}

/** A body that is what its `hash-file` says. */
export interface MatchedFile {
  readonly file: Uint8Array;
  readonly form: keyof FileHash;
  /** Whether the CR LF that the SDK appends was taken off. */
  readonly tail: boolean;
}

/**
 * The file in the body of sendEdoc. The SDK appends CR LF to it; that tail is taken off only when the hash proves that
 * it is one, so that a file that ends so itself, sent by a client without that habit, stays whole.
 *
 * @param hash the `hash-file` as sent, in either form
 * @returns `undefined` when the hash is of something else
 */
export function matchFile(body: Uint8Array, hash: string): MatchedFile | undefined {
  const wanted = hash.toLowerCase();
  const candidates = [{ file: body, tail: false }];
  const end = body.length;
  if (end >= 2 && body[end - 2] === 0x0d && body[end - 1] === 0x0a) {
    // First, because it is the SDK's way: the other digest is then never computed.
    candidates.unshift({ file: body.subarray(0, end - 2), tail: true });
  }
  for (const candidate of candidates) {
    const { proper, sloppy } = fileHash(candidate.file);
    if (wanted === proper) return { ...candidate, form: "proper" };
    if (wanted === sloppy) return { ...candidate, form: "sloppy" };
  }
  return undefined;
}
