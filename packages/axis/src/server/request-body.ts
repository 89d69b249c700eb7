import type { IncomingMessage } from "node:http";

/** What came of reading a body. */
export type BodyRead =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** More than the limit; `drained` when all of it was read and thrown away, so that the connection can go on. */
  | { readonly ok: false; readonly drained: boolean }
  /** The client went away. */
  | undefined;

/** How many bytes beyond its limit a body may have before the connection is cut instead of read to its end. */
const MOST_DRAINED = 64 * 1024 * 1024;

/** The length a request announces, `undefined` when it announces none. */
export function announcedLength(request: IncomingMessage): number | undefined {
  const length = request.headers["content-length"];
  return length === undefined ? undefined : Number(length);
}

/**
 * Reads a body of at most `limit` bytes. What is too long is read on without keeping it, within reason: a client that
 * is still sending does not read answers, and the SDK would take a cut connection for a reason to send it all again.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<BodyRead> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    const stop = (result: BodyRead): void => {
      request.off("data", take).off("end", end).off("error", gone).off("close", gone);
      resolve(result);
    };
    const take = (chunk: Buffer): void => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else chunks.length = 0;
      if (size <= limit + MOST_DRAINED) return;
      request.pause();
      stop({ ok: false, drained: false });
    };
    const end = (): void => {
      stop(size <= limit ? { ok: true, bytes: Buffer.concat(chunks, size) } : { ok: false, drained: true });
    };
    const gone = (): void => {
      stop(undefined);
    };
    // An error listener stays: a connection that breaks later must not become an uncaught error.
    request.on("error", () => undefined);
    request.on("data", take).on("end", end).on("error", gone).on("close", gone);
  });
}
