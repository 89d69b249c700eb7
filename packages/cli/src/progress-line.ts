import type { CliIo } from "./cli-io.js";

/** Nothing is shown for work that ends sooner. */
const QUIET_MS = 2_000;
const TERMINAL_INTERVAL_MS = 100;
/** Without a terminal each report is a line of its own, so they are few. */
const PLAIN_INTERVAL_MS = 5_000;

/** One line of progress on stderr: rewritten on a terminal, printed now and then elsewhere. */
export class ProgressLine {
  readonly #io: CliIo;
  readonly #enabled: boolean;
  readonly #started: number;
  #last: number;
  #shown = false;

  constructor(io: CliIo, options: { quiet: boolean }) {
    this.#io = io;
    this.#enabled = !options.quiet;
    this.#started = io.elapsed();
    this.#last = this.#started + QUIET_MS - (io.errIsTerminal ? TERMINAL_INTERVAL_MS : PLAIN_INTERVAL_MS);
  }

  /** Shows a text such as `42 % · 2017-03-18 · 81,204 events`, unless it is too early or too soon again. */
  update(text: () => string): void {
    if (!this.#enabled) return;
    const now = this.#io.elapsed();
    if (now - this.#last < (this.#io.errIsTerminal ? TERMINAL_INTERVAL_MS : PLAIN_INTERVAL_MS)) return;
    this.#last = now;
    if (this.#io.errIsTerminal) {
      this.#io.err(`\r\u001b[2K${text()}`);
      this.#shown = true;
    } else {
      this.#io.err(`${text()}\n`);
    }
  }

  /** Clears the line, so that what follows starts on a clean one. */
  done(): void {
    if (this.#shown) this.#io.err("\r\u001b[2K");
    this.#shown = false;
  }
}
