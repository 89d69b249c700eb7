import { readMessage, validateMessage, type MessageReading } from "@lienthong/edxml";
import { findingPlace, formatFinding, type Finding } from "@lienthong/model";
import { answer, type CommandContext } from "../command-context.js";
import type { CommandArguments, CommandDefinition } from "../command-definition.js";
import { EXIT_CODES } from "../exit-code.js";
import { inspection, inspectionText } from "../message-inspection.js";
import { oneOf } from "../option-values.js";
import { readMessageFiles } from "../standard-input.js";

const PROFILES = ["qcvn", "sdk", "hub"] as const;

/** `lienthong edxml`: look at edXML messages. */
export const edxmlCommand: CommandDefinition = {
  usage: "edxml",
  summary: "read and check edXML messages (QCVN 102:2016)",
  example: "lienthong edxml inspect message.edxml",
  subcommands: [
    {
      usage: "inspect <file...>",
      summary: "show what a message says and what had to be tolerated to read it; - is standard input",
      example: "lienthong edxml inspect message.edxml --json",
      run: inspect,
    },
    {
      usage: "validate <file...>",
      summary: "list all problems of a message, with place and remedy; - is standard input",
      example: "lienthong edxml validate message.edxml --profile qcvn",
      options: [["--profile <name>", `rules to apply: ${PROFILES.join(", ")} (default: qcvn)`]],
      run: validate,
    },
  ],
};

/** Reads one file after the other; what is made of a reading stays, its attachments do not. */
async function eachReading<T>(
  files: readonly string[],
  context: CommandContext,
  made: (file: string, read: MessageReading) => T,
): Promise<readonly T[]> {
  const results: T[] = [];
  for await (const { file, bytes } of readMessageFiles(context.io, files)) results.push(made(file, readMessage(bytes)));
  return results;
}

async function inspect({ operands }: CommandArguments, context: CommandContext): Promise<void> {
  const results = await eachReading(operands, context, (file, read) => ({
    kind: read.kind,
    json: inspection(file, read),
    text: inspectionText(file, read),
  }));
  answer(
    context,
    results.map(({ json }) => json),
    () => results.map(({ text }) => text).join("\n"),
  );
  if (results.some(({ kind }) => kind === "unreadable")) context.exit(EXIT_CODES.negative);
}

async function validate({ operands, values }: CommandArguments, context: CommandContext): Promise<void> {
  const profile = oneOf("--profile", values["profile"] ?? "qcvn", PROFILES);
  const results = await eachReading(operands, context, (file, read) => {
    const rules = read.message === undefined ? [] : validateMessage(read.message, profile);
    const findings: readonly Finding[] = [...read.findings, ...rules];
    return { file, kind: read.kind, valid: !findings.some(({ severity }) => severity === "error"), findings };
  });
  answer(context, results, () => results.map(validationText).join("\n"));
  if (results.some(({ valid }) => !valid)) context.exit(EXIT_CODES.negative);
}

function validationText(result: { file: string; valid: boolean; findings: readonly Finding[] }): string {
  const head = `${result.file}: ${result.valid ? "valid" : "NOT VALID"}`;
  const lines = result.findings.map((finding) => {
    const place = findingPlace(finding) === "" ? "" : "line ";
    return `  ${finding.severity}: ${place}${formatFinding(finding)} [${finding.code}]`;
  });
  return [head, ...lines].join("\n");
}
