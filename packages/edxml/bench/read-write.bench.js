/**
 * Reading and writing of a message of 8 KB, and reading of one of 1 MB, against libraries that do less, in one process,
 * so that the ratios mean something on any machine: saxes only hands out events (no tree, no fields, no base64), xmlbuilder2
 * only builds and prints the same elements (nothing is checked, no base64), and base64 with a SHA-256 is the least that
 * anybody does with an attachment. Needs `npm run build`; run with `node packages/edxml/bench/read-write.bench.js`.
 */
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { parseXml } from "@lienthong/xml";
import { create } from "xmlbuilder2";
import { readMessage, writeMessage } from "../dist/index.js";

/** A dependency of the tests, not of the package. */
const { SaxesParser } = createRequire(new URL("../../../test/package.json", import.meta.url))("saxes");

const draft = {
  kind: "document",
  from: { organId: "000.00.00.H53", name: "Ủy ban nhân dân tỉnh Tây Ninh", address: "Phường 2, thành phố Tây Ninh" },
  to: Array.from({ length: 12 }, (_, index) => ({
    organId: `000.${String(index + 10)}.25.H53`,
    name: `Ủy ban nhân dân huyện số ${index}`,
    address: "Tây Ninh",
    email: `vanthu${index}@tayninh.gov.vn`,
  })),
  documentId: "000.00.00.H53,2017/03/14,45/TB-UBND",
  code: { number: "45", notation: "TB-UBND" },
  promulgation: { place: "Tây Ninh", date: "2017/03/14" },
  type: { type: 2, detail: 7, name: "Thông báo" },
  subject: "Thông báo kết luận phiên họp thường kỳ tháng 3 năm 2017",
  signer: { competence: "TM. ỦY BAN NHÂN DÂN", position: "Chủ tịch", fullName: "Nguyễn Văn Thử" },
  toPlaces: ["Như trên", "Lưu: VT"],
  trace: [{ organId: "000.00.00.H53", timestamp: "2017/03/14 08:30:00" }],
};

/** The draft with one PDF that fills it up to about so many bytes. */
function filled(size) {
  const left = size - writeMessage(draft).length - 700;
  return {
    ...draft,
    attachments: [{ name: "45-TB-UBND.pdf", content: Buffer.alloc(Math.floor((left * 3) / 4), "%PDF đ") }],
  };
}

/** Median over rounds of microseconds per call. */
function microseconds(work, calls) {
  for (let index = 0; index < calls; index += 1) work();
  const rounds = Array.from({ length: 9 }, () => {
    const start = performance.now();
    for (let index = 0; index < calls; index += 1) work();
    return ((performance.now() - start) * 1_000) / calls;
  });
  return rounds.sort((a, b) => a - b)[4];
}

function saxes(text) {
  const parser = new SaxesParser({ xmlns: true });
  let seen = 0;
  parser.on("opentag", () => (seen += 1));
  parser.on("text", (value) => (seen += value.length));
  parser.write(text).close();
  return seen;
}

/** The same elements and texts, by xmlbuilder2 alone. */
function built(element) {
  const document = create({ version: "1.0", encoding: "UTF-8" });
  const add = (parent, { namespace, name, children }) => {
    const node = parent.ele(namespace, name);
    for (const child of children) {
      if (child.type === "element") add(node, child);
      else if (child.value.trim() !== "") node.txt(child.value);
    }
  };
  add(document, element);
  return Buffer.from(document.end({ prettyPrint: true }));
}

function row(what, mine, beside, peer) {
  const rate = `${Math.round(1_000_000 / mine)}/s`;
  const cells = [mine.toFixed(0).padStart(7), rate.padStart(9), peer.toFixed(0).padStart(8)];
  console.log(`${what.padEnd(26)}${cells.join("")}  ${beside.padEnd(32)}${(mine / peer).toFixed(2).padStart(6)} ×`);
}

const small = filled(8_000);
const bytes = writeMessage(small);
const text = Buffer.from(bytes).toString();
const { findings } = readMessage(bytes);
if (findings.length > 0) throw new RangeError(JSON.stringify(findings, undefined, 2));
const { root } = parseXml(bytes);

console.log(`message of ${bytes.length} bytes     µs    per s  peer µs  peer${" ".repeat(28)}ratio`);
const events = microseconds(() => saxes(text), 300);
const building = microseconds(() => built(root), 100);
row(
  "parseXml",
  microseconds(() => parseXml(bytes), 600),
  "saxes, events only",
  events,
);
row(
  "readMessage",
  microseconds(() => readMessage(bytes), 600),
  "saxes, events only",
  events,
);
row(
  "writeMessage",
  microseconds(() => writeMessage(small), 100),
  "xmlbuilder2, the same elements",
  building,
);

const large = writeMessage(filled(1_000_000));
const { attachments } = readMessage(large).message;
const base64 = Buffer.from(attachments[0].wire).toString("base64");
const decoding = microseconds(() => createHash("sha256").update(Buffer.from(base64, "base64")).digest(), 20);
const hashed = () => {
  for (const { content } of readMessage(large).message.attachments) createHash("sha256").update(content).digest();
};
row("readMessage 1 MB + SHA-256", microseconds(hashed, 20), "base64 + SHA-256", decoding);
