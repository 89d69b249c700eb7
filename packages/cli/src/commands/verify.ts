import { Buffer } from "node:buffer";
import { X509Certificate } from "node:crypto";
import { parseDate, type Millis } from "@lienthong/model";
import { fromPem } from "@lienthong/pki";
import { signaturePolicy, verifyMessage, type MessageVerdict } from "@lienthong/signature";
import type { CliIo } from "../cli-io.js";
import { answer } from "../command-context.js";
import type { CommandDefinition } from "../command-definition.js";
import { CliError } from "../errors.js";
import { EXIT_CODES } from "../exit-code.js";
import { readInput } from "../input-files.js";
import { readMessageFiles } from "../standard-input.js";
import { verdictText } from "../verdict-text.js";

const HALF_A_DAY = 12 * 3_600_000;

/** `lienthong verify`: the verdict on the signatures of edXML messages, with every check and its reason. */
export const verifyCommand: CommandDefinition = {
  usage: "verify <file...>",
  summary: "verify the signatures of edXML messages against given trust anchors; - is standard input",
  example: "lienthong verify message.edxml --trust root.pem --at 2017-03-01",
  options: [
    ["--trust <pem>", "file with the root certificates that are trusted (PEM, one or more)"],
    ["--at <date>", "day at which to judge, yyyy-MM-dd, noon in Vietnam (default: now); decides the rules in force"],
  ],
  async run({ operands, values }, context) {
    const anchors = trustAnchors(context.io, values["trust"]);
    const at = moment(context.io, values["at"]);
    const results: { file: string; verdict: MessageVerdict }[] = [];
    for await (const { file, bytes } of readMessageFiles(context.io, operands)) {
      const verdict = verifyMessage(bytes, { trust: { anchors }, policy: signaturePolicy({ at }), at });
      results.push({ file, verdict });
    }
    answer(
      context,
      results.map(({ file, verdict }) => ({ file, ...withoutBytes(verdict) })),
      () => results.map(({ file, verdict }) => verdictText(file, verdict, context.lang)).join("\n"),
    );
    if (results.some(({ verdict }) => verdict.indication !== "TOTAL-PASSED")) context.exit(EXIT_CODES.negative);
  },
};

/** The report without the verified attachments themselves, which have no place in a JSON answer. */
function withoutBytes({ verified, ...rest }: MessageVerdict): object {
  return verified === undefined ? rest : { ...rest, scopes: verified.scopes };
}

function trustAnchors(io: CliIo, file: string | undefined): readonly Uint8Array[] {
  if (file === undefined) {
    throw new CliError("CLI_OPTION_INVALID", "--trust is needed: without a trusted root nothing can be verified.", {
      details: { option: "--trust" },
    });
  }
  // PEM is ASCII; read like this, a DER file too gets an answer that helps.
  const text = Buffer.from(readInput(io, file)).toString("latin1");
  if (!text.includes("-----BEGIN CERTIFICATE-----")) {
    throw new CliError("CLI_OPTION_INVALID", `--trust ${file} holds no PEM certificate${insteadOf(text)}.`, {
      details: { option: "--trust", file },
    });
  }
  try {
    const anchors = fromPem(text);
    for (const anchor of anchors) new X509Certificate(anchor);
    return anchors;
  } catch (cause) {
    const problem = `--trust ${file} holds a certificate that cannot be read; export it again.`;
    throw new CliError("CLI_OPTION_INVALID", problem, { cause, details: { option: "--trust", file } });
  }
}

/** What a file is that was taken for one with certificates. */
function insteadOf(text: string): string {
  const label = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text)?.[1];
  if (label !== undefined) return `, but a ${label}`;
  if (text.startsWith("0")) return "; for a DER file: openssl x509 -inform der -in root.cer -out root.pem";
  return "";
}

function moment(io: CliIo, text: string | undefined): Millis {
  if (text === undefined) return io.now();
  const midnight = parseDate(text);
  if (midnight === undefined) {
    throw new CliError("CLI_OPTION_INVALID", `--at takes a date such as 2017-03-01, not "${text}".`, {
      details: { option: "--at", value: text },
    });
  }
  return midnight + HALF_A_DAY;
}
