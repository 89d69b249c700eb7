import { createHmac } from "node:crypto";
import { connect, type Socket } from "node:net";

/** One answer as it came over the wire. */
export interface RawAnswer {
  readonly http: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** One character per byte. */
  readonly body: string;
}

/** One TCP connection on which requests are written byte for byte, as no HTTP client would. */
export class RawConnection {
  readonly #socket: Socket;
  #received = "";
  #closed = false;
  #wake: () => void = () => undefined;

  constructor(port: number) {
    this.#socket = connect(port, "127.0.0.1");
    this.#socket.setNoDelay(true);
    this.#socket.on("data", (chunk: Buffer) => {
      this.#received += chunk.toString("latin1");
      this.#wake();
    });
    this.#socket.on("close", () => {
      this.#closed = true;
      this.#wake();
    });
    this.#socket.on("error", () => undefined);
  }

  write(data: string | Uint8Array): void {
    this.#socket.write(typeof data === "string" ? Buffer.from(data, "latin1") : data);
  }

  /** The next answer (an interim one is an answer too), `undefined` when the connection ends before it is whole. */
  async answer(): Promise<RawAnswer | undefined> {
    for (;;) {
      const answer = this.#take();
      if (answer !== undefined || this.#closed) return answer;
      await this.#change();
    }
  }

  /** Waits until the other side has closed. */
  async closed(): Promise<void> {
    while (!this.#closed) await this.#change();
  }

  close(): void {
    this.#socket.destroy();
  }

  async #change(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
  }

  #take(): RawAnswer | undefined {
    const end = this.#received.indexOf("\r\n\r\n");
    if (end < 0) return undefined;
    const [first = "", ...lines] = this.#received.slice(0, end).split("\r\n");
    const headers = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
    );
    const length = Number(headers["content-length"] ?? 0);
    const start = end + 4;
    if (this.#received.length < start + length) return undefined;
    const body = this.#received.slice(start, start + length);
    this.#received = this.#received.slice(start + length);
    return { http: Number(first.split(" ")[1]), headers, body };
  }
}

/** A request as text, with `Host` and `Content-Length`; headers as given, in this order. */
export function requestText(
  method: string,
  path: string,
  headers: readonly (readonly [string, string])[],
  body = "",
): string {
  const lines = [["Host", "127.0.0.1"], ...headers].map(([name = "", value = ""]) => `${name}: ${value}`);
  const length = headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
  if (!length && (method === "POST" || body !== "")) lines.push(`Content-Length: ${body.length}`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`;
}

/** Headers signed as the SDK signs them, written independently of the package under test. */
export function sdkHeaders(
  parameters: Readonly<Record<string, string>>,
  { systemId = "vxp.test.01", secret = "test-secret-01", contentType = "application/json" } = {},
): readonly (readonly [string, string])[] {
  const entries = {
    systemid: systemId,
    ...parameters,
    timestamp: "23112026T041104+0756",
    "Content-Type": contentType,
  };
  const signed = Object.entries(entries).map(([name, value]) => [`XroadVnpt-${name}`, value] as const);
  const signHeader = JSON.stringify(Object.fromEntries(signed));
  return [
    ...signed,
    ["Content-Type", contentType],
    ["XroadVnpt-sign-header-key", Object.keys(entries).join(";")],
    ["XroadVnpt-sign-header", signHeader],
    ["XroadVnpt-hash-header", createHmac("sha256", secret).update(signHeader, "utf8").digest("hex")],
    ["User-Agent", "JAVASDKAgent/1.0.0 XRoad/VPCP"],
  ];
}
