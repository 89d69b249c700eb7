import { createSecretKey, type KeyObject } from "node:crypto";
import { excerpt, type Clock } from "@lienthong/model";
import { systemClock } from "../clock/system-clock.js";
import { optionError } from "../option-error.js";
import { fileHash } from "../vxp/file-hash.js";
import { ERROR_HEADER } from "../vxp/own-headers.js";
import { signHeaders } from "../vxp/sign-headers.js";
import type { Agency, MessageType, ReceivedItem, SentItem } from "../vxp/wire-lists.js";
import { answerError, readAnswer, readList, type VxpAnswer } from "./read-answer.js";
import { exchange, type VxpResponse } from "./vxp-transport.js";

/** To which axis a client speaks, and as whom. */
export interface VxpClientOptions {
  /** Base URL without path, e.g. `http://127.0.0.1:8080`. */
  readonly url: string;
  readonly systemId: string;
  /** Shared secret; its UTF-8 bytes are the HMAC key. Kept as a key object, never shown. */
  readonly secret: string;
  /** Default: the real time. */
  readonly clock?: Pick<Clock, "now">;
  /** Longest silence of the axis in milliseconds. Default 60 000. */
  readonly timeout?: number;
  /** Longest answer in bytes. Default 256 MiB: the list of all organisations has no pages. */
  readonly maxAnswer?: number;
}

/** Per call. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

/** What goes with a file to send. */
export interface SendOptions extends CallOptions {
  /** Organisation id of the sender, one that the axis has registered for this system. */
  readonly from: string;
  /** Default `edoc`. */
  readonly messageType?: MessageType;
  /** Deliver to these instead of the recipients in the message. */
  readonly to?: readonly string[];
}

/** Which packages a list is to hold. */
export interface ListOptions extends CallOptions {
  /** Default `edoc`. */
  readonly messageType?: MessageType;
}

const AGENCY = ["id", "pid", "code", "name", "mail", "oldCode"] as const;
const RECEIVED = [
  "docId",
  "serviceType",
  "messageType",
  "created_time",
  "updated_time",
  "from",
  "to",
  "status",
  "status_desc",
] as const;
const SENT = [
  "serviceType",
  "messageType",
  "title",
  "notation",
  "senderDocId",
  "receiverDocId",
  "fromCode",
  "toCode",
  "sentTime",
  "receivedTime",
  "sendStatus",
  "sendStatusDesc",
  "receiveStatus",
  "receiveStatusDesc",
] as const;
const CR_LF = Uint8Array.of(0x0d, 0x0a);

/**
 * A client of the VXP protocol: the calls of the national SDK, for Node. Every method throws an AxisError:
 * `AXIS_CALL_REFUSED` when the axis answers FAIL (`details.errorCode`), `AXIS_ANSWER` when it answers something else,
 * `AXIS_UNREACHABLE` when it does not answer, `AXIS_PARAMETER` before sending what no header can carry. It tries once:
 * sending the same file again is safe, the axis answers the same docId.
 *
 * Unlike the SDK it keeps nothing between calls, so one object serves any number of calls at a time, and bytes arrive
 * as they were sent.
 */
export class VxpClient {
  readonly systemId: string;
  readonly #url: URL;
  readonly #secret: KeyObject;
  readonly #clock: Pick<Clock, "now">;
  readonly #timeout: number;
  readonly #maxAnswer: number;

  /** @throws AxisError `AXIS_OPTION` for a URL with a path or of another protocol, or an empty secret */
  constructor(options: VxpClientOptions) {
    this.systemId = options.systemId;
    this.#url = baseUrl(options.url);
    if (options.secret === "") throw optionError("secret", "empty", "the text that client and axis share");
    this.#secret = createSecretKey(options.secret, "utf8");
    this.#clock = options.clock ?? systemClock;
    this.#timeout = options.timeout ?? 60_000;
    this.#maxAnswer = options.maxAnswer ?? 256 * 1024 * 1024;
  }

  /** Every organisation of the axis. */
  async getAgenciesList(options: CallOptions = {}): Promise<readonly Agency[]> {
    const path = "/getAgenciesList";
    return readList(path, await this.#call(path, {}, options), AGENCY);
  }

  /**
   * Sends an edXML file, a document or a status, as it is.
   *
   * @returns the docId under which the axis knows it; the same for the same file sent again
   */
  async sendEdoc(file: Uint8Array, options: SendOptions): Promise<string> {
    const path = "/sendEdoc";
    const { from, messageType = "edoc", to } = options;
    const parameters = {
      servicetype: "eDoc",
      messagetype: messageType,
      // Without leading zeros, as the Java SDK does: a server may know only that form.
      "hash-file": fileHash(file).sloppy,
      from,
      ...(to === undefined ? {} : { to: JSON.stringify(to) }),
    };
    const body = Buffer.concat([file, CR_LF]);
    const response = await this.#send(path, "POST", parameters, options, body, "application/octet-stream");
    const { DocId: docId } = readAnswer(path, response);
    if (typeof docId !== "string" || docId === "") throw answerError(path, response.http, "an answer without DocId");
    return docId;
  }

  /** What waits for the organisations of this system. */
  async getReceivedEdocList(options: ListOptions = {}): Promise<readonly ReceivedItem[]> {
    const path = "/getReceivedEdocList";
    return readList(path, await this.#call(path, listParameters(options), options), RECEIVED);
  }

  /** A message, through base64 in JSON. */
  async getEdoc(docId: string, options: CallOptions = {}): Promise<Uint8Array> {
    const path = "/getEdoc";
    const { data } = await this.#call(path, { docId }, options);
    if (typeof data !== "string" || data === "") throw answerError(path, 200, "an answer without data");
    return new Uint8Array(Buffer.from(data, "base64"));
  }

  /** A message as bytes. */
  async downloadEdoc(docId: string, options: CallOptions = {}): Promise<Uint8Array> {
    const path = "/downloadEdoc";
    const response = await this.#send(path, "GET", { docId }, options);
    const { http, headers, body } = response;
    if (http === 200 && body.length > 0 && !(headers["content-type"] ?? "").includes("json"))
      return new Uint8Array(body);
    const told = headers[ERROR_HEADER];
    const explained = typeof told === "string" ? { ...response, body: Buffer.from(told, "latin1") } : response;
    readAnswer(path, explained);
    throw answerError(path, http, "no file");
  }

  /** Says how far this system is with a package: the delivery state, not a status of the document. */
  async updateStatus(docId: string, status: "processing" | "done" | "fail", options: CallOptions = {}): Promise<void> {
    await this.#call("/updateStatus", { docId, status }, options);
  }

  /** What the organisations of this system have sent, one item per recipient. */
  async getSentEdocList(options: ListOptions & { readonly docId?: string } = {}): Promise<readonly SentItem[]> {
    const path = "/getSentEdocList";
    const { docId } = options;
    const parameters = { ...listParameters(options), ...(docId === undefined ? {} : { docId }) };
    return readList(path, await this.#call(path, parameters, options), SENT);
  }

  /** How many documents wait. */
  async countReceiveEdoc(options: CallOptions = {}): Promise<number> {
    return this.#count("/countReceiveEdoc", options);
  }

  /** How many status messages wait. */
  async countReceiveStatus(options: CallOptions = {}): Promise<number> {
    return this.#count("/countReceiveStatus", options);
  }

  async #count(path: string, options: CallOptions): Promise<number> {
    const { count } = await this.#call(path, {}, options);
    if (typeof count !== "number" || !Number.isInteger(count)) throw answerError(path, 200, "an answer without count");
    return count;
  }

  async #call(path: string, parameters: Readonly<Record<string, string>>, options: CallOptions): Promise<VxpAnswer> {
    return readAnswer(path, await this.#send(path, "POST", parameters, options));
  }

  async #send(
    path: string,
    method: "POST" | "GET",
    parameters: Readonly<Record<string, string>>,
    { signal }: CallOptions,
    body: Uint8Array = new Uint8Array(),
    contentType = "application/json",
  ): Promise<VxpResponse> {
    const secret = this.#secret;
    const signed = signHeaders({ systemId: this.systemId, secret, time: this.#clock.now(), contentType, parameters });
    const headers = [["Content-Type", contentType] as const, ...signed, ["User-Agent", "lienthong"] as const];
    const url = new URL(path, this.#url);
    return exchange({ url, method, headers, body, timeout: this.#timeout, maxAnswer: this.#maxAnswer, signal });
  }
}

function listParameters({ messageType = "edoc" }: ListOptions): Readonly<Record<string, string>> {
  return { servicetype: "eDoc", messagetype: messageType };
}

function baseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const web = url?.protocol === "http:" || url?.protocol === "https:";
  if (web && url.pathname === "/" && url.search === "" && url.username === "") return url;
  throw optionError("url", `"${excerpt(text)}"`, "http(s)://host:port without path and password");
}
