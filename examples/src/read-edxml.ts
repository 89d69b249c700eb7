/**
 * Reads an edXML file as it may arrive: with a byte order mark, a date written dd/MM/yyyy and the element `Business`
 * spelled as the schema does not. The reader takes it, and says what it had to assume; nothing is guessed silently.
 */
import { readFileSync } from "node:fs";
import { readMessage, validateMessage } from "@lienthong/edxml";
import { formatFinding } from "@lienthong/model";

const file = new URL("../data/thong-bao-45.edxml", import.meta.url);
const { message, findings } = readMessage(readFileSync(file));
if (message?.kind !== "document") throw new TypeError("the example's file is a document");

console.log(
  `${message.type.name} ${message.code.number}/${message.code.notation}, ${message.promulgation.date ?? "undated"}`,
);
console.log(`from  ${message.from.organId} ${message.from.name ?? ""}`);
for (const receiver of message.to) console.log(`to    ${receiver.organId} ${receiver.name ?? ""}`);
console.log(`about ${message.subject}`);
for (const { name, wire, content } of message.attachments) {
  console.log(`file  ${name}: ${content.length} bytes, unpacked from ${wire.length}`);
  console.log(`      ${new TextDecoder().decode(content).trim()}`);
}

console.log("\nTolerated while reading:");
for (const finding of findings) console.log(`  ${finding.severity}: line ${formatFinding(finding)}`);

console.log("\nAgainst the rules of QCVN 102:2016:");
const problems = validateMessage(message, "qcvn");
for (const finding of problems) console.log(`  ${finding.severity}: ${formatFinding(finding)}`);
if (problems.length === 0) console.log("  nothing to say");
