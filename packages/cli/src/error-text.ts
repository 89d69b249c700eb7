import { formatFinding, isLienThongError, type ErrorCatalogue, type ErrorEntry, type Finding } from "@lienthong/model";
import { CliError } from "./errors.js";
import { errorCatalogue } from "./error-catalogue.js";
import { EXIT_CODES, type ExitCode } from "./exit-code.js";

/** What is said of an error, and how the command ends. */
export interface ErrorReport {
  readonly exitCode: ExitCode;
  readonly text: string;
  /** The same for `--json`. */
  readonly json: {
    readonly error: { readonly code: string; readonly message: string; readonly findings: readonly Finding[] };
  };
}

const MOST_FINDINGS = 50;

/**
 * Puts an error into words: what, where, what to do. A user's mistake never shows a stack trace; a fault of the
 * program shows one, because it has to be reported. In Vietnamese the meaning of the code is said too, because the
 * sentence itself is English.
 */
export function reportError(error: unknown, lang: "en" | "vi"): ErrorReport {
  if (!isLienThongError(error)) return internal(error);
  const findings = error instanceof CliError ? error.findings : [];
  const file = typeof error.details["file"] === "string" ? error.details["file"] : "";
  const entry = (errorCatalogue() as Readonly<Partial<ErrorCatalogue>>)[error.code];
  const lines = [`error: ${error.message}`];
  for (const finding of findings.slice(0, MOST_FINDINGS)) lines.push(`  ${formatFinding(finding, file)}`);
  if (findings.length > MOST_FINDINGS) lines.push(`  … and ${findings.length - MOST_FINDINGS} more`);
  if (entry !== undefined) lines.push(`${explained(entry, lang)} (${error.code})`);
  return {
    exitCode: EXIT_CODES.usage,
    text: `${lines.join("\n")}\n`,
    json: { error: { code: error.code, message: error.message, findings } },
  };
}

/** What can be done about an error, in the reader's language. */
function explained({ meaning, cure }: ErrorEntry, lang: "en" | "vi"): string {
  return lang === "vi" ? `${meaning.vi} ${cure.vi}` : cure.en;
}

function internal(error: unknown): ErrorReport {
  const { message, stack } = error as { message?: string; stack?: string };
  const text = message ?? String(error);
  return {
    exitCode: EXIT_CODES.internal,
    text: `internal error: ${text}\nThis is a fault of lienthong, not of your input. Please report it with what follows.\n${stack ?? ""}\n`,
    json: { error: { code: "INTERNAL", message: text, findings: [] } },
  };
}
