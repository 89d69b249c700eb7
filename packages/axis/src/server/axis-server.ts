import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import type { ExchangeAxis } from "@lienthong/exchange";
import type { ExchangeEvent } from "@lienthong/model";
import { AxisError } from "../errors.js";
import type { AxisState } from "../state/axis-state.js";
import type { AxisLimits } from "./axis-limits.js";
import { answerClientError } from "./client-error.js";
import type { EventLog } from "./event-log.js";
import type { FrontDoor } from "./front-door.js";
import type { RegisteredSystem } from "./system-table.js";

/** How long requests under way may take when the server closes, milliseconds. */
const GRACE = 1_000;

/** What a server is made of. */
export interface AxisServerParts {
  readonly host: string;
  readonly state: AxisState;
  readonly axis: ExchangeAxis;
  readonly systems: readonly RegisteredSystem[];
  readonly log: EventLog;
  readonly limits: AxisLimits;
  readonly door: FrontDoor;
}

/** A running axis; made by `startAxis`. */
export class AxisServer {
  readonly state: AxisState;
  /** The exchange behind the protocol, to look into and to drive in process. */
  readonly axis: ExchangeAxis;
  /** Who may call it, without secrets. */
  readonly systems: readonly RegisteredSystem[];
  readonly #host: string;
  readonly #log: EventLog;
  readonly #server: Server;
  #port = 0;
  #closed: Promise<void> | undefined;

  constructor(parts: AxisServerParts) {
    this.state = parts.state;
    this.axis = parts.axis;
    this.systems = parts.systems;
    this.#host = parts.host;
    this.#log = parts.log;
    this.#server = httpServer(parts.limits, parts.door);
  }

  /** Base URL without a slash at its end: what a client has as `service.endpoint`. */
  get url(): string {
    return `http://${this.#host.includes(":") ? `[${this.#host}]` : this.#host}:${this.#port}`;
  }

  get port(): number {
    return this.#port;
  }

  /** What happened since the start, as exchange events; `/_axis/events` gives the same as JSON Lines. */
  events(): readonly ExchangeEvent[] {
    return this.#log.list();
  }

  /**
   * Opens the port.
   *
   * @throws AxisError `AXIS_PORT` when it cannot be had
   */
  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", (error: NodeJS.ErrnoException) => {
        reject(portError(error, this.#host, port));
      });
      this.#server.listen(port, this.#host, resolve);
    });
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /**
   * Frees the port: no new connections, idle ones are closed, requests under way get a second to end. What was in
   * memory is gone with the object. Closing again waits for the same end.
   */
  async close(): Promise<void> {
    this.#closed ??= new Promise((resolve) => {
      const force = setTimeout(() => {
        this.#server.closeAllConnections();
      }, GRACE);
      this.#server.close(() => {
        clearTimeout(force);
        resolve();
      });
      this.#server.closeIdleConnections();
    });
    return this.#closed;
  }
}

function httpServer(limits: AxisLimits, door: FrontDoor): Server {
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    // Node refuses a request without Host with an empty body; the calls do not need one, the admin paths look at it.
    requireHostHeader: false,
    headersTimeout: limits.headersTime,
    requestTimeout: Math.max(limits.requestTime, limits.headersTime),
    connectionsCheckingInterval: Math.min(1_000, limits.headersTime, limits.requestTime),
    keepAliveTimeout: limits.idleTime,
    // Many small answers: without it each would wait for the acknowledgement of the one before.
    noDelay: true,
  });
  server.timeout = limits.idleTime;
  server.maxConnections = limits.connections;
  // Node would drop what is beyond a count without a word, signed parameters among it; headerBytes bounds them all.
  server.maxHeadersCount = 0;
  const latest = new WeakMap<Duplex, ServerResponse>();
  const serve =
    (expecting: boolean) =>
    (request: IncomingMessage, response: ServerResponse): void => {
      latest.set(request.socket, response);
      door.serve(request, response, expecting);
    };
  server.on("request", serve(false));
  server.on("checkContinue", serve(true));
  // No answer depends on any other expectation, so it is not refused for one (RFC 9110, 10.1.1 leaves that open).
  server.on("checkExpectation", serve(false));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    const before = latest.get(socket);
    // What follows a whole request may be junk; the request itself is still answered, and first.
    if (before?.req.complete === true && !before.closed)
      before.once("close", () => {
        answerClientError(error, socket);
      });
    else answerClientError(error, socket);
  });
  return server;
}

function portError(error: NodeJS.ErrnoException, host: string, port: number): AxisError {
  const why: Readonly<Record<string, string>> = {
    EADDRINUSE: "it is taken by another program",
    EACCES: "this user may not use it",
    EADDRNOTAVAIL: "the host is no address of this machine",
    ENOTFOUND: "the host is no address of this machine",
  };
  const reason = why[error.code ?? ""] ?? error.message;
  return new AxisError(
    "AXIS_PORT",
    `The axis cannot listen on ${host} port ${port}: ${reason}. Choose another, or port 0.`,
    {
      details: { host, port, system: error.code },
      cause: error,
    },
  );
}
