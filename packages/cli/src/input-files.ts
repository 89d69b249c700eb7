import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { decodeEventLog, isLienThongError, type ExchangeEvent } from "@lienthong/model";
import type { CliIo } from "./cli-io.js";
import { CliError } from "./errors.js";
import { RUN_FILES } from "./run-directory.js";
import { requireOneStandardInput, STANDARD_INPUT } from "./standard-input.js";

/**
 * Reads a file named on the command line.
 *
 * @throws CliError `CLI_FILE_MISSING`, `CLI_FILE_UNREADABLE`
 */
export function readInput(io: CliIo, name: string): Uint8Array {
  const path = resolve(io.cwd, name);
  try {
    return readFileSync(path);
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

/**
 * A file as UTF-8 text.
 *
 * @throws CliError `CLI_FILE_MISSING`; `CLI_FILE_UNREADABLE`, also for text in another encoding, so that no letter is
 *   silently replaced
 */
export function readInputText(io: CliIo, name: string): string {
  const bytes = readInput(io, name);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CliError("CLI_FILE_UNREADABLE", `${name} is not a text in UTF-8; save it in this encoding.`, {
      cause,
      details: { file: name },
    });
  }
}

/**
 * The exchange log that a name stands for: a file, or the `events.jsonl` of a run directory.
 *
 * @throws CliError `CLI_FILE_MISSING`, `CLI_FILE_UNREADABLE`
 */
function eventLogPath(io: CliIo, name: string): string {
  const path = resolve(io.cwd, name);
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (cause) {
    throw unreadable(name, cause);
  }
  if (!isFolder) return path;
  const log = join(path, RUN_FILES.events);
  if (existsSync(log)) return log;
  throw new CliError("CLI_FILE_MISSING", `${name} is no run directory: there is no ${RUN_FILES.events} in it.`, {
    details: { file: name },
  });
}

/**
 * The events of one or more logs, one after the other, read as a stream; `-` is standard input.
 *
 * @throws CliError `CLI_FILE_MISSING`, `CLI_FILE_UNREADABLE`, `CLI_INPUT_INVALID` naming file and line
 */
export async function* readEventLogs(
  io: CliIo,
  names: readonly string[],
): AsyncGenerator<ExchangeEvent, void, undefined> {
  requireOneStandardInput(names);
  for (const name of names) {
    const stream =
      name === STANDARD_INPUT ? io.stdin() : createReadStream(eventLogPath(io, name), { highWaterMark: 1 << 20 });
    try {
      yield* decodeEventLog(stream);
    } catch (cause) {
      if (!isLienThongError(cause)) throw unreadable(name, cause);
      throw new CliError("CLI_INPUT_INVALID", `${name}: ${cause.message}`, {
        cause,
        details: { ...cause.details, file: name },
      });
    }
  }
}

function unreadable(name: string, cause: unknown): CliError {
  const code = (cause as { code?: unknown }).code;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new CliError("CLI_FILE_MISSING", `There is no ${name}.`, { cause, details: { file: name } });
  }
  if (code === "EISDIR") {
    return new CliError("CLI_FILE_UNREADABLE", `${name} is a folder, not a file.`, { cause, details: { file: name } });
  }
  const reason = (cause as { message?: string }).message ?? String(cause);
  return new CliError("CLI_FILE_UNREADABLE", `${name} could not be read: ${reason}`, {
    cause,
    details: { file: name },
  });
}
