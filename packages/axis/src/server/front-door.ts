import type { IncomingMessage, ServerResponse } from "node:http";
import type { AxisCode, ExchangeAxis } from "@lienthong/exchange";
import { excerpt, isLienThongError, nearMiss, type Text } from "@lienthong/model";
import { authenticate } from "../vxp/authenticate.js";
import { VXP_CALLS, type VxpCall } from "../vxp/vxp-calls.js";
import { serveAdmin, type AdminFacts } from "./admin-door.js";
import { writeAnswer, writeJson, type AnswerTransport } from "./answer-writer.js";
import type { AxisLimits } from "./axis-limits.js";
import { fail, type CallAnswer, type CallRefused } from "./call-answer.js";
import { CALL_HANDLERS } from "./calls/call-handlers.js";
import type { CallContext } from "./calls/call-context.js";
import { announcedLength, readBody } from "./request-body.js";
import type { SubmissionBook } from "./submission-book.js";
import type { SystemTable } from "./system-table.js";

/** Longest body of a call that carries no file: `{}`, or an agency as JSON. */
const SMALL = 64 * 1024;

/** What is behind the door. */
export interface FrontDoorOptions {
  readonly axis: ExchangeAxis;
  readonly systems: SystemTable;
  readonly book: SubmissionBook;
  readonly limits: AxisLimits;
  readonly admin: AdminFacts;
}

/**
 * Takes every request: finds its call, proves who makes it from the headers alone, only then reads the body, and
 * answers in the protocol's JSON whatever happens. Never redirects, never touches the file system.
 */
export class FrontDoor {
  readonly #options: FrontDoorOptions;

  constructor(options: FrontDoorOptions) {
    this.#options = options;
  }

  /** @param expecting whether the client waits for `100 Continue` before it sends the body */
  serve(request: IncomingMessage, response: ServerResponse, expecting: boolean): void {
    // A client that goes away while it is answered is its own affair.
    response.on("error", () => undefined);
    this.#serve(request, response, expecting).catch((error: unknown) => {
      process.emitWarning(`A request broke the axis: ${nameOf(error)}`, { code: "LIENTHONG_AXIS" });
      response.destroy();
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse, expecting: boolean): Promise<void> {
    const path = (request.url ?? "").split("?", 1)[0] ?? "";
    if (path.startsWith("/_axis/")) {
      await serveAdmin(request, response, path, this.#options.admin);
      return;
    }
    const call = VXP_CALLS.get(path);
    if (call === undefined) {
      const transport = await refusalTransport(request, response, expecting, 404);
      writeJson(response, transport, unknownPath(path));
      return;
    }
    const refuse = async (http: number, answer: CallAnswer, allow?: string): Promise<void> => {
      const transport = await refusalTransport(request, response, expecting, http);
      writeAnswer(response, call, answer, allow === undefined ? transport : { ...transport, headers: { allow } });
    };
    if (request.method !== call.method) {
      await refuse(
        405,
        refusal("20", `${path} takes ${call.method}.`, `${path} dùng phương thức ${call.method}.`),
        call.method,
      );
      return;
    }
    const { systems, limits } = this.#options;
    const proof = authenticate(request.rawHeaders, (id) => systems.secretOf(id));
    const system = proof.ok ? systems.get(proof.systemId) : undefined;
    if (!proof.ok || system === undefined) {
      await refuse(401, fail("15", proof.ok ? { en: "unknown system", vi: "hệ thống lạ" } : proof.reason));
      return;
    }
    const handler = CALL_HANDLERS.get(path);
    if (handler === undefined) {
      await refuse(200, notOffered(path));
      return;
    }
    const limit = call.body === "file" ? limits.bodyBytes : SMALL;
    if ((announcedLength(request) ?? 0) > limit) {
      await refuse(413, tooLong(limit));
      return;
    }
    if (expecting) response.writeContinue();
    const body = await readBody(request, limit);
    if (body === undefined) return;
    if (!body.ok) {
      writeAnswer(response, call, tooLong(limit), { http: 413, close: !body.drained });
      return;
    }
    const { axis, book } = this.#options;
    const answer = perform(call, handler, { system, parameters: proof.parameters, body: body.bytes, axis, book });
    writeAnswer(response, call, answer.result, { http: answer.http });
  }
}

/** Makes the call; an error in the axis becomes the protocol's code 20, told to the operator as a process warning. */
function perform(
  call: VxpCall,
  handler: (context: CallContext) => CallAnswer,
  context: CallContext,
): { readonly http: number; readonly result: CallAnswer } {
  try {
    return { http: 200, result: handler(context) };
  } catch (error) {
    const name = nameOf(error);
    process.emitWarning(`${call.path} failed: ${name}`, { code: "LIENTHONG_AXIS" });
    return { http: 500, result: refusal("20", `Error in the axis: ${name}.`, `Lỗi trong trục: ${name}.`) };
  }
}

/**
 * Gets what is left of a refused request out of the way, so that the client reads the answer: it is read to its end and
 * thrown away; or, when the client still waits with a long body, the connection ends with the answer.
 */
async function refusalTransport(
  request: IncomingMessage,
  response: ServerResponse,
  expecting: boolean,
  http: number,
): Promise<AnswerTransport> {
  if (expecting && (announcedLength(request) ?? Infinity) > SMALL) return { http, close: true };
  if (expecting) response.writeContinue();
  const body = await readBody(request, 0);
  return body?.ok === false && !body.drained ? { http, close: true } : { http };
}

function unknownPath(path: string): Readonly<Record<string, unknown>> {
  const single = path.replace(/^\/+/, "/");
  const near = VXP_CALLS.has(single) ? single : nearMiss(single, VXP_CALLS.keys());
  const help =
    near === undefined
      ? "This axis speaks the VXP protocol; its calls are POST /sendEdoc, /getReceivedEdocList and so on."
      : `Did you mean ${near}?${near === single ? " Give service.endpoint no slash at its end." : ""}`;
  const { code, description } = refusal("20", `There is no ${excerpt(path)}. ${help}`, `Không có ${excerpt(path)}.`);
  return { status: "FAIL", ErrorCode: code, ErrorDesc: description, DocId: "", data: "" };
}

function notOffered(path: string): CallAnswer {
  const reason: Text = {
    en: `${path} is a call of the protocol that this version of the axis does not offer yet; nothing was done.`,
    vi: `${path} thuộc giao thức nhưng phiên bản trục này chưa hỗ trợ; không có gì được thực hiện.`,
  };
  return fail("20", reason, "not-offered");
}

function tooLong(limit: number): CallAnswer {
  return refusal(
    "21",
    `The body is longer than the ${limit} bytes that this axis takes.`,
    `Nội dung vượt giới hạn ${limit} byte của trục.`,
  );
}

function refusal(code: AxisCode, en: string, vi: string): CallRefused {
  return fail(code, { en, vi });
}

/** What may be said of an unexpected error: its code, else its kind. Its text may hold words of a document. */
function nameOf(error: unknown): string {
  if (isLienThongError(error)) return error.code;
  return typeof error === "object" && error !== null ? error.constructor.name : typeof error;
}
