import type { CliIo } from "./cli-io.js";
import { CliError } from "./errors.js";
import { readInput } from "./input-files.js";

/** Just above what the XML reader takes; a pipe that never ends must not fill the memory. */
const MOST_BYTES = 512 * 1024 * 1024;

/** The file name that stands for standard input; a file of this name is `./-`. */
export const STANDARD_INPUT = "-";

/**
 * The messages named on the command line, one after the other: files, or `-` for standard input.
 *
 * @throws CliError `CLI_FILE_MISSING`, `CLI_FILE_UNREADABLE`, `CLI_OPTION_INVALID` when `-` is there twice
 */
export async function* readMessageFiles(
  io: CliIo,
  names: readonly string[],
): AsyncGenerator<{ readonly file: string; readonly bytes: Uint8Array }, void, undefined> {
  requireOneStandardInput(names);
  for (const file of names) yield { file, bytes: file === STANDARD_INPUT ? await collected(io) : readInput(io, file) };
}

/**
 * Refuses a list of files in which standard input stands twice: the second time nothing is left to read.
 *
 * @throws CliError `CLI_OPTION_INVALID`
 */
export function requireOneStandardInput(names: readonly string[]): void {
  if (names.filter((name) => name === STANDARD_INPUT).length < 2) return;
  throw new CliError("CLI_OPTION_INVALID", "- (standard input) can be named only once: it is read to its end.");
}

async function collected(io: CliIo): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of io.stdin()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) {
      throw new CliError("CLI_FILE_UNREADABLE", `Standard input is longer than ${MOST_BYTES} bytes.`, {
        details: { most: MOST_BYTES },
      });
    }
  }
  return Buffer.concat(chunks, length);
}
