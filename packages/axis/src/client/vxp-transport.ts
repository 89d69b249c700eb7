import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { AxisError } from "../errors.js";

/** One HTTP exchange. */
export interface VxpRequest {
  readonly url: URL;
  readonly method: "POST" | "GET";
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** Longest silence in milliseconds. */
  readonly timeout: number;
  /** Longest answer in bytes. */
  readonly maxAnswer: number;
  readonly signal: AbortSignal | undefined;
}

/** What came back, read to its end. */
export interface VxpResponse {
  readonly http: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Uint8Array;
}

/**
 * Sends a request with its header names spelled as given and reads the whole answer. Follows no redirect, tries once.
 *
 * @throws AxisError `AXIS_UNREACHABLE` when no whole answer comes; `AXIS_ANSWER` when it is longer than allowed; the
 *   reason of the signal when it is aborted
 */
export async function exchange(wanted: VxpRequest): Promise<VxpResponse> {
  const { url, method, body, timeout, maxAnswer, signal } = wanted;
  signal?.throwIfAborted();
  const headers: Record<string, string> = Object.fromEntries(wanted.headers);
  if (method === "POST") headers["Content-Length"] = String(body.length);
  const open = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise<VxpResponse>((resolve, reject) => {
    const broken = (error: unknown): void => {
      reject(signal?.aborted === true ? reasonOf(signal) : unreachable(url, error));
    };
    const call = open(url, { method, headers, ...(signal === undefined ? {} : { signal }) }, (answer) => {
      const chunks: Buffer[] = [];
      let size = 0;
      answer.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size <= maxAnswer) chunks.push(chunk);
        else {
          reject(tooLong(url, maxAnswer));
          call.destroy();
        }
      });
      answer.on("end", () => {
        resolve({ http: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) });
      });
      answer.on("error", broken);
    });
    call.setTimeout(timeout, () => {
      call.destroy(unreachable(url, undefined, `nothing came for ${timeout} ms`));
    });
    call.on("error", broken);
    call.end(body);
  });
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason as Error;
}

function unreachable(url: URL, cause: unknown, why?: string): AxisError {
  if (cause instanceof AxisError) return cause;
  const code = (cause as { code?: string } | undefined)?.code;
  const reason = why ?? code ?? "the connection broke";
  return new AxisError(
    "AXIS_UNREACHABLE",
    `No answer from ${url.origin}${url.pathname}: ${reason}. Check that the axis runs.`,
    {
      details: { url: url.origin, path: url.pathname, ...(code === undefined ? {} : { system: code }) },
      cause,
    },
  );
}

function tooLong(url: URL, maxAnswer: number): AxisError {
  return new AxisError(
    "AXIS_ANSWER",
    `The answer of ${url.pathname} is longer than the ${maxAnswer} bytes allowed; raise maxAnswer.`,
    {
      details: { path: url.pathname, maxAnswer },
    },
  );
}
