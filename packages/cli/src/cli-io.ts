import type { Millis } from "@lienthong/model";

/**
 * What a command sees of the outside: so that commands can be called from programs and tests, and the process is
 * touched in one place only.
 */
export interface CliIo {
  /** Answers. Data goes here and nowhere else. */
  out(text: string): void;
  /** Everything for people that is not the answer: progress, warnings, errors. */
  err(text: string): void;
  /** Standard input, which the file name `-` stands for. */
  stdin(): AsyncIterable<Uint8Array>;
  /** Whether `err` is a terminal, where a progress line may be rewritten. */
  readonly errIsTerminal: boolean;
  /** Whether `out` may be coloured (a terminal, and `NO_COLOR` is not set). */
  readonly colour: boolean;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The real present, where a command's answer may depend on it (`verify` without `--at`). */
  now(): Millis;
  /** Elapsed real milliseconds, for progress lines only; never in a result. */
  elapsed(): number;
  /** Calls back at Ctrl-C, and when the process is asked to end (SIGTERM); returns what takes the listener away. */
  onInterrupt(listener: () => void): () => void;
}

/** A container or a CI job says SIGTERM where a person presses Ctrl-C: both want an orderly end. */
const INTERRUPTS = ["SIGINT", "SIGTERM"] as const;

/** The process's own streams, folder, environment and signals. */
export function processIo(): CliIo {
  const { stdout, stderr, env } = process;
  const started = process.hrtime.bigint();
  // A reader that closes the pipe early (`| head`) has seen what it wanted.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  // Nobody reads the remarks any more; the work and its exit code stay what they are.
  stderr.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const colour = env["NO_COLOR"] === undefined || env["NO_COLOR"] === "";
  return {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    stdin: () => process.stdin,
    errIsTerminal: stderr.isTTY,
    colour: colour && (stdout.isTTY || (env["FORCE_COLOR"] ?? "0") !== "0"),
    cwd: process.cwd(),
    env,
    now: () => Date.now(),
    elapsed: () => Number(process.hrtime.bigint() - started) / 1e6,
    onInterrupt(listener) {
      for (const signal of INTERRUPTS) process.on(signal, listener);
      return () => {
        for (const signal of INTERRUPTS) process.off(signal, listener);
      };
    },
  };
}
