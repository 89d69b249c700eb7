import type { ServerResponse } from "node:http";
import type { AssumptionId } from "../vxp/assumptions.js";
import { ASSUMPTION_HEADER, AXIS_HEADER, AXIS_HEADER_TEXT, ERROR_HEADER } from "../vxp/own-headers.js";
import type { VxpCall } from "../vxp/vxp-calls.js";
import { asciiJson } from "../vxp/wire-text.js";
import type { CallAnswer } from "./call-answer.js";

/** How an answer travels. */
export interface AnswerTransport {
  /** HTTP status. */
  readonly http: number;
  /** Whether the connection ends with it: something of the request was left unread. */
  readonly close?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Writes the answer of a call as the SDK can digest it. */
export function writeAnswer(
  response: ServerResponse,
  call: VxpCall,
  answer: CallAnswer,
  transport: AnswerTransport,
): void {
  if (answer.kind === "file") {
    write(response, { ...transport }, "application/octet-stream", answer.bytes);
    return;
  }
  const assumed = assumptionHeader(answer.assumptions);
  if (answer.kind === "ok") {
    const body = { status: "OK", ErrorCode: "0", ErrorDesc: "Success", ...answer.members };
    writeJson(response, { ...transport, headers: { ...assumed, ...transport.headers } }, body);
    return;
  }
  const body = { status: "FAIL", ErrorCode: answer.code, ErrorDesc: answer.description };
  if (call.failure !== undefined) {
    const headers = { ...assumed, ...transport.headers };
    writeJson(response, { ...transport, headers }, { ...body, ...call.failure });
    return;
  }
  const headers = { ...assumed, [ERROR_HEADER]: asciiJson(body), ...transport.headers };
  write(response, { ...transport, headers }, "application/octet-stream", new Uint8Array());
}

/** Writes an answer that belongs to no call of the protocol. */
export function writeJson(response: ServerResponse, transport: AnswerTransport, body: unknown): void {
  write(response, transport, "application/json; charset=utf-8", Buffer.from(asciiJson(body), "latin1"));
}

function write(response: ServerResponse, transport: AnswerTransport, contentType: string, body: Uint8Array): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(transport.http, {
    "content-type": contentType,
    "content-length": body.length,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    [AXIS_HEADER]: AXIS_HEADER_TEXT,
    ...transport.headers,
    ...(transport.close === true ? { connection: "close" } : {}),
  });
  response.end(body);
}

function assumptionHeader(ids: readonly AssumptionId[]): Readonly<Record<string, string>> {
  return ids.length === 0 ? {} : { [ASSUMPTION_HEADER]: [...new Set(ids)].join(", ") };
}
