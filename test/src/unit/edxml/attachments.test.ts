import { describe, expect, test } from "@jest/globals";
import { readMessage, safeFileName, writeMessage, type Attachment } from "@lienthong/edxml";
import { zipSync } from "fflate";
import { exampleDocument } from "../../support/edxml-drafts.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One file as it would travel, read from a message. */
function travelled(
  name: string,
  contentType: string,
  wire: Uint8Array,
): { file: Attachment | undefined; codes: readonly string[] } {
  const marked = Buffer.from(
    writeMessage({ ...exampleDocument, attachments: [{ name: "x.pdf", content: utf8("MARK") }] }),
  ).toString();
  const source = marked
    .replaceAll("x.pdf", name)
    .replaceAll("application/pdf", contentType)
    .replace(Buffer.from("MARK").toString("base64"), Buffer.from(wire).toString("base64"));
  const { message, findings } = readMessage(utf8(source));
  return {
    file: message?.kind === "document" ? message.attachments[0] : undefined,
    codes: findings.map(({ code }) => code),
  };
}

const zip = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, { mtime: new Date(2020, 0, 1) });
const text = ({ file }: { file: Attachment | undefined }): string => Buffer.from(file?.content ?? []).toString();

describe("what is zipped and what only says so", () => {
  const packed = zip({ "f.txt": utf8("nội dung") });
  const office = zip({ "[Content_Types].xml": utf8("<Types/>"), "word/document.xml": utf8("<d/>") });

  test.each([
    ["zip declared, zipped", "f.txt", "application/zip", packed, "nội dung", []],
    ["zip not declared, zipped", "f.txt", "text/plain", packed, "nội dung", ["EDXML_ZIP_UNDECLARED"]],
    ["zip declared, not zipped", "f.pdf", "application/zip", utf8("%PDF"), "%PDF", ["EDXML_ZIP_DECLARED"]],
    ["plain", "f.txt", "text/plain", utf8("x"), "x", []],
    ["no type, zipped", "f.txt", "", packed, "nội dung", ["EDXML_CONTENT_TYPE_MISSING"]],
  ] as const)("%s", (_name, name, type, wire, content, codes) => {
    const read = travelled(name, type, wire);
    expect([text(read), read.codes]).toEqual([content, codes]);
    expect(read.file?.wire).toEqual(wire);
  });

  test("files that are archives themselves stay whole", () => {
    expect(travelled("a.docx", "application/docx", office)).toMatchObject({ file: { content: office }, codes: [] });
    expect(travelled("a.docx", "application/zip", office)).toMatchObject({
      file: { content: office },
      codes: ["EDXML_ZIP_DECLARED"],
    });
    expect(travelled("a.docx", "application/zip", zip({ "1.docx": office }))).toMatchObject({
      file: { content: office },
      codes: [],
    });
    expect(travelled("a.zip", "application/zip", packed)).toMatchObject({ file: { content: packed }, codes: [] });
    expect(travelled("a.ZIP", "application/octet-stream", packed)).toMatchObject({
      file: { content: packed },
      codes: [],
    });
  });
});

describe("hostile archives", () => {
  test("a path is not followed", () => {
    const read = travelled("f.txt", "application/zip", zip({ "../../etc/passwd": utf8("x") }));
    expect([text(read), read.codes, read.file?.fileName]).toEqual(["x", ["EDXML_ZIP_PATH"], "f.txt"]);
  });

  test("several files, none, folders", () => {
    expect(travelled("f.txt", "application/zip", zip({ "a.txt": utf8("1"), "b.txt": utf8("2") })).codes).toEqual([
      "EDXML_ZIP_ENTRIES",
    ]);
    expect(travelled("f.txt", "application/zip", zip({})).codes).toEqual(["EDXML_ZIP_EMPTY"]);
    expect(text(travelled("f.txt", "application/zip", zip({ "d/": utf8(""), "a.txt": utf8("1") })))).toBe("1");
  });

  test("a bomb by ratio, and one that lies about its size", () => {
    const bomb = zip({ "f.txt": new Uint8Array(4_000_000) });
    const started = performance.now();
    expect(travelled("f.txt", "application/zip", bomb)).toMatchObject({
      file: { content: bomb },
      codes: ["EDXML_ZIP_LIMIT"],
    });
    const lying = Buffer.from(bomb);
    // The directory says 10 bytes.
    lying.writeUInt32LE(10, lying.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    expect(travelled("f.txt", "application/zip", lying).codes).toEqual(["EDXML_ZIP_DAMAGED"]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test("limits are options", () => {
    const message = writeMessage({ ...exampleDocument, attachments: [{ name: "f.txt", content: utf8("nội dung") }] });
    const codes = (zipLimits: object) => readMessage(message, { zipLimits }).findings.map(({ code }) => code);
    expect(codes({})).toEqual([]);
    expect(codes({ size: 3 })).toEqual(["EDXML_ZIP_LIMIT"]);
    expect(codes({ entries: 0 })).toEqual(["EDXML_ZIP_LIMIT"]);
  });

  test("content that is not what was packed is told by its checksum", () => {
    const stored = Buffer.from(zipSync({ "f.txt": utf8("số 45") }, { level: 0 }));
    stored.write("46", stored.indexOf("45"));
    expect(travelled("f.txt", "application/zip", stored)).toMatchObject({
      file: { content: new Uint8Array(stored) },
      codes: ["EDXML_ZIP_DAMAGED"],
    });
  });

  test("an office file of very many parts is itself, a package of many files is not opened", () => {
    const many = zip({
      "[Content_Types].xml": utf8(""),
      ...Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`ppt/${index}.xml`, utf8("")])),
    });
    expect(travelled("a.pptx", "application/pptx", many)).toMatchObject({ file: { content: many }, codes: [] });
    expect(travelled("a.txt", "application/zip", many).codes).toEqual(["EDXML_ZIP_LIMIT"]);
  });

  test("every cut and every flipped byte of an archive is survived", () => {
    const packed = zip({ "f.txt": utf8("nội dung") });
    for (let length = 4; length < packed.length; length += 1)
      travelled("f.txt", "application/zip", packed.subarray(0, length));
    for (let at = 4; at < packed.length; at += 1) {
      const flipped = packed.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 0xff;
      travelled("f.txt", "application/zip", flipped);
    }
  });
});

test("a PDF that went through a text string is told", () => {
  const damaged = Buffer.from("%PDF-1.3\n%\uFFFD\uFFFD\uFFFD");
  expect(travelled("f.pdf", "application/pdf", damaged).codes).toEqual(["EDXML_CONTENT_DAMAGED"]);
  expect(travelled("f.txt", "text/plain", Buffer.from("một chữ lạ: \uFFFD\uFFFD\uFFFD")).codes).toEqual([]);
});

describe("base64 that is not whole", () => {
  const encoded = Buffer.from("nội dung của tệp").toString("base64");
  const garbage = (content: string) => {
    const source = Buffer.from(
      writeMessage({ ...exampleDocument, attachments: [{ name: "x.pdf", content: utf8("MARK") }] }),
    ).toString();
    const { findings } = readMessage(utf8(source.replace(Buffer.from("MARK").toString("base64"), content)));
    return findings.map(({ code, value }) => [code, value]);
  };

  test("wrapped lines, blanks and the URL alphabet are nothing to tell", () => {
    expect(garbage(`\r\n ${encoded.slice(0, 8)}\r\n${encoded.slice(8)} `)).toEqual([]);
    expect(garbage("-_-_")).toEqual([]);
  });

  test("cut inside a group", () => {
    const cut = encoded.slice(0, -3).replace(/=+$/, "");
    expect(garbage(cut)).toEqual([["EDXML_BASE64", `…${cut.slice(-20)}`]]);
    expect(garbage(`${cut.slice(0, 8)}\n${cut.slice(8)}`)).toEqual([["EDXML_BASE64", `…${cut.slice(-20)}`]]);
  });

  test("characters that the decoder of Node takes for others", () => {
    expect(garbage("ŁBCD")).toEqual([["EDXML_BASE64", "ŁBCD"]]);
  });

  test("text behind the padding", () => {
    expect(garbage("YQ==YQ==")).toEqual([["EDXML_BASE64", "YQ=="]]);
  });
});

describe("safe file names", () => {
  test.each([
    ["45-TB-UBND.pdf", "45-TB-UBND.pdf"],
    ["Tờ trình số 1.docx", "Tờ trình số 1.docx"],
    ["../../etc/passwd", "passwd"],
    ["..\\..\\boot.ini", "boot.ini"],
    ["C:\\x\\y.pdf", "y.pdf"],
    ["a\u0000b\u202Efdp.exe", "abfdp.exe"],
    ["con.pdf", "_con.pdf"],
    ["a:b?.pdf", "a_b_.pdf"],
    ["x.pdf. . ", "x.pdf"],
    ["..", "tep-dinh-kem"],
    ["", "tep-dinh-kem"],
    ["/", "tep-dinh-kem"],
  ])("%j is %j", (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  test("long ones keep their extension and stay whole characters", () => {
    const name = safeFileName(`${"ữ".repeat(500)}.pdf`);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
    expect(name).toMatch(/^ữ+\.pdf$/);
    expect(safeFileName(name)).toBe(name);
  });
});
