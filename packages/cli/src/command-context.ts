import type { CliIo } from "./cli-io.js";
import type { ExitCode } from "./exit-code.js";

/** Options that every command has. */
interface GlobalOptions {
  /** One JSON document on stdout instead of text. */
  readonly json: boolean;
  /** No progress, no remarks on stderr; errors only. */
  readonly quiet: boolean;
  readonly lang: "en" | "vi";
}

/** What a command's action is given beside its own arguments. */
export interface CommandContext extends GlobalOptions {
  readonly io: CliIo;
  /** Sets the exit code of a command that ended without an error; 0 unless called. */
  exit(code: ExitCode): void;
}

/** Prints a command's answer: the JSON form or the text. */
export function answer(context: CommandContext, json: unknown, text: () => string): void {
  context.io.out(context.json ? `${JSON.stringify(json, null, 2)}\n` : ensureNewline(text()));
}

/** A remark for people; nothing under `--quiet`. */
export function remark(context: CommandContext, text: string): void {
  if (!context.quiet) context.io.err(ensureNewline(text));
}

function ensureNewline(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
