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
import { CliError } from "./errors.js";
import { reportError } from "./error-text.js";
import { EXIT_CODES, type ExitCode } from "./exit-code.js";
import { oneOf } from "./option-values.js";
import { VERSION } from "./version.js";

const COMMANDS = [simulateCommand, measureCommand, reportCommand, edxmlCommand, verifyCommand, axisCommand];

const EPILOGUE = `
Every command takes --json (one JSON document on stdout), --quiet and
--lang en|vi; NO_COLOR and FORCE_COLOR are respected.
Exit codes: 0 done · 1 the answer is negative (invalid, not verified) ·
2 usage or input error · 3 internal error · 130 interrupted (before any other).
A simulation and test kit: it signs with public test keys and is not connected
to the national axis.

Example:
  lienthong simulate tay-ninh-2017`;

/**
 * The command line, callable from programs and tests: it touches nothing but `io`.
 *
 * @param argv the arguments after `node` and the script
 * @returns the exit code; never rejects
 */
export async function main(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT_CODES.done;
  const language = languageOf(argv, io.env);
  const wantsJson = argv.includes("--json");
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
      // Reported below like every other error.
      outputError: () => undefined,
      getOutHasColors: () => io.colour,
      getErrHasColors: () => false,
    })
    .addHelpText("after", EPILOGUE);
  for (const definition of COMMANDS) defineCommand(program, definition, contextOf);
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    // Help and version arrive here too, with exit code 0.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT_CODES.done;
    const report = reportError(error instanceof CommanderError ? usageError(error) : error, language);
    if (wantsJson) io.out(`${JSON.stringify(report.json, null, 2)}\n`);
    // A group without a subcommand has shown its help on stderr, which says all that is to be said.
    if (!(error instanceof CommanderError && error.code === "commander.help")) io.err(report.text);
    return report.exitCode;
  }
}

/** What `--lang` says, else the environment as POSIX ranks it: an empty variable counts as not set. */
function languageOf(argv: readonly string[], env: CliIo["env"]): "en" | "vi" {
  const asked = /(?:^|\0)--lang[\0=](en|vi)(?:\0|$)/.exec(argv.join("\0"))?.[1];
  const locale = asked ?? [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => (value ?? "") !== "");
  return locale?.startsWith("vi") === true ? "vi" : "en";
}

/** What commander found wrong with the call, as an error of ours. */
function usageError({ code, message }: CommanderError): CliError {
  const sentence = code === "commander.help" ? "A command is missing." : message.replace(/^error: /, "");
  return new CliError("CLI_USAGE", sentence);
}
