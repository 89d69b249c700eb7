import { describe, expect, test } from "@jest/globals";
import {
  decodeEventLog,
  encodeEvent,
  encodeEventLogHeader,
  isLienThongError,
  MODEL_ERRORS,
  validateExchangeEvent,
  type ExchangeEvent,
  type LienThongError,
} from "@lienthong/model";

const HEADER = encodeEventLogHeader("test");
const SENT: ExchangeEvent = {
  type: "delivery.sent",
  time: 1_491_872_400_000,
  document: "D1",
  sender: "A",
  recipient: "B",
  channel: "paper",
  cause: "recipient-unconnected",
};
const LINE = encodeEvent(SENT);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(...chunks: (string | Uint8Array)[]): Promise<ExchangeEvent[]> {
  const events: ExchangeEvent[] = [];
  for await (const event of decodeEventLog(chunks)) events.push(event);
  return events;
}

/** The error of a log that cannot be read; every one has its row in the catalogue. */
async function failure(chunks: (string | Uint8Array)[], maxLineLength?: number): Promise<LienThongError> {
  const options = maxLineLength === undefined ? {} : { maxLineLength };
  try {
    for await (const event of decodeEventLog(chunks, options)) expect(event.time).toBe(SENT.time);
  } catch (error) {
    if (!isLienThongError(error)) throw error;
    expect(Object.keys(MODEL_ERRORS)).toContain(error.code);
    return error;
  }
  throw new Error("the log was read");
}

describe("an event is written", () => {
  test("with its fields in the schema's order and unknown ones after them by name", () => {
    const event = {
      zeta: 1,
      channel: "axis",
      recipient: "B",
      sender: "A",
      document: "Đ",
      time: 5,
      type: "delivery.arrived",
      b: null,
    };
    expect(encodeEvent(event as unknown as ExchangeEvent)).toBe(
      '{"type":"delivery.arrived","time":5,"document":"Đ","sender":"A","recipient":"B","channel":"axis","b":null,"zeta":1}',
    );
  });

  test("without members that are undefined", () => {
    expect(encodeEvent({ ...SENT, channel: "axis", cause: undefined } as unknown as ExchangeEvent)).not.toContain(
      "cause",
    );
  });

  test("never as something that is not JSON", () => {
    expect(() => encodeEvent({ ...SENT, time: Number.NaN })).toThrow(
      /time of delivery.sent holds a number that is not finite/,
    );
    expect(() => encodeEvent({ type: "delivery.lost" } as unknown as ExchangeEvent)).toThrow(
      /no event type "delivery.lost"/,
    );
  });

  test.each([
    ["NaN", Number.NaN, "x of delivery.sent holds a number that is not finite"],
    ["infinity inside", { a: [Infinity] }, "x of delivery.sent holds a number that is not finite"],
    ["a BigInt", 10n, "x of delivery.sent"],
    [
      "nesting deeper than the stack",
      JSON.parse("[".repeat(200_000) + "]".repeat(200_000)) as unknown,
      "x of delivery.sent",
    ],
  ])("nor with an unknown field that would be lost: %s", (_name, x, message) => {
    const write = (): string => encodeEvent({ ...SENT, x } as unknown as ExchangeEvent);
    expect(write).toThrow(message);
    expect(write).toThrow(
      expect.objectContaining({ code: "MODEL_LOG_EVENT", details: { type: SENT.type, field: "x" } }),
    );
    expect(() => encodeEventLogHeader({ x })).toThrow("x of the header");
  });
});

describe("a log is read", () => {
  test("with CRLF, empty lines, a byte-order mark, and without the last newline", async () => {
    expect(await read(utf8(`\uFEFF${HEADER}\r\n\r\n${LINE}\r\n${LINE}`))).toEqual([SENT, SENT]);
  });

  test("from text and bytes mixed", async () => {
    expect(
      await read(`${HEADER}\n${LINE.slice(0, 10)}`, utf8(`${LINE.slice(10)}\n${LINE.slice(0, 3)}`), LINE.slice(3)),
    ).toEqual([SENT, SENT]);
  });

  test("handing out what precedes a bad line", async () => {
    const seen: ExchangeEvent[] = [];
    const reading = (async () => {
      for await (const event of decodeEventLog([`${HEADER}\n${LINE}\n{}\n`])) seen.push(event);
    })();
    await expect(reading).rejects.toMatchObject({ code: "MODEL_LOG_EVENT" });
    expect(seen).toEqual([SENT]);
  });

  test("handing out what precedes bytes that are not UTF-8 in the same chunk", async () => {
    const seen: ExchangeEvent[] = [];
    const bytes = utf8(`${HEADER}\n${LINE}\n${LINE}\n?\n`);
    bytes[bytes.length - 2] = 0xff;
    const reading = (async () => {
      for await (const event of decodeEventLog([bytes])) seen.push(event);
    })();
    await expect(reading).rejects.toMatchObject({ code: "MODEL_LOG_ENCODING", details: { line: 4 } });
    expect(seen).toEqual([SENT, SENT]);
  });

  test.each(["text", "bytes"])("in one chunk of several megabytes, handed out piece by piece (%s)", async (form) => {
    const count = 12_000;
    const long = encodeEvent({ ...SENT, document: "Đ".repeat(100) });
    const text = `${HEADER}\n${`${long}\n`.repeat(count)}`;
    let seen = 0;
    const controller = new AbortController();
    const reading = decodeEventLog([form === "text" ? text : utf8(text)], { signal: controller.signal });
    for await (const event of reading) {
      expect(event.time).toBe(SENT.time);
      seen += 1;
      if (seen === count) break;
    }
    expect(seen).toBe(count);
    const stopped = (async () => {
      for await (const event of decodeEventLog([text], { signal: controller.signal })) {
        if (event.time === SENT.time) controller.abort(new Error("enough"));
      }
    })();
    await expect(stopped).rejects.toThrow("enough");
  });

  test("until the caller aborts", async () => {
    const controller = new AbortController();
    controller.abort(new Error("enough"));
    const reading = decodeEventLog([HEADER], { signal: controller.signal });
    await expect(
      (async () => {
        for await (const event of reading) expect(event).toBeDefined();
      })(),
    ).rejects.toThrow("enough");
  });

  test("and the chunk's memory may be used again", async () => {
    async function* chunks(): AsyncIterable<Uint8Array> {
      const buffer = new Uint8Array(7);
      const bytes = utf8(`${HEADER}\n${LINE}\n`);
      for (let offset = 0; offset < bytes.length; offset += 7) {
        await Promise.resolve();
        const part = bytes.subarray(offset, offset + 7);
        buffer.set(part);
        yield buffer.subarray(0, part.length);
      }
    }
    const events: ExchangeEvent[] = [];
    for await (const event of decodeEventLog(chunks())) events.push(event);
    expect(events).toEqual([SENT]);
  });
});

describe("a log is refused, with line and remedy:", () => {
  test("an empty file", async () => {
    const error = await failure([]);
    expect(error).toMatchObject({ code: "MODEL_LOG_FORMAT", details: { line: 1 } });
    expect(error.message).toContain("events.jsonl");
  });

  test.each([
    ["another program's JSON", '{"a":1}\n'],
    ["another format", '{"format":"ocel"}\n'],
    ["no JSON at all", "<edXML/>\n"],
    ["an event where the header should be", `${LINE}\n`],
  ])("%s", async (_name, text) => {
    expect(await failure([text])).toMatchObject({ code: "MODEL_LOG_FORMAT", details: { line: 1 } });
  });

  test.each(["2", '"1"', "null"])("version %s", async (version) => {
    const error = await failure([`{"format":"lienthong.exchange-log","version":${version}}\n`]);
    expect(error).toMatchObject({ code: "MODEL_LOG_VERSION", details: { line: 1, version } });
    expect(error.message).toContain("reads version 1");
  });

  test("a type that this version does not have", async () => {
    const error = await failure([`${HEADER}\n${LINE}\n{"type":"delivery.lost","time":1}\n`]);
    expect(error).toMatchObject({ code: "MODEL_LOG_EVENT", details: { line: 3 } });
    expect(error.message).toContain('There is no event type "delivery.lost"');
    expect(error.message).toContain("Use one of unit.registered");
  });

  test("an event with two wrong fields: both are told", async () => {
    const error = await failure([`${HEADER}\n${JSON.stringify({ ...SENT, time: "now", sender: "" })}\n`]);
    expect(error.message).toContain('time is "now", which does not fit. Write epoch milliseconds');
    expect((error.details.findings as { path: string }[]).map(({ path }) => path)).toEqual(["time", "sender"]);
  });

  test("a line that is not JSON", async () => {
    expect(await failure([`${HEADER}\n${LINE}\n${LINE.slice(1)}\n${LINE}\n`])).toMatchObject({
      code: "MODEL_LOG_JSON",
      details: { line: 3 },
    });
  });

  test("a last line that is cut off", async () => {
    const error = await failure([utf8(`${HEADER}\n${LINE}\n${LINE.slice(0, 40)}`)]);
    expect(error).toMatchObject({ code: "MODEL_LOG_TRUNCATED", details: { line: 3 } });
  });

  test("a header that is cut off", async () => {
    for (const length of [1, 10, 40, HEADER.length - 1]) {
      expect(await failure([HEADER.slice(0, length)])).toMatchObject({
        code: "MODEL_LOG_TRUNCATED",
        details: { line: 1 },
      });
    }
  });

  test.each([
    ["gzip", [0x1f, 0x8b, 8, 0], "gzip file: unpack"],
    ["UTF-16", [0xff, 0xfe, 0x7b, 0], "UTF-16: save it as UTF-8"],
  ])("a file of another kind: %s", async (_name, bytes, remedy) => {
    const error = await failure([Uint8Array.from(bytes)]);
    expect(error).toMatchObject({ code: "MODEL_LOG_ENCODING", details: { line: 1 } });
    expect(error.message).toContain(remedy);
  });

  test("a last line that is cut off inside a character", async () => {
    const bytes = utf8(`${HEADER}\n{"type":"Đ`);
    expect(await failure([bytes.subarray(0, bytes.length - 1)])).toMatchObject({
      code: "MODEL_LOG_TRUNCATED",
      details: { line: 2 },
    });
  });

  test("bytes that are not UTF-8, on the right line of many in one chunk", async () => {
    const bytes = utf8(`${HEADER}\n${LINE}\n${LINE}\n{"x":"?"}\n${LINE}\n`);
    bytes[bytes.indexOf(0x3f)] = 0xff;
    expect(await failure([bytes])).toMatchObject({ code: "MODEL_LOG_ENCODING", details: { line: 4 } });
    const pieces = [bytes.subarray(0, 60), bytes.subarray(60)];
    expect(await failure(pieces)).toMatchObject({ code: "MODEL_LOG_ENCODING", details: { line: 4 } });
  });

  test.each(["text", "bytes"])("a line longer than the limit, before all of it is in memory (%s)", async (form) => {
    let given = 0;
    function* chunks(): Iterable<string | Uint8Array> {
      yield `${HEADER}\n`;
      for (; given < 1_000; given += 1) yield form === "text" ? "x".repeat(100) : utf8("x".repeat(100));
    }
    const error = await failure([...[`${HEADER}\n`], `${"x".repeat(2_000)}\n`], 500);
    expect(error).toMatchObject({ code: "MODEL_LOG_LINE_LENGTH", details: { line: 2, limit: 500 } });
    const reading = decodeEventLog(chunks(), { maxLineLength: 500 });
    await expect(
      (async () => {
        for await (const event of reading) expect(event).toBeDefined();
      })(),
    ).rejects.toMatchObject({
      code: "MODEL_LOG_LINE_LENGTH",
    });
    expect(given).toBeLessThan(10);
  });
});

describe("findings", () => {
  test("name the entry of a list", () => {
    const findings = validateExchangeEvent({
      type: "document.issued",
      time: 1,
      document: "D",
      sender: "A",
      kind: "TB",
      code: "",
      urgency: 9,
      carrier: "electronic",
      signed: "both",
      recipients: ["B", "", 3],
    });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ["EVENT_FIELD_VALUE", "urgency"],
      ["EVENT_FIELD_VALUE", "recipients[1]"],
      ["EVENT_FIELD_VALUE", "recipients[2]"],
    ]);
  });

  test("say which value was read and what belongs there, also for a number in quotes", () => {
    const [finding] = validateExchangeEvent({ ...SENT, time: "1491872400000" });
    expect(`${finding?.message ?? ""} ${finding?.remedy ?? ""}`).toBe(
      'time is "1491872400000", which does not fit. Write epoch milliseconds as an integer (1970 to 9999, e.g. 1491872400000), not a text in quotes.',
    );
    const optional = validateExchangeEvent({
      type: "status.sent",
      time: 1,
      document: "D",
      unit: "A",
      to: "B",
      code: "01",
      reason: null,
    });
    expect(optional.map(({ remedy }) => remedy)).toEqual(["Write a text, or leave the field out."]);
    expect(validateExchangeEvent([1])[0]?.message).toBe("An event is a JSON object, and this is [1].");
    expect(validateExchangeEvent({ ...SENT, channel: "axis", cause: "x" })[0]?.message).toContain('cause is "x"');
  });

  test("are bounded for a list with very many bad entries, and say how many there are", () => {
    const issued = { type: "document.issued", time: 1, document: "D", sender: "A", kind: "TB", code: "", urgency: 0 };
    const recipients = new Array<number>(500_000).fill(7);
    const findings = validateExchangeEvent({ ...issued, carrier: "both", signed: "both", recipients });
    expect(findings).toHaveLength(21);
    expect(findings.at(-1)).toMatchObject({ path: "recipients", message: "recipients has 499980 more such entries." });
  });

  test("tell what belongs together", () => {
    expect(validateExchangeEvent({ ...SENT, channel: "axis" }).map(({ message }) => message)).toEqual([
      'Only a delivery on paper has a cause, and the channel is "axis".',
    ]);
    expect(validateExchangeEvent({ ...SENT, cause: undefined }).map(({ message }) => message)).toEqual([
      "A delivery on paper says why it was not electronic.",
    ]);
  });

  test("never throw, whatever the value is", () => {
    for (const value of [undefined, null, 1n, Symbol("x"), [], () => 1, { type: 1n }]) {
      expect(validateExchangeEvent(value).length).toBeGreaterThan(0);
    }
  });
});
