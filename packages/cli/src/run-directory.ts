import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { encodeEvent, encodeEventLogHeader, type ExchangeEvent } from "@lienthong/model";
import { CliError } from "./errors.js";

/** Names of the files of a run directory. */
export const RUN_FILES: {
  readonly scenario: "scenario.yaml";
  readonly events: "events.jsonl";
  readonly summary: "summary.json";
  readonly report: "report.html";
} = { scenario: "scenario.yaml", events: "events.jsonl", summary: "summary.json", report: "report.html" };

const TEMPORARY = ".writing-";
/** Small enough that the text is gone before the garbage collector has to move it. */
const BUFFER_CHARACTERS = 1 << 16;

/**
 * Writes a run directory so that each file is absent or complete: everything goes to temporary names in the same
 * folder and is renamed at the end, `summary.json` last.
 */
export class RunDirectory {
  readonly path: string;
  readonly #temporary: string;
  readonly #log: number;
  #buffer: string;
  #open = true;
  /** Whether the folder is ours alone, so that it goes again when nothing is put into it. */
  readonly #created: boolean;

  /**
   * Creates the folder where it does not exist. Files of an earlier run there stay until {@link finish}.
   *
   * @throws CliError `CLI_WRITE_FAILED`
   */
  constructor(path: string, producer: string) {
    this.path = path;
    this.#temporary = join(path, `${TEMPORARY}${process.pid}`);
    this.#buffer = `${encodeEventLogHeader(producer)}\n`;
    this.#created = writing(path, () => mkdirSync(path, { recursive: true })) !== undefined;
    this.#log = writing(path, () => {
      removeAbandoned(path);
      mkdirSync(this.#temporary, { recursive: true });
      return openSync(join(this.#temporary, RUN_FILES.events), "w");
    });
  }

  /** Adds an event to the log. */
  event(event: ExchangeEvent): void {
    this.#buffer += `${encodeEvent(event)}\n`;
    if (this.#buffer.length >= BUFFER_CHARACTERS) this.#flush();
  }

  /** Completes the log, writes the other files and puts all of them in place. */
  finish(files: { scenario: string; summary: string; report: string }): void {
    this.#flush();
    writing(this.path, () => {
      fsyncSync(this.#log);
      this.#close();
      for (const key of ["scenario", "report", "summary"] as const) {
        writeFileSync(join(this.#temporary, RUN_FILES[key]), files[key], { flush: true });
      }
      // The summary says "this run is complete", so the old one goes first and the new one comes last.
      rmSync(join(this.path, RUN_FILES.summary), { force: true });
      for (const key of ["scenario", "events", "report", "summary"] as const) {
        renameSync(join(this.#temporary, RUN_FILES[key]), join(this.path, RUN_FILES[key]));
      }
      rmSync(this.#temporary, { recursive: true, force: true });
    });
  }

  /** Takes back everything that was not put in place. Safe to call at any time, more than once. */
  discard(): void {
    this.#close();
    rmSync(this.#temporary, { recursive: true, force: true });
    if (this.#created) removeWhenEmpty(this.path);
  }

  #flush(): void {
    const text = this.#buffer;
    this.#buffer = "";
    writing(this.path, () => {
      const bytes = Buffer.from(text, "utf8");
      for (let offset = 0; offset < bytes.length;) offset += writeSync(this.#log, bytes, offset);
    });
  }

  #close(): void {
    if (this.#open) closeSync(this.#log);
    this.#open = false;
  }
}

/** Takes away what runs left that were killed in the middle: their processes are no more. */
function removeAbandoned(path: string): void {
  for (const name of readdirSync(path)) {
    const pid = Number(name.slice(TEMPORARY.length));
    if (!name.startsWith(TEMPORARY) || !Number.isInteger(pid) || pid <= 0 || isAlive(pid)) continue;
    rmSync(join(path, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function removeWhenEmpty(path: string): void {
  try {
    rmdirSync(path);
  } catch {
    // Something is in it: the run that was put in place, or somebody else's files.
  }
}

/**
 * Writes a file by renaming, so that it is the old one or the new one, never a part.
 *
 * @throws CliError `CLI_WRITE_FAILED`
 */
export function replaceFile(path: string, text: string): void {
  const temporary = `${path}.writing-${process.pid}`;
  writing(path, () => {
    try {
      writeFileSync(temporary, text, { flush: true });
      renameSync(temporary, path);
    } finally {
      rmSync(temporary, { force: true });
    }
  });
}

function writing<T>(place: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    const reason = (cause as { message?: string }).message ?? String(cause);
    throw new CliError("CLI_WRITE_FAILED", `Could not write ${place}: ${reason}`, { cause, details: { place } });
  }
}
