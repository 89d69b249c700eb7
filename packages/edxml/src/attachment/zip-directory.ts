import { crc32, inflateRawSync } from "node:zlib";

/** One file of a zip archive, from its central directory. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** CRC-32 of the unpacked file. */
  readonly checksum: number;
  readonly offset: number;
}

/** Why an archive or a file in it is not opened: it goes beyond the limits, or cannot be read as what it says it is. */
export type ZipRefusal = "limit" | "damaged";

/** Bounds on what is opened, against zip bombs. */
export interface ZipLimits {
  /** Files in the archive. */
  readonly entries: number;
  /** Bytes of the unpacked file. */
  readonly size: number;
  /** Unpacked to packed bytes, above one megabyte. */
  readonly ratio: number;
  /** Bytes of all unpacked files of one message together: many small bombs are one big one. */
  readonly total: number;
}

/** 1,000 files, 512 MB for one file and for all of a message, 1 : 200. Office files and texts pack 1 : 20 at most. */
export const DEFAULT_ZIP_LIMITS: ZipLimits = { entries: 1_000, size: 536_870_912, ratio: 200, total: 536_870_912 };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const FREE_SIZE = 1_048_576;

/** Whether bytes begin as an archive with a file or an empty one. */
export function looksZipped(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
  );
}

/**
 * The files of an archive. Only the central directory counts, so a file hidden between others is not seen.
 *
 * @returns `damaged` when there is no readable directory (split archives and ZIP64 are not read), `limit` when it has
 * more files than allowed.
 */
export function zipEntries(bytes: Uint8Array, limits: ZipLimits): readonly ZipEntry[] | ZipRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return "damaged";
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return "limit";
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return "damaged";
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    if (at + 46 + nameLength > end) return "damaged";
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      checksum: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** Unpacks one file: its bytes, or why not. Never more than the limits and never more than the directory says. */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry, limits: ZipLimits): Uint8Array | ZipRefusal {
  if (entry.size > Math.min(limits.size, limits.total)) return "limit";
  if (entry.size > FREE_SIZE && entry.size > entry.packedSize * limits.ratio) return "limit";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.encrypted || entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL)
    return "damaged";
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) return "damaged";
  const content = inflated(bytes.subarray(start, start + entry.packedSize), entry);
  return content?.length === entry.size && crc32(content) === entry.checksum ? content : "damaged";
}

function inflated(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array | undefined {
  if (method === STORED) return packed;
  if (method !== DEFLATED) return undefined;
  try {
    // One byte above the size that is said shows that it lies; zlib takes no limit of 0.
    const { buffer, byteOffset, length } = inflateRawSync(packed, { maxOutputLength: size + 1 });
    return new Uint8Array(buffer, byteOffset, length);
  } catch {
    return undefined;
  }
}
