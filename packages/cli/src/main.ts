import { Command, CommanderError } from "commander";
import type { CliIo } from "./cli-io.js";
import type { CommandContext } from "./command-context.js";
import { defineCommand } from "./command-definition.js";
import { axisCommand } from "./commands/axis.js";
import { edxmlCommand } from "./commands/edxml.js";
import { measureCommand } from "./commands/measure.js";
import { reportCommand } from "./commands/report.js";
import { simulateCommand } from "./commands/simulate.js";
import { verifyCommand } from "./commands/verify.js";
import { reportError } from "./error-text.js";
import { EXIT_CODES, type ExitCode } from "./exit-code.js";
import { oneOf } from "./option-values.js";
import { VERSION } from "./version.js";

const COMMANDS = [simulateCommand, measureCommand, reportCommand, edxmlCommand, verifyCommand, axisCommand];

const EPILOGUE = `
Exit codes: 0 done · 1 the answer is negative (invalid, not verified) · 2 usage or input error ·
3 internal error · 130 interrupted (goes before any other).
Every command takes --json (one JSON document on stdout), --quiet and --lang en|vi; NO_COLOR is respected.
A simulation and test kit: it signs with public test keys and is not connected to the national axis.`;

/**
 * The command line, callable from programs and tests: it touches nothing but `io`.
 *
 * @param argv the arguments after `node` and the script
 * @returns the exit code; never rejects
 */
export async function main(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT_CODES.done;
  const language = (io.env["LC_ALL"] ?? io.env["LANG"] ?? "").startsWith("vi") ? "vi" : "en";
  const contextOf = (options: Readonly<Record<string, unknown>>): CommandContext => ({
    io,
    json: options["json"] === true,
    quiet: options["quiet"] === true,
    lang: typeof options["lang"] === "string" ? oneOf("--lang", options["lang"], ["en", "vi"]) : language,
    exit: (code) => {
      exitCode = code;
    },
  });
  const program = new Command("lienthong")
    .description("Models, simulates and tests Vietnam's government electronic-document interchange")
    .version(VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.out(text);
      },
      writeErr: (text) => {
        io.err(text);
      },
      getOutHasColors: () => io.colour,
      getErrHasColors: () => false,
    })
    .addHelpText("after", EPILOGUE);
  for (const definition of COMMANDS) defineCommand(program, definition, contextOf);
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    // Help and version arrive here too, with exit code 0; commander has already said what is wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.usage;
    const report = reportError(error, language);
    if (argv.includes("--json")) io.out(`${JSON.stringify(report.json, null, 2)}\n`);
    io.err(report.text);
    return report.exitCode;
  }
}
