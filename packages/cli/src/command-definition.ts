import type { Command } from "commander";
import type { CommandContext } from "./command-context.js";

/** A command: how it is called, what `--help` says, and what it does. */
export interface CommandDefinition {
  /** Name and arguments as commander writes them, e.g. `simulate <scenario>`. */
  readonly usage: string;
  readonly summary: string;
  /** One call that works, shown under `--help`. */
  readonly example: string;
  /** Flags and what they mean; values arrive as text under the flag's camel-case name. */
  readonly options?: readonly (readonly [flags: string, description: string])[];
  /** Absent for a command that only groups others. */
  readonly run?: (args: CommandArguments, context: CommandContext) => Promise<void>;
  readonly subcommands?: readonly CommandDefinition[];
}

/** What was typed after the command's name. */
export interface CommandArguments {
  /** Operands in order; a variadic one is flattened in. */
  readonly operands: readonly string[];
  /** Value options that were given. */
  readonly values: Readonly<Partial<Record<string, string>>>;
  /** Repeatable or boolean options as commander keeps them. */
  readonly flags: Readonly<Record<string, unknown>>;
}

/** Adds a definition below a commander command; `context` is made per call. */
export function defineCommand(
  parent: Command,
  definition: CommandDefinition,
  contextOf: (options: Readonly<Record<string, unknown>>) => CommandContext,
): void {
  const command = parent.command(definition.usage).description(definition.summary);
  for (const [flags, description] of definition.options ?? []) command.option(flags, description);
  command.addHelpText("after", `\nExample:\n  ${definition.example}`);
  for (const subcommand of definition.subcommands ?? []) defineCommand(command, subcommand, contextOf);
  const { run } = definition;
  if (run === undefined) return;
  command
    .option("--json", "one JSON document on stdout")
    .option("--quiet", "no progress and no remarks on stderr")
    .option("--lang <language>", "en or vi (default: vi where the environment is Vietnamese, else en)")
    .action(async () => {
      const flags = command.opts<Record<string, unknown>>();
      const values = Object.fromEntries(
        Object.entries(flags).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
      );
      await run({ operands: command.args, values, flags }, contextOf(flags));
    });
}
