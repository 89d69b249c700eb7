import { Buffer } from "node:buffer";

const LONGEST = 200;

/** Names that Windows gives to devices, whatever their extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/**
 * A name from a message as one safe file name: no folder, no control or bidirectional character, none that a file
 * system refuses, at most 200 bytes with its extension kept; `tep-dinh-kem` where nothing is left. Deterministic.
 */
export function safeFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const clean = withoutEnd(
    last.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "").replace(/[<>:"|?*]/g, "_"),
  ).trimStart();
  const named = clean === "" ? "tep-dinh-kem" : clean;
  return shortened(DEVICE.test(named) ? `_${named}` : named);
}

/** Without dots and blanks at the end, which Windows drops. A pattern would look at every dot inside a name anew. */
function withoutEnd(name: string): string {
  let end = name.length;
  while (end > 0 && /[.\s]/.test(name.charAt(end - 1))) end -= 1;
  return name.slice(0, end);
}

function shortened(name: string): string {
  if (Buffer.byteLength(name) <= LONGEST) return name;
  const dot = name.lastIndexOf(".");
  const extension = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : "";
  let stem = "";
  let bytes = Buffer.byteLength(extension);
  for (const character of name.slice(0, name.length - extension.length)) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST) break;
    stem += character;
  }
  return withoutEnd(stem) + extension;
}

/** The extension of a name as the national SDK takes it: behind the last dot, case kept; empty without a dot. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot === -1 ? "" : name.slice(dot + 1);
}
