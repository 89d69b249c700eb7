import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { AXIS_HEADER, AXIS_HEADER_TEXT } from "../vxp/own-headers.js";
import { asciiJson } from "../vxp/wire-text.js";

/** How long a client may take to read why it was cut off. */
const LAST_WORDS = 500;

/** What Node's parser could not read, and what that means here. */
function explain(code: string | undefined): { readonly http: number; readonly text: string } {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return { http: 431, text: "The headers are longer than this axis takes." };
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return { http: 408, text: "The request did not arrive in time." };
    case "HPE_INVALID_HEADER_TOKEN":
      return {
        http: 400,
        text: "A header holds a byte that HTTP does not allow. The SDK sends only the low byte of Vietnamese letters: keep parameters in ASCII.",
      };
    default:
      return { http: 400, text: "This is not an HTTP/1.1 request." };
  }
}

/** Answers a request that never became one, in the protocol's JSON, and ends the connection. */
export function answerClientError(error: Readonly<{ code?: string | undefined }>, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") {
    socket.destroy();
    return;
  }
  const { http, text } = explain(error.code);
  const body = asciiJson({ status: "FAIL", ErrorCode: "20", ErrorDesc: text, DocId: "", data: "" });
  const head = [
    `HTTP/1.1 ${http} ${STATUS_CODES[http] ?? ""}`,
    "Content-Type: application/json; charset=utf-8",
    `Content-Length: ${body.length}`,
    `${AXIS_HEADER}: ${AXIS_HEADER_TEXT}`,
    "Connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  const last = setTimeout(() => socket.destroy(), LAST_WORDS);
  socket.once("close", () => {
    clearTimeout(last);
  });
}
