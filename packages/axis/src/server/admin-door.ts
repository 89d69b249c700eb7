import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AxisState } from "../state/axis-state.js";
import { AXIS_HEADER, AXIS_HEADER_TEXT } from "../vxp/own-headers.js";
import { writeJson } from "./answer-writer.js";
import type { EventLog } from "./event-log.js";

/** What the admin paths tell about. */
export interface AdminFacts {
  readonly state: AxisState;
  readonly units: number;
  readonly systems: number;
  readonly log: EventLog;
}

/**
 * The paths below `/_axis/`: for whoever runs the axis, not for client systems. Answered only to this machine, and only
 * when it was called by a local name, or any web page could reach it through a name that resolves to 127.0.0.1.
 */
export async function serveAdmin(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  facts: AdminFacts,
): Promise<void> {
  if (!isLocal(request)) {
    const error = "The paths below /_axis/ are for this machine only; call http://127.0.0.1 or http://localhost.";
    writeJson(response, { http: 403, close: true }, { error });
    return;
  }
  if (request.method !== "GET") {
    writeJson(response, { http: 405, close: true, headers: { allow: "GET" } }, { error: "Use GET." });
    return;
  }
  if (path === "/_axis/health") {
    const { state, units, systems, log } = facts;
    writeJson(response, { http: 200 }, { status: "ready", state, units, systems, events: log.list().length });
    return;
  }
  if (path === "/_axis/events") {
    response.writeHead(200, {
      "content-type": "application/jsonl; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      [AXIS_HEADER]: AXIS_HEADER_TEXT,
    });
    // A client that goes away in the middle is its own affair.
    await pipeline(Readable.from(facts.log.encode()), response).catch(() => undefined);
    return;
  }
  writeJson(response, { http: 404 }, { error: "There are /_axis/health and /_axis/events." });
}

function isLocal(request: IncomingMessage): boolean {
  const from = request.socket.remoteAddress ?? "";
  // Node joins nothing here but keeps the first of two: which one a proxy or a browser meant cannot be told.
  const hosts = request.headersDistinct.host ?? [];
  const [host = ""] = hosts;
  return hosts.length === 1 && isLoopback(from) && isLoopback(host.replace(/:\d+$/, "").toLowerCase());
}

/** Whether a host name or address means this machine and nothing else. */
export function isLoopback(host: string): boolean {
  const plain = host.replace(/^\[(.*)\]$/, "$1").replace(/^::ffff:/i, "");
  return plain === "localhost" || plain === "::1" || /^127(?:\.\d{1,3}){3}$/.test(plain);
}
